"""Some dates as the book has them: read once, then changed by what is heard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlalchemy import Connection

from salon_desk.desk.work import Book
from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster

REMEMBERED = 1000  # visits

Read = Callable[[Connection, Roster, Sequence[date]], dict[date, Day]]


class KeptDays:
    """What is heard while a reading is under way may be newer than what it sees, and is laid upon it once more."""

    def __init__(self, book: Book, read: Read) -> None:
        self._book = book
        self._read = read
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
            read = await self._book.read(self._read, roster, missing) if missing else {}
        finally:
            heard, self._meanwhile = self._meanwhile, None
        known = {on: day for on, day in self._days.items() if on in wanted}
        for change in heard:
            read = {on: _after(day, change) for on, day in read.items()}
        self._days = known | read

    def take(self, change: Change) -> list[Day]:
        """Take a change; the dates that are different now, as they were before. What comes late changes nothing."""
        if change.version < self._versions.get(change.visit_id, 0):
            return []
        self._remember(change)
        if self._meanwhile is not None:
            self._meanwhile.append(change)
        before, self._days = self._days, {on: _after(day, change) for on, day in self._days.items()}
        return [day for on, day in before.items() if self._days[on] is not day]

    def _remember(self, change: Change) -> None:
        """What is late is so by a moment: of a visit that was heard of long ago nothing late comes any more."""
        self._versions.pop(change.visit_id, None)
        self._versions[change.visit_id] = change.version
        if len(self._versions) > REMEMBERED:
            del self._versions[next(iter(self._versions))]


def _after(day: Day, change: Change) -> Day:
    """The day after a change; the same one where the change is about other dates."""
    concerns = change.visit_id in day.visits or any(
        part.start < day.ends and part.end > day.begins for part in change.parts
    )
    return day.apply(change) if concerns else day
