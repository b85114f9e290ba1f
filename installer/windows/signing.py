"""The hook for signing: a command of whoever releases the program, called once for each file that is to be signed."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path


def sign(file: Path, command: str | None) -> None:
    """Have `command` sign `file` in its place; it gets the path as its last word. Raises CalledProcessError."""
    if command:
        subprocess.run([*shlex.split(command), str(file)], check=True)
