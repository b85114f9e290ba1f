"""A book without a database: roster, days and visits in memory, with the rules that the real one has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import BadInput, Rival, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import Span, aware, clock_label, day_of, zone_of
from salon_desk.domain.treatment import Roster

LIVE = (Status.HELD, Status.BOOKED)


class Ears(Protocol):
    """A desk, as the book reaches it."""

    def hear(self, change: Change) -> None:
        """A visit is different now."""

    def count_desks(self) -> None:
        """A desk came or went."""


class FakeBook:
    """What all desks share: the roster, the days, every visit, and a clock."""

    def __init__(self, roster: Roster, clock: Clock, make_day: Callable[[date], Day]) -> None:
        self.roster = roster
        self.clock = clock
        self.desks: list[Ears] = []
        self.clients: list[ClientDraft] = []
        self.visits: dict[VisitId, Booking] = {}
        self.reasons: dict[VisitId, str] = {}
        self._make_day = make_day
        self._days: dict[date, Day] = {}

    def day(self, wanted: date) -> Day:
        """The date as the book has it now, without holds that ran out."""
        if wanted not in self._days:
            self._days[wanted] = self._make_day(wanted)
            self.visits |= {part.visit_id: part for part in self._days[wanted].bookings}
        day = self._days[wanted]
        for part in [part for part in day.bookings if part.has_lapsed(self.clock.now())]:
            day = day.apply(Change(part.visit_id, part.version + 1, ()))
        return day

    def write(self, booking: Booking) -> Booking:
        """Keep the new state of a visit and tell every desk; the one that asked is told first."""
        had = self.visits.get(booking.visit_id)
        self.visits[booking.visit_id] = booking
        change = Change(booking.visit_id, booking.version, (booking,) if booking.status in LIVE else ())
        for start in {part.start for part in (had, booking) if part is not None}:
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
            raise BadInput(f"The salon is closed: {day.closed}.")
        if not day.opening.covers(span):
            raise BadInput(f"{stretch} is outside the opening hours.")
        away = column.off_at(span)
        if away is not None:
            raise BadInput(f"{column.stylist.name} is away from {stretch}: {away.reason}.")
        if not any(shift.covers(span) for shift in column.workable):
            raise BadInput(f"{column.stylist.name} does not work from {stretch}.")
        return span

    def require_free(self, slot: Slot, span: Span, besides: VisitId | None = None) -> None:
        """Raises Taken when someone else has some of the time."""
        now, zone = self.clock.now(), zone_of(self.roster.salon.zone)
        theirs = [
            part
            for part in self.day(day_of(span.start, zone)).of(slot.stylist_id)
            if part.takes_time(now) and part.span.overlaps(span) and part.visit_id != besides
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
