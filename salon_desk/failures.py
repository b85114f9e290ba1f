"""What becomes of a failure at the command line: a sentence, an exit code, and a traceback only in the log."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from salon_desk.domain.errors import SalonError

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
        place = log_folder() / "faults.log"
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a", encoding="utf-8") as file:
            file.write(f"--- {datetime.now(UTC).isoformat(timespec='seconds')}\n")
            file.writelines(traceback.format_exception(bug))
    except (OSError, SalonError):
        return apology
    return f"{apology} What happened is written down in {place}."
