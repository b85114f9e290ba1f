"""Writing a wish over a bad cable, and what a desk remembers of the visits that it heard of."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from salon_desk.desk.kept_days import REMEMBERED
from salon_desk.desk.wish_days import WishDays
from salon_desk.desk.work import Book
from salon_desk.domain.change import Change
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, CUT, TestBook
from tests.helpers.cable import Cable
from tests.helpers.days import SATURDAY, at, booked, empty_day, visit_number
from tests.helpers.desks import at_a_desk, on_a_loop, raised


def wish(book: TestBook) -> Waiter:
    """A wish for a cut tomorrow, at anyone."""
    day = book.at("12:00").date()
    return Waiter(new_waiter_id(), None, "Greta Moss", "", CUT, None, day, day)


@pytest.mark.parametrize("answer", ["asked", "answered"])
def test_a_wish_whose_answer_is_lost_is_on_the_list_once(book: TestBook, cable: Cable, answer: str) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, screen):
            trap = cable.set_trap("add_waiter", to_server=answer == "asked", after=12)
            adding = asyncio.ensure_future(desk.waiting.add(wish(book)))
            await screen.until(trap.sprung.is_set, "the cut")
            cable.mend()
            assert (await adding).client_name == "Greta Moss"

    on_a_loop(story)
    assert book.value("SELECT count(*) FROM salon.waiter") == 1


def test_what_can_not_be_found_out_is_said(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, _):
            cable.set_trap("add_waiter", to_server=True, after=12)
            lost = await raised(Unreachable, desk.waiting.add(wish(book)))
            assert lost.sentence.endswith(" Whether the wish is on the list is not known.")
            cable.mend()

    on_a_loop(story)


def test_the_versions_of_visits_that_were_heard_of_long_ago_are_forgotten() -> None:
    days = WishDays(Book("postgresql://nobody@127.0.0.1:1/none"))
    now = at(empty_day(SATURDAY), "12:00")
    for nth in range(REMEMBERED + 10):
        days.hear(Change(booked(nth, 1, now, 30).visit_id, 2, ()), now)
    known: dict[Any, int] = days._versions
    assert len(known) == REMEMBERED
    assert visit_number(REMEMBERED + 9) in known
    assert visit_number(0) not in known
