"""The packages that are tried: those in the folder `SALON_DESK_PACKAGES`, made there when they are not there yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def chosen() -> Path:
    """The folder for packages; skipped where none is named, since that takes minutes."""
    named = os.environ.get("SALON_DESK_PACKAGES")
    if not named:
        pytest.skip("SALON_DESK_PACKAGES names no folder for the packages (they take minutes to make and to try)")
    return Path(named).absolute()


@pytest.fixture(scope="session")
def packages(chosen: Path) -> Path:
    """The folder with the frozen program and its packages."""
    if not list(chosen.glob("*.deb")):
        make("--into", str(chosen))
    return chosen


@pytest.fixture(scope="session")
def deb(packages: Path) -> Path:
    """The Debian package."""
    return next(packages.glob("*.deb"))


@pytest.fixture(scope="session")
def frozen(packages: Path) -> Path:
    """The frozen program."""
    return packages / "salon-desk" / "salon-desk"


@pytest.fixture(scope="session")
def windows_set_up(chosen: Path) -> Path:
    """The installer for Windows. `SALON_DESK_EMBEDDABLE` names CPython's zip where python.org can't be reached."""
    if not list(chosen.glob("*-windows-x64.exe")):
        given = os.environ.get("SALON_DESK_EMBEDDABLE")
        make("windows", "--into", str(chosen), *(("--python", given) if given else ()))
    return next(chosen.glob("*-windows-x64.exe"))


def make(*words: str) -> None:
    """Make packages, as a developer does."""
    subprocess.run([sys.executable, str(ROOT / "installer" / "bootstrap.py"), "package", *words], check=True)
