"""Lists of clients that are read in: who is in the book already is found, and left out unless she is wanted twice."""

from __future__ import annotations

from uuid import uuid4

import pytest

from salon_desk.database.client_files import erase_client, import_clients, known_clients, merge_clients, save_client
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.client_import import Known
from tests.helpers.books import ANNA, BJORN, TestBook

ASA = Client(NEW, "Åsa Östberg", "070-174 06 05", "asa@example.org")


def saved(book: TestBook, client: Client) -> Client:
    """The client, written."""
    return book.run(save_client, client, uuid4(), "SE", ANNA)


def known(book: TestBook, *clients: Client) -> list[Known]:
    """Who of a list is there already."""
    return book.run(known_clients, clients, "SE")


def read_in(book: TestBook, *clients: Client, anyway: bool = False) -> int:
    """Write a list; how many of it."""
    return book.run(import_clients, [(uuid4(), client) for client in clients], "SE", anyway, BJORN)


def names(book: TestBook) -> list[str]:
    """Everyone in the book."""
    return [name for (name,) in book.rows("SELECT name FROM salon.client ORDER BY id")]


@pytest.mark.parametrize(
    "same",
    [
        ASA,
        Client(NEW, "A. Berg", "+46 70 174 06 05"),
        Client(NEW, "Åsa", "08-465 004 12", "ASA@example.org"),
        Client(NEW, "asa ostberg"),
        Client(NEW, "ÅSA ÖSTBERG", email=""),
    ],
)
def test_who_has_the_same_number_address_or_name_is_known(book: TestBook, same: Client) -> None:
    kept = saved(book, ASA)
    assert known(book, Client(NEW, "Nora Lund"), same) == [Known(1, "Åsa Östberg", kept.phone, in_book=True)]
    assert read_in(book, Client(NEW, "Nora Lund"), same) == 1
    assert names(book) == ["Åsa Östberg", "Nora Lund"]


@pytest.mark.parametrize(
    "other",
    [
        Client(NEW, "Åsa Östberg", "08-465 004 12"),
        Client(NEW, "Åsa Östberg", email="other@example.org"),
        Client(NEW, "Åsa Östbergs"),
        Client(NEW, "Åsa"),
        Client(NEW, "sa Östberg"),
        Client(NEW, "Å%"),
        Client(NEW, "Åsa_Östberg"),
    ],
)
def test_who_is_somebody_else_is_written(book: TestBook, other: Client) -> None:
    saved(book, ASA)
    assert known(book, other) == []
    assert read_in(book, other) == 1


def test_one_of_no_address_and_a_short_number_is_known_by_neither(book: TestBook) -> None:
    saved(book, Client(NEW, "Nora Lund", "112"))
    assert known(book, Client(NEW, "Mia Berg", "112"), Client(NEW, "Lea Dahl")) == []


def test_who_was_merged_or_erased_is_not_in_the_book(book: TestBook) -> None:
    kept, gone, erased = saved(book, Client(NEW, "Nora Lund")), saved(book, ASA), saved(book, Client(NEW, "Mia Berg"))
    book.run(merge_clients, kept.id, gone.id, ANNA)
    book.run(erase_client, erased.id, ANNA)
    assert known(book, Client(NEW, "Mia Berg")) == []
    assert known(book, ASA) == [Known(0, "Nora Lund", "+46701740605", in_book=True)]


def test_who_stands_in_the_list_twice_is_written_once(book: TestBook) -> None:
    twice = (ASA, Client(NEW, "Nora Lund"), Client(NEW, "Asa Ostberg"), Client(NEW, "Å. Ö.", "0701740605"))
    assert known(book, *twice) == [
        Known(2, "Åsa Östberg", "+46701740605", in_book=False),
        Known(3, "Åsa Östberg", "+46701740605", in_book=False),
    ]
    assert read_in(book, *twice) == 2
    assert names(book) == ["Åsa Östberg", "Nora Lund"]


def test_wanted_all_the_same_everyone_is_written(book: TestBook) -> None:
    saved(book, ASA)
    assert read_in(book, ASA, ASA, anyway=True) == 2
    assert names(book) == ["Åsa Östberg"] * 3


def test_a_list_that_is_written_again_after_a_lost_answer_is_there_once_and_tells_the_same(book: TestBook) -> None:
    saved(book, ASA)
    made = [(uuid4(), client) for client in (ASA, Client(NEW, "Nora Lund"), Client(NEW, "Mia Berg", "08-465 004 12"))]
    assert book.run(import_clients, made, "SE", False, ANNA) == 2
    saved(book, Client(NEW, "Nora Lund"))
    assert book.run(import_clients, made, "SE", False, ANNA) == 2
    assert names(book) == ["Åsa Östberg", "Nora Lund", "Mia Berg", "Nora Lund"]
