"""Changes of what is booked: other parts, another length, and nothing newer is ever overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Progress
from salon_desk.domain.errors import BadInput, Changed, Gone, Taken
from salon_desk.domain.visit import Part
from tests.helpers.booked_parts import change_parts, two_parts
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, NORA, TestBook, opened
from tests.helpers.salons import salon_by_day


def test_other_parts_take_the_new_time_and_free_the_old_at_once(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    answer = change_parts(book, booked, Part(MIA, CUT, book.at("11:00")), Part(MIA, FRINGE, book.at("11:45")))
    assert [(one.stylist_id, one.service_id) for one in answer.parts] == [(MIA, CUT), (MIA, FRINGE)]
    assert {one.client_name for one in answer.parts} == {NORA.name}
    assert book.hold(book.slot("10:00"), BJORN)[1].is_hold
    assert book.claim(book.slot("11:30", MIA), BJORN)[1].verdict == "taken"


def test_changing_parts_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    parts = [Part(MIA, CUT, book.at("11:00"))]
    first = change_parts(book, booked, *parts)
    before = book.contents()
    assert change_parts(book, booked, *parts).parts == first.parts
    assert book.contents() == before


def test_parts_that_are_in_somebodys_way_stay_as_they_were(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    book.book(book.slot("11:00"))
    with pytest.raises(Taken, match="11:00 with Lea"):
        change_parts(book, booked, Part(LEA, COLOUR, book.at("10:00"))).booking()
    assert book.read(booked.visit_id) == booked


def test_a_visit_gets_longer_in_place_and_what_comes_after_it_shifts(book: TestBook) -> None:
    _, booked = two_parts(book)
    longer = book.run(changes.relength, booked, 120, ANNA)
    assert [(one.start, one.leaves) for one in longer.parts] == [
        (book.at("10:00"), book.at("12:00")),
        (book.at("12:10"), book.at("12:55")),
    ]
    assert (longer.parts[0].idle_from, longer.parts[0].idle_until) == (book.at("10:30"), book.at("11:05"))
    shorter = book.run(changes.relength, longer.parts[1], 30, ANNA)
    assert [one.leaves for one in shorter.parts] == [book.at("12:00"), book.at("12:40")]


def test_a_length_asked_for_again_changes_nothing(book: TestBook) -> None:
    _, booked = two_parts(book)
    book.run(changes.relength, booked, 120, ANNA).booking()
    before = book.contents()
    assert book.run(changes.relength, booked, 120, ANNA).verdict == "done"
    assert book.contents() == before


@pytest.fixture
def by_day(database_url: str) -> Iterator[TestBook]:
    """The small salon, where it is day."""
    with opened(database_url, salon_by_day()) as small:
        yield small


def test_a_visit_that_has_begun_can_be_made_longer(by_day: TestBook) -> None:
    book = by_day
    begun = book.now() - timedelta(minutes=14)
    slot = book.slot()._replace(start=begun.replace(second=0, microsecond=0))
    booked = book.book(slot, minutes=60)
    book.rows(
        "UPDATE salon.segment SET starts_at = starts_at - interval '40 min', ends_at = ends_at - interval '40 min',"
        " busy = tstzmultirange(tstzrange(starts_at - interval '40 min', ends_at - interval '40 min'))"
    )
    assert book.run(changes.relength, booked, 90, ANNA).booking().span.minutes == 90


@pytest.mark.parametrize("minutes", [0, 4, 721, -30])
def test_a_length_that_no_visit_can_have_is_refused(book: TestBook, minutes: int) -> None:
    booked = book.book(book.slot("10:00"))
    with pytest.raises(BadInput, match="between 5 minutes and 12 hours"):
        book.run(changes.relength, booked, minutes, ANNA)


def test_a_booking_without_a_service_can_be_made_longer(book: TestBook) -> None:
    imported = book.read(book.write_visit(LEA, [(book.at("10:00"), book.at("11:00"))]))
    assert book.run(changes.relength, imported, 75, ANNA).booking().end == book.at("11:15")


def test_a_service_that_is_off_the_list_by_now_stays_with_who_has_it(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    book.rows("UPDATE salon.service SET active = false WHERE id = %s", CUT)
    assert book.run(changes.relength, booked, 60, ANNA).booking().service_id == CUT


@pytest.mark.parametrize("kind", ["relength", "change_parts", "set_progress", "put_back", "unconfirm", "revive"])
def test_a_booking_that_someone_changed_since_is_left_alone(book: TestBook, kind: str) -> None:
    ticket, booked = two_parts(book)
    theirs = book.run(claims.move, booked, book.slot("17:00"), BJORN).booking()
    if kind == "revive":
        theirs = book.run(claims.cancel, theirs, "", BJORN).booking()
    arguments: dict[str, tuple[Any, ...]] = {
        "relength": (120, ANNA),
        "change_parts": ([Part(LEA, CUT, book.at("10:00"))], ANNA),
        "set_progress": (Progress.CONFIRMED, ANNA),
        "put_back": (1, ANNA),
        "unconfirm": (ticket, ANNA),
        "revive": (ANNA,),
    }
    before = book.contents()
    with pytest.raises(Changed, match="by Desk 2 in the meantime; nothing was overwritten"):
        book.run(getattr(changes, kind), booked, *arguments[kind]).booking()
    assert book.contents() == before


@pytest.mark.parametrize("kind", ["relength", "change_parts", "set_progress", "put_back", "unconfirm"])
def test_a_cancelled_booking_is_gone_for_every_change(book: TestBook, kind: str) -> None:
    ticket, booked = two_parts(book)
    book.run(claims.cancel, booked, "", BJORN).booking()
    arguments: dict[str, tuple[Any, ...]] = {
        "relength": (120, ANNA),
        "change_parts": ([Part(LEA, CUT, book.at("10:00"))], ANNA),
        "set_progress": (Progress.CONFIRMED, ANNA),
        "put_back": (1, ANNA),
        "unconfirm": (ticket, ANNA),
    }
    with pytest.raises(Gone, match="already cancelled by Desk 2"):
        book.run(getattr(changes, kind), booked, *arguments[kind]).booking()


def test_a_booking_that_became_a_hold_again_and_ran_out_says_so(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot(), BJORN)
    booked = book.run(claims.confirm, ticket, NORA, BJORN, "SE").booking()
    book.run(changes.unconfirm, booked, ticket, BJORN).booking()
    book.let_pass(1000)
    assert book.run(claims.sweep) == 1
    with pytest.raises(Gone, match=r"^This booking had become a hold of Desk 2 again, and that hold has run out\.$"):
        book.run(claims.cancel, booked, "", ANNA).booking()
