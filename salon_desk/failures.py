"""What becomes of a failure at the command line: a sentence, an exit code, and a traceback only in the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from salon_desk.domain.errors import SalonError
from salon_desk.faults import FILE, fault_file

GOOD = 0
REFUSED = 1
USAGE = 2
BUG = 70
INTERRUPTED = 130


def exit_code_of(work: Callable[[], int], log_folder: Callable[[], Path]) -> int:
    """Do `work`; the answer is its exit code, or one that fits its failure, which is told on stderr."""
    try:
        return work()
    except SalonError as failure:
        print(failure.sentence, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return REFUSED  # who read our output has gone: there is nobody to tell
    except Exception as bug:
        print(_about(bug, log_folder), file=sys.stderr)
        return BUG


def _about(bug: Exception, log_folder: Callable[[], Path]) -> str:
    apology = f"Salon Desk stopped because of a fault of its own ({type(bug).__name__})."
    try:
        folder = log_folder()
        with closing(fault_file(folder)) as file:
            file.handle(logging.makeLogRecord({"msg": "the program stopped", "exc_info": (type(bug), bug, None)}))
    except (OSError, SalonError):
        return apology
    return f"{apology} What happened is written down in {folder / FILE}."
