"""From one date to another, both included; the last is never before the first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.calm_boxes import DayBox
from salon_desk.ui.dates import short_date, short_date_with_year
from salon_desk.ui.labels import label
from salon_desk.ui.wish_fields import date_of

WIDTH = 140


class DayRange(QWidget):
    """Two dates."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = DayBox(tr("From")), DayBox(tr("To"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.first, label("", tr("to")), self.last):
            line.addWidget(part)
        for box in (self.first, self.last):
            box.setFixedWidth(WIDTH)
        self.first.dateChanged.connect(self._follow)
        self.last.editingFinished.connect(self._follow)
        self.setFocusProxy(self.first)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last date."""
        for box in (self.first, self.last):
            box.interpretText()
        self._follow()
        return date_of(self.first), date_of(self.last)

    def show_days(self, first: date, last: date) -> None:
        """Let these stand in the fields."""
        for box, day in ((self.first, first), (self.last, last)):
            with QSignalBlocker(box):
                box.setDate(QDate(day.year, day.month, day.day))

    def _follow(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())


def days_words(first: date, last: date) -> str:
    """Dates in a row as `Mon 6 Jul – Fri 17 Jul 2026`, one alone as `Thu 24 Dec 2026`."""
    ends = short_date_with_year(last)
    return ends if first == last else f"{short_date(first)} – {ends}"
