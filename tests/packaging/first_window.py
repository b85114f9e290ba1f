"""How long a program takes from its start to its first painted window, as Qt itself tells it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

PAINTED = "qt.widgets.painting: Flushing top level"
# The window is there before any server is asked; at this address there is none.
NOBODY = "postgresql://nobody@127.0.0.1:9/nothing"


def starts_of(commands: Sequence[Sequence[str]], home: Path, rounds: int) -> list[float]:
    """The median of each command's starts in seconds, started in turns; the first of each only warms the caches."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(rounds + 1):
        for command, found in zip(commands, times, strict=True):
            found.append(first_window([*command, "run"], home))
    return [median(found[1:]) for found in times]


def first_window(command: Sequence[str], home: Path) -> float:
    """The seconds until it is painted; then the program is asked to end. Raises AssertionError without a window."""
    variables = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
        "SALON_DESK_HOME": str(home),
        "SALON_DESK_DATABASE_URL": NOBODY,
    }
    began = time.monotonic()
    with subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            for line in process.stderr:
                if line.startswith(PAINTED):
                    return time.monotonic() - began
        finally:
            process.kill()
    raise AssertionError(f"{command[0]} ended without a window.")
