"""The folder that is installed: Python, the packages, PostgreSQL, the program, and what starts it."""

from __future__ import annotations

import shutil
from pathlib import Path

from installer.filled import filled
from installer.places import FOR_WINDOWS, ROOT
from installer.windows.compiling import compile_modules
from installer.windows.cpython import bring_python
from installer.windows.icon import write_icon
from installer.windows.launcher import build_launchers
from installer.windows.libraries import share_runtime
from installer.windows.own_code import bring_program
from installer.windows.postgres import trim_postgres
from installer.windows.trimming import trim
from installer.windows.wheels import bring_wheels

ICON = "salon-desk.ico"
TREE = "windows"


def build_tree(into: Path, python: Path | None, version: str) -> Path:
    """Make the folder in `into`; the answer is its path.

    Raises OSError, LookupError, subprocess.CalledProcessError.
    """
    tree, scratch = into / TREE, into / f"{TREE}-scratch"
    for folder in (tree, scratch):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    library = tree / "lib"
    print(f"CPython {bring_python(python, tree)} for Windows", flush=True)
    bring_wheels(scratch / "wheels", library)
    programs = trim_postgres(library)
    share_runtime(tree, [library / name for name in ("shiboken6", "PySide6")], [programs])
    bring_program(library)
    trim(library)
    compile_modules(library)
    write_icon(tree / ICON)
    build_launchers(tree, scratch, version, tree / ICON)
    (tree / "LICENSE.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8", newline="\r\n")
    (tree / "COPYRIGHT.txt").write_text(filled(FOR_WINDOWS / "copyright.txt"), encoding="utf-8", newline="\r\n")
    shutil.rmtree(scratch)
    return tree
