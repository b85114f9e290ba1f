"""The two programs that a person starts: `Salon Desk.exe` with windows, `salon-desk.exe` for a command line."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installer.filled import filled
from installer.places import FOR_WINDOWS

WINDOW, CONSOLE = "Salon Desk.exe", "salon-desk.exe"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"


def build_launchers(tree: Path, scratch: Path, version: str, icon: Path) -> None:
    """Compile both into `tree`. Raises CalledProcessError, FileNotFoundError without the compiler."""
    source = Path(__file__).parent / "files" / "launcher.c"
    manifest = scratch / "launcher.manifest"
    manifest.write_text(filled(FOR_WINDOWS / "launcher.manifest"), encoding="utf-8")
    for name, more in ((WINDOW, ["-mwindows", "-DWINDOW"]), (CONSOLE, ["-mconsole"])):
        facts = {"version": version, "numbers": numbers(version).replace(".", ","), "name": name}
        script = scratch / "launcher.rc"
        text = filled(FOR_WINDOWS / "launcher.rc", icon=str(icon), manifest=str(manifest), **facts)
        script.write_text(text, encoding="utf-8")
        compiled = scratch / "launcher.res"
        subprocess.run([RESOURCES, "--codepage=65001", "-O", "coff", str(script), str(compiled)], check=True)
        options = ["-municode", "-Os", "-s", "-Wall", "-Werror", "-static-libgcc", "-Wl,--no-insert-timestamp", *more]
        command = [COMPILER, *options, str(source), str(compiled), "-o", str(tree / name)]
        subprocess.run(command, check=True)


def numbers(version: str) -> str:
    """A version as Windows compares them: four numbers."""
    parts = [part if part.isdecimal() else "0" for part in version.split(".")]
    return ".".join([*parts, "0", "0", "0", "0"][:4])
