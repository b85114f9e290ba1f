"""Scrolls the day by itself while something is dragged near one of its edges."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QTableView

NEAR = 32
EVERY = 30  # milliseconds
FASTEST = 24  # pixels each time


class EdgeScroll:
    """Follows the pointer until it is told to stop; `scrolled` is called after each step with the same point."""

    def __init__(self, table: QTableView, scrolled: Callable[[QPoint], object]) -> None:
        self._table = table
        self._scrolled = scrolled
        self._point = QPoint()
        self._timer = QTimer(interval=EVERY)
        self._timer.timeout.connect(self._step)

    def follow(self, point: QPoint) -> None:
        """The pointer is here on the viewport."""
        self._point = point
        if not self._speed():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is dragged any more."""
        self._timer.stop()

    def _speed(self) -> QPoint | None:
        """Pixels for each step in both directions; None where the pointer is near no edge."""
        area = self._table.viewport().rect()
        if not area.left() <= self._point.x() <= area.right():
            return None
        across = _pull(self._point.x(), area.width())
        down = _pull(self._point.y(), area.height())
        return QPoint(across, down) if across or down else None

    def _step(self) -> None:
        speed = self._speed()
        across, down = self._table.horizontalScrollBar(), self._table.verticalScrollBar()
        before = across.value(), down.value()
        if speed is not None:
            across.setValue(across.value() + speed.x())
            down.setValue(down.value() + speed.y())
        if (across.value(), down.value()) == before:
            self._timer.stop()
        else:
            self._scrolled(self._point)


def _pull(place: int, length: int) -> int:
    """How strongly an edge pulls: the nearer, the faster; negative towards the start."""
    if place < NEAR:
        return -max(1, min(FASTEST, (NEAR - place) * FASTEST // NEAR))
    if place > length - NEAR:
        return max(1, min(FASTEST, (place - length + NEAR) * FASTEST // NEAR))
    return 0
