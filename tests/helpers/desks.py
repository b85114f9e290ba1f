"""Whole desks without windows: opened on a loop, listened to, and waited for by condition and never by time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, TypeVar

from salon_desk.desk.diary import Record, no_record
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.link import Link, LinkState
from salon_desk.desk.patience import Patience
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day
from salon_desk.domain.people import ClientId, Identity
from salon_desk.domain.treatment import Roster

T = TypeVar("T")

# Everything that takes seconds at a counter takes as little here as it can.
IMPATIENT = Patience(beat=0.1, answer=1.0, tries=(0.01, 0.05), courtesy=0.05)


class Screen:
    """What a window would show: it hears everything that a desk tells, in order."""

    def __init__(self) -> None:
        self.day: Day | None = None
        self.rosters: list[Roster] = []
        self.links: list[Link] = []
        self.clients: set[ClientId] = set()
        self.told: list[tuple[str, Booking | None]] = []
        self.changes: list[Change] = []
        self._news = asyncio.Event()

    def day_read(self, day: Day) -> None:
        """See Listener."""
        self.day = day
        self._news.set()

    def visit_changed(self, change: Change) -> None:
        """See Listener."""
        assert self.day is not None
        self.changes.append(change)
        self.day = self.day.apply(change)
        self._news.set()

    def roster_changed(self, roster: Roster) -> None:
        """See Listener."""
        self.rosters.append(roster)
        self._news.set()

    def clients_changed(self, clients: frozenset[ClientId]) -> None:
        """See Listener."""
        self.clients |= clients
        self._news.set()

    def waitlist_changed(self) -> None:
        """See Listener."""
        self._news.set()

    def link_changed(self, link: Link) -> None:
        """See Listener."""
        self.links.append(link)
        self._news.set()

    def settled(self, sentence: str, booking: Booking | None) -> None:
        """See Listener."""
        self.told.append((sentence, booking))
        self._news.set()

    @property
    def state(self) -> LinkState | None:
        """The state of the link as last told."""
        return self.links[-1].state if self.links else None

    def shows(self, visit: VisitId) -> Booking | None:
        """The visit's first part, if the screen has it."""
        return self.day.visits.get(visit, (None,))[0] if self.day else None

    async def until(self, condition: Callable[[], T], what: str = "it", within: float = 20.0) -> T:
        """The first true answer of the condition, asked after each piece of news and now and then."""
        deadline = asyncio.get_running_loop().time() + within
        while not (answer := condition()):
            assert asyncio.get_running_loop().time() < deadline, f"{what} did not happen within {within} s"
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), 0.02)
            except TimeoutError:
                continue
        return answer


@asynccontextmanager
async def at_a_desk(
    url: str,
    who: Identity,
    day: date | None = None,
    *,
    patience: Patience = IMPATIENT,
    record: Record = no_record,
    clock: Clock | None = None,
) -> AsyncIterator[tuple[Desk, Screen]]:
    """A desk that is live and watches a day, its own today unless told otherwise."""
    desk, screen = Desk(Book(url, who.desk), who, record, clock, patience), Screen()
    desk.listener = screen
    try:
        await desk.open()
        await desk.watch(day or desk.today())
        await screen.until(lambda: screen.state is LinkState.LIVE, "being live")
        yield desk, screen
    finally:
        await desk.close()


def on_a_loop(story: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run the story; what goes wrong in a task that nobody waits for fails the test."""
    faults: list[dict[str, Any]] = []

    async def told() -> T:
        asyncio.get_running_loop().set_exception_handler(lambda _, fault: faults.append(fault))
        return await story()

    answer = asyncio.run(told())
    assert faults == []
    return answer


async def raised(kind: type[BaseException], work: Awaitable[object]) -> Any:
    """The error of this kind that the work ends with."""
    try:
        await work
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")
