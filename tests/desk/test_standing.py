"""Standing appointments on a real book: which dates there are, what clashes, what is booked."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from uuid import uuid4
from zoneinfo import ZoneInfo

from salon_desk.database.client_files import erase_client, save_client
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.standing import NOT_ASKED, Rhythm
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import at_a_desk, on_a_loop, raised

NORA = ClientDraft("Nora Lund", "070-123 45 67")


def part(book: TestBook, clock: str = "12:00") -> Part:
    """A cut with Lea tomorrow."""
    return Part(LEA, CUT, book.at(clock))


def test_the_dates_come_at_the_same_time_of_day_also_over_a_clock_change(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            planned = await desk.standing.plan([part(book)], Rhythm(4, 12))
            zone = ZoneInfo(desk.roster.salon.zone)
            assert [one.wished.start.astimezone(zone).strftime("%H:%M") for one in planned] == ["12:00"] * 12
            gaps = {two.day - one.day for one, two in pairwise(planned)}
            assert gaps == {timedelta(weeks=4)}
            assert len({one.wished.start.astimezone(zone).utcoffset() for one in planned}) == 2

    on_a_loop(story)


def test_a_date_that_clashes_says_why_and_what_could_be_had_instead(book: TestBook) -> None:
    first = book.at("12:00")
    weeks = [first + timedelta(weeks=nth) for nth in range(4)]
    book.book(book.slot("12:00", days=1 + 7), BJORN)
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", book.at("12:00", 1 + 14).date())
    book.time_off(LEA, book.at("11:00", 1 + 21), book.at("13:00", 1 + 21), "Course")

    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            taken, closed, away, free = await desk.standing.plan([part(book)], Rhythm(1, 4))
            assert [one.clash for one in (taken, closed, away, free)] == [
                "Lea has Nora Lund",
                "Closed: Stocktaking",
                "Lea is away: Course",
                "",
            ]
            assert closed.instead == ()
            assert {offer.parts[0].stylist_id for offer in taken.instead} == {LEA, MIA}
            assert all(abs(offer.start - taken.wished.start) <= timedelta(hours=1) for offer in taken.instead)

    assert len(weeks) == 4
    on_a_loop(story)


def test_what_was_chosen_is_booked_and_what_was_lost_meanwhile_is_told(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            planned = await desk.standing.plan([part(book)], Rhythm(1, 3))
            book.book(book.slot("12:00", days=1 + 14), BJORN)
            outcomes = await desk.standing.book([one.wished for one in planned], NORA)
            assert [bool(outcome.refusal) for outcome in outcomes] == [False, True, False]
            assert "Lea is booked by Desk 2" in outcomes[1].refusal
            assert not desk.own

    on_a_loop(story)
    assert book.value("SELECT count(*) FROM salon.visit WHERE status = 'booked' AND desk = 'Desk 1'") == 2


def test_when_the_book_goes_away_each_date_still_says_what_became_of_it(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, screen):
            planned = await desk.standing.plan([part(book)], Rhythm(1, 3))
            cable.set_trap("confirm", to_server=True, after=0)
            first, *rest = await desk.standing.book([one.wished for one in planned], NORA)
            assert first.refusal.endswith("Whether 12:00 with Lea is booked is found out and told here.")
            assert [outcome.refusal for outcome in rest] == [NOT_ASKED] * 2
            cable.mend()
            await screen.until(lambda: screen.told, "what became of the first")

    on_a_loop(story)
    assert book.value("SELECT count(*) FROM salon.visit WHERE status = 'booked'") == 1


def test_what_can_not_be_booked_is_not_left_held(book: TestBook) -> None:
    gone = book.run(save_client, Client(NEW, "Nora Lund"), uuid4(), "SE", ANNA)
    book.run(erase_client, gone.id, BJORN)

    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            planned = await desk.standing.plan([part(book)], Rhythm(1, 2))
            told = ClientDraft("Nora Lund", client_id=gone.id)
            outcomes = await desk.standing.book([one.wished for one in planned], told)
            assert [outcome.refusal for outcome in outcomes] == ["This client was erased by Desk 2."] * 2
            assert not desk.own

    on_a_loop(story)
    assert book.rows("SELECT DISTINCT status FROM salon.visit") == [("released",)]


def test_a_rhythm_that_nobody_can_have_is_refused(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            for rhythm in (Rhythm(0, 3), Rhythm(4, 0), Rhythm(53, 1), Rhythm(1, 61)):
                await raised(BadInput, desk.standing.plan([part(book)], rhythm))

    on_a_loop(story)
