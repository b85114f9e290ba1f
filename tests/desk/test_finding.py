"""Next free in a real book: it offers nothing that a claim would refuse, and misses nothing that one would take."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, time, timedelta
from itertools import product

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.database import claims
from salon_desk.database.claims import written_parts
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.desk.finding import look
from salon_desk.domain.booking import Booking
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import BadInput, Gone, NoneFree, Refusal, Taken
from salon_desk.domain.finding import few, offers
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.visit import Offer, Part, PartWish, Wish
from tests.helpers.books import ANNA, BJORN, LEA, MIA, TestBook, opened
from tests.helpers.desks import at_a_desk, on_a_loop, raised
from tests.helpers.salons import small_salon, week
from tests.helpers.tickets import new_ticket

CUT, COLOUR, TRIM = ServiceId(1), ServiceId(2), ServiceId(3)
NOAH = StylistId(3)
NOT_NOW = """
CREATE OR REPLACE FUNCTION salon.require_read_committed() RETURNS void LANGUAGE plpgsql AS $$
BEGIN PERFORM salon.refuse('Not just now.'); END $$
"""


def salon() -> Founding:
    """Lea works 9 to 18 in two shifts that touch, with a break; Mia 12 to 17; Noah all the time. Colour has phases."""
    lunch = tuple(WeeklyHours(day, time(12), time(12, 30)) for day in range(1, 8))
    stylists = (
        NewStylist("Lea", "#3366aa", (*week("09:00", "13:00"), *week("13:00", "18:00")), lunch),
        NewStylist("Mia", "#3366aa", week("12:00", "17:00")),
        NewStylist("Noah", "#3366aa", week("09:00", "18:00")),
    )
    services = (
        NewService("Cut", "Cut", "#2b6cb0", 45, 5200, cleanup_minutes=5),
        NewService("Colour", "Colour", "#b83280", 90, 9800, 20, 40, 10),
        NewService("Trim", "Cut", "#2b6cb0", 15, 1500),
    )
    return small_salon(start="09:00", end="18:00")._replace(stylists=stylists, services=services)


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The salon, in which Mia takes longer to cut and Noah does not colour."""
    with opened(database_url, salon()) as book:
        book.rows("INSERT INTO salon.skill (stylist_id, service_id, minutes) VALUES (2, 1, 60)")
        book.rows("INSERT INTO salon.skill (stylist_id, service_id, offered) VALUES (3, 2, false)")
        yield book


def clock_of(book: TestBook) -> Clock:
    """A clock that shows the book's time."""
    clock = Clock()
    clock.learn(book.now(), clock.monotonic(), clock.monotonic())
    return clock


def could_be_held(book: TestBook, parts: tuple[Part, ...]) -> bool:
    """Whether the database takes the visit; it is not kept."""
    claim = "SELECT verdict FROM claim_visit(gen_random_uuid(), gen_random_uuid(), %s, 'Desk 1', 'Anna')"
    with book.another() as trying:
        try:
            return trying.execute(claim, (written_parts(parts),)).fetchone() == ("done",)
        except psycopg.Error as refused:
            if refused.sqlstate != "SD001":
                raise
            return False
        finally:
            trying.rollback()


def found(book: TestBook, wish: Wish, besides: frozenset[Offer] = frozenset()) -> list[Offer]:
    """Everything that is offered."""
    return book.run(look, book.run(read_roster), wish, clock_of(book), 500, besides)


def labels(book: TestBook, offered: list[Offer]) -> list[str]:
    """Each offer as `14:00 1, 15:30 2`."""
    return [
        ", ".join(f"{part.start.astimezone(book.zone):%H:%M} {part.stylist_id}" for part in offer.parts)
        for offer in offered
    ]


PIECES = st.lists(
    st.tuples(st.sampled_from((LEA, MIA, NOAH)), st.integers(0, 107), st.sampled_from((CUT, COLOUR, TRIM))), max_size=10
)
PARTS = st.lists(
    st.builds(PartWish, st.sampled_from((CUT, COLOUR, TRIM)), st.sampled_from((None, LEA, MIA)), st.none()),
    min_size=1,
    max_size=2,
)


def test_it_offers_what_can_be_held_and_the_first_that_can_be(book: TestBook) -> None:
    roster, morning = book.run(read_roster), book.at("09:00")
    book.time_off(NOAH, book.at("15:00"), book.at("16:20"))
    starts = [morning + timedelta(minutes=15 * nth) for nth in range(36)]

    @settings(max_examples=12, deadline=None, database=None)
    @given(PIECES, PARTS)
    def agrees(pieces: list[tuple[StylistId, int, ServiceId]], parts: list[PartWish]) -> None:
        book.rows("TRUNCATE salon.segment, salon.visit")
        for stylist, place, service in pieces:
            part = Part(stylist, service, morning + timedelta(minutes=5 * place))
            with suppress(Refusal):
                book.run(claims.claim_visit, new_ticket(), [part], BJORN)
        wish = Wish(tuple(parts), morning.date())
        offered = found(book, wish)
        whole_day = book.run(read_day, roster, morning.date())
        assert offered == few([offers(whole_day, roster, wish, book.now())], wish, 500)
        assert all(could_be_held(book, offer.parts) for offer in (*offered[:6], *offered[-3:]))
        missed = [start for start in starts if not offered or start < offered[0].start]
        assert not any(could_be_held(book, way) for start in missed for way in ways(roster, parts, start))

    agrees()


def ways(roster: Roster, parts: list[PartWish], start: datetime) -> Iterator[tuple[Part, ...]]:
    """Every stylist for every part, one after the other."""
    for chosen in product(*((LEA, MIA, NOAH) if part.stylist_id is None else (part.stylist_id,) for part in parts)):
        begins, way = start, []
        for nth, (stylist, part) in enumerate(zip(chosen, parts, strict=True)):
            service = roster.service(part.service_id)
            assert service is not None
            own = roster.offers(stylist, service) or service
            way.append(Part(stylist, part.service_id, begins))
            same = chosen[nth + 1 : nth + 2] == (stylist,)
            begins += timedelta(minutes=own.minutes + (own.cleanup_minutes if same else 0))
        yield tuple(way)


def test_the_whole_visit_is_one_offer_with_who_is_free(book: TestBook) -> None:
    wish = Wish((PartWish(COLOUR, LEA), PartWish(TRIM)), book.at("12:00").date(), earliest=time(13))
    assert labels(book, found(book, wish))[:2] == ["13:00 1, 14:40 1", "13:15 1, 14:55 1"]


def test_a_trim_fits_into_the_colour_that_develops(book: TestBook) -> None:
    book.run(claims.claim_visit, new_ticket(), [Part(LEA, COLOUR, book.at("13:00"))], BJORN)
    wish = Wish((PartWish(TRIM, LEA),), book.at("12:00").date(), earliest=time(13), latest=time(14, 30))
    assert labels(book, found(book, wish)) == ["13:30 1", "13:45 1"]


def test_days_are_looked_through_until_there_is_enough(book: TestBook) -> None:
    day = book.at("12:00").date()
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", day + timedelta(days=1))
    chosen = book.run(look, book.run(read_roster), Wish((PartWish(CUT),), day, 28), clock_of(book), 6, frozenset())
    assert [f"{(offer.start.astimezone(book.zone).date() - day).days} {offer.start.astimezone(book.zone):%H:%M}"
            for offer in chosen] == ["0 09:00", "0 10:00", "0 11:00", "2 09:00", "2 10:00", "2 11:00"]  # fmt: skip


def test_the_first_that_works_is_taken_and_the_next_when_someone_was_faster(book: TestBook) -> None:
    day = book.at("12:00").date()
    wish = Wish((PartWish(CUT, LEA),), day)

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, day) as (anna, _), at_a_desk(book.url, BJORN, day) as (bjorn, _):
            faster = anna.holds.claim_offer
            lost: list[str] = []

            async def overtaken(offer: Offer) -> Booking:
                if not lost:
                    await bjorn.holds.claim_offer(offer)
                try:
                    return await faster(offer)
                except Taken as taken:
                    lost.append(taken.sentence)
                    raise

            hold = await anna.holds._finding.take_first(wish, overtaken)
            assert len(lost) == 1
            assert f"{hold.start.astimezone(book.zone):%H:%M}" == "10:00"
            assert anna.is_own(hold.visit_id)
            assert f"{(await bjorn.holds.take_first(wish)).start.astimezone(book.zone):%H:%M}" == "11:00"

    on_a_loop(story)


def test_a_visit_is_taken_whole_and_when_nothing_is_left_it_says_so(book: TestBook) -> None:
    day = book.at("12:00").date()

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, day) as (desk, screen):
            hold = await desk.holds.take_first(Wish((PartWish(COLOUR, LEA), PartWish(TRIM, MIA)), day))
            assert desk.day is not None
            parts = desk.day.visits[hold.visit_id]
            assert [(part.stylist_id, f"{part.start.astimezone(book.zone):%H:%M}") for part in parts] == [
                (LEA, "12:30"),
                (MIA, "14:00"),
            ]
            late = Wish((PartWish(COLOUR, LEA),), day, earliest=time(17))
            refused = await raised(NoneFree, desk.holds.take_first(late))
            assert refused.sentence == f"Nothing for Colour is free any more on {day.day} {day:%B %Y}."
            refused = await raised(BadInput, desk.holds.take_first(Wish((PartWish(COLOUR, NOAH),), day)))
            assert refused.sentence == "Noah does not do Colour."
            assert screen.day is not None

    on_a_loop(story)


def test_beside_whom_nobody_is_any_more_is_offered_no_more(book: TestBook) -> None:
    """Squeezed in and alone by now: a claim is refused there, so nothing is offered there."""
    start = book.at("13:00")
    host = new_ticket()
    book.run(claims.claim_visit, host, [Part(NOAH, CUT, start)], BJORN)
    book.run(claims.claim_visit, new_ticket(), [Part(NOAH, CUT, start + timedelta(minutes=15))], BJORN, "Twins")
    book.run(claims.release, host, BJORN)
    offered = found(book, Wish((PartWish(CUT, NOAH),), start.date(), earliest=time(12, 30), latest=time(15)))
    assert labels(book, offered) == ["14:15 3"]
    whole_day = book.run(read_day, book.run(read_roster), start.date())
    wish = Wish((PartWish(CUT, NOAH),), start.date(), earliest=time(12, 30), latest=time(15))
    assert list(offers(whole_day, book.run(read_roster), wish, book.now())) == offered


@pytest.mark.parametrize(("refusal", "tries"), [(BadInput("Not just now."), 2), (Gone("This is not yours."), 1)])
def test_what_the_book_says_is_told_when_nobody_was_faster(book: TestBook, refusal: Refusal, tries: int) -> None:
    wish = Wish((PartWish(CUT, LEA),), book.at("12:00").date(), earliest=time(13), latest=time(14))
    asked: list[Offer] = []

    async def refused(offer: Offer) -> Booking:
        asked.append(offer)
        raise refusal

    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, _):
            told = await raised(Refusal, desk.holds._finding.take_first(wish, refused))
            assert told is refusal

    on_a_loop(story)
    assert len(asked) == tries


def test_the_next_free_slot_says_what_the_book_says(book: TestBook) -> None:
    book.rows(NOT_NOW)

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, book.at("12:00").date()) as (desk, _):
            told = await raised(Refusal, desk.holds.take_next_free(CUT, None, book.at("16:30"), [LEA]))
            assert (type(told), told.sentence) == (BadInput, "Not just now.")

    on_a_loop(story)
