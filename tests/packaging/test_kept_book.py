"""The book as a service of a real systemd: set up, started with the machine, killed, opened, updated, given up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from salon_desk.database.keeper.systemd import UNIT
from tests.helpers.books import eventually
from tests.packaging.booted_root import BootedRoot, booted
from tests.packaging.clean_root import CleanRoot, why_not

pytestmark = [pytest.mark.timeout(900), pytest.mark.skipif(bool(why_not()), reason=why_not())]


@pytest.fixture
def root(deb: Path, tmp_path: Path) -> Iterator[CleanRoot]:
    """A Debian with systemd and the program; nothing of it runs."""
    clean = CleanRoot(tmp_path / "root")
    clean.make("systemd", "systemd-sysv", "dbus", "procps")
    clean.install(deb)
    yield clean
    shutil.rmtree(clean.folder)


def test_the_service_keeps_the_book(root: CleanRoot, deb: Path) -> None:
    with booted(root) as machine:
        assert machine.shown(UNIT, "ActiveState") == "inactive"
        assert machine.do("salon-desk", "keeper", "set-up").startswith("This PC keeps the book in /var/lib/salon-desk")
        assert runs(machine)
        owner = machine.do("stat", "--format=%U %a", "/var/lib/salon-desk/book", "/var/lib/salon-desk/keeper.toml")
        assert owner.splitlines() == ["salon-desk 700", "root 644"]
        assert "Permission denied" in as_anna(machine, "cat /var/lib/salon-desk/book/password")
        assert "Only an administrator" in as_anna(machine, "salon-desk keeper open")
        assert "Its server runs." in as_anna(machine, "salon-desk keeper status")
    # The plug was pulled; the service starts with the machine.
    with booted(root) as machine:
        eventually(lambda: runs(machine), "the server", within=60)
        first = machine.shown(UNIT, "MainPID")
        machine.do("kill", "-9", first)
        eventually(lambda: runs(machine) and machine.shown(UNIT, "MainPID") != first, "its restart", within=60)
        assert "The book is open to 192.168.77.0/24" in machine.do("salon-desk", "keeper", "open")
        assert "0.0.0.0" in machine.do("grep", "listen", "/var/lib/salon-desk/book/data-17/salon_desk.conf")
        before = machine.shown(UNIT, "MainPID")
        shutil.copy(deb, root.folder / "var" / "tmp")
        assert "Setting up salon-desk" in machine.do("dpkg", "--install", f"/var/tmp/{deb.name}")
        assert runs(machine)
        assert machine.shown(UNIT, "MainPID") != before
        machine.do("dpkg", "--purge", "salon-desk")
        assert machine.do("pgrep", "--count", "postgres") == "0"
        assert machine.do("ls", "/etc/systemd/system/multi-user.target.wants").count("salon") == 0
        assert "keeper.toml" in machine.do("ls", "/var/lib/salon-desk")


def runs(machine: BootedRoot) -> bool:
    """Whether the service is up, and its server answers."""
    return machine.shown(UNIT, "ActiveState") == "active" and "runs." in machine.do("salon-desk", "keeper", "status")


def as_anna(machine: BootedRoot, command: str) -> str:
    """What an ordinary user gets to see."""
    return machine.do("su", "-", "anna", "-c", f"export LC_ALL=C.UTF-8; {command}")
