"""Wishes in the book: their order, what becomes of them with their clients' records, and what is told of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from salon_desk.database import claims, waiting
from salon_desk.database.client_files import erase_client, merge_clients, save_client, unmerge_clients
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientId
from tests.helpers.books import ANNA, BJORN, LEA, MIA, NORA, TestBook
from tests.helpers.wishes import add, hold_for, listed, only, tomorrow, wish


def test_a_wish_is_read_as_it_was_written(book: TestBook) -> None:
    day = tomorrow(book)
    asked = wish(
        book, last_day=day + timedelta(days=6), stylist_id=MIA, weekdays=frozenset({1, 5}), vip=True, note="Soon"
    )
    written = book.run(waiting.add_waiter, asked, ANNA)
    assert written == asked._replace(since=written.since)
    assert only(book) == written


def test_added_again_after_a_lost_answer_it_is_there_once(book: TestBook) -> None:
    asked = wish(book)
    assert book.run(waiting.add_waiter, asked, ANNA) == book.run(waiting.add_waiter, asked, ANNA)
    assert listed(book) == ["Greta Moss"]


def test_vips_come_first_and_then_who_waited_longest(book: TestBook) -> None:
    for name, vip in (("Nora Lund", False), ("Viktor Ek", False), ("Greta Moss", True)):
        add(book, name, vip=vip)
    assert listed(book) == ["Greta Moss", "Nora Lund", "Viktor Ek"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"client_name": " "}, "name is missing"),
        ({"service_id": 99}, "not on the list"),
        ({"stylist_id": 99}, "not known"),
        ({"last_day": date(2020, 1, 1)}, "not before its first one"),
        ({"last_day": date(2090, 1, 1)}, "a year at most"),
        ({"client_id": 99}, "not in the book"),
    ],
)
def test_a_wish_that_nobody_can_meet_is_refused(book: TestBook, changes: dict[str, Any], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        add(book, **changes)
    assert listed(book) == []


def test_a_changed_wish_keeps_its_place(book: TestBook) -> None:
    first = add(book)
    add(book, "Nora Lund")
    changed = book.run(waiting.change_waiter, first._replace(stylist_id=LEA), BJORN)
    assert (changed.stylist_id, changed.version, changed.since) == (LEA, 2, first.since)
    assert book.run(waiting.change_waiter, first._replace(stylist_id=LEA), BJORN) == changed
    assert listed(book) == ["Greta Moss", "Nora Lund"]


def test_who_changes_what_another_desk_changed_overwrites_nothing(book: TestBook) -> None:
    seen = add(book)
    book.run(waiting.change_waiter, seen._replace(stylist_id=LEA), BJORN)
    with pytest.raises(BadInput, match="changed by Desk 2 in the meantime"):
        book.run(waiting.change_waiter, seen._replace(stylist_id=MIA), ANNA)
    assert only(book).stylist_id == LEA


def test_a_withdrawn_wish_is_gone_and_can_be_brought_back(book: TestBook) -> None:
    first = add(book)
    add(book, "Nora Lund")
    gone = book.run(waiting.withdraw_waiter, first, ANNA)
    assert book.run(waiting.withdraw_waiter, first, ANNA) == gone
    assert listed(book) == ["Nora Lund"]
    book.run(waiting.restore_waiter, gone, ANNA)
    assert listed(book) == ["Greta Moss", "Nora Lund"]


def test_the_log_tells_what_became_of_a_wish_and_never_whose_it_is(book: TestBook) -> None:
    waiter = add(book)
    ticket, _ = hold_for(book, waiter)
    book.run(claims.confirm, ticket, NORA, BJORN)
    told = book.rows("SELECT kind, desk FROM salon.event WHERE waiter_id = %s ORDER BY id", waiter.id)
    assert told == [("wish_added", "Desk 1"), ("wish_served", "Desk 2")]
    assert not book.rows("SELECT FROM salon.event e WHERE e::text LIKE '%%Greta%%'")


def test_every_change_of_the_waitlist_is_announced_without_a_name(book: TestBook) -> None:
    with book.another() as ear:
        ear.autocommit = True
        ear.execute("LISTEN salon_desk")
        ticket, _ = hold_for(book, add(book))
        heard = {notice.payload for notice in ear.notifies(timeout=1, stop_after=3)}
        book.run(claims.confirm, ticket, NORA, ANNA)
        heard |= {notice.payload for notice in ear.notifies(timeout=1, stop_after=2)}
    assert '{"kind":"waitlist"}' in heard
    assert not any("Greta" in payload for payload in heard)


def client(book: TestBook, name: str) -> ClientId:
    """Someone who is in the book."""
    return book.run(save_client, Client(NEW, name), uuid4(), "SE", ANNA).id


def test_who_is_merged_into_another_record_waits_under_that_name(book: TestBook) -> None:
    kept, gone = client(book, "Greta Moss"), client(book, "Greta Mos")
    add(book, "Greta Mos", client_id=gone)
    merge = book.run(merge_clients, kept, gone, ANNA)
    assert (only(book).client_id, only(book).client_name) == (kept, "Greta Moss")
    book.run(unmerge_clients, merge, ANNA)
    assert (only(book).client_id, only(book).client_name) == (gone, "Greta Mos")


def test_who_is_merged_again_and_again_waits_under_the_last_name(book: TestBook) -> None:
    first, second, third = (client(book, name) for name in ("Greta Mos", "Greta Moss", "Greta Moss-Lund"))
    add(book, "Greta Mos", client_id=first)
    earlier = book.run(merge_clients, second, first, ANNA)
    later = book.run(merge_clients, third, second, ANNA)
    assert (only(book).client_id, only(book).client_name) == (third, "Greta Moss-Lund")
    book.run(unmerge_clients, later, ANNA)
    assert (only(book).client_id, only(book).client_name) == (second, "Greta Moss")
    book.run(unmerge_clients, earlier, ANNA)
    assert (only(book).client_id, only(book).client_name) == (first, "Greta Mos")


def test_who_is_erased_waits_no_more_and_leaves_nothing(book: TestBook) -> None:
    erased = client(book, "Greta Moss")
    hold_for(book, add(book, client_id=erased, note="Greta likes it short"))
    add(book, "Nora Lund")
    book.run(erase_client, erased, BJORN)
    assert listed(book) == ["Nora Lund"]
    assert not book.rows("SELECT FROM salon.waiter w WHERE w::text LIKE '%%Greta%%'")
    assert not book.rows("SELECT FROM salon.visit v WHERE v::text LIKE '%%Greta%%'")
