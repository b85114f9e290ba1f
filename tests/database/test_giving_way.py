"""What freed time is taken back while it is held for a wish by itself: the hold gives way, unless a person has it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from salon_desk.database import changes, claims, waiting
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, TestBook
from tests.helpers.tickets import new_ticket

Freed = tuple[Booking, Callable[[], claims.Answer]]


def cancelled(book: TestBook) -> Freed:
    """A booking that is cancelled, and how that is taken back."""
    gone = book.run(claims.cancel, book.book(book.slot()), "", ANNA).booking()
    return gone, lambda: book.run(changes.revive, gone, ANNA)


def moved(book: TestBook) -> Freed:
    """A booking that is moved to the evening, and how that is taken back."""
    was = book.book(book.slot())
    now = book.run(claims.move, was, book.slot("18:00", MIA), ANNA).booking()
    return now, lambda: book.run(changes.put_back, now, was.version, ANNA)


def wish(book: TestBook) -> Waiter:
    """A wish for a cut tomorrow."""
    book.rows("UPDATE salon.salon SET wish_minutes = 10")
    day = book.at("12:00").date()
    return book.run(waiting.add_waiter, Waiter(new_waiter_id(), None, "Greta Moss", "", CUT, None, day, day), ANNA)


def hold_by_itself(book: TestBook, waiter: Waiter, slot: Slot) -> Booking:
    """Have it held for a wish by itself."""
    return book.run(waiting.hold_wish_by_itself, new_ticket(), waiter, slot, BJORN).booking()


def held_for(book: TestBook) -> Waiter:
    """The one wish on the list."""
    (waiter,) = book.run(waiting.read_wishes)
    return waiter


@pytest.mark.parametrize("freed", [cancelled, moved])
def test_a_hold_that_nobody_has_touched_gives_way(book: TestBook, freed: Callable[[TestBook], Freed]) -> None:
    gone, take_back = freed(book)
    hold = hold_by_itself(book, wish(book), book.slot("12:15"))
    back = take_back().booking()
    assert (back.status, back.stylist_id, back.start) == (Status.BOOKED, LEA, book.at("12:00"))
    assert book.kinds(hold.visit_id)[-1] == "released"
    assert held_for(book).hold is None
    assert "lost" not in book.kinds(gone.visit_id)
    assert book.overlaps() == []


def test_asked_again_after_a_lost_answer_it_changes_nothing_more(book: TestBook) -> None:
    _, take_back = cancelled(book)
    hold_by_itself(book, wish(book), book.slot("12:15"))
    take_back().booking()
    before = book.contents()
    assert take_back().verdict == "done"
    assert book.contents() == before


def test_what_a_person_has_taken_over_stays_hers(book: TestBook) -> None:
    _, take_back = cancelled(book)
    hold_by_itself(book, wish(book), book.slot("12:15"))
    waiter = held_for(book)
    assert waiter.hold is not None
    ticket = new_ticket()._replace(visit_id=waiter.hold.visit_id)
    book.run(waiting.take_over, ticket, waiter.hold, BJORN).booking()
    answer = take_back()
    assert (answer.verdict, answer.sentence[:34]) == ("taken", "12:15 with Lea is held by Desk 2 u")
    assert book.run(claims.release, ticket, BJORN).verdict == "done"


def test_a_hold_that_was_made_by_hand_stays(book: TestBook) -> None:
    _, take_back = cancelled(book)
    book.run(waiting.hold_wish, new_ticket(), wish(book), book.slot("12:15"), BJORN).booking()
    assert take_back().verdict == "taken"
    assert held_for(book).hold is not None


def test_where_somebody_else_is_in_the_way_as_well_the_wish_keeps_its_time(book: TestBook) -> None:
    _, take_back = cancelled(book)
    hold_by_itself(book, wish(book), book.slot("12:15"))
    book.hold(book.slot("11:30"), BJORN, minutes=45)
    before = held_for(book)
    answer = take_back()
    assert (answer.verdict, answer.sentence[:33]) == ("taken", "11:30 with Lea is held by Desk 2 ")
    assert held_for(book) == before
