"""The frozen program: one folder with everything in it, made by PyInstaller and then rid of what nobody asks for."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from installer.linux.copyrights import copyrights
from installer.linux.postgres import bring_postgres
from installer.linux.trimming import trim
from installer.places import ROOT

PROGRAM = "salon-desk"

# What PyInstaller can't see: modules that are found by name while the program runs.
HIDDEN = ("sqlalchemy.dialects.postgresql.psycopg", "psycopg_binary", "logging.config")
WHOLE = ("holidays.countries", "salon_desk")
DATA_OF = ("holidays", "tzdata")
# `salon-desk doctor` tells their versions.
METADATA = ("PySide6-Essentials", "psycopg", "SQLAlchemy")
# What is imported somewhere but never reached. Phone numbers' places are 40 MB, of which one list is used.
UNWANTED = (
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDesigner", "PySide6.QtOpenGL"),
    *("phonenumbers.geodata", "holidays.financial", "icalendar.tests", "icalendar.cli", "alembic.testing"),
    *("sqlalchemy.testing", "setuptools", "pkg_resources", "pip", "pytest", "_pytest", "hypothesis", "mypy", "rich"),
    # Python's own that nothing here asks for, or asks for only if it is there.
    *("bz2", "_bz2", "lzma", "_lzma", "_uuid"),
    *("tkinter", "sqlite3", "curses", "readline", "lib2to3", "pydoc_data", "idlelib", "ensurepip", "psutil"),
)


def freeze(into: Path) -> Path:
    """Make the folder `salon-desk` in `into`; the answer is its path. Raises subprocess.CalledProcessError."""
    scratch = into / "freezing"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    _pyinstaller(into, scratch)
    folder = into / PROGRAM
    inside = folder / "_internal"
    bring_postgres(inside)
    bring_resources(inside / "salon_desk" / "resources")
    _bring_country_names(inside)
    trim(inside)
    (folder / "COPYRIGHT").write_text(copyrights(), encoding="utf-8")
    shutil.rmtree(scratch)
    return folder


def _pyinstaller(into: Path, scratch: Path) -> None:
    options = [f"--name={PROGRAM}", "--onedir", "--noconfirm", "--log-level=ERROR", f"--distpath={into}"]
    options += [f"--workpath={scratch}", f"--specpath={scratch}", f"--paths={ROOT}"]
    options += [f"--hidden-import={name}" for name in HIDDEN]
    options += [f"--collect-submodules={name}" for name in WHOLE]
    options += [f"--collect-data={name}" for name in DATA_OF]
    options += [f"--copy-metadata={name}" for name in METADATA]
    options += [f"--exclude-module={name}" for name in UNWANTED]
    options += [f"--runtime-hook={Path(__file__).with_name('own_environment.py')}"]
    migrations = Path("salon_desk", "database", "migrations")
    options += [f"--add-data={ROOT / migrations}{os.pathsep}{migrations}"]
    command = [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "salon_desk" / "__main__.py")]
    # The settings of a folder above must not reach in, and the same program comes out of the same sources.
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=scratch, env=variables, check=True)


def bring_resources(target: Path) -> None:
    """Fonts, icons, demo data and the translations as a window reads them; the pictures are the README's.

    Raises subprocess.CalledProcessError.
    """
    source = ROOT / "resources"
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("pictures", "*.ts"), dirs_exist_ok=True)
    tool = _package("PySide6") / "lrelease"
    for each in sorted((source / "translations").glob("*.ts")):
        compiled = target / "translations" / f"{each.stem}.qm"
        subprocess.run([str(tool), "-silent", str(each), "-qm", str(compiled)], check=True)


def _bring_country_names(inside: Path) -> None:
    """Of phonenumbers.geodata only the names of countries: the package itself would load all its places first."""
    place = inside / "phonenumbers" / "geodata"
    place.mkdir(parents=True)
    (place / "__init__.py").write_text("", encoding="utf-8")
    names = _package("phonenumbers") / "geodata" / "locale.py"
    py_compile.compile(str(names), str(place / "locale.pyc"), "locale.py", doraise=True)


def _package(name: str) -> Path:
    """The folder of an installed package."""
    found = find_spec(name)
    if found is None or found.origin is None:
        raise FileNotFoundError(name)
    return Path(found.origin).parent
