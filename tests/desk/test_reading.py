"""The watched day while readings and answers overtake each other: nothing late undoes what is newer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

from salon_desk.database.bookings import read_visits
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.desk.reading import MANY, Watch
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Announcement, Change
from salon_desk.domain.errors import Unreachable
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, visit_number, with_parts
from tests.helpers.desks import Screen, on_a_loop, raised

EMPTY = empty_day(count=2)
NOON = at(EMPTY, "12:00")
HOLD = held(1, 1, NOON, 30, NOON + timedelta(minutes=3))
BOOKED = booked(1, 1, NOON, 30, version=2)
OTHER = booked(2, 2, NOON, 30)


class SlowBook:
    """A book whose readings end when the test says so: each sees what stood in it when it began."""

    def __init__(self, *parts: Booking) -> None:
        self.parts = {part.visit_id: part for part in parts}
        self.asked: list[tuple[str, asyncio.Future[object], object]] = []
        self.is_quick = True

    async def read(self, function: Callable[..., object], *given: Any) -> object:
        """See Book: what would be asked, and the answer that it would get now."""
        answer: object
        if function is read_roster:
            return roster(2)
        if function is read_day:
            answer = with_parts(replace(EMPTY, date=given[1]), list(self.parts.values()))
        else:
            assert function is read_visits
            found = (self.parts[visit] for visit in given[0] if visit in self.parts)
            answer = [Change(part.visit_id, part.version, (part,)) for part in found]
        if self.is_quick:
            return answer
        waiting: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self.asked.append((function.__name__, waiting, answer))
        return await waiting

    def answer(self) -> str:
        """Let the oldest reading end; what it was."""
        name, waiting, answer = self.asked.pop(0)
        waiting.set_result(answer)
        return name

    def fail(self) -> None:
        """Let the oldest reading fail."""
        self.asked.pop(0)[1].set_exception(Unreachable("The connection to the database was lost."))


async def asked(book: SlowBook, readings: int) -> None:
    """Wait until so many readings are under way."""
    for _ in range(20):
        await asyncio.sleep(0)
    assert len(book.asked) == readings


async def watching(book: SlowBook) -> tuple[Watch, Screen]:
    """A watch on Saturday; from now on every reading waits."""
    screen = Screen()
    watch = Watch(cast(Book, book), lambda: screen)
    await watch.read_whole(SATURDAY)
    book.is_quick = False
    return watch, screen


def story(tell: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run it."""
    on_a_loop(tell)


def test_an_answer_that_comes_during_a_reading_of_the_day_never_leaves_the_screen() -> None:
    async def tell() -> None:
        book = SlowBook()
        watch, screen = await watching(book)
        reading = asyncio.ensure_future(watch.read_whole(SATURDAY))
        await asked(book, 1)
        book.parts[HOLD.visit_id] = HOLD
        watch.apply(Change(HOLD.visit_id, 1, (HOLD,)))
        assert book.answer() == "read_day"
        await asked(book, 1)
        assert screen.shows(HOLD.visit_id) == HOLD
        assert book.answer() == "read_visits"
        await reading
        assert screen.shows(HOLD.visit_id) == HOLD

    story(tell)


def test_a_late_reading_does_not_undo_what_is_newer() -> None:
    async def tell() -> None:
        book = SlowBook(HOLD)
        watch, screen = await watching(book)
        reading = watch.hint(Announcement(frozenset({HOLD.visit_id})))
        assert reading is not None
        task = asyncio.ensure_future(reading)
        await asked(book, 1)
        watch.apply(Change(BOOKED.visit_id, 2, (BOOKED,)))
        book.parts[BOOKED.visit_id] = BOOKED
        book.answer()
        await asked(book, 1)
        assert screen.shows(BOOKED.visit_id) == BOOKED
        book.answer()
        await task
        assert screen.shows(BOOKED.visit_id) == BOOKED

    story(tell)


def test_hints_that_come_during_a_reading_are_one_reading_afterwards() -> None:
    async def tell() -> None:
        book = SlowBook(HOLD, OTHER)
        watch, _ = await watching(book)
        first = watch.hint(Announcement(frozenset({HOLD.visit_id})))
        assert first is not None
        task = asyncio.ensure_future(first)
        await asked(book, 1)
        for visit in (HOLD.visit_id, OTHER.visit_id, HOLD.visit_id):
            assert watch.hint(Announcement(frozenset({visit}))) is None
        book.answer()
        await asked(book, 1)
        book.answer()
        await task
        await asked(book, 0)

    story(tell)


def test_a_visit_on_another_day_changes_nothing_on_the_screen() -> None:
    async def tell() -> None:
        book = SlowBook()
        watch, screen = await watching(book)
        book.parts[OTHER.visit_id] = OTHER._replace(
            start=OTHER.start + timedelta(days=1), end=OTHER.end + timedelta(days=1)
        )
        before = screen.day
        reading = watch.hint(Announcement(frozenset({OTHER.visit_id})))
        assert reading is not None
        task = asyncio.ensure_future(reading)
        await asked(book, 1)
        book.answer()
        await task
        assert screen.day is before

    story(tell)


def test_a_flood_of_hints_is_one_reading_of_the_day() -> None:
    async def tell() -> None:
        book = SlowBook()
        watch, _ = await watching(book)
        reading = watch.hint(Announcement(frozenset(visit_number(nth) for nth in range(MANY + 1))))
        assert reading is not None
        task = asyncio.ensure_future(reading)
        await asked(book, 1)
        assert book.answer() == "read_day"
        await task

    story(tell)


def test_a_visit_that_left_for_another_day_is_gone_from_the_screen() -> None:
    async def tell() -> None:
        book = SlowBook(OTHER)
        watch, screen = await watching(book)
        away = OTHER._replace(start=OTHER.start + timedelta(days=1), end=OTHER.end + timedelta(days=1), version=2)
        book.parts[OTHER.visit_id] = away
        reading = watch.hint(Announcement(frozenset({OTHER.visit_id})))
        assert reading is not None
        task = asyncio.ensure_future(reading)
        await asked(book, 1)
        book.answer()
        await task
        assert screen.shows(OTHER.visit_id) is None

    story(tell)


def test_a_hint_whose_reading_fails_is_kept_for_the_next_time() -> None:
    async def tell() -> None:
        book = SlowBook()
        watch, screen = await watching(book)
        book.parts[OTHER.visit_id] = OTHER
        reading = watch.hint(Announcement(frozenset({OTHER.visit_id})))
        assert reading is not None
        task = asyncio.ensure_future(reading)
        await asked(book, 1)
        book.fail()
        await raised(Unreachable, task)
        book.is_quick = True
        await watch.catch_up()
        assert screen.shows(OTHER.visit_id) == OTHER

    story(tell)


def test_a_day_that_can_not_be_read_leaves_the_one_before() -> None:
    async def tell() -> None:
        book = SlowBook(OTHER)
        watch, screen = await watching(book)
        reading = asyncio.ensure_future(watch.read_whole(date(2026, 12, 24)))
        await asked(book, 1)
        book.fail()
        await raised(Unreachable, reading)
        assert watch.day is not None
        assert watch.day.date == SATURDAY
        assert screen.day == watch.day

    story(tell)


def test_a_day_that_is_read_is_not_kept_waiting_by_another_reading_of_everything() -> None:
    """At a start the feed's first connection reads everything again, and the first picture must not wait for that."""

    async def tell() -> None:
        book = SlowBook()
        watch, _ = await watching(book)
        wish = asyncio.ensure_future(watch.read_whole(SATURDAY + timedelta(days=1)))
        again = asyncio.ensure_future(watch.read_again())
        await asked(book, 1)
        book.answer()
        await asked(book, 1)
        assert wish.done()
        assert not again.done()
        book.answer()
        await again
        assert wish.result() == watch.day

    story(tell)


def test_of_two_wishes_for_a_day_the_later_wins() -> None:
    async def tell() -> None:
        book = SlowBook()
        watch, screen = await watching(book)
        wishes = [asyncio.ensure_future(watch.read_whole(SATURDAY + timedelta(days=days))) for days in (1, 2, 3)]
        await asked(book, 1)
        book.is_quick = True
        book.answer()
        await asyncio.gather(*wishes)
        assert screen.day is not None
        assert screen.day.date == SATURDAY + timedelta(days=3)

    story(tell)
