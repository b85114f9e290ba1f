"""A desk's process: faults of the program go to a file and are told calmly, signals close the window politely."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from salon_desk.domain.errors import Refusal
from salon_desk.faults import FaultMemory, fault_file

bugs = logging.getLogger("salon_desk.bugs")


@contextmanager
def faults_logged(folder: Path) -> Iterator[FaultMemory]:
    """Tracebacks of our own faults go to a file; the last ones are remembered. Raises Refusal for no such file."""
    try:
        file = fault_file(folder)
    except OSError as trouble:
        raise Refusal(f"The log can't be written to {folder}: {trouble.strerror}.") from trouble
    handlers = (file, memory := FaultMemory())
    for handler in handlers:
        bugs.addHandler(handler)
    try:
        yield memory
    finally:
        for handler in handlers:
            bugs.removeHandler(handler)
            handler.close()


@contextmanager
def faults_told(loop: asyncio.AbstractEventLoop, tell: Callable[[], None]) -> Iterator[None]:
    """A fault in a Qt slot or a forgotten task is logged and told by `tell`; the desk goes on."""

    def in_slot(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        bugs.error("a fault of the program", exc_info=(kind, fault, where))
        tell()

    def in_task(_: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        log_task_fault(context)
        tell()

    before, sys.excepthook = sys.excepthook, in_slot
    loop.set_exception_handler(in_task)
    try:
        yield
    finally:
        sys.excepthook = before
        # What comes out of a task after this has nobody left to be told to.
        loop.set_exception_handler(lambda _, context: log_task_fault(context))


def log_task_fault(context: Mapping[str, object]) -> None:
    """Write down what an event loop found wrong. What its message has in brackets may be a client's: it stays out."""
    fault = context.get("exception")
    message = str(context.get("message")).partition("(")[0]
    bugs.error(message, exc_info=fault if isinstance(fault, BaseException) else None)


@contextmanager
def signals_close(loop: asyncio.AbstractEventLoop, close: Callable[[], object]) -> Iterator[None]:
    """Ctrl+C and a polite kill call `close` on the loop."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: loop.call_soon_threadsafe(close)) for number in numbers]
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    if sys.platform != "win32":
        # Python runs its handlers between two instructions, and Qt's loop runs none: the byte wakes it up.
        had = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        loop.add_reader(ours.fileno(), ours.recv, 64)
    try:
        yield
    finally:
        if sys.platform != "win32":
            loop.remove_reader(ours.fileno())
            signal.set_wakeup_fd(had)
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
        ours.close()
        theirs.close()


def own_command(*words: str) -> list[str]:
    """This program once more, with these words; a packaged one is its own interpreter."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "salon_desk"]
    return [*program, *words]
