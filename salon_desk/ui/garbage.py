"""Collects Python's garbage on the GUI thread only: a QObject that dies on another thread takes the program with it."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QTimer

LOOK_EVERY = 1000  # milliseconds


class Garbage:
    """Takes over from the automatic collector, which runs on whichever thread makes the next object.

    It looks once a second and collects a generation when Python itself would have; `close` gives the work back.
    """

    def __init__(self) -> None:
        self._limits = gc.get_threshold()
        self._timer = QTimer(interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start()

    def look(self) -> int | None:
        """Collect the oldest generation that is due; the answer is its number, None where nothing is due."""
        due = [
            number
            for number, (count, limit) in enumerate(zip(gc.get_count(), self._limits, strict=True))
            if count > limit
        ]
        if not due:
            return None
        gc.collect(due[-1])
        return due[-1]

    def close(self) -> None:
        """Let Python collect by itself again.

        The timer goes first: while a QObject dies Qt holds a lock, and a collection in the middle of that may cut other
        connections, wait for the same lock, and never end.
        """
        shiboken6.delete(self._timer)
        gc.enable()
