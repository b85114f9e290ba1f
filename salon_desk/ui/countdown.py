"""The one timer: it fires with the full second of the database's clock while something ticks, else with the minute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from salon_desk.domain.clock import Clock


def milliseconds_to_next(now: datetime, seconds: int) -> int:
    """Milliseconds from an instant until just after the next full second (1) or minute (60), 1 at least."""
    period = seconds * 1_000_000
    since = (now.second % seconds) * 1_000_000 + now.microsecond
    # Qt rounds to whole milliseconds and may be early by one: a tick before the second would show it late.
    return (period - since) // 1000 + 1


class Ticker(QObject):
    """Emits `ticked` each full second while `counts()` says that a hold is on the screen, else each full minute."""

    ticked = Signal()

    def __init__(self, clock: Clock, counts: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._counts = counts
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def waits(self) -> int:
        """Milliseconds from arming until it fires."""
        return self._timer.interval()

    def tick(self) -> None:
        """Say that time has passed, and wait for the next full second or minute."""
        self.ticked.emit()
        self.nudge()

    def nudge(self, *_: object) -> None:
        """Look again at what ticks: to be called whenever a hold may have come or gone."""
        period = 1 if self._counts() else 60
        self._timer.start(milliseconds_to_next(self._clock.now(), period))

    def stop(self) -> None:
        """Fire no more until the next nudge."""
        self._timer.stop()
