"""The dates that the wishes of the waitlist name, as the book has them: read once, then changed by what is heard."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import NamedTuple

from salon_desk.database.waiting import read_days
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster
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


class WishDays:
    """What is heard while a reading is under way may be newer than what it sees, and is laid upon it once more."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._versions: dict[VisitId, int] = {}
        self._meanwhile: list[Change] | None = None
        self._days: dict[date, Day] = {}

    @property
    def days(self) -> dict[date, Day]:
        """All that are kept, as they are now."""
        return dict(self._days)

    def day(self, on: date) -> Day | None:
        """One date, if it is kept."""
        return self._days.get(on)

    async def keep(self, wanted: Collection[date], roster: Roster, *, read_all: bool) -> None:
        """Keep these dates and no others; `read_all` reads also what is known. Raises Unreachable."""
        missing = [day for day in sorted(wanted) if read_all or day not in self._days]
        self._meanwhile = []
        try:
            read = await self._book.read(read_days, roster, missing) if missing else {}
        finally:
            heard, self._meanwhile = self._meanwhile, None
        known = {on: day for on, day in self._days.items() if on in wanted}
        for change in heard:
            read = {on: _after(day, change) for on, day in read.items()}
        self._days = known | read

    def hear(self, change: Change, then: datetime) -> Heard:
        """Take a change. What was taken at an instant before it, and is not any more, is freed."""
        if change.version < self._versions.get(change.visit_id, 0):
            return Heard(is_news=False, releases=[])
        self._versions[change.visit_id] = change.version
        if self._meanwhile is not None:
            self._meanwhile.append(change)
        after = {on: _after(day, change) for on, day in self._days.items()}
        different = [(on, day) for on, day in self._days.items() if after[on] is not day]
        self._days = after
        releases = [
            release
            for on, day in different
            for release in _released(on, day.visits.get(change.visit_id, ()), change, then)
        ]
        return Heard(bool(different), releases)

    def lapsed(self, since: datetime, now: datetime) -> list[Release]:
        """What holds have given back by running out between two instants."""
        return [
            release
            for on, day in self._days.items()
            for hold in day.bookings
            if hold.reserved_until is not None and since < hold.reserved_until <= now
            for release in _released(on, (hold,), Change(hold.visit_id, hold.version, ()), since)
        ]


def _after(day: Day, change: Change) -> Day:
    """The day after a change; the same one where the change is about other dates."""
    concerns = change.visit_id in day.visits or any(
        part.start < day.ends and part.end > day.begins for part in change.parts
    )
    return day.apply(change) if concerns else day


def _released(on: date, before: tuple[Booking, ...], change: Change, then: datetime) -> Iterator[Release]:
    freed = freed_by(before, change, then)
    if freed:
        yield Release(on, freed, before[0].desk)
