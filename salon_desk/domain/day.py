"""One date in the book: who works when, what is taken, what is free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span, joined, span_of, without, zone_of

T = TypeVar("T")


class Off(NamedTuple):
    """A stretch in which a stylist does not work, and why: `Break`, `Holiday`, `Course`."""

    span: Span
    reason: str


class Column(NamedTuple):
    """A stylist on this date: `working` are the shifts, `off` the breaks and time off inside them."""

    stylist: Stylist
    working: tuple[Span, ...]
    off: tuple[Off, ...]

    @property
    def workable(self) -> tuple[Span, ...]:
        """The shifts without breaks and time off, in order; shifts that touch are one, as the database sees them."""
        cuts = [off.span for off in self.off]
        return tuple(left for shift in joined(self.working) for left in without(shift, cuts))

    def off_at(self, span: Span) -> Off | None:
        """The first break or time off that the span runs into."""
        return next((off for off in self.off if off.span.overlaps(span)), None)


class Slot(NamedTuple):
    """A place that could be claimed."""

    stylist_id: StylistId
    start: datetime


@dataclass(frozen=True)
class Day:
    """One date, as it was last read; every change gives a new one.

    `opening` is None on a closed day; `closed` then says why, and is empty where there are no hours on this day of the
    week. `visits` has the visits that take time on this date by
    id; `versions` the highest version seen of every other visit: of those that are gone, or on another date.
    """

    date: date
    zone_name: str
    slot_minutes: int
    opening: Span | None
    closed: str
    columns: tuple[Column, ...]
    visits: Mapping[VisitId, tuple[Booking, ...]]
    versions: Mapping[VisitId, int]

    @cached_property
    def zone(self) -> ZoneInfo:
        """The salon's time zone."""
        return zone_of(self.zone_name)

    @property
    def bookings(self) -> Iterator[Booking]:
        """Every part of every visit, in no order."""
        return (part for parts in self.visits.values() for part in parts)

    def holds(self, now: datetime) -> list[Booking]:
        """The live holds, the next to lapse first."""
        live = (part for part in self.bookings if part.is_hold and not part.has_lapsed(now))
        return sorted(live, key=lambda hold: (hold.reserved_until, hold.start))

    def column(self, stylist_id: StylistId) -> Column | None:
        """The stylist's column, None where the stylist is not shown on this date."""
        return next((column for column in self.columns if column.stylist.id == stylist_id), None)

    def of(self, stylist_id: StylistId) -> list[Booking]:
        """The stylist's bookings and holds, by start."""
        return sorted((part for part in self.bookings if part.stylist_id == stylist_id), key=lambda part: part.start)

    def only(self, stylist: Stylist) -> Day:
        """The same date with this stylist's column alone, and what she has to do on it."""
        column = self.column(stylist.id) or Column(stylist, (), ())
        hers = {
            visit: tuple(part for part in parts if part.stylist_id == stylist.id)
            for visit, parts in self.visits.items()
        }
        return replace(self, columns=(column,), visits={visit: parts for visit, parts in hers.items() if parts})

    def apply(self, change: Change) -> Day:
        """The day after a change; the same day when the change is older than what is known, or says nothing new.

        The mapping `visits` stays the same object when the change is about a visit on other dates.
        """
        shown = self.visits.get(change.visit_id, ())
        known = shown[0].version if shown else self.versions.get(change.visit_id, -1)
        parts = tuple(part for part in change.parts if part.start < self.ends and part.end > self.begins)
        if change.version < known or (change.version == known and shown == parts):
            return self
        visits: Mapping[VisitId, tuple[Booking, ...]]
        if parts:
            visits = {**self.visits, change.visit_id: parts}
            versions = _without(self.versions, change.visit_id)
        else:
            visits, versions = (
                _without(self.visits, change.visit_id),
                {**self.versions, change.visit_id: change.version},
            )
        return replace(self, visits=visits, versions=versions)

    def remembering(self, before: Day) -> Day:
        """The same day, with what was known before of visits that are not on it: what is late stays too late."""
        gone = {visit: version for visit, version in before.versions.items() if visit not in self.visits}
        left = {visit: parts[0].version for visit, parts in before.visits.items() if visit not in self.visits}
        return replace(self, versions={**gone, **left, **self.versions})

    @cached_property
    def begins(self) -> datetime:
        """The first instant of the date in the salon's zone."""
        return datetime.combine(self.date, datetime.min.time(), self.zone).astimezone(UTC)

    @cached_property
    def ends(self) -> datetime:
        """The first instant of the next date in the salon's zone: 23, 24 or 25 hours later."""
        return datetime.combine(self.date + timedelta(days=1), datetime.min.time(), self.zone).astimezone(UTC)

    def in_the_way(self, stylist_id: StylistId, span: Span, now: datetime) -> Booking | None:
        """What takes the stylist's time in this span, the earliest first."""
        taken = (part for part in self.of(stylist_id) if part.takes_time(now))
        return next((part for part in taken if any(busy.overlaps(span) for busy in part.busy)), None)

    def free(self, stylist_id: StylistId, now: datetime) -> tuple[Span, ...]:
        """The stylist's free stretches on this date, in order, also those that are past."""
        column = self.column(stylist_id)
        if column is None or self.opening is None:
            return ()
        taken = [span for part in self.of(stylist_id) if part.takes_time(now) for span in part.busy]
        open_shifts = (shift.within(self.opening) for shift in column.workable if shift.overlaps(self.opening))
        return tuple(left for shift in open_shifts for left in without(shift, taken))

    def free_slots(
        self, minutes: int, after: datetime, now: datetime, stylists: Iterable[StylistId] = ()
    ) -> list[Slot]:
        """Where a visit of so many minutes fits from an instant on, the earliest first, then by column.

        Raises BadInput for a length that no visit can have.
        """
        wanted = tuple(stylists) or tuple(column.stylist.id for column in self.columns)
        length = span_of(after, minutes).end - after
        found = [
            (start, place, stylist_id)
            for place, stylist_id in enumerate(wanted)
            for free in self.free(stylist_id, now)
            for start in self._starts(free, length, after)
        ]
        return [Slot(stylist_id, start) for start, _, stylist_id in sorted(found)]

    def share_booked(self, stylist_id: StylistId, now: datetime) -> float:
        """Busy time over working time of a stylist, 0 to 1."""
        column = self.column(stylist_id)
        works = sum(span.minutes for span in column.workable) if column else 0
        left = sum(span.minutes for span in self.free(stylist_id, now))
        return 0.0 if works == 0 else 1.0 - min(left, works) / works

    def _starts(self, free: Span, length: timedelta, after: datetime) -> Iterator[datetime]:
        """The starts on the slot raster, from an instant on, at which a length fits into a free stretch."""
        step = timedelta(minutes=self.slot_minutes)
        raster = self.opening.start if self.opening else free.start
        start = raster - (raster - max(free.start, after)) // step * step
        while start + length <= free.end:
            yield start
            start += step


def _without(whole: Mapping[VisitId, T], visit_id: VisitId) -> Mapping[VisitId, T]:
    """The mapping without this visit; the same object where the visit is not in it."""
    if visit_id not in whole:
        return whole
    return {visit: kept for visit, kept in whole.items() if visit != visit_id}
