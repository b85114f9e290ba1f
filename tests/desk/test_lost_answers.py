"""The connection is cut at every point of a command: the program finds out what happened, and says nothing but that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from salon_desk.database import claims
from salon_desk.database.bookings import database_time
from salon_desk.database.engine import connected, open_engine
from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.errors import Unreachable
from tests.helpers.books import ANNA, BJORN, CUT, NORA, TestBook, eventually
from tests.helpers.cable import Cable
from tests.helpers.desks import Screen, at_a_desk, on_a_loop, raised
from tests.helpers.tickets import new_ticket

# A command is said in two packets, and answered in two: first the statement is prepared (11 bytes say that it is), then
# it is executed, and what it answers is sent after its COMMIT. The connection is cut after so many bytes of either.
ANSWERED = 12
POINTS = [(True, 0), (True, 1), (True, 40), (True, 150), (False, 1), (False, 11), (False, ANSWERED), (False, 150)]
NAMES = [f"{after} bytes {'asked' if to_server else 'answered'}" for to_server, after in POINTS]


@pytest.mark.parametrize(("to_server", "after"), POINTS, ids=NAMES)
def test_a_claim_whose_connection_is_cut_once_is_won_all_the_same(
    book: TestBook, cable: Cable, to_server: bool, after: int
) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            trap = cable.set_trap("claim", to_server=to_server, after=after)
            claiming = desk.holds.claim(book.slot("12:00"), CUT)
            hold = await mended(screen, cable, claiming, trap.sprung.is_set)
            assert screen.shows(hold.visit_id) == hold
            assert set(desk.own) == {hold.visit_id}
            assert book.value("SELECT count(*) FROM salon.visit") == 1

    on_a_loop(story)


async def mended(
    screen: Screen, cable: Cable, command: Coroutine[Any, Any, Booking], is_cut: Callable[[], bool]
) -> Booking:
    """The command's end, with the cable mended as soon as it is cut."""
    asked = asyncio.ensure_future(command)
    await screen.until(lambda: is_cut() or asked.done(), "the cut")
    assert is_cut(), "the connection was never cut"
    cable.mend()
    return await asked


@pytest.mark.parametrize(("to_server", "after"), POINTS, ids=NAMES)
def test_a_confirm_whose_connection_is_cut_once_is_booked_all_the_same(
    book: TestBook, cable: Cable, to_server: bool, after: int
) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            trap = cable.set_trap("confirm", to_server=to_server, after=after)
            booked = await mended(screen, cable, desk.holds.confirm(hold, NORA), trap.sprung.is_set)
            assert (booked.status, booked.client_name) == (Status.BOOKED, NORA.name)
            assert screen.shows(hold.visit_id) == booked == book.read(hold.visit_id)
            assert book.kinds(hold.visit_id) == ["claimed", "confirmed"]
            assert dict(desk.own) == {}

    on_a_loop(story)


@pytest.mark.parametrize(("to_server", "after"), POINTS, ids=NAMES)
def test_a_claim_whose_answer_is_lost_for_long_is_settled_when_the_link_is_back(
    book: TestBook, cable: Cable, to_server: bool, after: int
) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            trap = cable.set_trap("claim", to_server=to_server, after=after)
            lost = await raised(Unreachable, desk.holds.claim(book.slot("12:00"), CUT))
            assert trap.sprung.is_set()
            assert lost.sentence.endswith("Whether 12:00 with Lea is held is found out and told here.")
            eventually(lambda: nobody_is_at_work(book), "the end of what the server was told")
            cable.mend()
            sentence, told = (await screen.until(lambda: screen.told, "being told"))[0]
            stands = book.rows("SELECT id FROM salon.visit WHERE status = 'held'")
            if stands:
                assert (sentence, told) == ("12:00 with Lea is held.", book.read(stands[0][0]))
                assert set(desk.own) == {stands[0][0]}
            else:
                assert (sentence, told) == ("Not so: 12:00 with Lea is held. This hold was never made.", None)
                assert dict(desk.own) == {}
            assert len(screen.told) == 1

    on_a_loop(story)


@pytest.mark.parametrize(("to_server", "after"), POINTS, ids=NAMES)
def test_a_confirm_whose_answer_is_lost_for_long_is_settled_when_the_link_is_back(
    book: TestBook, cable: Cable, to_server: bool, after: int
) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            trap = cable.set_trap("confirm", to_server=to_server, after=after)
            lost = await raised(Unreachable, desk.holds.confirm(hold, NORA))
            assert trap.sprung.is_set()
            assert "booked is found out and told here" in lost.sentence
            cable.mend()
            sentence, booked = (await screen.until(lambda: screen.told, "being told"))[0]
            assert (sentence, booked) == ("12:00 with Lea is booked.", book.read(hold.visit_id))
            assert book.kinds(hold.visit_id) == ["claimed", "confirmed"]
            await screen.until(lambda: screen.shows(hold.visit_id) == booked, "being shown")
            assert (dict(desk.own), len(screen.told)) == ({}, 1)

    on_a_loop(story)


def nobody_is_at_work(book: TestBook) -> bool:
    """Whether the server has ended every command of a desk whose connection is gone."""
    return bool(
        book.value("SELECT count(*) = 0 FROM pg_stat_activity WHERE application_name LIKE 'Desk%' AND state <> 'idle'")
    )


def test_a_confirm_that_comes_too_late_after_a_lost_answer_is_told_as_lapsed(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            cable.set_trap("confirm", to_server=True, after=0)
            await raised(Unreachable, desk.holds.confirm(hold, NORA))
            book.let_pass(200)
            cable.mend()
            sentence, told = (await screen.until(lambda: screen.told, "being told"))[0]
            assert sentence == "Not so: 12:00 with Lea is booked. The hold ran out before this was asked."
            assert told is None
            assert dict(desk.own) == {}
            assert book.read(hold.visit_id).status is Status.LAPSED

    on_a_loop(story)


def test_a_confirm_that_was_written_stands_however_late_it_is_found_out(book: TestBook, cable: Cable) -> None:
    """The answer is lost, and by the time the link is back the hold would long have run out: it is booked."""

    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            cable.set_trap("confirm", to_server=False, after=ANSWERED)
            await raised(Unreachable, desk.holds.confirm(hold, NORA))
            eventually(lambda: book.read(hold.visit_id).status is Status.BOOKED, "the booking")
            book.let_pass(2000)
            cable.mend()
            assert (await screen.until(lambda: screen.told))[0] == (
                "12:00 with Lea is booked.",
                book.read(hold.visit_id),
            )

    on_a_loop(story)


@pytest.mark.parametrize("to_server", [True, False], ids=["before it was asked", "before it was answered"])
def test_a_cancellation_and_a_move_are_found_out_too(book: TestBook, cable: Cable, to_server: bool) -> None:
    async def story() -> None:
        first, second = book.book(book.slot("10:00")), book.book(book.slot("14:00"))
        async with at_a_desk(cable.url, BJORN, book.at("12:00").date()) as (desk, screen):
            trap = cable.set_trap("move", to_server=to_server, after=0 if to_server else ANSWERED)
            moved = await mended(screen, cable, desk.bookings.move(first, book.slot("16:00")), trap.sprung.is_set)
            assert moved.start == book.at("16:00")
            trap = cable.set_trap("cancel", to_server=to_server, after=0 if to_server else ANSWERED)
            cancelled = await mended(screen, cable, desk.bookings.cancel(second, "Flu"), trap.sprung.is_set)
            assert cancelled.status is Status.CANCELLED
            assert (book.kinds(first.visit_id)[-1], book.kinds(second.visit_id)[-1]) == ("moved", "cancelled")
            assert book.value("SELECT count(*) FROM salon.event WHERE kind IN ('moved', 'cancelled')") == 2

    on_a_loop(story)


def test_a_release_without_a_link_is_done_when_it_is_back(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            await desk.holds.release(hold.visit_id)
            assert book.read(hold.visit_id).is_hold
            cable.mend()
            assert await screen.until(lambda: screen.told) == [("The time is free again.", None)]
            assert book.read(hold.visit_id).status is Status.RELEASED
            await screen.until(lambda: screen.shows(hold.visit_id) is None, "being gone")
            assert dict(desk.own) == {}

    on_a_loop(story)


def test_a_hold_that_ran_out_before_it_could_be_released_is_free_as_well(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            await desk.holds.release(hold.visit_id)
            book.let_pass(200)
            cable.mend()
            assert await screen.until(lambda: screen.told) == [("The time is free again.", None)]
            assert dict(desk.own) == {}

    on_a_loop(story)


def test_a_command_is_found_out_also_when_the_feed_never_lost_its_link(book: TestBook, cable: Cable) -> None:
    """Only the connections of the commands die, and no new one gets through for longer than anybody waits."""

    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            cable.set_trap("claim", to_server=False, after=ANSWERED)
            await raised(Unreachable, desk.holds.claim(book.slot("12:00"), CUT))
            assert screen.state is LinkState.LIVE
            cable.mend()
            sentence, hold = (await screen.until(lambda: screen.told, "being told"))[0]
            assert sentence == "12:00 with Lea is held."
            assert hold is not None
            assert LinkState.OFFLINE not in {link.state for link in screen.links}
            assert (await desk.holds.confirm(hold, NORA)).status is Status.BOOKED

    on_a_loop(story)


def test_a_hold_found_out_after_all_can_be_confirmed(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            cable.set_trap("claim", to_server=False, after=ANSWERED)
            await raised(Unreachable, desk.holds.claim(book.slot("12:00"), CUT))
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            cable.mend()
            _, hold = (await screen.until(lambda: screen.told, "being told"))[0]
            assert hold is not None
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live")
            booked = await desk.holds.confirm(hold, NORA)
            assert (booked.visit_id, booked.status) == (hold.visit_id, Status.BOOKED)

    on_a_loop(story)


def test_control_an_answer_that_is_lost_would_show_without_asking_again(book: TestBook, cable: Cable) -> None:
    """The cable really loses the answer of something that was done: to who asks once it looks like a failure."""

    def once() -> object:
        with pytest.raises(Unreachable):
            direct_claim(book, cable)
        return book.value("SELECT count(*) FROM salon.visit")

    assert eventually(once) == 1


def direct_claim(book: TestBook, cable: Cable) -> None:
    """A claim through the cable by somebody who asks only once."""
    engine = open_engine(cable.url)
    try:
        with connected(engine) as connection:
            database_time(connection)
            cable.set_trap("claim", to_server=False, after=ANSWERED)
            claims.claim(connection, new_ticket(), book.slot("12:00"), CUT, None, ANNA)
    finally:
        engine.dispose()
