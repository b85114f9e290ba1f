"""Python's own form of all modules, so that no start has to make it: a user may not write where the program lies."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

# What Alembic and the restore of a backup read as files.
AS_TEXT = ("migrations",)
QUESTION = "import sys; sys.exit(sys.version_info[:2] != (3, 13))"


def compile_modules(library: Path) -> None:
    """Compile them here if this machine has a Python of the same version; else the installer does it at its end."""
    python = _same_python()
    if python is None:
        print("There is no Python 3.13 here: the modules are compiled when the program is installed.", flush=True)
        return
    command = [python, "-m", "compileall", "-q", "-b", "-j", "0", "-d", ".", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, "."], cwd=library, check=True)
    for source in library.rglob("*.py"):
        compiled = source.with_suffix(".pyc")
        read_as_text = any(name in source.parts for name in AS_TEXT)
        (compiled if read_as_text else source).unlink(missing_ok=True)


def is_compiled(library: Path) -> bool:
    """Whether that was done."""
    return (library / "salon_desk" / "__main__.pyc").exists()


def _same_python() -> str | None:
    for python in (sys.executable, shutil.which("python3.13")):
        if python and subprocess.run([python, "-c", QUESTION], stderr=subprocess.DEVNULL).returncode == 0:
            return python
    return None
