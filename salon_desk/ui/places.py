"""The places of the window below its top bar: which one is shown; each is made when somebody goes there first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, Protocol, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.treatment import Roster
from salon_desk.ui.announcing import announce
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.labels import paragraph
from salon_desk.ui.live_pill import link_words
from salon_desk.ui.theme import Look

DAY = 0


class Place(Protocol):
    """A widget that takes the whole page. While it is shown it hears everything; otherwise only `set_look`,
    `hear_roster` and `hear_link`."""

    @property
    def counts(self) -> bool:
        """Whether it shows a hold that ticks and that the shown day need not have."""

    def enter(self, day: date) -> None:
        """It is shown now, for this date: read what it needs."""

    def leave(self) -> None:
        """Another place is shown now."""

    def set_look(self, look: Look) -> None:
        """Take other colours."""

    def hear_day(self, day: Day) -> None:
        """The watched day was read whole; it may be another date."""

    def hear_visit(self, change: Change) -> None:
        """One visit of the watched day is different now."""

    def hear_roster(self, roster: Roster) -> None:
        """Stylists, services, hours or settings are different now."""

    def hear_waitlist(self) -> None:
        """The wishes, or what fits them, are different now."""

    def hear_link(self, link: Link) -> None:
        """The connection is different now."""


class PlaceRow(NamedTuple):
    """A place that there is: its word in the top bar, how it is made, and how many days a step goes there."""

    word: str
    make: Callable[[Look, QWidget], Place]
    stride: int = 1


class Places(QWidget):
    """The day is the first place and always there: `day_page`. `shown` carries the number of the place, from 0.

    `counting_changed` says that `counts` may be different.
    """

    shown = Signal(int)
    counting_changed = Signal()

    def __init__(self, look: Look, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._link = link
        self._rows: list[PlaceRow] = []
        self._made: list[FirstUse[Place]] = []
        self._day: date | None = None
        self._number = DAY
        self.banner = paragraph("oldBanner")
        self.banner.hide()
        self._stack = QStackedWidget(self)
        self.day_page = QWidget(self._stack)
        self._stack.addWidget(self.day_page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(self._stack, 1)

    def add(self, row: PlaceRow) -> None:
        """One more place; its number is how many there were."""
        self._rows.append(row)
        self._made.append(FirstUse(lambda: self._make(row)))

    @property
    def words(self) -> tuple[str, ...]:
        """What the places are called, the day first."""
        return (tr("Day"), *(row.word for row in self._rows))

    @property
    def number(self) -> int:
        """The place that is shown."""
        return self._number

    @property
    def is_day(self) -> bool:
        """Whether the day is shown."""
        return self._number == DAY

    @property
    def stride(self) -> int:
        """How many days a step goes in the place that is shown."""
        return 1 if self.is_day else self._rows[self._number - 1].stride

    @property
    def place(self) -> Place | None:
        """The place that is shown, None for the day."""
        return None if self.is_day else self._made[self._number - 1].wanted()

    @property
    def counts(self) -> bool:
        """See Place. The day's own holds are not among these."""
        return self.place is not None and self.place.counts

    def go_to(self, number: int) -> None:
        """Show a place, and give it the keys."""
        if number == self._number or self._day is None:
            return
        left, self._number = self.place, number
        if left is not None:
            left.leave()
        entered = self.place
        self._stack.setCurrentWidget(self.day_page if entered is None else cast(QWidget, entered))
        if entered is not None:
            entered.enter(self._day)
            self.take_keys()
        announce(self, self.words[number])
        self.shown.emit(number)

    def show_day(self) -> None:
        """Show the day, wherever somebody is: what was wished is seen there."""
        self.go_to(DAY)

    def take_keys(self) -> None:
        """Give the keys to the place that is shown."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # news

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for place in self._there:
            place.set_look(look)

    def hear_day(self, day: Day) -> None:
        """See Place."""
        self._day = day.date
        if self.place is not None:
            self.place.hear_day(day)

    def hear_visit(self, change: Change) -> None:
        """See Place."""
        if self.place is not None:
            self.place.hear_visit(change)

    def hear_roster(self, roster: Roster) -> None:
        """See Place."""
        for place in self._there:
            place.hear_roster(roster)

    def hear_waitlist(self) -> None:
        """See Place."""
        if self.place is not None:
            self.place.hear_waitlist()

    def hear_link(self, link: Link, zone: ZoneInfo, today: date) -> None:
        """See Place. Above every place it is said since when what is shown may be old."""
        self._link = link
        state = link_words(link, zone, today)
        words = tr("{state}: this is the day as it was then. {reason}", state=state, reason=link.reason)
        self.banner.setText(words)
        self.banner.setVisible(link.state is LinkState.OFFLINE)
        for place in self._there:
            place.hear_link(link)

    # inside

    @property
    def _there(self) -> list[Place]:
        """The places that were made already."""
        return [place for first_use in self._made if (place := first_use.made) is not None]

    def _make(self, row: PlaceRow) -> Place:
        place = row.make(self._look, self._stack)
        place.hear_link(self._link)
        self._stack.addWidget(cast(QWidget, place))
        return place
