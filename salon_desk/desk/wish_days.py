"""The dates that the wishes of the waitlist name, and what is freed on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from salon_desk.database.waiting import read_days
from salon_desk.desk.kept_days import KeptDays
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.waiting import Freed, freed_by


class Release(NamedTuple):
    """Time that was freed on a date; `desk` is who held or had it."""

    date: date
    freed: Freed
    desk: str


class Heard(NamedTuple):
    """What a change meant: whether any of the dates is different now, and what was freed on them."""

    is_news: bool
    releases: list[Release]


class WishDays(KeptDays):
    """Each read by itself: they may lie far from each other."""

    def __init__(self, book: Book) -> None:
        super().__init__(book, read_days)

    def hear(self, change: Change, then: datetime) -> Heard:
        """Take a change. What was taken at an instant before it, and is not any more, is freed."""
        different = self.take(change)
        releases = [
            release
            for day in different
            for release in _released(day.date, day.visits.get(change.visit_id, ()), change, then)
        ]
        return Heard(bool(different), releases)

    def lapsed(self, since: datetime, now: datetime) -> list[Release]:
        """What holds have given back by running out between two instants."""
        return [
            release
            for on, day in self.days.items()
            for hold in day.bookings
            if hold.reserved_until is not None and since < hold.reserved_until <= now
            for release in _released(on, (hold,), Change(hold.visit_id, hold.version, ()), since)
        ]


def _released(on: date, before: tuple[Booking, ...], change: Change, then: datetime) -> Iterator[Release]:
    freed = freed_by(before, change, then)
    if freed:
        yield Release(on, freed, before[0].desk)
