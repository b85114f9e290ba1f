"""A desk opens only where the book is, and closes quickly, with its holds given back and nothing left behind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from salon_desk.desk.link import LinkState
from salon_desk.desk.patience import Patience
from salon_desk.domain.errors import Unreachable
from tests.helpers.books import ANNA, CUT, NORA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import at_a_desk, on_a_loop


def test_a_desk_closes_quickly_whatever_its_link_does(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        quick = Patience(beat=0.1, answer=0.3, tries=(0.01,))
        troubles: tuple[Callable[[], None], ...] = (cable.mend, cable.cut, cable.freeze)
        for trouble in troubles:
            async with at_a_desk(cable.url, ANNA, patience=quick):
                trouble()
                begun = loop.time()
            assert loop.time() - begun < 3
            cable.cut_once()
            cable.mend()

    on_a_loop(story)


def test_closing_a_desk_gives_its_holds_back(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            for clock in ("10:00", "14:00"):
                await desk.holds.claim(book.slot(clock), CUT)
            booked = await desk.holds.confirm(await desk.holds.claim(book.slot("16:00"), CUT), NORA)
        assert book.rows("SELECT DISTINCT status FROM salon.visit WHERE id <> %s", booked.visit_id) == [("released",)]
        assert book.read(booked.visit_id) == booked

    on_a_loop(story)


def test_a_desk_that_is_closed_while_it_catches_up_leaves_nothing_behind(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        for _ in range(5):
            async with at_a_desk(cable.url, ANNA) as (_, screen):
                cable.cut_once()
                await screen.until(lambda: screen.state is not LinkState.LIVE, "losing the link")

    on_a_loop(story)


def test_a_desk_that_can_not_reach_the_book_says_so_when_it_is_opened(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        cable.cut()
        with pytest.raises(Unreachable):
            async with at_a_desk(cable.url, ANNA):
                pytest.fail("it was opened")

    on_a_loop(story)
