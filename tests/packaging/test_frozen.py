"""The frozen program does what the checkout does, from a folder that may lie anywhere, and starts about as fast."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from salon_desk import __version__
from tests.packaging.first_window import starts_of

SLOWER_AT_MOST = 1.5


def run(
    program: Path, home: Path, *arguments: str, patience: float = 60, **more: str
) -> subprocess.CompletedProcess[str]:
    """Start it with a home of its own and none of the checkout's Python."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SALON_DESK_"))}
    more |= {"SALON_DESK_HOME": str(home), "SALON_DESK_LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(program), *arguments], env=kept | more, cwd="/", capture_output=True, text=True, timeout=patience
    )


@pytest.mark.timeout(400)
def test_it_plays_the_tour_to_its_end(frozen: Path, tmp_path: Path) -> None:
    done = run(frozen, tmp_path / "home", "demo", "--tour", str(tmp_path / "tour"), patience=300)
    assert (done.returncode, done.stderr) == (0, "")
    told = re.search(r"All (\d+) chapters happened", done.stdout)
    assert told is not None
    assert int(told[1]) >= 37
    assert len(list((tmp_path / "tour").glob("[0-9]*.png"))) == int(told[1])


@pytest.mark.timeout(400)
def test_the_tarball_runs_where_it_was_unpacked(packages: Path, tmp_path: Path) -> None:
    with tarfile.open(next(packages.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    (program,) = tmp_path.glob("salon-desk-*/salon-desk")
    assert run(program, tmp_path / "home", "--version").stdout == f"Salon Desk {__version__}\n"
    made = run(program, tmp_path / "home", "db", "upgrade")
    assert (made.returncode, made.stderr) == (0, "")
    backup = run(program, tmp_path / "home", "backup", "now")
    assert (backup.returncode, backup.stderr) == (0, "")


@pytest.mark.timeout(200)
def test_its_first_window_is_there_soon(frozen: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkout, packed = starts_of([[sys.executable, "-m", "salon_desk"], [str(frozen)]], tmp_path, rounds=5)
    with capsys.disabled():
        times = f"frozen {packed * 1000:.0f} ms, checkout {checkout * 1000:.0f} ms"
        print(f"\nfirst window: {times}, {packed / checkout:.2f} times as long")
    assert packed < SLOWER_AT_MOST * checkout


def test_what_it_starts_gets_the_systems_libraries(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server program that writes down what it is given."""
    heard = tmp_path / "heard"
    for name in ("initdb", "pg_ctl", "postgres"):
        (tmp_path / name).write_text(f'#!/bin/sh\nenv > "{heard}"\n', encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/the/users/own")
    run(frozen, tmp_path / "home", "db", "status", SALON_DESK_PG_BIN=str(tmp_path))
    given = heard.read_text(encoding="utf-8").splitlines()
    assert "LD_LIBRARY_PATH=/the/users/own" in given
    assert "PYINSTALLER_RESET_ENVIRONMENT=1" in given
