"""What is written down of a fault of our own: where in the program and of which kind, never what it was about."""

from __future__ import annotations

import logging
import traceback
from collections import deque
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "faults.log"
LARGEST_FILE = 1_000_000
OLD_FILES = 2

# Their messages speak about the program. A ValueError quotes the value, a database's error whole rows: clients.
ABOUT_THE_PROGRAM = (ArithmeticError, AttributeError, ImportError, NameError, OSError, RuntimeError, TypeError)


def fault_file(folder: Path) -> logging.Handler:
    """A file for faults in `folder`, which turns over. Raises OSError as the system gives it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(folder / FILE, maxBytes=LARGEST_FILE, backupCount=OLD_FILES, encoding="utf-8")
    file.setFormatter(_Discreet("%(asctime)s %(message)s"))
    return file


class FaultMemory(logging.Handler):
    """Remembers the last few faults of this process, for a report."""

    def __init__(self, most: int = 3) -> None:
        super().__init__()
        self._last: deque[str] = deque(maxlen=most)
        self.setFormatter(_Discreet("%(asctime)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, without the name of the person whose folder the program lies in."""
        self._last.append(self.format(record).replace(str(Path.home()), "~"))

    @property
    def last(self) -> str:
        """What is remembered, the newest at the end."""
        return "\n\n".join(self._last)


def account_of(fault: BaseException) -> str:
    """The fault and those that led to it: the lines of the program, the kinds, and what is no client's business."""
    return "\n".join(_told(one) for one in reversed(list(_chain(fault))))


class _Discreet(logging.Formatter):
    """Never asks an exception for its text, nor takes one that another handler has left in the record."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and under it the account of the fault."""
        record.message = record.getMessage()
        record.asctime = self.formatTime(record)
        fault = record.exc_info[1] if record.exc_info else None
        line = self.formatMessage(record)
        return line if fault is None else f"{line}\n{account_of(fault)}"


def _chain(fault: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        yield fault
        fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)


def _told(fault: BaseException) -> str:
    kind = type(fault)
    lines = "".join(traceback.format_tb(fault.__traceback__))
    return f"{lines}{kind.__module__}.{kind.__qualname__}{_more(fault)}"


def _more(fault: BaseException) -> str:
    if isinstance(fault, ABOUT_THE_PROGRAM):
        return f": {fault}"
    known = getattr(getattr(fault, "orig", fault), "diag", None)  # SQLAlchemy wraps up what the driver says
    facts = [getattr(known, name, None) for name in ("sqlstate", "table_name", "column_name", "constraint_name")]
    told = ", ".join(fact for fact in facts if isinstance(fact, str))
    return f" ({told})" if told else ""
