"""The watched day: read whole or visit by visit, one reading at a time, so that nothing late undoes what is newer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import date
from typing import Any, Protocol

from salon_desk.database.bookings import read_visits
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.desk.link import Listener
from salon_desk.desk.work import Book
from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Announcement, Change
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster

MANY = 40  # visits: with more, reading the day whole is quicker


class Follower(Protocol):
    """Who follows every visit that is read, whatever its date."""

    def visit_read(self, change: Change) -> None:
        """A visit is different now."""

    def visit_written(self, change: Change) -> None:
        """This desk itself has made it different."""

    def all_changed(self) -> None:
        """Too much changed to be told visit by visit."""


class Watch:
    """Keeps one day as the book has it.

    Hints that come while a reading is under way are merged into the next one. What a desk's own commands answered is
    shown at once and read again afterwards, because a reading that began earlier may not have seen it.
    """

    def __init__(self, book: Book, listener: Callable[[], Listener], followers: Sequence[Follower] = ()) -> None:
        self._book = book
        self._followers = followers
        self._listener = listener
        self._pending = Announcement()
        self._reading = asyncio.Lock()
        self.roster: Roster | None = None
        self.day: Day | None = None
        self._wanted: date | None = None
        self._meanwhile: list[Change] | None = None

    @property
    def known_roster(self) -> Roster:
        """The roster as last read. The desk must have been opened."""
        assert self.roster is not None, "the desk is not open"
        return self.roster

    async def read_roster(self) -> Roster:
        """The roster as it is now; the listener is told when it is different."""
        roster = await self._book.read(read_roster)
        if roster != self.roster:
            self.roster = roster
            self._listener().roster_changed(roster)
        return roster

    async def read_whole(self, day: date) -> Day:
        """Watch this day from now on; a later wish wins over one that waits. Raises Unreachable: the old day stays."""
        self._wanted = day
        async with self._reading:
            roster = self.roster or await self.read_roster()
            try:
                await self._read_day(roster, self._wanted)
            except BaseException:
                self._wanted = self.day.date if self.day is not None and self._wanted == day else self._wanted
                raise
        if self._pending != Announcement():  # else only a reading of everything, whose turn it is now, is waited for
            await self.catch_up()
        assert self.day is not None
        return self.day

    async def read_again(self) -> None:
        """Read the roster and the watched day, whichever that is by the time the reading begins."""
        async with self._reading:
            roster = await self.read_roster()
            if self._wanted is not None:
                await self._read_day(roster, self._wanted)
        await self.catch_up()

    def hint(self, announcement: Announcement) -> Coroutine[Any, Any, None] | None:
        """Take a hint; the answer is the reading to be awaited, None where one under way will see to it."""
        self._pending = self._pending.merged(announcement)
        return None if self._reading.locked() else self.catch_up()

    def apply(self, change: Change) -> None:
        """Show what a command has answered, and remember to read it again."""
        for follower in self._followers:
            follower.visit_written(change)
        self._show(change)
        self.doubt(change.visit_id)

    def doubt(self, visit: VisitId) -> None:
        """Remember to read this visit again."""
        self._pending = self._pending.merged(Announcement(frozenset({visit})))

    async def catch_up(self) -> None:
        """Read whatever was hinted at, until no hint is left."""
        async with self._reading:
            while self._pending != Announcement():
                hinted, self._pending = self._pending, Announcement()
                try:
                    await self._read(hinted)
                except BaseException:
                    self._pending = hinted.merged(self._pending)
                    raise

    async def _read(self, hinted: Announcement) -> None:
        if hinted.clients:
            self._listener().clients_changed(hinted.clients)
        if hinted.roster:
            await self.read_roster()
        if self.day is None or self.roster is None:
            return
        if hinted.roster or len(hinted.visits) > MANY:
            for follower in self._followers:
                follower.all_changed()
            await self._read_day(self.roster, self.day.date)
        elif hinted.visits:
            changes = await self._book.read(read_visits, hinted.visits)
            for change in changes:
                self._tell_read(change)
                self._show(change)
            # Whose rows are gone, as nothing of ours ever does it, can only be missed in the whole.
            if any(visit in self.day.visits for visit in hinted.visits - {change.visit_id for change in changes}):
                await self._read_day(self.roster, self.day.date)

    def _tell_read(self, change: Change) -> None:
        for follower in self._followers:
            follower.visit_read(change)

    async def _read_day(self, roster: Roster, day: date) -> None:
        """What was shown while the reading was under way may be newer than what it saw, and is shown once more."""
        meanwhile = self._meanwhile = []
        try:
            read = await self._book.read(read_day, roster, day)
        finally:
            self._meanwhile = None
        if self.day is not None and self.day.date == day:
            read = read.remembering(self.day)
        for change in meanwhile:
            read = read.apply(change)
        self.day = read
        self._listener().day_read(read)

    def _show(self, change: Change) -> None:
        if self.day is None:
            return
        if self._meanwhile is not None:
            self._meanwhile.append(change)
        before, self.day = self.day, self.day.apply(change)
        if self.day.visits is not before.visits:
            self._listener().visit_changed(change)
