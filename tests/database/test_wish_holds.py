"""Places that are held for a wish, by a desk or by itself, and what becomes of the wish then."""

from __future__ import annotations

import pytest

from salon_desk.database import claims, waiting
from salon_desk.domain.booking import Status, Ticket
from salon_desk.domain.errors import BadInput, Changed, Gone, Lapsed, Taken
from tests.helpers.books import ANNA, BJORN, NORA, TestBook
from tests.helpers.tickets import new_ticket
from tests.helpers.wishes import add, by_itself, held, hold_for, listed, only, wish_minutes


def test_a_place_is_held_for_the_client_of_a_wish(book: TestBook) -> None:
    waiter = add(book)
    _, hold = hold_for(book, waiter)
    assert (hold.status, hold.client_name, hold.client_phone) == (Status.HELD, "Greta Moss", "070-765 43 21")
    assert (held(book).visit_id, held(book).by_itself, held(book).desk) == (hold.visit_id, False, "Desk 1")
    assert book.kinds(hold.visit_id) == ["claimed", "assigned"]


def test_held_again_after_a_lost_answer_it_is_held_once(book: TestBook) -> None:
    waiter = add(book)
    ticket, hold = hold_for(book, waiter)
    assert book.run(waiting.hold_wish, ticket, waiter, book.slot(), ANNA).booking() == hold


def test_time_that_someone_has_is_not_held_for_a_wish(book: TestBook) -> None:
    waiter = add(book)
    book.hold(book.slot(), BJORN)
    with pytest.raises(Taken, match="held by Desk 2"):
        hold_for(book, waiter)
    assert only(book).hold is None


def test_a_wish_has_one_place_held_at_a_time(book: TestBook) -> None:
    waiter = add(book)
    hold_for(book, waiter)
    with pytest.raises(BadInput, match="For this wish 12:00 is held by Desk 1"):
        hold_for(book, waiter, book.slot("14:00"), BJORN)
    assert book.claim(book.slot("14:00"))[1].verdict == "done", "what was refused holds nothing"


def test_confirmed_the_wish_is_met_in_the_same_transaction(book: TestBook) -> None:
    waiter = add(book)
    ticket, hold = hold_for(book, waiter)
    book.run(claims.confirm, ticket, NORA, ANNA)
    assert listed(book) == []
    assert book.rows("SELECT status, served_by FROM salon.waiter") == [("served", hold.visit_id)]
    with pytest.raises(BadInput, match="met by Desk 1"):
        book.run(waiting.withdraw_waiter, waiter, BJORN)


def test_released_or_lapsed_the_wish_waits_again(book: TestBook) -> None:
    waiter = add(book)
    ticket, _ = hold_for(book, waiter)
    book.run(claims.release, ticket, ANNA)
    assert only(book).hold is None
    hold_for(book, waiter, who=BJORN)
    book.let_pass(1000)
    assert only(book).hold is None
    hold_for(book, waiter)


def test_a_cancelled_booking_does_not_bring_its_wish_back(book: TestBook) -> None:
    ticket, _ = hold_for(book, add(book))
    booking = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    book.run(claims.cancel, booking, "", BJORN)
    assert listed(book) == []


def test_nothing_is_held_by_itself_where_the_salon_does_not_want_it(book: TestBook) -> None:
    with pytest.raises(BadInput, match="Nothing is held"):
        by_itself(book, add(book))
    assert book.claim(book.slot())[1].verdict == "done"


def test_held_by_itself_it_is_the_waitlists_for_so_many_minutes(book: TestBook) -> None:
    wish_minutes(book, 10)
    waiter = add(book)
    hold = by_itself(book, waiter)
    assert (hold.desk, hold.person, hold.client_name) == ("Waitlist", "Waitlist", "Greta Moss")
    assert hold.reserved_until is not None
    assert 600 <= (hold.reserved_until - hold.claimed_at).total_seconds() <= 601
    assert held(book).by_itself


def test_of_two_desks_one_holds_it_by_itself(book: TestBook) -> None:
    wish_minutes(book)
    waiter = add(book)
    by_itself(book, waiter)
    with pytest.raises(Taken, match="held by Waitlist"):
        by_itself(book, waiter, who=BJORN)
    with pytest.raises(BadInput, match="For this wish 12:00 is held by Waitlist"):
        by_itself(book, waiter, book.slot("14:00"), BJORN)


def test_the_same_time_is_not_held_twice_by_itself_for_one_wish(book: TestBook) -> None:
    wish_minutes(book)
    waiter = add(book)
    by_itself(book, waiter)
    book.let_pass(1000)
    with pytest.raises(BadInput, match="held for this wish before"):
        by_itself(book, waiter)
    by_itself(book, add(book, "Nora Lund"))


def test_any_desk_takes_over_what_is_held_by_itself_and_confirms_it(book: TestBook) -> None:
    wish_minutes(book)
    by_itself(book, add(book))
    seen = held(book)
    ticket = Ticket(seen.visit_id, new_ticket().token)
    mine = book.run(waiting.take_over, ticket, seen, BJORN).booking()
    assert (mine.desk, mine.person, mine.client_name) == ("Desk 2", "Björn", "Greta Moss")
    assert book.run(waiting.take_over, ticket, seen, BJORN).booking() == mine
    book.run(claims.confirm, ticket, NORA, BJORN).booking()
    assert listed(book) == []


def test_taken_over_once_it_is_nobody_elses(book: TestBook) -> None:
    wish_minutes(book)
    by_itself(book, add(book))
    seen = held(book)
    book.run(waiting.take_over, Ticket(seen.visit_id, new_ticket().token), seen, BJORN)
    with pytest.raises(Changed, match="held by Desk 2 now"):
        book.run(waiting.take_over, Ticket(seen.visit_id, new_ticket().token), seen, ANNA).booking()


def test_what_a_desk_holds_itself_is_not_taken_over(book: TestBook) -> None:
    hold_for(book, add(book), who=BJORN)
    with pytest.raises(Changed, match="held by Desk 2 now"):
        book.run(waiting.take_over, Ticket(held(book).visit_id, new_ticket().token), held(book), ANNA).booking()


def test_what_ran_out_is_not_taken_over(book: TestBook) -> None:
    wish_minutes(book)
    by_itself(book, add(book))
    seen = held(book)
    book.let_pass(1000)
    with pytest.raises((Lapsed, Gone)):
        book.run(waiting.take_over, Ticket(seen.visit_id, new_ticket().token), seen, BJORN).booking()


def test_a_confirmation_that_is_taken_back_opens_the_wish_again(book: TestBook) -> None:
    ticket, hold = hold_for(book, add(book))
    book.run(claims.confirm, ticket, NORA, ANNA)
    assert listed(book) == []
    book.rows(
        "UPDATE salon.visit SET status = 'held', reserved_until = clock_timestamp() + interval '1 minute',"
        " version = version + 1, change = 'unconfirmed' WHERE id = %s",
        hold.visit_id,
    )
    assert listed(book) == ["Greta Moss"]
    assert held(book).visit_id == hold.visit_id
