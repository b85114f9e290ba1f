"""Bots: at a hurried pace they keep a real book alive, and whatever happens to one the others go on."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from random import Random

from sqlalchemy import text

from salon_desk.database.engine import connected, open_engine
from salon_desk.demo.bots import Bot, keep_working
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.people import identity_of
from tests.helpers.salons import found_salon, salon_by_day

OVERLAPS = """
SELECT count(*) FROM salon.segment a JOIN salon.segment b
    ON a.stylist_id = b.stylist_id AND a.visit_id < b.visit_id AND a.busy && b.busy
 WHERE a.takes_time AND b.takes_time
"""


async def no_time(_: float) -> None:
    """Nobody waits here, but everyone has her turn."""
    await asyncio.sleep(0)


def new_bot(url: str, place: int, pause: Callable[[float], Awaitable[None]] = no_time) -> Bot:
    """A bot in a hurry, the same for the same place."""
    return Bot(Desk(Book(url, threads=1), identity_of(f"Desk {place}", "Elsa")), Random(place), pause)


async def serve_callers(url: str, bots: int, callers: int) -> None:
    """Some bots at once, each with so many callers."""

    async def serve(place: int) -> None:
        bot = new_bot(url, place)
        await bot.desk.open()
        for _ in range(callers):
            await bot.serve()
        await bot.desk.close()

    await asyncio.gather(*(serve(place) for place in range(bots)))


def kinds(url: str) -> Counter[str]:
    """How often everything happened."""
    engine = open_engine(url, "test")
    with connected(engine) as connection:
        rows = connection.execute(text("SELECT kind, count(*) FROM salon.event GROUP BY kind")).all()
        assert connection.execute(text(OVERLAPS)).scalar_one() == 0
    engine.dispose()
    return Counter(dict(rows))


def test_bots_do_everything_that_people_do_and_never_two_in_one_place(database_url: str) -> None:
    found_salon(database_url, salon_by_day(6))
    asyncio.run(serve_callers(database_url, bots=4, callers=60))
    done = kinds(database_url)
    assert {"claimed", "confirmed", "released", "extended", "resized", "cancelled"} <= done.keys()
    still_booked = done["confirmed"] - done["cancelled"]
    assert still_booked <= 4 * 2, "they give back what they booked, so that the day does not fill up"


def test_a_bot_that_fails_is_replaced_and_troubles_nobody() -> None:
    begun: list[int] = []

    class Failing(Bot):
        async def work(self) -> None:
            raise RuntimeError("a fault")

    async def play() -> None:
        enough = asyncio.Event()

        def replace(place: int) -> Bot:
            begun.append(place)
            if begun.count(1) == 3:
                enough.set()
            return Failing(Desk(Book("postgresql://nobody@127.0.0.1:1/none"), identity_of("Desk", "Elsa")), Random())

        working = asyncio.create_task(keep_working(replace, 2, no_time))
        await asyncio.wait_for(enough.wait(), 5)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    asyncio.run(play())
    assert begun.count(0) >= 2
    assert begun.count(1) == 3
