"""What a desk knows beyond the watched day: what was before it, and what happens at all desks now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date

from salon_desk.database.history import read_happenings, read_history
from salon_desk.desk.background import Background
from salon_desk.desk.work import Book
from salon_desk.domain.history import Happening, History

Tell = Callable[[tuple[Happening, ...]], None]

MOST = 30
# Nobody reads faster; a salon in which much happens at once is not asked for each of it.
PAUSE = 0.2  # seconds


class Overviewing:
    """Reads what the manager's overview needs beside the day, the roster and the waitlist. Raises Unreachable."""

    def __init__(self, book: Book, background: Background, pause: float = PAUSE) -> None:
        self._book = book
        self._background = background
        self._pause = pause
        self._tell: Tell | None = None
        self._told: tuple[Happening, ...] | None = None
        self._has_news = self._is_reading = False

    async def history(self, day: date) -> History:
        """What was before this date, as the book has it now."""
        return await self._book.read(read_history, day)

    def follow(self, tell: Tell) -> None:
        """Call `tell` with the last events, the latest first, soon and whenever there are others, until `unfollow`."""
        self._tell, self._told = tell, None
        self.nudge()

    def unfollow(self) -> None:
        """Nobody looks at what happens any more."""
        self._tell = None

    def nudge(self) -> None:
        """Something happened, or may have: while somebody looks, the last events are read again."""
        self._has_news = True
        if self._tell is not None and not self._is_reading:
            self._is_reading = True
            self._background.spawn(self._read_on())

    async def _read_on(self) -> None:
        """Read until there is no more news; a reading that fails is tried again at the next nudge."""
        try:
            while self._has_news and self._tell is not None:
                self._has_news = False
                self._show(await self._book.read(read_happenings, MOST))
                await asyncio.sleep(self._pause)
        finally:
            self._is_reading = False

    def _show(self, happenings: tuple[Happening, ...]) -> None:
        if self._tell is not None and happenings != self._told:
            self._told = happenings
            self._tell(happenings)
