"""The line at the bottom: where the book is, whose time is shown, how full the day is."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.booking import Status
from salon_desk.domain.day import Day
from salon_desk.ui.labels import label

HEIGHT = 26


def connection_words(link: Link) -> str:
    """Where the book is: `● Connected to salon-server · 2 ms`."""
    if link.state is LinkState.OFFLINE:
        return f"○ No connection to {link.server}"
    if link.state is LinkState.LIVE:
        return f"● Connected to {link.server} · {max(1, round(link.milliseconds))} ms"
    return f"◌ Connecting to {link.server}"


def free_places(day: Day, minutes: int, now: datetime) -> int:
    """How many visits of so many minutes fit into what is left of the day, one after another."""
    places = 0
    for column in day.columns:
        for span in day.free(column.stylist.id, now):
            start = max(span.start, now)
            places += max(0, (span.end - start) // timedelta(minutes=minutes))
    return places


def day_words(day: Day, minutes: int, now: datetime) -> str:
    """How full the day is: `18 booked · 3 held · room for 11 of 45 min`."""
    booked = len({part.visit_id for part in day.bookings if part.status is Status.BOOKED})
    held = len({hold.visit_id for hold in day.holds(now)})
    return f"{booked} booked · {held} held · room for {free_places(day, minutes, now)} more of {minutes} min"


class StatusLine(QFrame):
    """Three short facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(HEIGHT)
        self.connection = label()
        self.zone = label()
        self.day = label()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(24)
        for fact in (self.connection, self.zone, self.day):
            line.addWidget(fact)
        line.addStretch(1)

    def show_link(self, link: Link) -> None:
        """Show where the book is and how far away."""
        self.connection.setText(connection_words(link))

    def show_day(self, day: Day, minutes: int, now: datetime) -> None:
        """Show how full the day is."""
        self.zone.setText(f"All times {day.zone_name}")
        self.day.setText(day_words(day, minutes, now))
