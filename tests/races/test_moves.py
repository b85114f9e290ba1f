"""Bookings that move crosswise at the same time: nobody waits for ever, nothing is torn, nothing is taken twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Busy
from salon_desk.domain.people import Identity, StylistId
from tests.helpers.books import LEA, MIA, TestBook, opened
from tests.helpers.salons import small_salon


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """A salon of four."""
    with opened(database_url, small_salon(4)) as small:
        yield small


def move_again_and_again(
    book: TestBook, mover: int, booking: Booking, places: list[Slot], together: Barrier
) -> list[str]:
    """One desk that moves one booking from place to place, in step with the others; what it was told."""
    told = []
    for slot in places:
        together.wait(20)
        try:
            answer = book.run(claims.move, booking, slot, Identity(f"Desk {mover}", "Anna"))
        except Busy:
            told.append("busy")
            continue
        told.append(answer.verdict)
        if answer.verdict == "done":
            booking = answer.parts[0]
    return told


def all_at_once(book: TestBook, bookings: list[Booking], places: list[list[Slot]]) -> list[list[str]]:
    """All desks at the same time."""
    together = Barrier(len(bookings))
    with ThreadPoolExecutor(len(bookings)) as threads:
        moving = [
            threads.submit(move_again_and_again, book, nth, booking, places[nth], together)
            for nth, booking in enumerate(bookings)
        ]
        return [mover.result() for mover in moving]


def test_control_a_deadlock_is_seen(book: TestBook) -> None:
    locks = "SELECT pg_advisory_xact_lock(5340, %s)"
    with book.another() as one, book.another() as other, ThreadPoolExecutor(1) as thread:
        one.execute(locks, (LEA,))
        other.execute(locks, (MIA,))
        waiting = thread.submit(one.execute, locks, (MIA,))
        told = [
            type(error).__name__
            for error in (failure(lambda: other.execute(locks, (LEA,))), waiting.exception())
            if error
        ]
    assert told == ["DeadlockDetected"]
    assert book.deadlocks() == 1


def failure(deed: Callable[[], object]) -> BaseException | None:
    """What the deed raised."""
    try:
        deed()
    except psycopg.Error as error:
        return error
    return None


def test_crosswise_moves_between_two_stylists_never_deadlock(book: TestBook) -> None:
    """One booking goes from Lea to Mia while the other goes from Mia to Lea, to times that are free."""
    bookings = [book.book(book.slot("10:00", LEA)), book.book(book.slot("10:00", MIA))]
    there_and_back = [
        [book.slot("11:00", (MIA, LEA)[nth % 2]) for nth in range(100)],
        [book.slot("14:00", (LEA, MIA)[nth % 2]) for nth in range(100)],
    ]
    assert all_at_once(book, bookings, there_and_back) == [["done"] * 100] * 2
    assert book.deadlocks() == 0


def test_two_bookings_that_want_each_others_place_stay_where_they_are(book: TestBook) -> None:
    bookings = [book.book(book.slot("10:00", LEA)), book.book(book.slot("10:00", MIA))]
    swap = [[book.slot("10:00", MIA)] * 50, [book.slot("10:00", LEA)] * 50]
    assert all_at_once(book, bookings, swap) == [["taken"] * 50] * 2
    assert [book.read(booking.visit_id) for booking in bookings] == bookings
    assert book.deadlocks() == 0


def test_four_bookings_that_go_round_never_tear_or_meet(book: TestBook) -> None:
    """Each wants the place of the next one; only who finds it empty gets it."""
    stylists = [StylistId(nth) for nth in (1, 2, 3, 4)]
    bookings = [book.book(book.slot("10:00", stylist)) for stylist in stylists]
    free = book.slot("11:00", stylists[0])
    bookings[0] = book.run(claims.move, bookings[0], free, Identity("Desk 1", "Anna")).booking()
    round_ = [[book.slot("10:00", stylists[(place + step) % 4]) for step in range(1, 61)] for place in range(4)]
    told = all_at_once(book, bookings, round_)
    assert {answer for one in told for answer in one} == {"done", "taken"}
    assert book.overlaps() == []
    assert book.value("SELECT count(*) FROM salon.segment WHERE takes_time") == 4
    assert book.value("SELECT count(*) FROM salon.event WHERE kind = 'moved'") == 1 + sum(
        one.count("done") for one in told
    )
    assert book.deadlocks() == 0


def test_two_desks_that_move_one_booking_do_not_overwrite_each_other(book: TestBook) -> None:
    for nth in range(25):
        booking = book.book(book.slot("10:00", days=2 + nth))
        places = [[book.slot("12:00", days=2 + nth)], [book.slot("14:00", MIA, days=2 + nth)]]
        told = all_at_once(book, [booking, booking], places)
        assert sorted(answer for one in told for answer in one) == ["changed", "done"]
    assert book.overlaps() == []


def test_visits_of_two_stylists_that_move_crosswise_never_deadlock(book: TestBook) -> None:
    """Visits with a part at each of two stylists, as later days will have them."""
    visits = [two_stylists(book, "08:00", LEA, MIA), two_stylists(book, "09:00", MIA, LEA)]
    bookings = [book.read(visit) for visit in visits]
    places = [
        [Slot(LEA, book.at(("10:00", "08:00")[nth % 2])) for nth in range(80)],
        [Slot(MIA, book.at(("15:00", "17:00")[nth % 2])) for nth in range(80)],
    ]
    assert all_at_once(book, bookings, places) == [["done"] * 80] * 2
    assert (book.deadlocks(), book.overlaps()) == (0, [])


def two_stylists(book: TestBook, clock: str, first: StylistId, second: StylistId) -> VisitId:
    """A visit of half an hour at each of two stylists."""
    visit = book.write_visit(first, [(book.at(clock), book.at(clock.replace(":00", ":30")))])
    book.rows("UPDATE salon.visit SET ends_at = ends_at + interval '30 min' WHERE id = %s", visit)
    book.rows(
        "INSERT INTO salon.segment SELECT visit_id, 1, %s, NULL, ends_at, ends_at + interval '30 min',"
        " tstzmultirange(tstzrange(ends_at, ends_at + interval '30 min')) FROM salon.segment WHERE visit_id = %s",
        second,
        visit,
    )
    return visit
