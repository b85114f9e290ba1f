"""A desk follows what others write: bookings, the roster, and how many desks are open."""

from __future__ import annotations

import asyncio

from salon_desk.database import claims
from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import VisitId
from tests.helpers.books import ANNA, BJORN, COLOUR, LEA, MIA, NORA, TestBook, eventually
from tests.helpers.desks import at_a_desk, on_a_loop


def test_a_desk_that_listens_shows_what_every_other_writer_does(book: TestBook) -> None:
    async def story() -> None:
        day = book.at("12:00").date()
        async with at_a_desk(book.url, ANNA, day) as (_, screen):
            ticket, hold = book.hold(book.slot("10:00"), BJORN)
            await screen.until(lambda: screen.shows(hold.visit_id) == hold, "the hold")
            colour = book.run(claims.resize, ticket, COLOUR, None, BJORN).booking()
            await screen.until(lambda: screen.shows(hold.visit_id) == colour, "the new length")
            longer = book.run(claims.extend, ticket, BJORN).booking()
            await screen.until(lambda: screen.shows(hold.visit_id) == longer, "the extension")
            booked = book.run(claims.confirm, ticket, NORA, BJORN).booking()
            await screen.until(lambda: screen.shows(hold.visit_id) == booked, "the booking")
            moved = book.run(claims.move, booked, book.slot("15:00", MIA), BJORN).booking()
            await screen.until(lambda: screen.shows(hold.visit_id) == moved, "the move")
            book.run(claims.cancel, moved, "", BJORN)
            await screen.until(lambda: screen.shows(hold.visit_id) is None, "the cancellation")
            by_hand = book.write_visit(LEA, [(book.at("17:00"), book.at("18:00"))])
            await screen.until(lambda: screen.shows(by_hand), "what was written past every function")
            book.rows("DELETE FROM salon.segment WHERE visit_id = %s", by_hand)
            await screen.until(lambda: screen.shows(by_hand) is None, "what was deleted past every function")

    on_a_loop(story)


def test_a_booking_that_moves_to_another_day_leaves_one_screen_and_comes_to_the_other(book: TestBook) -> None:
    async def story() -> None:
        booked = book.book(book.slot("10:00"))
        here, there = (book.at("12:00", days).date() for days in (1, 3))
        async with at_a_desk(book.url, ANNA, here) as (_, one), at_a_desk(book.url, BJORN, there) as (_, other):
            moved = book.run(claims.move, booked, book.slot("10:00", days=3), BJORN).booking()
            await one.until(lambda: one.shows(booked.visit_id) is None, "leaving")
            await other.until(lambda: other.shows(booked.visit_id) == moved, "coming")

    on_a_loop(story)


def test_a_change_of_the_roster_is_shown_without_being_asked(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA, book.at("12:00").date()) as (desk, screen):
            book.rows("UPDATE salon.stylist SET name = 'Lea R.' WHERE id = 1")
            await screen.until(lambda: desk.roster.stylists[0].name == "Lea R.", "the new name")
            await screen.until(lambda: screen.day and screen.day.columns[0].stylist.name == "Lea R.", "the new column")
            assert screen.rosters[-1] == desk.roster
            book.time_off(MIA, book.at("10:00"), book.at("12:00"), "Course")
            await screen.until(lambda: screen.day and screen.day.columns[1].off, "the time off")

    on_a_loop(story)


def test_rows_that_change_between_listen_and_the_reading_are_not_missed(book: TestBook) -> None:
    """The reading after LISTEN is held up while rows change; what it did not see is heard."""

    async def story() -> None:
        day = book.at("12:00").date()
        async with at_a_desk(book.url, ANNA, day) as (desk, screen):
            with book.another() as other:
                other.execute("LOCK TABLE salon.salon IN ACCESS EXCLUSIVE MODE")
                reading = asyncio.ensure_future(desk.watch(day))
                await asyncio.to_thread(eventually, lambda: waits_for_a_table(book), "waiting for the table")
                made = other.execute(
                    "SELECT visit_id FROM claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, 5, 'Desk 2', 'Omar')",
                    (book.at("10:00"),),
                ).fetchall()
                other.commit()
            await reading
            await screen.until(lambda: screen.shows(VisitId(made[0][0])), "the hold")

    on_a_loop(story)


def waits_for_a_table(book: TestBook) -> bool:
    """Whether somebody waits for a table's lock."""
    return bool(book.value("SELECT count(*) FROM pg_locks WHERE locktype = 'relation' AND NOT granted"))


def test_how_many_desks_are_open_is_known_and_falls_when_one_leaves(book: TestBook) -> None:
    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (one, screen):
            await screen.until(lambda: one.link.desks == 1, "being alone")
            async with at_a_desk(book.url, BJORN) as (two, other):
                await screen.until(lambda: one.link.desks == 2, "being two")
                await other.until(lambda: two.link.desks == 2, "being two")
            await screen.until(lambda: one.link.desks == 1, "being alone again")
            assert [link.desks for link in screen.links if link.state is LinkState.LIVE][-3:] == [1, 2, 1]

    on_a_loop(story)
