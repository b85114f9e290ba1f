"""The program itself in the folder of packages, with its data, as its modules expect them."""

from __future__ import annotations

import shutil
from pathlib import Path

from installer.linux.freezing import bring_resources
from installer.places import ROOT

STARTING = "salon_desk_starting.py"


def bring_program(library: Path) -> None:
    """Copy the package, its resources and translations, and what starts it. Raises CalledProcessError."""
    package = library / "salon_desk"
    shutil.copytree(ROOT / "salon_desk", package, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    bring_resources(package / "resources")
    shutil.copy2(Path(__file__).parent / "files" / STARTING, library)
    keep_country_names(library / "phonenumbers" / "geodata")


def keep_country_names(geodata: Path) -> None:
    """Of phonenumbers' 40 MB of places the names of countries: the package itself would load all of them first."""
    names = (geodata / "locale.py").read_bytes()
    shutil.rmtree(geodata)
    geodata.mkdir()
    (geodata / "__init__.py").write_text("", encoding="utf-8")
    (geodata / "locale.py").write_bytes(names)
