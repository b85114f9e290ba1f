"""The waitlist in the book: wishes, the holds that are made for them, and what becomes of both."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from salon_desk.database import claims, waiting
from salon_desk.database.client_files import erase_client, merge_clients, save_client, unmerge_clients
from salon_desk.domain.booking import Booking, Status, Ticket
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Changed, Gone, Lapsed, Taken
from salon_desk.domain.people import ClientId, Identity
from salon_desk.domain.waiting import Waiter, WishHold, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket


def tomorrow(book: TestBook) -> date:
    """The date on which these tests play."""
    return book.at("12:00").date()


def wish(book: TestBook, name: str = "Greta Moss", **changes: Any) -> Waiter:
    """A wish for a cut tomorrow, at anyone."""
    day = tomorrow(book)
    plain = Waiter(new_waiter_id(), None, name, "070-765 43 21", CUT, None, day, day)
    return plain._replace(**changes)


def add(book: TestBook, name: str = "Greta Moss", **changes: Any) -> Waiter:
    """The same, on the list."""
    return book.run(waiting.add_waiter, wish(book, name, **changes), ANNA)


def listed(book: TestBook) -> list[str]:
    """Who is on the list, in its order."""
    return [waiter.client_name for waiter in book.run(waiting.read_wishes)]


def only(book: TestBook) -> Waiter:
    """The one wish on the list."""
    (waiter,) = book.run(waiting.read_wishes)
    return waiter


def hold_for(book: TestBook, waiter: Waiter, slot: Slot | None = None, who: Identity = ANNA) -> tuple[Ticket, Booking]:
    """Hold a place for a wish."""
    ticket = new_ticket()
    return ticket, book.run(waiting.hold_wish, ticket, waiter, slot or book.slot(), who).booking()


def by_itself(book: TestBook, waiter: Waiter, slot: Slot | None = None, who: Identity = ANNA) -> Booking:
    """Have it held by itself."""
    return book.run(waiting.hold_wish_by_itself, new_ticket(), waiter, slot or book.slot(), who).booking()


def held(book: TestBook) -> WishHold:
    """What is held for the one wish on the list."""
    hold = only(book).hold
    assert hold is not None, "nothing is held for it"
    return hold


def wish_minutes(book: TestBook, minutes: int = 10) -> None:
    """The salon wants freed time held by itself."""
    book.rows("UPDATE salon.salon SET wish_minutes = %s", minutes)


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
