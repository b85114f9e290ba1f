"""Scrolls the day so that something is in sight; what is in sight already stays where it is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTableView

from salon_desk.ui.grid.geometry import Geometry

ROOM = 12  # rows: an hour below the instant is seen, too


class Sight:
    """Moves the scroll bars of a table; the geometry tells where things lie before they are moved."""

    def __init__(self, table: QTableView) -> None:
        self._table = table

    def show_instant(self, geometry: Geometry, instant: datetime) -> None:
        """Scroll up or down to an instant and the hour after it."""
        y, height = geometry.y_of(instant), self._table.viewport().height()
        if not 0 <= y <= height - ROOM * geometry.step:
            self._scroll(y - height // 3)

    def show_column(self, geometry: Geometry, column: int) -> None:
        """Scroll left or right to a stylist."""
        left, right = geometry.x_of(column), geometry.x_of(column + 1)
        bar = self._table.horizontalScrollBar()
        bar.setValue(bar.value() + min(left, 0) + max(0, right - self._table.viewport().width()))

    def show_rows(self, box: QRect) -> None:
        """Scroll up or down as little as shows all of a box, or its top where it is too high."""
        height = self._table.viewport().height()
        if box.top() < 0 or box.height() > height:
            self._scroll(box.top())
        elif box.bottom() > height:
            self._scroll(box.bottom() - height + 1)

    def _scroll(self, by: int) -> None:
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + by)
