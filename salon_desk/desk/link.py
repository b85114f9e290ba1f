"""How fresh the screen is, and whom a desk tells what it learns."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.people import ClientId
from salon_desk.domain.treatment import Roster


class LinkState(StrEnum):
    """Whether what is shown is what the book says."""

    CONNECTING = "connecting"
    LIVE = "live"
    CATCHING_UP = "catching up"
    OFFLINE = "offline"


class Link(NamedTuple):
    """The state of the connection, honestly told.

    `since` is the database's time up to which the screen is known to be true (None before the first reading),
    `desks` how many desks have the book open, `milliseconds` the last round trip, `reason` why it is offline.
    """

    state: LinkState
    since: datetime | None
    desks: int
    milliseconds: float
    server: str
    reason: str


class Listener(Protocol):
    """Whom a desk tells; everything is called on the desk's event loop."""

    def day_read(self, day: Day) -> None:
        """The watched day was read whole."""

    def visit_changed(self, change: Change) -> None:
        """One visit of the watched day is different now."""

    def roster_changed(self, roster: Roster) -> None:
        """Stylists, services, hours or settings are different now."""

    def clients_changed(self, clients: frozenset[ClientId]) -> None:
        """The records of these clients are different now. After a cut link nobody knows which: then the day is read."""

    def waitlist_changed(self) -> None:
        """The wishes, or what fits them, are different now."""

    def link_changed(self, link: Link) -> None:
        """The connection is different now."""

    def settled(self, sentence: str, booking: Booking | None) -> None:
        """What became of something whose answer was lost; `booking` is None where it takes no time."""


class Nobody:
    """A listener that does not listen: what a desk has until its window is there."""

    def day_read(self, day: Day) -> None:
        """Nothing is shown."""

    def visit_changed(self, change: Change) -> None:
        """Nothing is shown."""

    def roster_changed(self, roster: Roster) -> None:
        """Nothing is shown."""

    def clients_changed(self, clients: frozenset[ClientId]) -> None:
        """Nothing is shown."""

    def waitlist_changed(self) -> None:
        """Nothing is shown."""

    def link_changed(self, link: Link) -> None:
        """Nothing is shown."""

    def settled(self, sentence: str, booking: Booking | None) -> None:
        """Nothing is shown."""
