"""The weeks of a desk without a database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from salon_desk.domain.day import Day
from tests.helpers.fake_book import FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeWeeks:
    """See Weeks."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book
        self._watched: tuple[date, Callable[[tuple[Day, ...]], object]] | None = None

    async def watch(self, first: date, tell: Callable[[tuple[Day, ...]], object]) -> None:
        """See Weeks."""
        await self._desk.network()
        self._watched = first, tell
        self.tell()

    async def read(self, first: date) -> tuple[Day, ...]:
        """See Weeks."""
        await self._desk.network()
        return self._week(first)

    def leave(self) -> None:
        """See Weeks."""
        self._watched = None

    def tell(self) -> None:
        """Tell what is watched as the book has it now."""
        if self._watched is not None:
            first, tell = self._watched
            tell(self._week(first))

    def _week(self, first: date) -> tuple[Day, ...]:
        return tuple(self._book.day(first + timedelta(days=nth)) for nth in range(7))
