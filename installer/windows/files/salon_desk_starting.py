"""Runs first in the installed program on Windows, inside `Salon Desk.exe` or `salon-desk.exe`.

The program is its own interpreter there, as a frozen one is. Without a console nobody would read what it refuses to
do and why: that is told in a box.
"""

from __future__ import annotations

import ctypes
import io
import sys

TITLE = "Salon Desk"
WITH_STOP_SIGN = 0x10
IN_FRONT = 0x10000


def start() -> int:
    """Do what the command line asks; the answer is the exit code."""
    sys.frozen = True  # type: ignore[attr-defined]
    from salon_desk.__main__ import main

    if sys.stderr is not None:
        return main()
    told = sys.stdout = sys.stderr = io.StringIO()
    code = main()
    if code and (said := told.getvalue().strip()):
        _show(said)
    return code


def _show(sentence: str) -> None:
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, WITH_STOP_SIGN | IN_FRONT)


if __name__ == "__main__":
    sys.exit(start())
