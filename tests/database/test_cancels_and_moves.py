"""Bookings cancelled and moved: the old time is free at once, and nothing newer is overwritten."""

from __future__ import annotations

import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Status
from salon_desk.domain.errors import BadInput, Changed, Gone, Taken
from tests.helpers.books import ANNA, BJORN, LEA, MIA, NORA, TestBook


def test_a_cancelled_booking_frees_its_time(book: TestBook) -> None:
    booked = book.book(book.slot())
    answer = book.run(claims.cancel, booked, "Flu", BJORN)
    assert answer.booking().status is Status.CANCELLED
    assert answer.change is not None
    assert answer.change.parts == ()
    assert book.value("SELECT cancelled_because FROM salon.visit WHERE id = %s", booked.visit_id) == "Flu"
    assert book.hold(book.slot(), BJORN)[1].is_hold


def test_cancelling_again_from_the_same_desk_says_yes_from_another_gone(book: TestBook) -> None:
    booked = book.book(book.slot())
    first = book.run(claims.cancel, booked, "", BJORN).booking()
    assert book.run(claims.cancel, booked, "", BJORN).booking() == first
    with pytest.raises(Gone, match=r"^This booking was already cancelled by Desk 2\.$"):
        book.run(claims.cancel, booked, "", ANNA).booking()


def test_a_booking_that_someone_changed_is_neither_cancelled_nor_moved(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    moved = book.run(claims.move, booked, book.slot("11:00"), BJORN).booking()
    sentence = r"^This booking was moved by Desk 2 in the meantime; nothing was overwritten\.$"
    with pytest.raises(Changed, match=sentence):
        book.run(claims.cancel, booked, "", ANNA).booking()
    with pytest.raises(Changed, match=sentence):
        book.run(claims.move, booked, book.slot("15:00"), ANNA).booking()
    assert book.read(booked.visit_id) == moved


@pytest.mark.parametrize(
    "call", ["cancel(%s, NULL, '', 'Desk 2', 'Omar')", "move(%s, NULL, 2, now() + interval '2 days', 'Desk 2', 'Omar')"]
)
def test_no_version_is_not_the_right_version(book: TestBook, call: str) -> None:
    booked = book.book(book.slot())
    before = book.contents()
    assert book.rows(f"SELECT verdict FROM salon.{call}", booked.visit_id) == [("changed",)]
    assert book.contents() == before


def test_a_hold_is_neither_cancelled_nor_moved(book: TestBook) -> None:
    _, hold = book.hold(book.slot())
    with pytest.raises(Gone):
        book.run(claims.cancel, hold, "", ANNA).booking()
    with pytest.raises(Gone):
        book.run(claims.move, hold, book.slot("15:00"), ANNA).booking()
    assert book.read(hold.visit_id) == hold


def test_a_moved_booking_frees_the_old_place_at_once(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    moved = book.run(claims.move, booked, book.slot("15:00", MIA), BJORN).booking()
    assert (moved.stylist_id, moved.start, moved.span.minutes) == (MIA, book.at("15:00"), 45)
    assert (moved.desk, moved.client_name) == ("Desk 1", NORA.name)
    assert book.hold(book.slot("10:00"))[1].is_hold
    with pytest.raises(Taken):
        book.claim(book.slot("15:00", MIA))[1].booking()


def test_a_booking_moves_onto_a_part_of_itself(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    moved = book.run(claims.move, booked, book.slot("10:15"), ANNA).booking()
    assert moved.start == book.at("10:15")


def test_moving_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    first = book.run(claims.move, booked, book.slot("15:00"), ANNA).booking()
    assert book.run(claims.move, booked, book.slot("15:00"), ANNA).booking() == first
    assert book.kinds(booked.visit_id) == ["claimed", "confirmed", "moved"]


def test_a_booking_that_can_not_land_stays_where_it_was(book: TestBook) -> None:
    book.hold(book.slot("15:00"), BJORN)
    book.time_off(MIA, book.at("15:00"), book.at("16:00"))
    booked = book.book(book.slot("10:00"))
    with pytest.raises(Taken, match=r"^15:00 with Lea is held by Desk 2 until"):
        book.run(claims.move, booked, book.slot("15:00"), ANNA).booking()
    with pytest.raises(BadInput, match=r"^Mia is away"):
        book.run(claims.move, booked, book.slot("15:00", MIA), ANNA)
    assert book.read(booked.visit_id) == booked


def test_moving_onto_a_lapsed_hold_ends_that_one(book: TestBook) -> None:
    rival, _ = book.hold(book.slot("15:00"), BJORN)
    book.let_pass(200)
    booked = book.book(book.slot("10:00"))
    assert book.run(claims.move, booked, book.slot("15:00"), ANNA).booking().start == book.at("15:00")
    assert book.read(rival.visit_id).status is Status.LAPSED


def test_a_visit_of_several_parts_moves_as_one(book: TestBook) -> None:
    at = book.at
    visit = book.write_visit(LEA, [(at("10:00"), at("10:30")), (at("11:15"), at("11:45"))])
    theirs = book.read(visit)
    book.run(claims.move, theirs, book.slot("10:30"), ANNA).booking()
    busy = book.rows("SELECT lower(one), upper(one) FROM salon.segment, unnest(busy) one WHERE visit_id = %s", visit)
    assert busy == [(at("10:30"), at("11:00")), (at("11:45"), at("12:15"))]
