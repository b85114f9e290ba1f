"""The server dies and is started again while desks are open: they come back by themselves, with all that stood."""

from __future__ import annotations

from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import Status
from tests.helpers.books import ANNA, BJORN, CUT, NORA, TestBook
from tests.helpers.desks import at_a_desk, on_a_loop
from tests.helpers.server import ScratchServer


def test_two_desks_come_back_after_the_server_was_killed_and_started_again(
    book: TestBook, server: ScratchServer
) -> None:
    async def story() -> None:
        day, ten, twelve = book.at("12:00").date(), book.slot("10:00"), book.slot("12:00")
        async with at_a_desk(book.url, ANNA, day) as (one, first), at_a_desk(book.url, BJORN, day) as (two, second):
            booked = await one.holds.confirm(await one.holds.claim(ten, CUT), NORA)
            held = await two.holds.claim(twelve, CUT)
            await second.until(lambda: second.shows(booked.visit_id) == booked, "the booking at the other desk")
            server.embedded.stop_at_once()
            for screen in (first, second):
                await screen.until(lambda screen=screen: screen.state is LinkState.OFFLINE, "being offline")  # type: ignore[misc]
                assert screen.shows(booked.visit_id) == booked
            server.start()
            for screen in (first, second):
                await screen.until(lambda screen=screen: screen.state is LinkState.LIVE, "being live", 30)  # type: ignore[misc]
                assert screen.shows(booked.visit_id) == booked
                assert screen.shows(held.visit_id) == held
            assert (await two.holds.confirm(held, NORA)).status is Status.BOOKED
            await first.until(lambda: (seen := first.shows(held.visit_id)) and not seen.is_hold, "the booking")

    on_a_loop(story)
