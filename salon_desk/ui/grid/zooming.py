"""How large the day is: pixels for five minutes, chosen by a person or so that the whole day is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

LEAST, MOST = 6, 20


class Zoom(QObject):
    """From 6 to 20 pixels. `lay_out` gives the rows their new height; `changed` carries the new pixels."""

    changed = Signal(int)

    def __init__(self, table: QTableView, lay_out: Callable[[], None]) -> None:
        super().__init__(table)
        self.step = LEAST
        self.fits_day = True
        self._table = table
        self._lay_out = lay_out

    def by(self, steps: int, y: int | None = None) -> None:
        """Some steps larger, or smaller; what is at a height of the screen, else in its middle, stays where it is."""
        self.to(self.step + steps, y)

    def to(self, step: int, y: int | None = None) -> None:
        """So many pixels per five minutes; what is at a height of the screen, else in its middle, stays where it is."""
        self.fits_day = False
        self._around(step, self._table.viewport().height() // 2 if y is None else y)

    def fit_day(self) -> None:
        """The largest zoom at which the whole day is seen, as far as it can still be read; until another is chosen."""
        self.fits_day = True
        self.refit()

    def refit(self) -> None:
        """Follow the height of the window or of the day, where the whole day is to be seen."""
        rows = self._table.model().rowCount()
        if self.fits_day and rows:
            self._around(self._table.viewport().height() // rows, 0)

    def _around(self, step: int, y: int) -> None:
        """Zoom so that the minute at a height of the screen stays under it."""
        step = min(max(step, LEAST), MOST)
        if step == self.step:
            return
        minute = (y + self._table.verticalOffset()) / self.step
        self.step = step
        self._lay_out()
        self._table.verticalScrollBar().setValue(round(minute * step - y))
        self.changed.emit(step)
