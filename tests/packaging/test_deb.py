"""The Debian package: small, without lintian's errors, and installed, upgraded and purged as in a salon."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer.linux.__main__ import DEB_AT_MOST
from installer.linux.deb import build_deb
from salon_desk import __version__
from salon_desk.demo.seeding import seed
from tests.packaging.clean_root import CleanRoot, why_not
from tests.packaging.first_window import PAINTED

OLDER = f"{__version__}~older"


def test_it_is_small(deb: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = deb.stat().st_size
    with capsys.disabled():
        print(f"\n{deb.name}: {size / 1_000_000:.1f} MB")
    assert size < DEB_AT_MOST


@pytest.mark.timeout(400)
@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_finds_no_error(deb: Path) -> None:
    done = subprocess.run(["lintian", "--fail-on", "error", str(deb)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.timeout(900)
@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_it_is_installed_used_upgraded_and_purged(
    packages: Path, deb: Path, tmp_path_factory: pytest.TempPathFactory, database_url: str
) -> None:
    place = tmp_path_factory.mktemp("debian")
    root = CleanRoot(place / "root")
    root.make()
    older = place / f"salon-desk_{OLDER}.deb"
    build_deb(packages / "salon-desk", older, OLDER, datetime.now(UTC))
    root.install(older)
    assert root.as_user("salon-desk --version") == f"Salon Desk {__version__}\n"
    held = with_a_salon(root, database_url, place)
    assert opens_a_desk(root)

    assert f"over ({OLDER})" in root.install(deb)
    assert root.as_root("dpkg-query", "-W", "-f", "${Version}", "salon-desk") == __version__
    assert what_is_held(root) == held
    assert opens_a_desk(root)

    root.as_root("apt-get", "purge", "-y", "-q", "salon-desk")
    left = root.as_root("find", "/usr", "/etc", "/opt", "/var/lib/dpkg/info", "-name", "*salon*desk*")
    assert left == ""
    assert list((root.folder / "home" / root.user / ".local/share/salon-desk/backups").glob("*.backup"))
    shutil.rmtree(place)


def with_a_salon(root: CleanRoot, database_url: str, place: Path) -> str:
    """Give the user a book with a salon in it, from a backup of another one; what it holds."""
    seed(database_url, "Europe/Berlin")
    command = [sys.executable, "-m", "salon_desk", "backup", "now", "--to", str(place / "backup")]
    subprocess.run(command, env=os.environ | {"SALON_DESK_DATABASE_URL": database_url}, check=True)
    (backup,) = (place / "backup").glob("*.backup")
    shutil.copy(backup, root.folder / "tmp" / "salon.backup")
    (root.folder / "tmp" / "salon.backup").chmod(0o644)
    root.as_user("salon-desk backup restore --yes /tmp/salon.backup")
    held = what_is_held(root)
    assert re.search(r"[1-9]\d* clients", held)
    return held


def what_is_held(root: CleanRoot) -> str:
    """What a new backup says of the user's book."""
    return root.as_user("salon-desk backup now").splitlines()[1]


def opens_a_desk(root: CleanRoot) -> bool:
    """Whether a desk of the ordinary user paints its window, reads the book, and ends well when it is asked to."""
    log = "~/.local/share/salon-desk/log"
    told = root.as_user(
        f"rm -rf {log}; export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=qt.widgets.painting=true;"
        f" timeout --preserve-status -s TERM 10 salon-desk run --desk A 2>&1; echo ended $?; cat {log}/*"
    )
    return PAINTED in told and "ended 0" in told and "stopped" not in told
