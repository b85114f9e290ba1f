"""The left side: the month, and the live holds of all desks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.labels import scrolling
from salon_desk.ui.live_holds import LiveHolds
from salon_desk.ui.month import Month
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import stylist_name

WIDTH = 200


class Sidebar(QFrame):
    """Month and holds, one below the other."""

    def __init__(self, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._own = own
        self.setFixedWidth(WIDTH)
        self.month = Month(look)
        self.holds = LiveHolds(look)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 14, 10, 8)
        rows.setSpacing(14)
        rows.addWidget(self.month)
        rows.addWidget(scrolling(self.holds), 1)

    def show_day(self, day: date, today: date) -> None:
        """Mark the day that is shown."""
        self.month.show_day(day, today)

    def show_holds(self, day: Day, roster: Roster, now: datetime) -> None:
        """List the live holds of the day: this desk's first, then the next to lapse."""
        holds = sorted(day.holds(now), key=lambda hold: not self._own(hold.visit_id))
        self.holds.show_holds([(hold, self._words(hold, day, roster)) for hold in holds], now)

    def tick(self, now: datetime) -> None:
        """Count down."""
        self.holds.tick(now)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.month.set_look(look)
        self.holds.set_look(look)

    def _words(self, hold: Booking, day: Day, roster: Roster) -> str:
        return f"{hold.desk} · {stylist_name(hold, roster)} {hour_label(hold.start, day.zone)}"
