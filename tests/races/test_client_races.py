"""A record that is merged or erased while somebody books for it: no visit is left with a record that is gone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from salon_desk.database import claims, waiting
from salon_desk.database.client_files import (
    erase_client,
    import_clients,
    merge_clients,
    save_client,
    unmerge_clients,
)
from salon_desk.domain.booking import Booking, Ticket
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput, Busy, Gone, Refusal
from salon_desk.domain.people import ClientDraft, Identity
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, TestBook, eventually, opened
from tests.helpers.tickets import new_ticket

MERGE = "SELECT verdict FROM merge_clients(%s, %s, 'Desk 2', 'Omar')"
ERASE = "SELECT verdict FROM erase_client(%s, 'Desk 2', 'Omar')"
CONFIRM = "SELECT verdict FROM confirm(%s, %s, %s, 'Sofia', '', '', 'Desk 2', 'Omar')"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
WITHOUT_A_LOCK = """
CREATE OR REPLACE FUNCTION salon.record_to_book(p_client bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN RETURN (SELECT coalesce(merged_into, id) FROM salon.client WHERE id = p_client AND erased_at IS NULL); END $$
"""
UPWARD = """
CREATE OR REPLACE FUNCTION salon.record_to_book(p_client bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    hers  salon.client;
    asked bigint := p_client;
BEGIN
    LOOP
        SELECT * INTO hers FROM salon.client WHERE id = asked FOR SHARE;
        EXIT WHEN hers.merged_into IS NULL;
        asked := hers.merged_into;
    END LOOP;
    RETURN hers.id;
END $$
"""
IMPORT = "SELECT import_clients(%s, false, 'Desk 2', 'Omar')"
RECORDS_FIRST = """
CREATE OR REPLACE FUNCTION salon.lock_with_visits(VARIADIC p_clients bigint[]) RETURNS uuid[] LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM salon.client WHERE id = ANY (p_clients) ORDER BY id FOR NO KEY UPDATE;
    RETURN ARRAY(SELECT id FROM salon.visit WHERE client_id = ANY (p_clients) ORDER BY id FOR UPDATE);
END $$
"""


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def pair(book: TestBook) -> tuple[Client, Client]:
    """Two records of one person."""
    sofia, double = (book.run(save_client, Client(NEW, name), uuid4(), "SE", ANNA) for name in ("Sofia", "Sofie"))
    return sofia, double


def confirming(book: TestBook, ticket: Ticket, client: Client) -> Any:
    """A hold that becomes a booking for this record."""
    return book.run(claims.confirm, ticket, ClientDraft(client.name, client_id=client.id), ANNA).booking()


def while_waiting(book: TestBook, blocker: psycopg.Connection[Any], work: Callable[[], Any]) -> Future[Any]:
    """Begin the work, and commit the blocker's transaction when the work waits for it."""
    with ThreadPoolExecutor(1) as thread:
        begun = thread.submit(work)
        eventually(lambda: begun.done() or book.value(WAITING), "the work waits")
        blocker.commit()
    return begun


def test_control_without_the_lock_a_booking_is_left_with_the_record_that_is_gone(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, gone = pair
    book.rows(WITHOUT_A_LOCK)
    ticket, _ = book.hold(book.slot())
    with book.another() as other:
        other.execute(MERGE, (kept.id, gone.id))
        booked = while_waiting(book, other, lambda: confirming(book, ticket, gone)).result()
    assert booked.client_id == gone.id


def test_a_booking_that_is_made_while_its_record_is_merged_is_the_kept_records(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, gone = pair
    ticket, _ = book.hold(book.slot())
    with book.another() as other:
        other.execute(MERGE, (kept.id, gone.id))
        booked = while_waiting(book, other, lambda: confirming(book, ticket, gone)).result()
    assert booked.client_id == kept.id


def test_a_merge_that_comes_while_a_booking_is_made_takes_it_along(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, gone = pair
    ticket, hold = book.hold(book.slot())
    with book.another() as other:
        other.execute(CONFIRM, (ticket.visit_id, ticket.token, gone.id))
        while_waiting(book, other, lambda: book.run(merge_clients, kept.id, gone.id, ANNA)).result()
    assert book.read(hold.visit_id).client_id == kept.id


def test_nobody_is_booked_for_a_person_who_is_erased_at_this_moment(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    sofia, _ = pair
    ticket, hold = book.hold(book.slot())
    with book.another() as other:
        other.execute(ERASE, (sofia.id,))
        confirmed = while_waiting(book, other, lambda: confirming(book, ticket, sofia))
    with pytest.raises(BadInput, match="was erased"):
        confirmed.result()
    assert book.read(hold.visit_id).is_hold


def test_an_erasure_that_comes_while_a_booking_is_made_empties_it(book: TestBook, pair: tuple[Client, Client]) -> None:
    sofia, _ = pair
    ticket, hold = book.hold(book.slot())
    with book.another() as other:
        other.execute(CONFIRM, (ticket.visit_id, ticket.token, sofia.id))
        while_waiting(book, other, lambda: book.run(erase_client, sofia.id, ANNA)).result()
    assert book.read(hold.visit_id).client_name == "Erased client"


def wish_of_hers(book: TestBook, sofia: Client) -> tuple[Booking, Ticket]:
    """A booking of hers, and with a later id a hold for a wish of hers."""
    first, second = sorted(new_ticket() for _ in range(2))
    book.claim(book.slot(), ticket=first)
    booked = book.run(claims.confirm, first, ClientDraft("Sofia", client_id=sofia.id), ANNA).booking()
    day = book.at("12:00").date()
    waiter = Waiter(new_waiter_id(), sofia.id, "Sofia", "", CUT, None, day, day)
    book.run(waiting.add_waiter, waiter, ANNA)
    book.run(waiting.hold_wish, second, waiter, book.slot("15:00"), ANNA).booking()
    return booked, second


def erase_while_confirming(book: TestBook, sofia: Client) -> None:
    """Erase her while a hold for a wish of hers is confirmed, caught at her first visit."""
    booked, ticket = wish_of_hers(book, sofia)
    with book.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute("SELECT FROM visit WHERE id = %s FOR UPDATE", (booked.visit_id,))
        erasing = threads.submit(book.run, erase_client, sofia.id, BJORN)
        eventually(lambda: book.value(WAITING) == 1, "the erasure waits")
        confirming_ = threads.submit(confirming, book, ticket, sofia)
        eventually(lambda: confirming_.done() or book.value(WAITING) == 2, "the confirmation is done, or waits")
        other.commit()
        erasing.result()
        with suppress(BadInput):
            confirming_.result()


def test_control_who_locks_the_record_before_its_visits_runs_into_a_deadlock(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    book.rows(RECORDS_FIRST)
    with suppress(Busy):  # who is asked again may run into the same again, and the third time that is the answer
        erase_while_confirming(book, pair[0])
    assert book.deadlocks() > 0


def test_an_erasure_and_a_confirmation_do_not_wait_for_each_other(book: TestBook, pair: tuple[Client, Client]) -> None:
    sofia, _ = pair
    erase_while_confirming(book, sofia)
    assert book.deadlocks() == 0
    assert book.rows("SELECT DISTINCT client_name FROM salon.visit") == [("Erased client",)]


def import_at_two_desks(book: TestBook) -> list[int]:
    """The same list, read in at two desks at the same time; how many each of them wrote."""
    rows = json.dumps([{"made_as": str(uuid4()), "name": "Nora Lund"}])
    with book.another() as other:
        first = other.execute(IMPORT, (rows,)).fetchall()
        mine = [(uuid4(), Client(NEW, "Nora Lund"))]
        second = while_waiting(book, other, lambda: book.run(import_clients, mine, "SE", False, ANNA)).result()
    return [first[0][0], second]


def test_control_without_its_lock_the_same_list_is_there_twice(book: TestBook) -> None:
    book.rows("CREATE OR REPLACE FUNCTION salon.one_list_at_a_time() RETURNS void LANGUAGE sql AS ''")
    assert import_at_two_desks(book) == [1, 1]


def test_the_same_list_at_two_desks_is_there_once(book: TestBook) -> None:
    assert import_at_two_desks(book) == [1, 0]
    assert book.value("SELECT count(*) FROM salon.client") == 1


def test_of_two_desks_that_merge_crosswise_one_is_told(book: TestBook, pair: tuple[Client, Client]) -> None:
    for nth in range(20):
        sofia, double = (book.run(save_client, Client(NEW, f"Sofia {nth}"), uuid4(), "SE", ANNA) for _ in range(2))
        with ThreadPoolExecutor(2) as threads:
            crosswise = ((sofia.id, double.id, ANNA), (double.id, sofia.id, BJORN))
            merging = [threads.submit(told, book, *merge) for merge in crosswise]
            answers = [merge.result() for merge in merging]
        assert sorted(answer is None for answer in answers) == [False, True]
    assert book.deadlocks() == 0


def told(book: TestBook, keep: Any, gone: Any, who: Identity) -> int | None:
    """The merge's number, None where it was refused."""
    try:
        return book.run(merge_clients, keep, gone, who)
    except (Gone, Busy):
        return None


def test_visits_are_moved_and_moved_back_while_they_are_changed(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, gone = pair
    mine = [book.book(book.slot(days=1 + nth), client=ClientDraft("Sofie", client_id=gone.id)) for nth in range(3)]

    def merge_again_and_again() -> None:
        for _ in range(15):
            book.run(unmerge_clients, book.run(merge_clients, kept.id, gone.id, ANNA), ANNA)

    def move_again_and_again() -> None:
        for nth in range(40):
            at = book.read(mine[nth % 3].visit_id)
            try:
                book.run(claims.move, at, book.slot(f"{8 + nth % 9:02}:00", days=1 + nth % 3), BJORN)
            except Refusal:
                continue

    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(merge_again_and_again), threads.submit(move_again_and_again)]:
            done.result()
    assert {book.read(one.visit_id).client_id for one in mine} == {gone.id}
    assert book.deadlocks() == 0


def book_while_unmerging(book: TestBook, kept: Client, gone: Client) -> None:
    """Book for a merged record while the merge is taken back, caught at the record that was kept."""
    merge = book.run(merge_clients, kept.id, gone.id, ANNA)
    ticket, _ = book.hold(book.slot())
    with book.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute("SELECT FROM client WHERE id = %s FOR NO KEY UPDATE", (kept.id,))
        unmerging = threads.submit(book.run, unmerge_clients, merge, BJORN)
        eventually(lambda: book.value(WAITING) == 1, "the unmerging waits")
        booking = threads.submit(confirming, book, ticket, gone)
        eventually(lambda: booking.done() or book.value(WAITING) == 2, "the booking waits")
        other.commit()
        unmerging.result()
        booking.result()


def test_control_who_locks_every_record_up_to_the_kept_one_runs_into_a_deadlock(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    book.rows(UPWARD)
    with suppress(Busy):  # see above
        book_while_unmerging(book, *pair)
    assert book.deadlocks() > 0


def test_a_booking_and_a_merge_that_is_taken_back_do_not_wait_for_each_other(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    book_while_unmerging(book, *pair)
    assert book.deadlocks() == 0
