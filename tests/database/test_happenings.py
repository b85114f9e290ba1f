"""What happened last at every desk, as the book tells it."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from salon_desk.database import claims
from salon_desk.database.client_files import erase_client, save_client
from salon_desk.database.history import read_happenings
from salon_desk.database.waiting import add_waiter
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.history import worth_telling
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.visit import Part
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket


def told_of(book: TestBook, most: int = 20) -> list[tuple[str, str, str]]:
    """What happened, at which desk and to whom, the latest first."""
    return [(one.kind, one.desk, one.client_name) for one in book.run(read_happenings, most)]


def test_what_happens_is_told_the_latest_first_with_the_name_as_it_is_now(book: TestBook) -> None:
    booking = book.book(book.slot("12:00"))
    book.claim(book.slot("12:00"), BJORN)
    assert told_of(book) == [
        ("lost", "Desk 2", ""),
        ("confirmed", "Desk 1", NORA.name),
        ("claimed", "Desk 1", NORA.name),
    ]
    lost, _, claimed = book.run(read_happenings, 20)
    assert (lost.rival, lost.stylist_id, lost.start, lost.person) == ("Desk 1", LEA, booking.start, "Björn")
    assert (claimed.service_id, claimed.visit_id, claimed.start) == (CUT, booking.visit_id, booking.start)
    assert claimed.until is not None
    assert claimed.until - claimed.at > timedelta(seconds=179)
    assert [one.id for one in book.run(read_happenings, 2)] == [lost.id, lost.id - 1]
    assert told_of(book, -1) == []


def test_a_record_that_a_booking_makes_is_not_worth_a_line_and_one_that_is_changed_is(book: TestBook) -> None:
    booked = book.book(book.slot("12:00"), client=NORA._replace(keep=True))
    told = book.run(read_happenings, 20)
    assert [one.kind for one in told] == ["confirmed", "client_saved", "claimed"]
    assert [one.kind for one in worth_telling(told)] == ["confirmed", "claimed"]
    assert booked.client_id is not None
    changed = Client(booked.client_id, "Nora Berg", version=1)
    book.run(save_client, changed, uuid4(), "SE", ANNA)
    told = book.run(read_happenings, 20)
    assert [one.kind for one in worth_telling(told)] == ["client_saved", "confirmed", "claimed"]


def test_a_visit_of_several_parts_is_told_once(book: TestBook) -> None:
    ticket = new_ticket()
    parts = [Part(LEA, COLOUR, book.at("12:00")), Part(MIA, FRINGE, book.at("13:30"))]
    book.run(claims.claim_visit, ticket, parts, ANNA).booking()
    book.run(claims.confirm, ticket, NORA, ANNA).booking()
    told = book.run(read_happenings, 20)
    assert [(one.kind, one.stylist_id, one.start) for one in told] == [
        ("confirmed", LEA, book.at("12:00")),
        ("claimed", LEA, book.at("12:00")),
    ]


def test_clients_and_wishes_are_told_by_name_and_who_was_erased_by_none_of_hers(book: TestBook) -> None:
    greta = book.run(save_client, Client(NEW, "Greta Moss"), uuid4(), "SE", ANNA)
    tomorrow = book.at("12:00").date()
    book.run(add_waiter, Waiter(new_waiter_id(), greta.id, "Greta Moss", "", CUT, None, tomorrow, tomorrow), ANNA)
    ticket, _ = book.hold(book.slot())
    book.run(claims.confirm, ticket, ClientDraft("Greta Moss", client_id=greta.id), ANNA)
    assert {one.client_id for one in book.run(read_happenings, 20)} == {greta.id}
    assert {name for _, _, name in told_of(book)} == {"Greta Moss"}
    book.run(erase_client, greta.id, ANNA)
    assert {name for _, _, name in told_of(book)} == {"Erased client", ""}
