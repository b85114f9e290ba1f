"""Qt's event loop as asyncio's: prompt, and one that takes its timers along when it is closed."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Callable
from contextvars import Context
from threading import RLock
from typing import Any

os.environ.setdefault("QT_API", "pyside6")

import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

_DUE = QEvent.Type(QEvent.registerEventType())


class _Round(QObject):
    """What is to be called in the next round of Qt's loop, in order."""

    def __init__(self) -> None:
        super().__init__()
        self._due: deque[asyncio.Handle] = deque()

    def add(self, handle: asyncio.Handle) -> None:
        """Call it soon; any thread may ask."""
        self._due.append(handle)
        QCoreApplication.postEvent(self, QEvent(_DUE))

    def customEvent(self, event: QEvent) -> None:
        handle = self._due.popleft()
        if not handle.cancelled():
            handle._run()


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]
    """The loop of the GUI thread.

    What is due goes by Qt's queue of events and not, as in qasync, by a timer each: so it comes before what is to be
    painted. A click asks the database first, and paints while the database thinks.
    """

    def __init__(self, app: QApplication) -> None:
        self._round = _Round()
        self._closing = RLock()
        super().__init__(app, set_running_loop=False)

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Call it in the next round; after the end never. Any thread may ask."""
        handle = asyncio.Handle(callback, args, self, context)
        with self._closing:
            if not self.is_closed():
                self._round.add(handle)
        return handle

    call_soon_threadsafe = call_soon

    def close(self) -> None:
        """Close it, with everything that was to be called later.

        WORKAROUND for qasync 0.28: it leaves started timers behind in a QObject that only Python's garbage collection
        deletes. When that happens on another thread Qt can't stop them, and the next one to fire kills the process.
        """
        if self.is_closed():
            return
        super().close()
        with self._closing:
            shiboken6.delete(self._round)
        shiboken6.delete(self._timer)
