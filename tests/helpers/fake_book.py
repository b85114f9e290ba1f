"""A book without a database: roster, days and visits in memory, with the rules that the real one has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.change import Change, Ending
from salon_desk.domain.client import Client
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import BadInput, Rival, Taken
from salon_desk.domain.people import ClientId
from salon_desk.domain.set_up import SetUp
from salon_desk.domain.timespan import Span, aware, clock_label, day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Waiter, WaiterId

if TYPE_CHECKING:
    from tests.helpers.fake_clients import Merge

LIVE = (Status.HELD, Status.BOOKED)


class Ears(Protocol):
    """A desk, as the book reaches it."""

    def hear(self, change: Change) -> None:
        """A visit is different now."""

    def hear_clients(self, clients: frozenset[ClientId]) -> None:
        """The records of these clients are different now."""

    def hear_of_waitlist(self) -> None:
        """The wishes are different now."""

    def hear_of_roster(self) -> None:
        """The set-up is different now."""

    def count_desks(self) -> None:
        """A desk came or went."""


class FakeBook:
    """What all desks share: the roster, the days, every visit, and a clock."""

    def __init__(self, roster: Roster, clock: Clock, make_day: Callable[[date], Day]) -> None:
        self.roster = roster
        self.clock = clock
        self.desks: list[Ears] = []
        self.clients: list[Client] = []
        self.gone_clients: dict[ClientId, str] = {}
        self.changed_by: dict[ClientId, str] = {}
        self.merges: list[Merge] = []
        self.visits: dict[VisitId, Booking] = {}
        self.more: dict[VisitId, tuple[Booking, ...]] = {}
        self.last_at: dict[VisitId, str] = {}
        self.reasons: dict[VisitId, str] = {}
        self.waiters: dict[WaiterId, Waiter] = {}
        self.held_for: dict[VisitId, WaiterId] = {}
        self.set_up: SetUp | None = None
        self._make_day = make_day
        self._days: dict[date, Day] = {}

    def day(self, wanted: date) -> Day:
        """The date as the book has it now, without holds that ran out."""
        if wanted not in self._days:
            self._days[wanted] = self._make_day(wanted)
            for visit, parts in self._days[wanted].visits.items():
                self.visits[visit], self.more[visit] = parts[0], parts[1:]
        day = self._days[wanted]
        for part in [part for part in day.bookings if part.has_lapsed(self.clock.now())]:
            day = day.apply(Change(part.visit_id, part.version + 1, ()))
        return day

    def remake(self, make_day: Callable[[date, list[Booking]], Day]) -> None:
        """Other hours and columns on every date; what is booked stays where it is."""
        self._make_day = lambda day: make_day(day, [])
        for day, known in self._days.items():
            self._days[day] = replace(make_day(day, list(known.bookings)), versions=known.versions)

    def parts(self, visit: VisitId) -> tuple[Booking, ...]:
        """All parts of a visit."""
        return (self.visits[visit], *self.more.get(visit, ())) if visit in self.visits else ()

    def write(self, booking: Booking, rest: Sequence[Booking] | None = None) -> Booking:
        """Keep the new state of a visit and tell every desk; the one that asked is told first.

        `rest` are the parts after the first; None: they are where they were.
        """
        had, visit = self.parts(booking.visit_id), booking.visit_id
        self.visits[visit] = booking
        self.more[visit] = tuple(_of_one_visit(booking, part) for part in (had[1:] if rest is None else rest))
        parts = self.parts(visit)
        by = self.last_at.get(visit, booking.desk)
        change = Change(visit, booking.version, parts) if booking.status in LIVE else _ended(booking, by)
        for start in {part.start for part in (*had, *parts)}:
            on = day_of(start, zone_of(self.roster.salon.zone))
            self._days[on] = self.day(on).apply(change)
        for desk in self.desks:
            desk.hear(change)
        return booking

    def require_workable(self, slot: Slot, minutes: int) -> Span:
        """The span of a slot. Raises BadInput where nobody can be booked."""
        start = aware(slot.start)
        span, now = Span(start, start + timedelta(minutes=minutes)), self.clock.now()
        zone = zone_of(self.roster.salon.zone)
        label, stretch = clock_label(start, zone), f"{clock_label(start, zone)} to {clock_label(span.end, zone)}"
        if start <= now - timedelta(minutes=self.roster.salon.slot_minutes):
            raise BadInput(f"{label} is in the past.")
        if start > now + timedelta(days=3 * 366):
            raise BadInput(f"{label} is more than three years away.")
        day = self.day(day_of(start, zone))
        column = day.column(slot.stylist_id)
        if column is None or not column.stylist.active:
            raise BadInput("This stylist is not known.")
        if day.opening is None:
            raise BadInput(f"The salon is closed: {day.closed}." if day.closed else "The salon is closed.")
        if not day.opening.covers(span):
            raise BadInput(f"{stretch} is outside the opening hours.")
        away = column.off_at(span)
        if away is not None:
            raise BadInput(f"{column.stylist.name} is away from {stretch}: {away.reason}.")
        if not any(shift.covers(span) for shift in column.workable):
            raise BadInput(f"{column.stylist.name} does not work from {stretch}.")
        return span

    def require_free(self, slot: Slot, span: Span, besides: VisitId | None = None, lane: int = 0) -> None:
        """Raises Taken when someone else has some of the time in this lane or, for the first one, in any."""
        now, zone = self.clock.now(), zone_of(self.roster.salon.zone)
        theirs = [
            part
            for part in self.day(day_of(span.start, zone)).of(slot.stylist_id)
            if part.takes_time(now)
            and part.lane >= lane
            and part.visit_id != besides
            and any(busy.overlaps(span) for busy in part.busy)
        ]
        if not theirs:
            return
        rival, stylist = theirs[0], self.roster.stylist(slot.stylist_id)
        name = stylist.name if stylist else "this stylist"
        until = rival.reserved_until
        ends = f"held by {rival.desk} until {until.astimezone(zone):%H:%M:%S}" if until else f"booked by {rival.desk}"
        told = Rival(slot.stylist_id, name, rival.start, rival.end, rival.desk, rival.person, until)
        raise Taken(f"{clock_label(rival.start, zone)} with {name} is {ends}.", told)

    def hold_end(self, claimed_at: datetime) -> datetime:
        """When a hold that is made or extended now ends: on a full second, and not above the cap."""
        salon, now = self.roster.salon, self.clock.now()
        end = min(now + timedelta(seconds=salon.hold_seconds), claimed_at + timedelta(seconds=salon.hold_cap_seconds))
        return (end + timedelta(microseconds=999_999)).replace(microsecond=0)


def _ended(booking: Booking, desk: str) -> Change:
    """What is told of a visit that a desk made to take no time any more."""
    return Change(booking.visit_id, booking.version, (), Ending(booking.status, desk))


def _of_one_visit(first: Booking, part: Booking) -> Booking:
    """The part with everything that is the whole visit's."""
    return first._replace(
        ordinal=part.ordinal, stylist_id=part.stylist_id, service_id=part.service_id, start=part.start, end=part.end,
        lane=part.lane, idle_from=part.idle_from, idle_until=part.idle_until, cleanup_minutes=part.cleanup_minutes,
    )  # fmt: skip
