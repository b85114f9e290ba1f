"""Visits of several parts in races: whole or absent, never in each other's time, and nobody waits for ever."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from random import Random
from threading import Barrier
from typing import TypeVar

import pytest

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking, Progress, Ticket
from salon_desk.domain.errors import Busy
from salon_desk.domain.people import Identity, StylistId
from salon_desk.domain.visit import Part
from tests.helpers.books import COLOUR, CUT, LEA, MIA, NORA, TestBook, eventually
from tests.helpers.tickets import new_ticket

T = TypeVar("T")
QUARTER = timedelta(minutes=15)
UNORDERED = "FOR one IN SELECT DISTINCT unnest(stylists) ORDER BY 1 LOOP"
# As anybody would lock who does not think of it: in the order in which the parts were named.
AS_NAMED = "FOR one IN SELECT unnest(stylists) LOOP"
ALL_OR_NONE = "SELECT * INTO way FROM make_room(p_visit, parts, reason <> '', at_now);"
WHAT_IS_FREE = """parts := coalesce((SELECT array_agg(part) FROM unnest(parts) part WHERE NOT EXISTS (
        SELECT FROM overlapping(p_visit, parts, at_now) o WHERE o.ordinal = part.ordinal)), parts);
    SELECT * INTO way FROM make_room(p_visit, parts, reason <> '', at_now);"""
WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
TORN = """
SELECT v.id FROM salon.visit v LEFT JOIN salon.segment s ON s.visit_id = v.id AND s.takes_time
 WHERE v.status IN ('held', 'booked') AND v.change <> 'lapsed' GROUP BY v.id HAVING count(s.visit_id) <> 2
"""


@pytest.fixture(autouse=True)
def holds_that_last(book: TestBook) -> None:
    """Here nothing is to run out by itself."""
    book.rows("UPDATE salon.salon SET hold_cap_seconds = 3600, hold_seconds = 600")


def rewrite(book: TestBook, function: str, before: str, after: str) -> None:
    """Replace one place of a function in this copy of the book."""
    source = book.value(
        "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = %s AND pronamespace = 'salon'::regnamespace",
        function,
    )
    assert source.count(before) == 1
    book.rows(source.replace(before, after))


def at_once(deeds: list[Callable[[Barrier], T]]) -> list[T]:
    """All of them at the same time, in step at the barrier that each is given."""
    together = Barrier(len(deeds))
    with ThreadPoolExecutor(len(deeds)) as threads:
        return [deed.result() for deed in [threads.submit(deed, together) for deed in deeds]]


def crosswise(book: TestBook, days: int) -> list[list[str]]:
    """One desk wants Lea and then Mia, the other Mia and then Lea, at times that overlap; again and again."""

    def desk(nth: int) -> Callable[[Barrier], list[str]]:
        first, second = ((LEA, MIA), (MIA, LEA))[nth]

        def claim_again_and_again(together: Barrier) -> list[str]:
            told = []
            for day in range(2, 2 + days):
                start = book_at[day]
                parts = [Part(first, CUT, start), Part(second, CUT, start + timedelta(minutes=45))]
                together.wait(20)
                try:
                    told.append(
                        book.run(claims.claim_visit, new_ticket(), parts, Identity(f"Desk {nth}", "Anna")).verdict
                    )
                except Busy:
                    told.append("busy")
            return told

        return claim_again_and_again

    book_at = {day: book.at("10:00", day) for day in range(2, 2 + days)}
    return at_once([desk(0), desk(1)])


def test_control_without_the_order_of_the_locks_a_deadlock_is_seen(book: TestBook) -> None:
    """Both wait for their first stylist until each stands in the way of the other's second."""
    rewrite(book, "lock_stylists", UNORDERED, AS_NAMED)
    start = book.at("10:00", 2)
    with book.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute("SELECT pg_advisory_xact_lock(5340, id) FROM stylist")
        claims_ = [
            threads.submit(
                claim_one,
                book,
                [Part(first, CUT, start), Part(second, CUT, start + timedelta(minutes=45))],
                Identity(f"Desk {first}", "Anna"),
            )
            for first, second in ((LEA, MIA), (MIA, LEA))
        ]
        eventually(lambda: book.value(WAITING) == 2, "both wait")
        other.commit()
        assert {claim.result() for claim in claims_} <= {"done", "busy"}
    assert book.deadlocks() > 0


def test_visits_that_overlap_crosswise_never_deadlock(book: TestBook) -> None:
    assert crosswise(book, 60) == [["done"] * 60] * 2
    assert (book.deadlocks(), book.overlaps(), book.rows(TORN)) == (0, [], [])


def scramble(book: TestBook, seed: int, days: int) -> Callable[[Barrier], list[str]]:
    """A desk that wants two parts at two of four stylists at some times of a narrow window; again and again."""
    random, who = Random(seed), Identity(f"Desk {seed}", "Anna")

    def desk(together: Barrier) -> list[str]:
        told = []
        for day in range(days):
            start = first + timedelta(days=day) + random.randrange(6) * QUARTER
            one, other = random.sample([StylistId(nth) for nth in (1, 2, 3, 4)], 2)
            parts = [Part(one, CUT, start), Part(other, CUT, start + random.randrange(-2, 5) * QUARTER)]
            together.wait(20)
            told.append(claim_one(book, parts, who))
        return told

    first = book.at("10:00", 2)
    return desk


def claim_one(book: TestBook, parts: list[Part], who: Identity) -> str:
    """What the desk was told."""
    try:
        return book.run(claims.claim_visit, new_ticket(), parts, who).verdict
    except Busy:
        return "busy"


def test_control_when_each_part_is_written_by_itself_tearing_is_seen(book: TestBook) -> None:
    """Whoever writes the parts that are free, instead of all or none, leaves half a visit behind."""
    rewrite(book, "claim_visit", ALL_OR_NONE, WHAT_IS_FREE)
    at_once([scramble(book, seed, 20) for seed in range(6)])
    assert book.rows(TORN) != []


def test_racing_visits_are_whole_or_absent(book: TestBook) -> None:
    told = at_once([scramble(book, seed, 60) for seed in range(8)])
    answers = [answer for one in told for answer in one]
    assert set(answers) == {"done", "taken"}
    assert min(answers.count("done"), answers.count("taken")) > 60
    assert book.value("SELECT count(*) FROM salon.visit") == answers.count("done")
    assert book.value("SELECT count(*) FROM salon.segment WHERE takes_time") == 2 * answers.count("done")
    assert (book.rows(TORN), book.overlaps(), book.deadlocks()) == ([], [], 0)


def test_lapsed_holds_of_two_stylists_are_ended_by_two_at_once_without_a_deadlock(book: TestBook) -> None:
    """Two visits run out; two desks, one at each of the stylists, find both in their way."""
    for day in range(2, 32):
        for clock in ("10:00", "10:45"):
            parts = [Part(LEA, CUT, book.at(clock, day)), Part(MIA, CUT, book.at(clock, day))]
            book.run(claims.claim_visit, new_ticket(), parts, Identity("Desk 9", "Omar")).booking()
    book.let_pass(700)

    def desk(stylist: StylistId) -> Callable[[Barrier], list[str]]:
        def claim(together: Barrier) -> list[str]:
            told = []
            for day in starts:
                together.wait(20)
                told.append(claim_one(book, [Part(stylist, COLOUR, day)], Identity(f"Desk {stylist}", "Anna")))
            return told

        return claim

    starts = [book.at("10:00", day) for day in range(2, 32)]
    assert at_once([desk(LEA), desk(MIA)]) == [["done"] * 30] * 2
    assert book.deadlocks() == 0
    assert book.value("SELECT count(*) FROM salon.visit WHERE status = 'lapsed'") == 60


def booked(book: TestBook, day: int) -> tuple[Ticket, Booking]:
    """A cut with Lea and one with Mia after it."""
    ticket, start = new_ticket(), book.at("10:00", day)
    parts = [Part(LEA, CUT, start), Part(MIA, CUT, start + timedelta(minutes=45))]
    book.run(claims.claim_visit, ticket, parts, Identity("Desk 1", "Anna"))
    return ticket, book.run(claims.confirm, ticket, NORA, Identity("Desk 1", "Anna")).booking()


Deed = Callable[[Identity], claims.Answer]


def deeds_on(book: TestBook, day: int) -> list[Deed]:
    """What five desks want to do with one booking of theirs all."""
    ticket, visit = booked(book, day)
    later, elsewhere = book.slot("12:00", days=day), book.slot("13:00", MIA, day)
    return [
        lambda who: book.run(claims.move, visit, later, who),
        lambda who: book.run(claims.move, visit, elsewhere, who),
        lambda who: book.run(changes.relength, visit, 60, who),
        lambda who: book.run(changes.set_progress, visit, Progress.CONFIRMED, who),
        lambda who: book.run(changes.unconfirm, visit, ticket, who),
    ]


def in_step(nth: int, deed: Deed) -> Callable[[Barrier], str]:
    """The deed, done as soon as everybody is there; what its desk was told."""

    def change(together: Barrier) -> str:
        together.wait(20)
        return deed(Identity(f"Desk {nth}", "Anna")).verdict

    return change


def test_of_all_who_change_one_booking_at_once_one_wins_and_the_others_are_told(book: TestBook) -> None:
    for day in range(2, 22):
        told = at_once([in_step(nth, deed) for nth, deed in enumerate(deeds_on(book, day))])
        assert told.count("done") == 1
        assert set(told) <= {"done", "changed", "gone"}
    assert (book.overlaps(), book.rows(TORN), book.deadlocks()) == ([], [], 0)


def back_or_anew(book: TestBook, cancelled: Booking, anew: list[Part]) -> list[Deed]:
    """One desk wants a cancelled visit back, another wants its time."""
    return [
        lambda who: book.run(changes.revive, cancelled, who),
        lambda who: book.run(claims.claim_visit, new_ticket(), anew, who),
    ]


def test_two_who_want_a_cancelled_visits_time_back_and_anew_never_both_get_it(book: TestBook) -> None:
    for day in range(2, 27):
        _, visit = booked(book, day)
        cancelled = book.run(claims.cancel, visit, "", Identity("Desk 1", "Anna")).booking()
        anew = [Part(MIA, CUT, book.at("10:45", day)), Part(LEA, CUT, book.at("10:30", day))]

        deeds = back_or_anew(book, cancelled, anew)
        assert sorted(at_once([in_step(nth, deed) for nth, deed in enumerate(deeds)])) == ["done", "taken"]
    assert (book.overlaps(), book.rows(TORN), book.deadlocks()) == ([], [], 0)
