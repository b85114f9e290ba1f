"""Bookings and holds: one row of the book, as every desk sees it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType
from uuid import UUID, uuid4

from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId

VisitId = NewType("VisitId", UUID)
Token = NewType("Token", UUID)


class Status(StrEnum):
    """Where a visit stands; held and booked take time, the others do not."""

    HELD = "held"
    BOOKED = "booked"
    RELEASED = "released"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"


class Booking(NamedTuple):
    """One part of a visit: a stylist's time, and who has it.

    A hold is a booking with status `held` and a `reserved_until`. `version` grows with every change of the visit,
    so that of two states of one visit the later is known. `desk` and `person` are who holds or booked it.
    """

    visit_id: VisitId
    ordinal: int
    version: int
    status: Status
    stylist_id: StylistId
    service_id: ServiceId | None
    start: datetime
    end: datetime
    lane: int
    reserved_until: datetime | None
    claimed_at: datetime
    desk: str
    person: str
    client_id: ClientId | None
    client_name: str
    client_phone: str
    note: str

    @property
    def key(self) -> tuple[VisitId, int]:
        """What tells this part from every other in the book."""
        return self.visit_id, self.ordinal

    @property
    def span(self) -> Span:
        """From the start to the end."""
        return Span(self.start, self.end)

    @property
    def is_hold(self) -> bool:
        """Whether it is held and not yet booked; it may have lapsed."""
        return self.status is Status.HELD

    def has_lapsed(self, now: datetime) -> bool:
        """Whether it is a hold that has run out at this instant of the database's clock."""
        return self.reserved_until is not None and self.reserved_until <= now

    def takes_time(self, now: datetime) -> bool:
        """Whether nobody else can have this time at this instant of the database's clock."""
        return self.status is Status.BOOKED or (self.is_hold and not self.has_lapsed(now))

    def seconds_left(self, now: datetime) -> int:
        """Whole seconds until the hold ends, never more than there are and never below 0."""
        if self.reserved_until is None:
            return 0
        return max(0, (self.reserved_until - now) // timedelta(seconds=1))


class Ticket(NamedTuple):
    """What the claiming desk alone knows: the visit's id, made before the call, and the token of its owner."""

    visit_id: VisitId
    token: Token


def new_ticket() -> Ticket:
    """A ticket that no one has had before."""
    return Ticket(VisitId(uuid4()), Token(uuid4()))
