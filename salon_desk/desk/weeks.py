"""Seven dates in a row, kept as the book has them for as long as somebody looks at them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from salon_desk.database.weeks import read_run
from salon_desk.desk.background import Background
from salon_desk.desk.kept_days import KeptDays
from salon_desk.desk.work import Book
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster

LENGTH = 7  # days

Week = tuple[Day, ...]
Tell = Callable[[Week], object]


@dataclass(frozen=True, eq=False)
class _Look:
    """Somebody looks at these dates; no two looks are the same."""

    dates: tuple[date, ...]
    tell: Tell


class Weeks:
    """One week at a time. It hears every visit that the desk reads or writes, whatever its date."""

    def __init__(self, book: Book, roster: Callable[[], Roster], background: Background) -> None:
        self._book = book
        self._roster = roster
        self._background = background
        self._days = KeptDays(book, read_run)
        self._turn = asyncio.Lock()
        self._wanted: _Look | None = None
        self._watched: _Look | None = None

    async def watch(self, first: date, tell: Tell) -> None:
        """Tell the seven dates from this one on: now, and whenever one of them is different, until another wish.

        A later wish wins over one that waits. Raises Unreachable: then the week that was told before stays.
        """
        look = self._wanted = _Look(_dates(first), tell)
        try:
            async with self._turn:
                if look is self._wanted:
                    await self._read(look)
        except BaseException:
            self._wanted = self._watched if look is self._wanted else self._wanted
            raise

    async def read(self, first: date) -> Week:
        """The seven dates from this one on as they are now; what is watched stays so. Raises Unreachable."""
        dates = _dates(first)
        read = await self._book.read(read_run, self._roster(), dates)
        return tuple(read[on] for on in dates)

    def leave(self) -> None:
        """Nobody looks any more."""
        self._wanted = self._watched = None

    async def read_again(self) -> None:
        """Read what is watched as it is now. Raises Unreachable."""
        async with self._turn:
            if self._watched is not None:
                await self._read(self._watched)

    # what it hears

    def visit_read(self, change: Change) -> None:
        """See Follower."""
        if self._days.take(change):
            self._tell()

    def visit_written(self, change: Change) -> None:
        """See Follower."""
        self.visit_read(change)

    def all_changed(self) -> None:
        """See Follower."""
        if self._watched is not None:
            self._background.spawn(self.read_again())

    # inside

    async def _read(self, look: _Look) -> None:
        await self._days.keep(look.dates, self._roster(), read_all=True)
        if look is self._wanted:
            self._watched = look
            self._tell()

    def _tell(self) -> None:
        days, look = self._days.days, self._watched
        if look is not None and all(on in days for on in look.dates):
            look.tell(tuple(days[on] for on in look.dates))


def _dates(first: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=nth) for nth in range(LENGTH))
