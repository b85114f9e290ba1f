"""Two desks at one book, real ones at PostgreSQL or fake ones in memory: the stage for a desk's contract."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol, cast

from salon_desk.desk.front_desk import Desk
from salon_desk.desk.link import LinkState
from salon_desk.domain.day import Slot
from salon_desk.domain.people import Identity, StylistId
from salon_desk.domain.treatment import ServiceId
from tests.helpers.books import ANNA, BJORN, TestBook
from tests.helpers.cable import Cable
from tests.helpers.days import HandClock, empty_day, roster
from tests.helpers.desks import Screen, at_a_desk
from tests.helpers.fake_book import FakeBook
from tests.helpers.fake_desk import FakeDesk

LEA, MIA = StylistId(1), StylistId(2)


class World(Protocol):
    """What can be done to the world in which desks stand."""

    def let_pass(self, seconds: float) -> None:
        """Time passes for every hold."""

    def cut(self) -> None:
        """The first desk's link is cut."""

    def mend(self) -> None:
        """The first desk's link is there again."""

    def lose_the_answer(self, command: str) -> None:
        """The first desk's next command of this name is done, and the link is cut before it hears of it."""

    def at(self, clock: str) -> datetime:
        """A wall-clock time of tomorrow."""


@dataclass
class RealWorld:
    """PostgreSQL, and the first desk at the end of a cable."""

    book: TestBook
    cable: Cable

    def let_pass(self, seconds: float) -> None:
        """See World."""
        self.book.let_pass(seconds)

    def cut(self) -> None:
        """See World."""
        self.cable.cut()

    def mend(self) -> None:
        """See World."""
        self.cable.mend()

    def lose_the_answer(self, command: str) -> None:
        """See World. The first answer (11 bytes) says that the statement is prepared, the second that it is done."""
        self.cable.set_trap(command, to_server=False, after=12)

    def at(self, clock: str) -> datetime:
        """See World."""
        return self.book.at(clock)


class FakeWorld:
    """A fake book, and a clock that is moved by hand."""

    def __init__(self) -> None:
        self.clock = HandClock(datetime.now(UTC))
        known = roster(2)
        self.book = FakeBook(known, self.clock.clock, lambda day: empty_day(day, count=2, opening=(0, 24 * 60 - 1)))
        self.first: FakeDesk | None = None

    def let_pass(self, seconds: float) -> None:
        """See World."""
        self.clock.advance(seconds)

    def cut(self) -> None:
        """See World."""
        assert self.first is not None
        self.first.cut()

    def mend(self) -> None:
        """See World."""
        assert self.first is not None
        self.first.mend()

    def lose_the_answer(self, command: str) -> None:
        """See World."""
        assert self.first is not None
        self.first.lose_the_next_answer()

    def at(self, clock: str) -> datetime:
        """See World."""
        hour, minute = (int(part) for part in clock.split(":"))
        tomorrow = self.clock.clock.now().astimezone(empty_day().zone) + timedelta(days=1)
        return tomorrow.replace(hour=hour, minute=minute, second=0, microsecond=0)


@dataclass
class Scene:
    """Anna at Desk 1, Björn at Desk 2, and what both see."""

    world: World
    one: Desk
    first: Screen
    two: Desk
    second: Screen

    def slot(self, clock: str, stylist: StylistId = LEA) -> Slot:
        """A slot of tomorrow."""
        return Slot(stylist, self.world.at(clock))

    def service(self, minutes: int) -> ServiceId:
        """A service of that length."""
        return next(service.id for service in self.one.roster.services if service.minutes == minutes)


Story = Callable[[Scene], Awaitable[None]]
Stage = Callable[[Story], None]


@asynccontextmanager
async def real_scene(book: TestBook, cable: Cable) -> AsyncIterator[Scene]:
    """Two desks at PostgreSQL."""
    day = book.at("12:00").date()
    async with at_a_desk(cable.url, ANNA, day) as (one, first), at_a_desk(book.url, BJORN, day) as (two, second):
        yield Scene(RealWorld(book, cable), one, first, two, second)


@asynccontextmanager
async def fake_scene() -> AsyncIterator[Scene]:
    """Two desks in memory."""
    world = FakeWorld()
    async with AsyncExitStack() as closing:
        desks = [await fake_desk(world, who, closing) for who in (ANNA, BJORN)]
        (one, first), (two, second) = desks
        world.first = cast(FakeDesk, one)
        yield Scene(world, one, first, two, second)


async def fake_desk(world: FakeWorld, who: Identity, closing: AsyncExitStack) -> tuple[Desk, Screen]:
    """A fake desk that watches tomorrow."""
    desk, screen = FakeDesk(world.book, who), Screen()
    desk.listener = screen
    await desk.open()
    closing.push_async_callback(desk.close)
    await desk.watch(world.at("12:00").date())
    await screen.until(lambda: screen.state is LinkState.LIVE, "being live")
    return cast(Desk, desk), screen
