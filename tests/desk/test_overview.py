"""What happens is told though nobody announced it, and read no more often than anybody can read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from salon_desk.desk.background import Background
from salon_desk.desk.overview import Overviewing
from salon_desk.desk.work import Book
from salon_desk.domain.errors import Taken, Unreachable
from salon_desk.domain.history import Happening
from tests.helpers.books import ANNA, BJORN, CUT, TestBook
from tests.helpers.desks import Screen, at_a_desk, on_a_loop, raised

T = TypeVar("T")
P = ParamSpec("P")
Told = list[tuple[Happening, ...]]


def test_a_lost_race_is_told_though_no_visit_changed(book: TestBook) -> None:
    async def story() -> None:
        day = book.at("12:00").date()
        async with at_a_desk(book.url, ANNA, day) as (one, first), at_a_desk(book.url, BJORN, day) as (two, _):
            told: Told = []
            await one.holds.claim(book.slot(), CUT)
            one.overview.follow(told.append)
            await first.until(lambda: told and told[-1], "the claim")
            await raised(Taken, two.holds.claim(book.slot(), CUT))
            await first.until(lambda: [one.kind for one in told[-1]] == ["lost", "claimed"], "the loss")
            assert (told[-1][0].desk, told[-1][0].rival) == ("Desk 2", "Desk 1")

    on_a_loop(story)


class CountedBook(Book):
    """A book whose every reading is counted, and fails where a test wants it so."""

    readings = 0
    fails = False

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Book."""
        self.readings += 1
        if self.fails:
            raise Unreachable("The book is away.")
        return await super().read(function, *args, **kwargs)


def test_a_storm_of_news_is_read_once_and_once_more(book: TestBook) -> None:
    async def story() -> None:
        counted, told, until = CountedBook(book.url), Told(), Screen().until
        overview = Overviewing(counted, Background(), pause=0)
        overview.nudge()
        assert counted.readings == 0
        overview.follow(told.append)
        await until(lambda: counted.readings == 1, "the first reading")
        for _ in range(100):
            overview.nudge()
        await until(lambda: counted.readings == 2, "one for all of it")
        counted.fails = True
        overview.nudge()
        await until(lambda: counted.readings == 3, "the reading that fails")
        counted.fails = False
        book.hold(book.slot())
        overview.nudge()
        await until(lambda: len(told) == 2, "the next one")
        assert ([one.kind for one in told[-1]], counted.readings) == (["claimed"], 4)
        counted.close()

    on_a_loop(story)


def test_who_looks_away_and_back_is_told_at_once(book: TestBook) -> None:
    async def story() -> None:
        counted, told = CountedBook(book.url), Told()
        overview = Overviewing(counted, Background(), pause=0)
        overview.follow(told.append)
        overview.unfollow()
        overview.follow(told.append)
        await Screen().until(lambda: told, "what happened")
        assert told == [()]
        await asyncio.to_thread(counted.close)

    on_a_loop(story)
