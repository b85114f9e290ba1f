"""The left side: the month, who holds and who waits, and the shelf."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.labels import scrolling
from salon_desk.ui.live_holds import LiveHolds
from salon_desk.ui.month import Month
from salon_desk.ui.shelf import Shelf
from salon_desk.ui.theme import Look
from salon_desk.ui.waiting_room import WaitingRoom, waiting_of
from salon_desk.ui.wording import stylist_name

WIDTH = 200


class Sidebar(QFrame):
    """Month, holds and waiting room, one below the other; the shelf stays at the bottom. `lists` takes more lists."""

    def __init__(self, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._own = own
        self.setFixedWidth(WIDTH)
        self.month = Month(look)
        self.holds = LiveHolds(look)
        self.waiting_room = WaitingRoom()
        self.shelf = Shelf(look)
        self.lists = QVBoxLayout()
        self._lay_out()

    def show_day(self, day: date, today: date) -> None:
        """Mark the day that is shown."""
        self.month.show_day(day, today)

    def show_holds(self, day: Day, roster: Roster, now: datetime) -> None:
        """List the live holds of the day, this desk's first, then the next to lapse; and who waits."""
        holds = sorted(day.holds(now), key=lambda hold: not self._own(hold.visit_id))
        self.holds.show_holds([(hold, self._words(hold, day, roster)) for hold in holds], now)
        self.waiting_room.show_waiting(waiting_of(day), now)

    def tick(self, now: datetime) -> None:
        """Count down, and count the minutes."""
        self.holds.tick(now)
        self.waiting_room.tick(now)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.month.set_look(look)
        self.holds.set_look(look)
        self.shelf.set_look(look)

    def day_at(self, where: QPoint) -> date | None:
        """The date of the month under a point of the screen."""
        days = self.month.days
        point = days.mapFromGlobal(where)
        return days.day_at(point.x(), point.y()) if days.rect().contains(point) else None

    def is_shelf(self, where: QPoint) -> bool:
        """Whether the shelf is under a point of the screen."""
        return self.shelf.rect().contains(self.shelf.mapFromGlobal(where))

    def _words(self, hold: Booking, day: Day, roster: Roster) -> str:
        return f"{hold.desk} · {stylist_name(hold, roster)} {hour_label(hold.start, day.zone)}"

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self.lists)
        self.lists.setContentsMargins(0, 0, 0, 0)
        self.lists.setSpacing(14)
        self.lists.addWidget(self.holds)
        self.lists.addWidget(self.waiting_room)
        self.lists.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 14, 10, 8)
        rows.setSpacing(14)
        rows.addWidget(self.month)
        rows.addWidget(scrolling(inside), 1)
        rows.addWidget(self.shelf)
