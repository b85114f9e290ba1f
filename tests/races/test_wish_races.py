"""A wish that is written while its client is erased: nobody who is gone waits, and nobody waits for ever."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from uuid import uuid4

import pytest

from salon_desk.database import waiting
from salon_desk.database.client_files import erase_client, save_client
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput, Busy
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, TestBook, eventually, opened

ERASE = "SELECT verdict FROM erase_client(%s, 'Desk 2', 'Omar')"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
WISH_FIRST = """
CREATE OR REPLACE FUNCTION salon.kept_client(asked salon.waiter) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM salon.waiter WHERE client_id = asked.client_id FOR UPDATE;
    RETURN salon.record_to_book(asked.client_id);
END $$
"""


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def sofia(book: TestBook) -> Client:
    """A client."""
    return book.run(save_client, Client(NEW, "Sofia"), uuid4(), "SE", ANNA)


def wish(book: TestBook, client: Client) -> Waiter:
    """A wish of hers for tomorrow."""
    day = book.at("12:00").date()
    return Waiter(new_waiter_id(), client.id, "Sofia", "", CUT, None, day, day)


def test_a_wish_that_is_written_while_its_client_is_erased_is_refused(book: TestBook, sofia: Client) -> None:
    seen = book.run(waiting.add_waiter, wish(book, sofia)._replace(client_id=None), ANNA)
    with book.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute(ERASE, (sofia.id,))
        written = [
            threads.submit(book.run, waiting.add_waiter, wish(book, sofia), ANNA),
            threads.submit(book.run, waiting.change_waiter, seen._replace(client_id=sofia.id), ANNA),
        ]
        eventually(lambda: book.value(WAITING) == 2 or any(one.done() for one in written), "both wait")
        other.commit()
        refused = [str(one.exception()) for one in written]
    assert refused == ["This client was erased by Desk 2."] * 2
    assert book.rows("SELECT client_id FROM salon.waiter") == [(None,)]


def erase_while_changing(book: TestBook, sofia: Client) -> None:
    """Erase her while a wish of hers is changed, both caught at her record."""
    seen = book.run(waiting.add_waiter, wish(book, sofia), ANNA)
    with book.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute("SELECT FROM client WHERE id = %s FOR NO KEY UPDATE", (sofia.id,))
        erasing = threads.submit(book.run, erase_client, sofia.id, BJORN)
        eventually(lambda: book.value(WAITING) == 1, "the erasure waits")
        changing = threads.submit(book.run, waiting.change_waiter, seen._replace(note="Soon"), ANNA)
        eventually(lambda: book.value(WAITING) == 2, "the change waits")
        other.commit()
        erasing.result()
        with suppress(BadInput):
            changing.result()


def test_control_who_locks_the_wish_before_the_record_runs_into_a_deadlock(book: TestBook, sofia: Client) -> None:
    book.rows(WISH_FIRST)
    with suppress(Busy):  # who is asked again may run into the same again, and the third time that is the answer
        erase_while_changing(book, sofia)
    assert book.deadlocks() > 0


def test_a_wish_is_changed_and_its_client_erased_without_a_deadlock(book: TestBook, sofia: Client) -> None:
    erase_while_changing(book, sofia)
    assert book.deadlocks() == 0
    assert book.rows("SELECT status, note FROM salon.waiter") == [("withdrawn", "")]
