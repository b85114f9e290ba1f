"""A booking that is made while the hours are changed: it is seen before that, or it is refused; never neither."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from random import Random
from threading import Barrier
from typing import Any

import psycopg
import pytest

from salon_desk.database import claims
from salon_desk.database import set_up as stored
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import BadInput, Busy, Changed, Refusal
from salon_desk.domain.people import Identity, StylistId
from salon_desk.domain.set_up import TouchedPart, Touches
from salon_desk.domain.set_up_changes import OpeningChange, SetUpChange, StylistChange
from tests.helpers.books import ANNA, LEA, NORA, TestBook, eventually, opened
from tests.helpers.salons import small_salon, week

CLAIM = "SELECT verdict FROM claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, NULL, 'Desk 2', 'Omar')"
CONFIRM = "SELECT verdict FROM confirm(%s, %s, NULL, 'Sofia', '', '', 'Desk 2', 'Omar')"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
NO_LOCK = """
CREATE OR REPLACE FUNCTION salon.lock_concerned(p_stylists integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN END $$
"""
NO_HOLDS = """
CREATE OR REPLACE FUNCTION salon.lock_concerned(p_stylists integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN PERFORM salon.lock_stylists(VARIADIC coalesce(p_stylists, ARRAY(SELECT id FROM salon.stylist))); END $$
"""


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """A salon of three."""
    with opened(database_url, small_salon(3)) as small:
        yield small


def leaving(book: TestBook) -> StylistChange:
    """Lea leaves."""
    lea = book.run(stored.read_set_up).stylists[0]
    return StylistChange(lea, lea._replace(active=False))


def while_waiting(book: TestBook, blocker: psycopg.Connection[Any], work: Callable[[], Any]) -> Future[Any]:
    """Begin the work; what the blocker has done is committed when the work waits for it, or does not wait at all."""
    with ThreadPoolExecutor(1) as thread:
        begun = thread.submit(work)
        eventually(lambda: begun.done() or book.value(WAITING), "the work waits or is done")
        blocker.commit()
    return begun


def lost_bookings(book: TestBook) -> int:
    """How many future parts are with somebody who left."""
    return int(
        book.value("SELECT count(*) FROM salon.segment s JOIN salon.stylist t ON t.id = stylist_id WHERE NOT active")
    )


def leave_while_claiming(book: TestBook) -> Future[Any]:
    """Lea leaves while a claim on her time is not committed yet."""
    change = leaving(book)
    with book.another() as other:
        other.execute(CLAIM, (book.at("12:00"),))
        return while_waiting(book, other, lambda: book.run(stored.save, change, (), ANNA))


def test_control_without_the_lock_a_claim_slips_through_unseen(book: TestBook) -> None:
    book.rows(NO_LOCK)
    assert leave_while_claiming(book).exception() is None
    assert lost_bookings(book) == 1


def test_a_claim_on_its_way_is_told_and_nothing_is_written(book: TestBook) -> None:
    refused = leave_while_claiming(book).exception()
    assert isinstance(refused, Touches)
    assert [part.stylist_id for part in refused.parts] == [LEA]
    assert book.value("SELECT active FROM salon.stylist WHERE id = 1")


def test_a_claim_that_comes_while_she_leaves_is_refused(book: TestBook) -> None:
    with book.another() as other:
        other.execute(
            "SELECT verdict FROM change_set_up('stylist', 1, %s, %s, '[]', 'Desk 2', 'Omar')",
            (told(book, active=True), told(book, active=False)),
        )
        claim = while_waiting(book, other, lambda: book.claim(book.slot("12:00")))
    with pytest.raises(BadInput, match="Lea does not work here any more"):
        claim.result()
    assert book.value("SELECT count(*) FROM salon.visit") == 0


def told(book: TestBook, *, active: bool) -> str:
    """Lea as the function takes her."""
    plan = dict(book.value("SELECT salon.stylist_plan(1)"))
    return json.dumps(plan | {"active": active})


def leave_while_confirming(book: TestBook) -> Future[Any]:
    """Lea leaves while a hold of hers was confirmed in its last second, and that is not committed yet."""
    book.rows("ALTER TABLE salon.salon DROP CONSTRAINT salon_hold_seconds_check")
    book.rows("UPDATE salon.salon SET hold_seconds = 1")
    change, slot = leaving(book), book.slot("12:00")
    with book.another() as other:
        ticket, hold = book.hold(slot)
        assert other.execute(CONFIRM, (ticket.visit_id, ticket.token)).fetchone() == ("done",)
        eventually(lambda: hold.has_lapsed(book.now()), "the end of the hold")
        return while_waiting(book, other, lambda: book.run(stored.save, change, (), ANNA))


def test_control_without_the_holds_locked_one_that_is_confirmed_slips_through(book: TestBook) -> None:
    book.rows(NO_HOLDS)
    assert leave_while_confirming(book).exception() is None
    assert lost_bookings(book) == 1


def test_a_hold_that_is_confirmed_in_its_last_second_is_told(book: TestBook) -> None:
    refused = leave_while_confirming(book).exception()
    assert isinstance(refused, Touches)
    assert [part.client for part in refused.parts] == ["Sofia"]


def test_of_two_desks_that_change_the_same_at_once_one_is_told(book: TestBook) -> None:
    together = Barrier(2)

    def rename(nth: int) -> str:
        lea = book.run(stored.read_set_up).stylists[0]
        together.wait(20)
        try:
            book.run(stored.save, StylistChange(lea, lea._replace(name=f"{lea.name}{nth}")), (), ANNA)
        except Changed:
            return "changed"
        return "done"

    for _ in range(20):
        with ThreadPoolExecutor(2) as threads:
            assert sorted(threads.map(rename, (1, 2))) == ["changed", "done"]


def test_booking_and_setting_up_all_at_once_nothing_is_lost_and_everything_was_listed(book: TestBook) -> None:
    """Three desks book and move while two others change hours, whatever they are shown to be touched."""
    together = Barrier(5)
    with ThreadPoolExecutor(5) as threads:
        booking = [threads.submit(book_and_move, book, nth, together) for nth in range(3)]
        setting = [threads.submit(set_up_again_and_again, book, nth, together) for nth in range(2)]
        booked = {visit for desk in booking for visit in desk.result()}
        listed = {visit for desk in setting for visit in desk.result()}
    rows = book.rows(
        "SELECT s.visit_id, fine FROM salon.salon h, salon.book s, salon.working(stylist_id, starts_at, ends_at, zone)"
        " WHERE status = 'booked'"
    )
    assert {visit for visit, _ in rows} == booked
    assert len(booked) > 20
    assert {visit for visit, fine in rows if not fine} <= listed
    assert listed
    assert (book.deadlocks(), book.overlaps()) == (0, [])


def book_and_move(book: TestBook, nth: int, together: Barrier) -> list[VisitId]:
    """One desk that books wherever it may, and moves some of it; all that it has booked."""
    random, who, booked = Random(nth), Identity(f"Desk {nth}", "Anna"), []
    together.wait(20)
    for _ in range(60):
        slots = [
            book.slot(f"{random.randrange(7, 20):02}:00", StylistId(random.randint(1, 3)), days=random.randint(1, 7))
            for _ in range(2)
        ]
        try:
            mine = book.book(slots[0], who, NORA)
        except Refusal:
            continue
        booked.append(mine.visit_id)
        with suppress(Refusal):
            book.run(claims.move, mine, slots[1], who).booking()
    return booked


def set_up_again_and_again(book: TestBook, nth: int, together: Barrier) -> set[VisitId]:
    """One desk that changes the opening hours or a stylist's, and goes on with whatever that touches; all it saw."""
    random, who, saw = Random(100 + nth), Identity(f"Office {nth}", "Björn"), set()
    together.wait(20)
    for _ in range(25):
        now = book.run(stored.read_set_up)
        hours = week(f"{random.randrange(6, 11):02}:00", f"{random.randrange(15, 21):02}:00")
        her = random.choice(now.stylists)
        change: SetUpChange = (
            OpeningChange(now.opening, hours) if nth else StylistChange(her, her._replace(shifts=hours))
        )
        seen: tuple[TouchedPart, ...] = ()
        for _ in range(20):
            try:
                book.run(stored.save, change, seen, who)
            except Touches as touches:
                seen = touches.parts
                continue
            except (Changed, Busy):
                break
            saw |= {part.visit_id for part in seen}
            break
    return saw
