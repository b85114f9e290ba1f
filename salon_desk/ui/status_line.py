"""The line at the bottom: where the book is, whose time is shown, how full the day is."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.booking import Status
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count
from salon_desk.ui.labels import label
from salon_desk.ui.legend import Legend
from salon_desk.ui.scarce_room import ScarceRoom
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import minutes_label

HEIGHT = 26


def connection_words(link: Link) -> str:
    """Where the book is: `● Connected to salon-server · 2 ms`."""
    if link.state is LinkState.OFFLINE:
        return tr("○ No connection to {server}", server=link.server)
    if link.state is LinkState.LIVE:
        return tr("● Connected to {server} · {n} ms", server=link.server, n=max(1, round(link.milliseconds)))
    return tr("◌ Connecting to {server}", server=link.server)


def free_places(day: Day, minutes: int, now: datetime) -> int:
    """How many visits of so many minutes fit into what is left of the day, one after another."""
    places = 0
    for column in day.columns:
        for span in day.free(column.stylist.id, now):
            start = max(span.start, now)
            places += max(0, (span.end - start) // timedelta(minutes=minutes))
    return places


def day_words(day: Day, minutes: int, now: datetime) -> str:
    """How full the day is: `18 booked · 3 held · room for 11 more of 45 min`."""
    booked = len({part.visit_id for part in day.bookings if part.status is Status.BOOKED})
    held = len({hold.visit_id for hold in day.holds(now)})
    places, length = free_places(day, minutes, now), minutes_label(minutes)
    room = tr_count("room for {n} more of {length}", "room for {n} more of {length}", places, length=length)
    return f"{tr_count('{n} booked', '{n} booked', booked)} · {tr_count('{n} held', '{n} held', held)} · {room}"


class StatusLine(QFrame):
    """Three short facts and, where they need one, the `legend` of the day's colours; `held` tells what is held while
    another place than the day is shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(HEIGHT)
        self.connection = label()
        self.zone = label()
        self.day = label()
        self.legend = Legend(look, self)
        self.held = QPushButton(self)
        self.held.setObjectName("heldElsewhere")
        self.held.setAccessibleName(tr("What is held: back to it (Ctrl+1)"))
        self.held.setCursor(Qt.CursorShape.PointingHandCursor)
        self.held.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.held.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(24)
        for fact in (self.connection, self.zone, self.day):
            line.addWidget(fact)
        line.addStretch(1)
        line.addWidget(self.legend)
        line.addWidget(self.held)
        self._room = ScarceRoom(self, (self._spare_zone, self._spare_connection, self._spare_legend), self._contents)

    def show_link(self, link: Link) -> None:
        """Show where the book is and how far away."""
        self.connection.setText(connection_words(link))

    def show_day(self, day: Day, minutes: int, now: datetime) -> None:
        """Show how full the day is."""
        self.zone.setText(tr("All times {zone}", zone=day.zone_name))
        self.day.setText(day_words(day, minutes, now))

    # where there is little room

    def _contents(self) -> object:
        facts = tuple(fact.text() for fact in (self.connection, self.zone, self.day, self.held))
        return facts, self.held.isHidden(), self.legend.wanted

    def _spare_zone(self, without: bool) -> None:
        self.zone.setVisible(not without)

    def _spare_connection(self, without: bool) -> None:
        """The top bar tells it as well."""
        self.connection.setVisible(not without)

    def _spare_legend(self, without: bool) -> None:
        self.legend.setVisible(self.legend.wanted and not without)

    # Qt asks

    def event(self, event: QEvent) -> bool:
        """What stands in the line, or its width, may be different."""
        if event.type() in ScarceRoom.ASKING:
            self._room.fit()
        return super().event(event)
