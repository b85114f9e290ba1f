"""The left side: the month, who holds and who waits, and the shelf."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.live_holds import THEN, LiveHolds
from salon_desk.ui.month import Month
from salon_desk.ui.names import shown_name
from salon_desk.ui.scrolling_list import ScrollingList
from salon_desk.ui.shelf import Shelf
from salon_desk.ui.theme import Look
from salon_desk.ui.waiting_room import WaitingRoom, waiting_of
from salon_desk.ui.wording import stylist_name

WIDTH = 200
SHARE_OF_SHELF = 4  # of the height it has one in so many at most
LEAST = 48  # pixels of a list: its title and a line


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
        visits: dict[VisitId, list[Booking]] = {}
        for part in sorted(day.holds(now), key=lambda part: not self._own(part.visit_id)):
            visits.setdefault(part.visit_id, []).append(part)
        self.holds.show_holds([(parts[0], self._words(parts, day, roster)) for parts in visits.values()], now)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.shelf.setMaximumHeight(self.height() // SHARE_OF_SHELF)
        super().resizeEvent(event)

    def _words(self, parts: Iterable[Booking], day: Day, roster: Roster) -> str:
        """A visit as `Desk 2 · Noah 11:30, then Lea 13:00`."""
        in_order = sorted(parts, key=lambda part: part.start)
        places = (f"{stylist_name(part, roster)} {hour_label(part.start, day.zone)}" for part in in_order)
        return f"{shown_name(in_order[0].desk)} · {tr(THEN).join(places)}"

    def _lay_out(self) -> None:
        self.lists.setSpacing(14)
        for part in (self.holds, self.waiting_room):
            self.lists.addWidget(ScrollingList(part, LEAST))
        self.lists.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 14, 10, 8)
        rows.setSpacing(14)
        rows.addWidget(self.month)
        rows.addLayout(self.lists, 1)
        rows.addWidget(self.shelf)
