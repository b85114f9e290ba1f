"""What each command of the bootstrap does once Python fits: set up, see that Qt can start, hand over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from installer.checks import run_checks
from installer.environment import SetUpFailed, ready_environment
from installer.system_libraries import provide_libraries, provide_test_tools

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"demo": "run", "run": "run", "test": "test", "bench": "test", "package": "package"}


def start(command: str, more: list[str]) -> int:
    """Set up what `command` needs and do it; the answer is the exit code."""
    try:
        python = ready_environment(ROOT, LOCKS[command])
        provide_libraries(with_window=command in ("demo", "run") and bool(os.environ.get("DISPLAY")))
    except SetUpFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    if command == "test":
        provide_test_tools()
        return run_checks(ROOT, python, more)
    if command == "bench":
        return hand_over([str(python), "-m", "tests.benchmarks", *more], ROOT)
    if command == "package":
        system, words = ("windows", more[1:]) if more[:1] == ["windows"] else ("linux", more)
        return hand_over([str(python), "-m", f"installer.{system}", *words])
    return hand_over([str(python), "-m", "salon_desk", command, *more])


def hand_over(command: list[str], folder: Path | None = None) -> int:
    """Become `command` where the system can do that, else wait for it."""
    if folder is not None:
        os.chdir(folder)
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)
