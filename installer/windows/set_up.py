"""The installer itself: one file that a person downloads and opens, made by NSIS of the folder that it installs."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installer.filled import filled
from installer.places import FOR_WINDOWS
from installer.sizes import size_of
from installer.windows.compiling import is_compiled
from installer.windows.launcher import numbers

# Only where it was not done already: see `compiling`.
COMPILING = """  nsExec::ExecToLog '"$INSTDIR\\python.exe" -m compileall -q -j 0 \\
    --invalidation-mode unchecked-hash "$INSTDIR\\lib"'
  Pop $0"""
# The uninstaller is made while the installer is, so NSIS has both signed.
SIGNING = """!finalize '{command} "%1"' = 0
!uninstfinalize '{command} "%1"' = 0"""


def build_set_up(tree: Path, target: Path, version: str, signing: str | None) -> Path:
    """Write the installer of `tree` to `target`, which is the answer. Raises CalledProcessError, FileNotFoundError."""
    script = target.with_suffix(".nsi")
    script.write_text(set_up_script(tree, target, version, signing), encoding="utf-8")
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", str(script)], check=True)
    script.unlink()
    return target


def set_up_script(tree: Path, target: Path, version: str, signing: str | None) -> str:
    """What NSIS is told."""
    return filled(
        FOR_WINDOWS / "salon-desk.nsi",
        target=str(target),
        tree=str(tree),
        files=str(FOR_WINDOWS),
        version=version,
        numbers=numbers(version),
        kilobytes=str(size_of(tree) // 1024),
        compiling="" if is_compiled(tree / "lib") else COMPILING,
        signing=SIGNING.format(command=signing) if signing else "",
        removing="\n".join(_removal(path) for path in sorted(tree.iterdir())),
    )


def _removal(path: Path) -> str:
    """What takes away one thing that was installed. Never the whole folder: it may be one of the user's own."""
    return f'  {"RMDir /r" if path.is_dir() else "Delete"} "$INSTDIR\\{path.name}"'
