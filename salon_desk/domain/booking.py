"""Bookings and holds: one row of the book, as every desk sees it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from secrets import randbits
from typing import NamedTuple, NewType
from uuid import UUID, uuid4

from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId

VisitId = NewType("VisitId", UUID)
Token = NewType("Token", UUID)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RANDOM_BITS, LOWER_BITS = 74, 62


class Status(StrEnum):
    """Where a visit stands; held and booked take time, the others do not."""

    HELD = "held"
    BOOKED = "booked"
    RELEASED = "released"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"


class Progress(StrEnum):
    """How far the client of a booking is."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    LATE = "late"
    IN_CHAIR = "in_chair"
    DONE = "done"
    NO_SHOW = "no_show"


class Booking(NamedTuple):
    """One part of a visit: a stylist's time, and who has it.

    A hold is a booking with status `held` and a `reserved_until`. `version` grows with every change of the visit,
    so that of two states of one visit the later is known. `desk` and `person` are who holds or booked it. From
    `idle_from` to `idle_until` something takes effect and the stylist is free; in the last `cleanup_minutes` the client
    has left. `progress_at` is the instant since which `progress` is so. In lane 1 it overlaps on purpose, and
    `squeezed_because` says why.
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
    idle_from: datetime | None = None
    idle_until: datetime | None = None
    cleanup_minutes: int = 0
    progress: Progress = Progress.BOOKED
    progress_at: datetime | None = None
    squeezed_because: str = ""

    @property
    def key(self) -> tuple[VisitId, int]:
        """What tells this part from every other in the book."""
        return self.visit_id, self.ordinal

    @property
    def span(self) -> Span:
        """From the start to the end."""
        return Span(self.start, self.end)

    @property
    def leaves(self) -> datetime:
        """The instant at which the client leaves: the end, without the minutes of cleaning up."""
        return self.end - timedelta(minutes=self.cleanup_minutes)

    @property
    def busy(self) -> tuple[Span, ...]:
        """The spans in which the stylist can do nothing else, in order."""
        if self.idle_from is None or self.idle_until is None:
            return (self.span,)
        return Span(self.start, self.idle_from), Span(self.idle_until, self.end)

    @property
    def is_hold(self) -> bool:
        """Whether it is held and not yet booked; it may have lapsed."""
        return self.status is Status.HELD

    def has_lapsed(self, now: datetime) -> bool:
        """Whether it is a hold that has run out at this instant of the database's clock."""
        return self.reserved_until is not None and self.reserved_until <= now

    def is_missed(self, grace_minutes: int | None, now: datetime) -> bool:
        """Whether the client should have come so many minutes ago and nothing was said of her since; None: never.

        Asked of a visit's first part. What began longer than a day ago is left to people.
        """
        return (
            grace_minutes is not None
            and self.status is Status.BOOKED
            and self.progress in (Progress.BOOKED, Progress.CONFIRMED)
            and self.start + timedelta(minutes=grace_minutes) <= now < self.start + timedelta(days=1)
            and (self.progress_at is None or self.progress_at < self.start)
        )

    def takes_time(self, now: datetime) -> bool:
        """Whether nobody else can have this time at this instant of the database's clock."""
        return self.status is Status.BOOKED or (self.is_hold and not self.has_lapsed(now))

    def meets(self, other: Booking) -> bool:
        """Whether both take some of one stylist's time."""
        return self.stylist_id == other.stylist_id and any(
            mine.overlaps(theirs) for mine in self.busy for theirs in other.busy
        )

    def seconds_left(self, now: datetime) -> int:
        """Whole seconds until the hold ends, never more than there are and never below 0."""
        if self.reserved_until is None:
            return 0
        return max(0, (self.reserved_until - now) // timedelta(seconds=1))


class Ticket(NamedTuple):
    """What the claiming desk alone knows: the visit's id, made before the call, and the token of its owner."""

    visit_id: VisitId
    token: Token


def new_ticket(now: datetime) -> Ticket:
    """A ticket that no one has had before, from this time of the database."""
    return Ticket(VisitId(timely_id(now, randbits(RANDOM_BITS))), new_token())


def new_token() -> Token:
    """What proves that a hold is one's own."""
    return Token(uuid4())


def timely_id(at: datetime, random: int) -> UUID:
    """An id that sorts by the time at which it was made, version 7 of RFC 9562, from 74 random bits.

    Visits that are made one after the other then lie side by side in the book's indexes. The time is the database's, so
    that a PC with a wrong clock can't spread them again; nothing else rests on it.
    """
    milliseconds = (at - EPOCH) // timedelta(milliseconds=1)
    upper, lower = random >> LOWER_BITS, random & ((1 << LOWER_BITS) - 1)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | upper << 64 | 0b10 << LOWER_BITS | lower)
