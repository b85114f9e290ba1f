"""Desks and the waitlist: what fits lights up by itself, and is held for a wish with one call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from salon_desk.desk.front_desk import Desk
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.errors import BadInput, Changed, Taken
from salon_desk.domain.visit import Offer, Part
from salon_desk.domain.waiting import Fit, Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import Screen, at_a_desk, on_a_loop, raised


@dataclass
class Pair:
    """Two desks that watch tomorrow, and the book between them."""

    book: TestBook
    one: Desk
    first: Screen
    two: Desk
    second: Screen

    def wish(self, name: str = "Greta Moss", days: int = 1, *, vip: bool = False) -> Waiter:
        """A wish for a cut with Lea between 12:00 and 12:45, so many days from today."""
        day = self.day(days)
        return Waiter(
            new_waiter_id(), None, name, "", CUT, LEA, day, day, earliest=time(12), latest=time(12, 45), vip=vip
        )

    def day(self, days: int = 1) -> date:
        """A date so many days from today."""
        return self.book.at("12:00", days).date()

    def fitting(self, desk: Desk) -> list[str]:
        """Who is lit at a desk, in the order of the list; with a star where something is still in the way."""
        return [fit.waiter.client_name + ("*" if fit.free_at else "") for fit in desk.waiting.fits]

    def fit(self, desk: Desk) -> Fit:
        """The one that is lit."""
        (fit,) = desk.waiting.fits
        return fit

    async def lit(self, *names: str) -> None:
        """Go on when these are lit at both desks, and no others."""
        await self.both(lambda desk: self.fitting(desk) == list(names), f"{names}")

    async def both(self, condition: Callable[[Desk], bool], what: str) -> None:
        """Go on when it is so at both desks."""
        for desk, screen in ((self.one, self.first), (self.two, self.second)):
            await screen.until(partial(condition, desk), f"{what} at {desk.identity.desk}")

    async def booked(self, days: int = 1) -> Booking:
        """Desk 2 books 12:00 with Lea."""
        hold = await self.two.holds.claim(self.book.slot("12:00", days=days), CUT)
        return await self.two.holds.confirm(hold, NORA)

    async def freed_and_held(self) -> Booking:
        """Desk 2 cancels a booking, and its time is held for a wish by itself."""
        booking = await self.booked()
        await self.one.waiting.add(self.wish())
        await self.second.until(lambda: self.two.waiting.wishes, "the wish")
        await self.two.bookings.cancel(booking, "")
        await self.both(lambda desk: held_for(desk) == ["Greta Moss"], "it is held for her")
        return booking


@asynccontextmanager
async def two_desks(book: TestBook, cable: Cable) -> AsyncIterator[Pair]:
    """The first desk at the end of the cable."""
    day = book.at("12:00").date()
    async with at_a_desk(cable.url, ANNA, day) as (one, first), at_a_desk(book.url, BJORN, day) as (two, second):
        yield Pair(book, one, first, two, second)


def play(book: TestBook, cable: Cable, story: Callable[[Pair], Awaitable[None]]) -> None:
    """Run a story at two desks."""

    async def told() -> None:
        async with two_desks(book, cable) as pair:
            await story(pair)

    on_a_loop(told)


def test_a_wish_that_fits_is_lit_at_both_desks(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        await pair.one.waiting.add(pair.wish())
        await pair.lit("Greta Moss")
        assert pair.fit(pair.two).offer.start == book.at("12:00")

    play(book, cable, story)


def test_time_that_is_taken_lights_nobody_until_it_is_cancelled(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        booking = await pair.booked()
        await pair.one.waiting.add(pair.wish())
        await pair.second.until(lambda: pair.two.waiting.wishes, "the wish at the other desk")
        assert pair.fitting(pair.one) == pair.fitting(pair.two) == []
        await pair.two.bookings.cancel(booking, "")
        await pair.lit("Greta Moss")

    play(book, cable, story)


def test_vips_are_lit_first_and_then_who_waited_longest(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        for name, vip in (("Nora Lund", False), ("Viktor Ek", False), ("Greta Moss", True)):
            await pair.one.waiting.add(pair.wish(name, vip=vip))
        await pair.lit("Greta Moss", "Nora Lund", "Viktor Ek")

    play(book, cable, story)


def test_a_date_that_nobody_watches_is_looked_through_as_well(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        booking = await pair.booked(days=20)
        await pair.one.waiting.add(pair.wish(days=20))
        await pair.second.until(lambda: pair.two.waiting.wishes, "the wish")
        assert pair.fitting(pair.one) == []
        await pair.two.bookings.cancel(booking, "")
        await pair.lit("Greta Moss")
        await pair.booked(days=20)
        await pair.lit()

    play(book, cable, story)


def test_a_hold_that_is_about_to_end_says_when_and_its_end_lights_the_wish(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        await pair.one.waiting.add(pair.wish())
        await pair.lit("Greta Moss")
        hold = await pair.two.holds.claim(book.slot("12:00"), CUT)
        await pair.lit()
        end = "date_trunc('second', clock_timestamp()) + interval '2 s'"
        book.rows(f"UPDATE salon.visit SET reserved_until = {end}, version = version + 1 WHERE id = %s", hold.visit_id)
        await pair.lit("Greta Moss*")
        await pair.lit("Greta Moss")

    play(book, cable, story)


def test_held_for_a_wish_and_confirmed_it_is_met_at_both_desks(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        await pair.two.waiting.add(pair.wish())
        await pair.lit("Greta Moss")
        fit = pair.fit(pair.one)
        hold = await pair.one.waiting.hold_for(fit.waiter, fit.offer)
        assert (hold.status, hold.client_name, pair.one.is_own(hold.visit_id)) == (Status.HELD, "Greta Moss", True)
        await pair.lit()
        await pair.second.until(lambda: pair.two.waiting.wishes[0].hold, "the other desk knows that it is held")
        await pair.one.holds.confirm(hold, NORA)
        await pair.both(lambda desk: desk.waiting.wishes == (), "the wish is met")

    play(book, cable, story)


def test_released_it_is_lit_again(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        await pair.two.waiting.add(pair.wish())
        await pair.lit("Greta Moss")
        hold = await pair.one.waiting.hold_for(pair.fit(pair.one).waiter, pair.fit(pair.one).offer)
        await pair.lit()
        await pair.one.holds.release(hold.visit_id)
        await pair.lit("Greta Moss")

    play(book, cable, story)


def test_who_is_later_is_told_who_was_faster(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        await pair.two.waiting.add(pair.wish())
        await pair.two.waiting.add(pair.wish("Nora Lund"))
        await pair.lit("Greta Moss", "Nora Lund")
        greta, nora = pair.one.waiting.fits
        await pair.one.waiting.hold_for(greta.waiter, greta.offer)
        taken = await raised(Taken, pair.two.waiting.hold_for(nora.waiter, nora.offer))
        assert taken.rival.desk == "Desk 1"
        again = await raised(BadInput, pair.two.waiting.hold_for(greta.waiter, at_mia(book)))
        assert "is held by Desk 1" in again.sentence
        assert not pair.two.own

    play(book, cable, story)


def test_what_was_done_while_the_link_was_cut_is_lit_after_it(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        cable.cut()
        await pair.two.waiting.add(pair.wish())
        cable.mend()
        await pair.lit("Greta Moss")

    play(book, cable, story)


def test_a_withdrawn_wish_can_be_put_back(book: TestBook, cable: Cable) -> None:
    async def story(pair: Pair) -> None:
        added = await pair.one.waiting.add(pair.wish())
        gone = await pair.one.waiting.withdraw(added)
        await pair.second.until(lambda: not pair.two.waiting.wishes, "it is gone")
        await pair.two.waiting.restore(gone)
        await pair.lit("Greta Moss")
        changed = await pair.two.waiting.change(pair.two.waiting.wishes[0]._replace(note="Soon"))
        await raised(BadInput, pair.one.waiting.change(gone))
        await pair.first.until(lambda: pair.one.waiting.wishes[0].note == "Soon", "the change")
        assert changed.version == 4

    play(book, cable, story)


def test_freed_time_is_held_by_itself_once_and_taken_over_with_one_call(book: TestBook, cable: Cable) -> None:
    book.rows("UPDATE salon.salon SET wish_minutes = 10")

    async def story(pair: Pair) -> None:
        booking = await pair.booked()
        await pair.one.waiting.add(pair.wish("Nora Lund"))
        await pair.one.waiting.add(pair.wish("Greta Moss", vip=True))
        await pair.second.until(lambda: len(pair.two.waiting.wishes) == 2, "both wishes")
        await pair.two.bookings.cancel(booking, "")
        await pair.both(lambda desk: held_for(desk) == ["Greta Moss"], "it is held for the first")
        waiter = pair.one.waiting.wishes[0]
        assert waiter.hold is not None
        assert waiter.hold.by_itself
        held = book.rows("SELECT count(*) FROM salon.visit WHERE wish_id IS NOT NULL")
        mine = await pair.one.waiting.take_over(waiter)
        assert (mine.desk, mine.client_name, held) == ("Desk 1", "Greta Moss", [(1,)])
        await raised(Changed, pair.two.waiting.take_over(waiter))
        await pair.one.holds.confirm(mine, NORA)
        await pair.second.until(lambda: [w.client_name for w in pair.two.waiting.wishes] == ["Nora Lund"])

    play(book, cable, story)


def test_who_cancelled_takes_it_back_although_it_is_held_for_a_wish_by_itself(book: TestBook, cable: Cable) -> None:
    book.rows("UPDATE salon.salon SET wish_minutes = 10")

    async def story(pair: Pair) -> None:
        booking = await pair.freed_and_held()
        undone = await pair.two.bookings.undo()
        assert (undone.booking.status, undone.booking.start) == (Status.BOOKED, booking.start)
        assert undone.sentence == "12:00 with Lea is booked again."
        await pair.both(lambda desk: held_for(desk) == [] and not desk.waiting.fits, "nothing is held for her")
        assert [one.client_name for one in pair.one.waiting.wishes] == ["Greta Moss"]

    play(book, cable, story)


def test_when_a_desk_has_taken_it_over_who_cancelled_is_told_who_holds_it(book: TestBook, cable: Cable) -> None:
    book.rows("UPDATE salon.salon SET wish_minutes = 10")

    async def story(pair: Pair) -> None:
        await pair.freed_and_held()
        hold = await pair.one.waiting.take_over(pair.one.waiting.wishes[0])
        taken = await raised(Taken, pair.two.bookings.undo())
        assert taken.rival.desk == "Desk 1"
        assert "is held by Desk 1 until" in taken.sentence
        assert pair.one.is_own(hold.visit_id)

    play(book, cable, story)


def test_when_nobody_takes_it_the_next_wish_has_its_turn(book: TestBook, cable: Cable) -> None:
    book.rows("UPDATE salon.salon SET wish_minutes = 10")

    async def story(pair: Pair) -> None:
        booking = await pair.booked()
        await pair.one.waiting.add(pair.wish("Greta Moss", vip=True))
        await pair.one.waiting.add(pair.wish("Nora Lund"))
        await pair.second.until(lambda: len(pair.two.waiting.wishes) == 2, "both wishes")
        await pair.two.bookings.cancel(booking, "")
        await pair.first.until(
            lambda: [bool(one.hold) for one in pair.one.waiting.wishes] == [True, False], "the first"
        )
        hold = pair.one.waiting.wishes[0].hold
        assert hold is not None
        end = "date_trunc('second', clock_timestamp()) + interval '1 s'"
        book.rows(f"UPDATE salon.visit SET reserved_until = {end}, version = version + 1 WHERE id = %s", hold.visit_id)
        await pair.both(lambda desk: held_for(desk) == ["Nora Lund"], "the next")

    play(book, cable, story)


def held_for(desk: Desk) -> list[str]:
    """For whose wishes something is held, as a desk knows it."""
    return [waiter.client_name for waiter in desk.waiting.wishes if waiter.held(desk.clock.now())]


def at_mia(book: TestBook) -> Offer:
    """Another place for a cut."""
    return Offer((Part(MIA, CUT, book.at("15:00")),))
