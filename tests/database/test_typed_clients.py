"""Clients who come into the book with a booking: taken back and booked again, the booking is of who was typed last."""

from __future__ import annotations

import pytest

from salon_desk.database import changes, claims
from salon_desk.database.client_files import erase_client, merge_clients
from salon_desk.domain.booking import Booking, Ticket
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientDraft
from tests.helpers.books import ANNA, BJORN, TestBook

NORA = ClientDraft("Nora Lund", "070-123 45 67", keep=True)
BERIT = ClientDraft("Berit Holm", "070-999 99 99", keep=True)


def booked(book: TestBook, ticket: Ticket, client: ClientDraft) -> Booking:
    """The hold, booked for who is typed."""
    return book.run(claims.confirm, ticket, client, ANNA, "SE").booking()


def names(book: TestBook) -> list[str]:
    """The names of all records, in order."""
    return [name for (name,) in book.rows("SELECT name FROM salon.client ORDER BY id")]


def test_booked_again_for_somebody_else_it_is_hers(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = booked(book, ticket, NORA)
    book.run(changes.unconfirm, first, ticket, ANNA).booking()
    second = booked(book, ticket, BERIT)
    assert names(book) == ["Nora Lund", "Berit Holm"]
    assert second.client_id is not None
    assert book.rows("SELECT name FROM salon.client WHERE id = %s", second.client_id) == [("Berit Holm",)]


def test_booked_again_for_the_same_person_she_is_there_once(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = booked(book, ticket, NORA)
    book.run(changes.unconfirm, first, ticket, ANNA).booking()
    again = booked(book, ticket, NORA)
    assert (again.client_id, names(book)) == (first.client_id, ["Nora Lund"])


def test_merged_meanwhile_it_is_the_record_that_was_kept(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = booked(book, ticket, NORA)
    assert first.client_id is not None
    other, _ = book.hold(book.slot("14:00"))
    kept = booked(book, other, BERIT).client_id
    assert kept is not None
    book.run(merge_clients, kept, first.client_id, ANNA)
    book.run(changes.unconfirm, book.read(first.visit_id), ticket, ANNA).booking()
    assert booked(book, ticket, NORA).client_id == kept


def test_erased_meanwhile_she_does_not_come_back(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = booked(book, ticket, NORA)
    assert first.client_id is not None
    book.run(changes.unconfirm, first, ticket, ANNA).booking()
    book.run(erase_client, first.client_id, BJORN)
    with pytest.raises(BadInput, match=r"^This client was erased by Desk 2\.$"):
        booked(book, ticket, NORA)


def test_a_record_without_what_it_is_known_by_is_refused(book: TestBook) -> None:
    for asked in (
        """SELECT salon.save_client(NULL, NULL, 1, '{"name": "Nora"}', 'Desk 1', 'Anna')""",
        """SELECT salon.import_clients('[{"name": "Nora"}]', true, 'Desk 1', 'Anna')""",
    ):
        with pytest.raises(Exception, match="A new record names what it is known by") as refused:
            book.rows(asked)
        assert getattr(refused.value, "sqlstate", "") == "SD001"
    assert names(book) == []
