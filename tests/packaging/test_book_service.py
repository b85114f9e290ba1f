"""The service in the package: what systemd, the administrator's question and Debian itself think of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer.linux import deb
from installer.linux.service import PLACES, SCRIPTS, bring_service
from installer.places import FOR_LINUX
from salon_desk.database.keeper import machine, systemd

UNIT = "salon-desk-book.service"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these packages are made on Linux")


def test_the_program_and_the_unit_speak_of_the_same_things() -> None:
    unit = (FOR_LINUX / UNIT).read_text(encoding="utf-8")
    account = (FOR_LINUX / "salon-desk.sysusers").read_text(encoding="utf-8")
    assert systemd.UNIT == UNIT
    assert str(systemd.UNIT_PLACES[0]).lstrip("/") in PLACES
    assert f"User={machine.SERVICE_USER}\n" in unit
    assert re.search(rf"^u {machine.SERVICE_USER} ", account, re.MULTILINE)
    assert f"usr/lib/sysusers.d/{systemd.ACCOUNT}" in PLACES


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_finds_nothing_to_say_about_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / UNIT
    # Neither the program nor its manual page is installed here.
    text = (FOR_LINUX / UNIT).read_text(encoding="utf-8").replace("/usr/bin/salon-desk", "/bin/true")
    unit.write_text(re.sub(r"(?m)^Documentation=.*\n", "", text))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_only_the_keepers_commands_may_be_asked_for() -> None:
    policy = ElementTree.fromstring((FOR_LINUX / "salon-desk.policy").read_text(encoding="utf-8"))
    notes = {note.get("key", "").rpartition(".")[2]: note.text for note in policy.iter("annotate")}
    assert notes == {"path": "/usr/lib/salon-desk/salon-desk", "argv1": "keeper"}
    assert [each.text for each in policy.iter("allow_any")] == ["no"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_are_plain_shell_and_do_nothing_without_systemd(name: str, tmp_path: Path) -> None:
    bring_service(tmp_path)
    script = tmp_path / "DEBIAN" / name
    for deed in ("configure", "remove", "upgrade", "purge"):
        subprocess.run(["sh", "-eu", str(script), deed], check=True, env={"PATH": "/usr/bin:/bin"})


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_finds_no_error_in_a_package_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "depends", lambda _folder: ["libc6"])
    folder = tmp_path / "salon-desk"
    folder.mkdir()
    (folder / "salon-desk").write_text("#!/bin/sh\nexit 0\n")
    (folder / "salon-desk").chmod(0o755)
    package = tmp_path / "salon-desk.deb"
    deb.build_deb(folder, package, "1.0", datetime.now(UTC))
    done = subprocess.run(["lintian", "--fail-on", "error", str(package)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert not [line for line in done.stdout.splitlines() if "systemd" in line or "maintainer-script" in line], (
        done.stdout
    )
