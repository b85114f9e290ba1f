"""What may be written of a wish and who may hold a place for it: nobody who is gone, nothing that nobody can read."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any
from uuid import uuid4

import pytest

from salon_desk.database import waiting
from salon_desk.database.client_files import erase_client, merge_clients, save_client
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, FRINGE, TestBook
from tests.helpers.tickets import new_ticket

ADD = "SELECT salon.add_waiter(gen_random_uuid(), %s, 'Desk 1', 'Anna')"


def wish(book: TestBook, **changes: Any) -> Waiter:
    """A wish for a cut tomorrow, at anyone."""
    day = book.at("12:00").date()
    return Waiter(new_waiter_id(), None, "Greta Moss", "", CUT, None, day, day)._replace(**changes)


def add(book: TestBook, **changes: Any) -> Waiter:
    """The same, on the list."""
    return book.run(waiting.add_waiter, wish(book, **changes), ANNA)


def client(book: TestBook, name: str = "Greta Moss") -> ClientId:
    """A new record."""
    return book.run(save_client, Client(NEW, name), uuid4(), "SE", ANNA).id


def test_who_was_erased_comes_back_by_no_wish(book: TestBook) -> None:
    erased, seen = client(book), add(book)
    book.run(erase_client, erased, BJORN)
    with pytest.raises(BadInput, match=r"^This client was erased by Desk 2\.$"):
        add(book, client_id=erased)
    with pytest.raises(BadInput, match="was erased"):
        book.run(waiting.change_waiter, seen._replace(client_id=erased), ANNA)
    assert book.rows("SELECT client_id FROM salon.waiter") == [(None,)]


def test_who_was_merged_waits_under_the_record_that_was_kept(book: TestBook) -> None:
    kept, gone = client(book), client(book, "Greta Mos")
    book.run(merge_clients, kept, gone, ANNA)
    seen = add(book, client_id=gone)
    assert book.rows("SELECT client_id FROM salon.waiter") == [(kept,)]
    changed = book.run(waiting.change_waiter, seen._replace(client_id=gone, note="Soon"), ANNA)
    assert (changed.client_id, changed.note) == (kept, "Soon")


@pytest.mark.parametrize(
    ("odd", "told"),
    [
        ({"first_day": "infinity", "last_day": "infinity"}, "nobody is booked"),
        ({"first_day": "20000-01-01", "last_day": "20000-01-01"}, "nobody is booked"),
        ({"first_day": "0044-03-15 BC", "last_day": "0044-03-15 BC"}, "nobody is booked"),
        ({"latest": "24:00"}, "24:00 is no time of day"),
        ({"earliest": "24:00"}, "24:00 is no time of day"),
    ],
)
def test_a_day_or_time_that_no_desk_can_read_is_refused(book: TestBook, odd: dict[str, str], told: str) -> None:
    day = book.at("12:00").date().isoformat()
    plain = {"client_name": "Greta Moss", "service_id": CUT, "first_day": day, "last_day": day}
    with pytest.raises(Exception, match=told):
        book.rows(ADD, json.dumps(plain | odd))
    add(book, note="the list can still be read")
    assert [waiter.note for waiter in book.run(waiting.read_wishes)] == ["the list can still be read"]


@pytest.mark.parametrize(
    "odd", ["first_day = 'infinity', last_day = 'infinity'", "last_day = '20000-01-01'", "latest = '24:00'"]
)
def test_nor_can_it_be_written_past_the_functions(book: TestBook, odd: str) -> None:
    add(book)
    with pytest.raises(Exception, match="check constraint"):
        book.rows(f"UPDATE salon.waiter SET {odd}")


def test_a_patch_test_on_a_day_that_no_desk_can_read_is_refused(book: TestBook) -> None:
    save = "SELECT salon.save_client(NULL, gen_random_uuid(), 1, %s, 'Desk 1', 'Anna')"
    for odd in ("infinity", "20000-01-01"):
        with pytest.raises(Exception, match="No patch test was in that year"):
            book.rows(save, json.dumps({"name": "Nora Lund", "patch_tested_on": odd}))
    with pytest.raises(Exception, match="check constraint"):
        book.rows("INSERT INTO salon.client (name, patch_tested_on) VALUES ('Nora Lund', 'infinity')")


def test_another_change_by_the_same_desk_is_not_taken_for_the_first_one_again(book: TestBook) -> None:
    seen = add(book)
    first = seen._replace(note="After work", earliest=time(16), weekdays=frozenset({1, 2}))
    changed = book.run(waiting.change_waiter, first, ANNA)
    assert book.run(waiting.change_waiter, first, ANNA) == changed
    with pytest.raises(BadInput, match="changed by Desk 1 in the meantime; nothing was overwritten"):
        book.run(waiting.change_waiter, seen._replace(note="Before work"), ANNA)
    assert book.rows("SELECT note FROM salon.waiter") == [("After work",)]


def test_nothing_is_held_for_a_wish_that_is_another_one_by_now(book: TestBook) -> None:
    seen = add(book)
    changed = book.run(waiting.change_waiter, seen._replace(service_id=FRINGE), BJORN)
    with pytest.raises(BadInput, match="changed by Desk 2 in the meantime"):
        book.run(waiting.hold_wish, new_ticket(), seen, book.slot(), ANNA)
    assert book.rows("SELECT FROM salon.visit") == []
    assert book.run(waiting.hold_wish, new_ticket(), changed, book.slot(), ANNA).booking().service_id == FRINGE


def test_a_hold_for_a_wish_is_for_the_record_that_was_kept(book: TestBook) -> None:
    kept, gone = client(book), client(book, "Greta Mos")
    seen = add(book, client_id=gone)
    book.run(merge_clients, kept, gone, ANNA)
    assert book.run(waiting.hold_wish, new_ticket(), seen, book.slot(), ANNA).booking().client_id == kept


def test_a_wish_of_the_last_year_that_is_possible_can_be_read(book: TestBook) -> None:
    far = add(book, first_day=date(8999, 12, 1), last_day=date(8999, 12, 31), latest=time(23, 59))
    assert book.run(waiting.read_wishes) == (far,)
