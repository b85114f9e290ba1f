"""What a booking may become: beside whom it stays, and who does what it is for."""

from __future__ import annotations

import pytest

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import BadInput, Taken
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket


@pytest.fixture
def host(book: TestBook) -> Booking:
    """An hour with Lea from 12:00, beside which somebody was squeezed in at 12:30."""
    booked = book.book(book.slot("12:00"), minutes=60)
    ticket = new_ticket()
    book.run(claims.claim, ticket, book.slot("12:30"), CUT, None, BJORN, "Twins").booking()
    book.run(claims.confirm, ticket, NORA, BJORN).booking()
    return booked


def test_who_has_somebody_beside_her_can_still_be_changed(book: TestBook, host: Booking) -> None:
    shorter = book.run(changes.relength, host, 50, ANNA).booking()
    assert shorter.span.minutes == 50
    other = book.run(changes.change_parts, shorter, [Part(LEA, COLOUR, host.start, 60)], ANNA).booking()
    assert (other.service_id, other.span) == (COLOUR, host.span)
    moved = book.run(claims.move, other, book.slot("12:15"), ANNA).booking()
    assert moved.start == book.at("12:15")
    assert book.overlaps() == []


def test_whoever_stood_elsewhere_is_still_in_the_way(book: TestBook, host: Booking) -> None:
    book.book(book.slot("13:15"), BJORN)
    with pytest.raises(Taken, match="13:15 with Lea is booked by Desk 2"):
        book.run(changes.relength, host, 90, ANNA).booking()
    apart = book.run(claims.move, host, book.slot("10:00"), ANNA).booking()
    with pytest.raises(Taken, match="12:30 with Lea is booked by Desk 2"):
        book.run(claims.move, apart, book.slot("12:00"), ANNA).booking()
    assert book.read(host.visit_id) == apart


def test_who_was_squeezed_in_does_not_make_room_for_a_third(book: TestBook, host: Booking) -> None:
    guest = book.read(book.value("SELECT id FROM salon.visit WHERE squeezed_because <> ''"))
    third = book.book(book.slot("14:00"), minutes=60)
    book.run(claims.claim, new_ticket(), book.slot("14:15"), CUT, None, BJORN, "Triplets").booking()
    with pytest.raises(Taken, match="with Lea"):
        book.run(claims.move, guest, book.slot("14:00"), ANNA).booking()
    assert (book.read(host.visit_id), book.read(third.visit_id)) == (host, third)


def test_a_booking_goes_to_nobody_who_does_not_do_what_it_is_for(book: TestBook) -> None:
    booked = book.book(book.slot("12:00"))
    book.rows("INSERT INTO salon.skill (stylist_id, service_id, offered) VALUES (%s, %s, false)", MIA, CUT)
    with pytest.raises(BadInput, match=r"^Mia does not do Cut & finish\.$"):
        book.run(claims.move, booked, book.slot("14:00", MIA), ANNA)
    assert book.read(booked.visit_id) == booked
    book.rows("INSERT INTO salon.skill (stylist_id, service_id, offered) VALUES (%s, %s, false)", LEA, CUT)
    stays_with_lea = book.run(claims.move, booked, book.slot("14:00"), ANNA).booking()
    assert stays_with_lea.stylist_id == LEA
