"""The book changes hands: who asks waits until the desk has let go, and one at a time may ask."""

from __future__ import annotations

import asyncio

import pytest

from salon_desk.domain.errors import Refusal
from salon_desk.handover import Handover, Outcome


def test_who_asks_goes_on_only_when_the_desk_has_let_go() -> None:
    handover, happened = Handover(), list[str]()

    def worker() -> None:
        change = handover.let_go()
        happened.append("another book takes its place")
        change.outcome.set_result(Outcome("It is done."))

    async def desk() -> str:
        with handover.offered() as wanted:
            work = asyncio.create_task(asyncio.to_thread(worker))
            change = await wanted
            happened.append("the desk lets go")
        await work
        return (await asyncio.wrap_future(change.outcome)).sentence

    assert asyncio.run(desk()) == "It is done."
    assert happened == ["the desk lets go", "another book takes its place"]


def test_a_second_one_that_asks_is_refused() -> None:
    handover = Handover()

    async def desk() -> None:
        with handover.offered() as wanted:
            first = asyncio.create_task(asyncio.to_thread(handover.let_go))
            await wanted
            with pytest.raises(Refusal):
                await asyncio.to_thread(handover.let_go)
        await first

    asyncio.run(desk())


def test_where_no_desk_has_the_book_open_nobody_waits() -> None:
    handover = Handover()
    with pytest.raises(Refusal, match="window was closed"):
        handover.let_go()

    async def desk() -> None:
        with handover.offered():
            pass

    asyncio.run(desk())
    with pytest.raises(Refusal, match="window was closed"):
        handover.let_go()
