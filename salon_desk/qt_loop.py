"""Qt's event loop as asyncio's: one that takes its timers along when it is closed."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextvars import Context
from typing import Any

os.environ.setdefault("QT_API", "pyside6")

import qasync
import shiboken6
from PySide6.QtWidgets import QApplication


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]
    """The loop of the GUI thread."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app, set_running_loop=False)

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Call it in the next round; after the end never.

        What another thread asked for in the last moment arrives in Qt's queue when there is no loop any more.
        """
        if self.is_closed():
            return asyncio.Handle(callback, args, self, context)
        handle: asyncio.Handle = super().call_soon(callback, *args, context=context)
        return handle

    def close(self) -> None:
        """Close it, with everything that was to be called later.

        WORKAROUND for qasync 0.28: it leaves started timers behind in a QObject that only Python's garbage collection
        deletes. When that happens on another thread Qt can't stop them, and the next one to fire kills the process.
        """
        if not self.is_closed():
            super().close()
            shiboken6.delete(self._timer)
