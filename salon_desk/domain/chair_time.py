"""Chair time of a date: when each stylist works and is busy, and how that lies in the hours of the wall clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span, joined, without

NONE = timedelta(0)
HOUR = timedelta(hours=1)


class ChairTime(NamedTuple):
    """A stylist's chair on a date, each kind of time as spans in order that neither touch nor overlap.

    `working` is open without breaks and time off; `busy` the part of it that is taken, so it is never more; `squeezed`
    the part of `busy` that is taken twice, on purpose. While a colour develops the chair is free.
    """

    stylist: Stylist
    working: tuple[Span, ...]
    busy: tuple[Span, ...]
    squeezed: tuple[Span, ...]

    @property
    def free(self) -> tuple[Span, ...]:
        """The working time that nobody has."""
        return tuple(gap for span in self.working for gap in without(span, self.busy))


class HourTime(NamedTuple):
    """An hour of the wall clock (0 to 23) and the time of all chairs in it."""

    hour: int
    busy: timedelta
    working: timedelta


def chair_times(day: Day, now: datetime) -> tuple[ChairTime, ...]:
    """Every column's chair at this instant of the database's clock: bookings and live holds take time."""
    taken: dict[StylistId, list[Booking]] = defaultdict(list)
    for part in day.bookings:
        if part.takes_time(now):
            taken[part.stylist_id].append(part)
    return tuple(_chair(day, column, taken[column.stylist.id]) for column in day.columns)


def by_hour(chairs: Iterable[ChairTime], zone: ZoneInfo) -> tuple[HourTime, ...]:
    """The time of all chairs by local hour, from the first hour in which somebody works to the last.

    An hour that a clock change repeats has the time of both; one that it skips has none.
    """
    busy: dict[int, timedelta] = defaultdict(timedelta)
    working: dict[int, timedelta] = defaultdict(timedelta)
    for chair in chairs:
        _add(busy, chair.busy, zone)
        _add(working, chair.working, zone)
    hours = range(min(working), max(working) + 1) if working else ()
    return tuple(HourTime(hour, busy.get(hour, NONE), working.get(hour, NONE)) for hour in hours)


def lasting(spans: Iterable[Span]) -> timedelta:
    """How long they are together."""
    return sum((span.end - span.start for span in spans), NONE)


def hours_in(span: Span, zone: ZoneInfo) -> Iterator[tuple[int, timedelta]]:
    """The local hours that a span runs through, and how much of it lies in each."""
    start = span.start
    while start < span.end:
        local = start.astimezone(zone)
        begun = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
        end = min(span.end, start + HOUR - begun)
        yield local.hour, end - start
        start = end


def _add(sums: dict[int, timedelta], spans: Iterable[Span], zone: ZoneInfo) -> None:
    for span in spans:
        for hour, lasts in hours_in(span, zone):
            sums[hour] += lasts


def _chair(day: Day, column: Column, parts: list[Booking]) -> ChairTime:
    opening = day.opening
    open_shifts = () if opening is None else column.workable
    working = tuple(span.within(opening) for span in open_shifts if opening is not None and span.overlaps(opening))
    beside, first = (
        joined(span for part in parts if (part.lane != 0) is squeezed for span in part.busy)
        for squeezed in (True, False)
    )
    busy = _common(working, joined((*first, *beside)))
    return ChairTime(column.stylist, working, busy, _common(_common(working, first), beside))


def _common(some: Iterable[Span], others: tuple[Span, ...]) -> tuple[Span, ...]:
    """What belongs to both, in order."""
    return tuple(span.within(other) for span in some for other in others if span.overlaps(other))
