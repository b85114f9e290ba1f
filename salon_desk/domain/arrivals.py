"""Who comes next: the clients of a date who are expected, late, waiting or in the chair."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.day import Day

MINUTE = timedelta(minutes=1)


class Coming(StrEnum):
    """How far a client is who has not left yet."""

    EXPECTED = "expected"
    CONFIRMED = "confirmed"
    LATE = "late"
    ARRIVED = "arrived"
    IN_CHAIR = "in_chair"


class Arrival(NamedTuple):
    """A visit and its client's state; `visit` has its parts in order.

    `minutes` are whole ones: how late she is, or since when she is here or in the chair; 0 where neither is known.
    """

    visit: tuple[Booking, ...]
    state: Coming
    minutes: int = 0

    @property
    def first(self) -> Booking:
        """The part for which she comes."""
        return self.visit[0]


_HERE = {Progress.ARRIVED: Coming.ARRIVED, Progress.IN_CHAIR: Coming.IN_CHAIR}
_OVER = (Progress.DONE, Progress.NO_SHOW)


def arrivals_of(day: Day, now: datetime) -> tuple[Arrival, ...]:
    """The booked visits of a date whose clients have not left, by their start; a visit whose time is over has none."""
    visits = (parts for parts in day.visits.values() if parts[0].status is Status.BOOKED)
    coming = (
        parts
        for parts in visits
        if parts[0].progress not in _OVER and parts[0].start >= day.begins and max(part.leaves for part in parts) > now
    )
    return tuple(_arrival(parts, now) for parts in sorted(coming, key=lambda parts: (parts[0].start, parts[0].key)))


def _arrival(parts: tuple[Booking, ...], now: datetime) -> Arrival:
    first = parts[0]
    if first.progress in _HERE:
        return Arrival(parts, _HERE[first.progress], _passed(first.progress_at or now, now))
    late = _passed(first.start, now)
    if late or first.progress is Progress.LATE:
        return Arrival(parts, Coming.LATE, late)
    return Arrival(parts, Coming.CONFIRMED if first.progress is Progress.CONFIRMED else Coming.EXPECTED)


def _passed(since: datetime, now: datetime) -> int:
    return max(0, (now - since) // MINUTE)
