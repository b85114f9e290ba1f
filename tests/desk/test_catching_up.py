"""A desk that catches up goes on until it has read everything, whatever keeps it from reading at first."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from contextlib import contextmanager

from salon_desk.desk.background import Background
from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import Refusal
from tests.helpers.books import ANNA, BJORN, TestBook
from tests.helpers.desks import at_a_desk, on_a_loop

LISTENERS = """
SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 5341
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
UNREADABLE = """
CREATE OR REPLACE FUNCTION salon.hours_of(p_day date)
RETURNS TABLE (kind text, stylist_id integer, starts_at timestamptz, ends_at timestamptz, reason text)
LANGUAGE plpgsql STABLE AS $$ BEGIN {} END $$
"""


@contextmanager
def unreadable(book: TestBook, why: str) -> Iterator[None]:
    """No day can be read, and every desk has to read its own again."""
    as_it_was = book.value("SELECT pg_get_functiondef('salon.hours_of(date)'::regprocedure)")
    book.rows(UNREADABLE.format(why))
    book.rows(LISTENERS)
    yield
    book.rows(as_it_was)


def test_what_is_refused_while_it_catches_up_is_asked_again_and_told(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA, book.at("12:00").date()) as (desk, screen):
            with unreadable(book, "PERFORM salon.refuse('Not just now.');"):
                await screen.until(lambda: desk.link.reason == "Not just now.", "the reason")
                assert screen.state is LinkState.CATCHING_UP
                hold = book.hold(book.slot(), BJORN)[1]
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live again")
            assert (desk.link.reason, screen.shows(hold.visit_id)) == ("", hold)

    on_a_loop(story)


def test_a_fault_while_it_catches_up_is_told_and_does_not_stay(book: TestBook) -> None:
    faults: list[str] = []

    async def story() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, fault: faults.append(str(fault.get("exception"))))
        async with at_a_desk(book.url, ANNA, book.at("12:00").date()) as (_, screen):
            with unreadable(book, "RAISE feature_not_supported USING MESSAGE = 'a fault of ours';"):
                await screen.until(lambda: faults, "the fault")
                assert screen.state is LinkState.CATCHING_UP
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live again")

    on_a_loop(story)
    assert all("a fault of ours" in fault for fault in faults)


def test_what_is_refused_in_the_background_is_no_fault() -> None:
    async def story() -> None:
        background, asked = Background(), asyncio.Event()

        async def refused() -> None:
            asked.set()
            raise Refusal("Not just now.")

        background.spawn(refused())
        await asked.wait()

    on_a_loop(story)


def test_what_is_stopped_before_its_first_step_is_closed_and_complains_of_nothing() -> None:
    async def nothing() -> None:
        return

    async def story() -> None:
        background = Background()
        background.spawn(work)
        background.cancel()

    work = nothing()
    on_a_loop(story)
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED
