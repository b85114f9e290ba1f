"""What becomes of a hold: confirmed, made longer, given another length, released, by its owner alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Status, Ticket, Token
from salon_desk.domain.errors import BadInput, Gone, Lapsed, Taken
from salon_desk.domain.people import ClientDraft, ClientId, Identity
from tests.helpers.books import ANNA, BJORN, COLOUR, FRINGE, LEA, NORA, TestBook
from tests.helpers.tickets import stranger

SECOND = timedelta(seconds=1)


def test_a_confirmed_hold_is_a_booking_for_good(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot())
    booked = book.run(claims.confirm, ticket, NORA, BJORN).booking()
    assert (booked.status, booked.reserved_until, booked.span) == (Status.BOOKED, None, hold.span)
    assert (booked.client_name, booked.client_phone, booked.note) == NORA[:3]
    assert (booked.desk, booked.person, booked.version) == ("Desk 2", "Björn", 2)
    book.let_pass(3600)
    with pytest.raises(Taken):
        book.claim(book.slot())[1].booking()


def test_confirming_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    again = book.run(claims.confirm, ticket, ClientDraft("Somebody Else"), ANNA).booking()
    assert again == first
    assert book.kinds(ticket.visit_id) == ["claimed", "confirmed"]


def test_a_hold_that_ran_out_is_not_confirmed(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    book.let_pass(180)
    book.let_pass(1)
    with pytest.raises(Lapsed):
        book.run(claims.confirm, ticket, NORA, ANNA).booking()
    assert book.read(ticket.visit_id).status is Status.LAPSED
    assert book.read(ticket.visit_id).client_name == ""


def test_confirming_checks_the_hours_again(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("14:00"))
    book.time_off(LEA, book.at("14:30"), book.at("18:00"))
    with pytest.raises(BadInput, match=r"^Lea is away from 14:00 to 14:45: Course\.$"):
        book.run(claims.confirm, ticket, NORA, ANNA)
    assert book.read(ticket.visit_id) == hold


def test_confirming_for_a_client_who_is_not_in_the_book_is_refused(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot())
    with pytest.raises(BadInput, match="This client is not in the book"):
        book.run(claims.confirm, ticket, NORA._replace(client_id=ClientId(77)), ANNA)
    assert book.read(ticket.visit_id) == hold


def test_nobody_but_the_owner_confirms_extends_resizes_or_releases(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    before = book.contents()
    foreign = stranger(ticket)
    for answer in (
        book.run(claims.confirm, foreign, NORA, BJORN),
        book.run(claims.extend, foreign, BJORN),
        book.run(claims.resize, foreign, COLOUR, None, BJORN),
        book.run(claims.release, foreign, BJORN),
    ):
        assert (answer.verdict, answer.sentence, answer.parts) == ("gone", "This is not a hold of this desk.", ())
    assert book.contents() == before


@pytest.mark.parametrize(
    "call",
    [
        "confirm(%s, NULL, NULL, 'Nora', '', '', 'Desk 2', 'Omar')",
        "extend(%s, NULL, 'Desk 2', 'Omar')",
        "resize(%s, NULL, 2, NULL, 'Desk 2', 'Omar')",
        "release(%s, NULL, 'Desk 2', 'Omar')",
    ],
)
def test_no_token_is_not_the_right_token(book: TestBook, call: str) -> None:
    ticket, _ = book.hold(book.slot())
    before = book.contents()
    assert book.rows(f"SELECT verdict FROM salon.{call}", ticket.visit_id) == [("gone",)]
    assert book.contents() == before


def test_extending_keeps_the_hold_for_hold_seconds_from_now(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    book.let_pass(100)
    before = book.now()
    extended = book.run(claims.extend, ticket, ANNA).booking()
    assert extended.reserved_until is not None
    assert 180 * SECOND <= extended.reserved_until - before < 183 * SECOND
    assert extended.version == 2


def test_extending_stops_at_the_cap_on_the_total(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    for _ in range(8):
        book.let_pass(100)
        hold = book.run(claims.extend, ticket, ANNA).booking()
        assert hold.reserved_until is not None
        assert hold.reserved_until - hold.claimed_at < timedelta(seconds=901)
    with pytest.raises(BadInput, match=r"^This hold can't be made longer: it ends at \d\d:\d\d:\d\d\.$"):
        book.run(claims.extend, ticket, ANNA)


def test_a_hold_that_ran_out_is_not_extended(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    book.let_pass(200)
    with pytest.raises(Lapsed):
        book.run(claims.extend, ticket, ANNA).booking()


def test_a_released_slot_is_free_at_once(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    answer = book.run(claims.release, ticket, ANNA)
    assert answer.booking().status is Status.RELEASED
    assert answer.change is not None
    assert answer.change.parts == ()
    assert book.hold(book.slot(), BJORN)[1].is_hold


def test_releasing_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    first = book.run(claims.release, ticket, ANNA).booking()
    assert book.run(claims.release, ticket, ANNA).booking() == first
    assert book.kinds(ticket.visit_id) == ["claimed", "released"]


def test_a_booking_is_not_released(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    booked = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    with pytest.raises(Gone, match="already booked"):
        book.run(claims.release, ticket, ANNA).booking()
    assert book.read(ticket.visit_id) == booked


def test_resizing_gives_another_service_or_length_in_place(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot())
    colour = book.run(claims.resize, ticket, COLOUR, None, ANNA).booking()
    assert (colour.span.minutes, colour.service_id, colour.start) == (90, COLOUR, hold.start)
    assert colour.reserved_until == hold.reserved_until
    short = book.run(claims.resize, ticket, FRINGE, 10, ANNA).booking()
    assert (short.span.minutes, short.service_id, short.version) == (10, FRINGE, 3)
    assert book.hold(book.slot("12:10"), BJORN)[1].is_hold


def test_resizing_into_something_keeps_the_hold_as_it_was(book: TestBook) -> None:
    book.book(book.slot("13:00"), BJORN)
    ticket, hold = book.hold(book.slot("12:00"))
    with pytest.raises(Taken, match=r"^13:00 with Lea is booked by Desk 2\.$"):
        book.run(claims.resize, ticket, COLOUR, None, ANNA).booking()
    assert book.read(ticket.visit_id) == hold


def test_resizing_over_a_lapsed_hold_ends_that_one(book: TestBook) -> None:
    rival, _ = book.hold(book.slot("13:00"), BJORN)
    book.let_pass(200)
    ticket, _ = book.hold(book.slot("12:00"))
    assert book.run(claims.resize, ticket, COLOUR, None, ANNA).booking().span.minutes == 90
    assert book.read(rival.visit_id).status is Status.LAPSED


def test_resizing_out_of_the_hours_keeps_the_hold_as_it_was(book: TestBook) -> None:
    book.time_off(LEA, book.at("13:00"), book.at("14:00"))
    ticket, hold = book.hold(book.slot("12:00"))
    with pytest.raises(BadInput, match=r"^Lea is away from 12:00 to 13:30: Course\.$"):
        book.run(claims.resize, ticket, COLOUR, None, ANNA)
    assert book.read(ticket.visit_id) == hold


def test_who_did_it_is_written_without_outer_blanks(book: TestBook) -> None:
    blanks = Identity("  Desk 1 ", "\tAnna ")
    ticket, hold = book.hold(book.slot(), blanks)
    booked = book.run(claims.confirm, ticket, NORA, blanks).booking()
    book.run(claims.cancel, booked, "", blanks).booking()
    again = book.run(claims.cancel, booked, "", blanks)
    assert (hold.desk, again.booking().person) == ("Desk 1", "Anna")
    assert set(book.rows("SELECT desk, person FROM salon.event")) == {("Desk 1", "Anna")}


def test_a_hold_is_known_by_ticket_not_by_desk(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    assert Token(book.value("SELECT token FROM salon.visit")) == ticket.token
    with pytest.raises(Gone):
        book.run(claims.confirm, Ticket(ticket.visit_id, Token(ticket.visit_id)), NORA, ANNA).booking()
