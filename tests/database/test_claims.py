"""Taking time: one of two gets it, the same claim asked again is the same hold, and what ran out is in nobody's way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Status
from salon_desk.domain.errors import Gone, Lapsed, Taken
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket, stranger

SECOND = timedelta(seconds=1)


def test_a_claim_holds_the_slot_for_the_service_and_the_hold_seconds(book: TestBook) -> None:
    before = book.now()
    _, hold = book.hold(book.slot("14:00"))
    assert (hold.status, hold.stylist_id, hold.start, hold.span.minutes) == (Status.HELD, LEA, book.at("14:00"), 45)
    assert (hold.desk, hold.person, hold.version) == ("Desk 1", "Anna", 1)
    assert hold.reserved_until is not None
    assert 180 * SECOND <= hold.reserved_until - before < 183 * SECOND


def test_a_hold_ends_on_a_full_second(book: TestBook) -> None:
    _, hold = book.hold(book.slot())
    assert hold.reserved_until is not None
    assert hold.reserved_until.microsecond == 0


def test_a_claim_may_name_its_own_length(book: TestBook) -> None:
    _, hold = book.hold(book.slot(), minutes=20)
    assert hold.span.minutes == 20


def test_a_lost_race_says_who_has_it_and_until_when(book: TestBook) -> None:
    _, hold = book.hold(book.slot("14:00"))
    assert hold.reserved_until is not None
    _, answer = book.claim(book.slot("14:30"), BJORN)
    with pytest.raises(Taken) as lost:
        answer.booking()
    until = hold.reserved_until.astimezone(book.zone)
    assert lost.value.sentence == f"14:00 with Lea is held by Desk 1 until {until:%H:%M:%S}."
    rival = lost.value.rival
    assert (rival.desk, rival.person, rival.until, rival.start) == ("Desk 1", "Anna", hold.reserved_until, hold.start)


def test_a_race_lost_against_a_booking_says_so(book: TestBook) -> None:
    book.book(book.slot("14:00"))
    with pytest.raises(Taken, match=r"^14:00 with Lea is booked by Desk 1\.$") as lost:
        book.claim(book.slot("14:00"), BJORN)[1].booking()
    assert lost.value.rival.until is None


def test_a_loss_is_written_down_and_nothing_else(book: TestBook) -> None:
    book.hold(book.slot("14:00"))
    before = book.contents()
    ticket, _ = book.claim(book.slot("14:00"), BJORN)
    after = book.contents()
    assert {table for table in after if after[table] != before[table]} == {"event"}
    assert book.rows("SELECT kind, desk, rival FROM salon.event WHERE visit_id = %s", ticket.visit_id) == [
        ("lost", "Desk 2", "Desk 1")
    ]


def test_the_next_minute_is_free(book: TestBook) -> None:
    book.hold(book.slot("14:00"))
    assert book.hold(book.slot("14:45"), BJORN)[1].is_hold
    assert book.hold(book.slot("14:00", MIA), BJORN)[1].is_hold


def test_the_same_claim_again_is_the_same_hold(book: TestBook) -> None:
    slot = book.slot()
    ticket, first = book.claim(slot)
    _, again = book.claim(slot, ticket=ticket)
    assert again.booking() == first.booking()
    assert book.kinds(ticket.visit_id) == ["claimed"]


def test_a_claim_asked_again_when_its_time_is_past_still_says_that_it_stands(book: TestBook) -> None:
    slot = book.slot()
    ticket, first = book.claim(slot)
    book.time_off(LEA, book.at("11:00"), book.at("13:00"))
    _, again = book.claim(slot, ticket=ticket)
    assert again.booking() == first.booking()


def test_the_same_claim_again_after_the_hold_ran_out_says_lapsed(book: TestBook) -> None:
    slot = book.slot()
    ticket, _ = book.claim(slot)
    book.let_pass(200)
    with pytest.raises(Lapsed):
        book.claim(slot, ticket=ticket)[1].booking()


def test_the_same_claim_again_after_a_release_says_gone(book: TestBook) -> None:
    slot = book.slot()
    ticket, _ = book.claim(slot)
    book.run(claims.release, ticket, ANNA).booking()
    with pytest.raises(Gone, match="released"):
        book.claim(slot, ticket=ticket)[1].booking()


def test_a_claim_with_a_foreign_visit_takes_nothing_and_tells_nothing(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("14:00"))
    before = book.contents()
    _, answer = book.claim(book.slot("16:00"), BJORN, ticket=stranger(ticket))
    assert (answer.verdict, answer.parts) == ("gone", ())
    assert book.contents() == before
    assert book.read(hold.visit_id) == hold


def test_a_lapsed_hold_is_in_nobodys_way_without_any_sweeper(book: TestBook) -> None:
    first, _ = book.hold(book.slot("14:00"))
    book.let_pass(181)
    _, hold = book.hold(book.slot("14:15"), BJORN)
    assert hold.desk == "Desk 2"
    assert book.kinds(first.visit_id) == ["claimed", "lapsed"]


def test_what_became_of_tells_the_owner_only(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot())
    assert book.run(claims.what_became_of, ticket, ANNA).booking() == hold
    for other in (stranger(ticket), new_ticket()):
        answer = book.run(claims.what_became_of, other, ANNA)
        assert (answer.verdict, answer.sentence, answer.parts) == ("gone", "This hold was never made.", ())


def test_a_claim_that_arrives_after_its_desk_was_told_that_it_was_never_made_holds_nothing(book: TestBook) -> None:
    ticket = new_ticket()
    assert book.run(claims.what_became_of, ticket, ANNA).verdict == "gone"
    for _ in range(2):
        late = book.claim(book.slot(), ticket=ticket)[1]
        assert (late.verdict, late.sentence, late.parts) == ("gone", "This hold was never made.", ())
    assert book.run(claims.what_became_of, ticket, ANNA).verdict == "gone"
    book.hold(book.slot(), BJORN)


def test_what_became_of_a_hold_that_ran_out_and_of_one_that_was_booked(book: TestBook) -> None:
    lapsed, _ = book.hold(book.slot("10:00"))
    book.let_pass(200)
    ticket, _ = book.hold(book.slot("14:00"))
    booked = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    assert book.run(claims.what_became_of, ticket, ANNA).booking() == booked
    with pytest.raises(Lapsed):
        book.run(claims.what_became_of, lapsed, ANNA).booking()


def test_a_sweep_writes_down_what_ran_out_and_nothing_else(book: TestBook) -> None:
    lapsed, _ = book.hold(book.slot("10:00"))
    book.let_pass(200)
    live, _ = book.hold(book.slot("12:00"))
    booked = book.book(book.slot("14:00"))
    assert book.run(claims.sweep) == 1
    assert book.run(claims.sweep) == 0
    states = {ticket: book.read(ticket).status for ticket in (lapsed.visit_id, live.visit_id, booked.visit_id)}
    assert list(states.values()) == [Status.LAPSED, Status.HELD, Status.BOOKED]
    assert book.rows("SELECT desk, person FROM salon.event WHERE kind = 'lapsed'") == [("Desk 1", "Anna")]


def test_a_sweep_waits_for_nobody(book: TestBook) -> None:
    lea, _ = book.hold(book.slot("10:00"))
    mia, _ = book.hold(book.slot("10:00", MIA))
    book.let_pass(200)
    with book.another() as busy:
        busy.execute("SELECT FROM salon.visit WHERE id = %s FOR UPDATE", (lea.visit_id,))
        assert book.run(claims.sweep) == 1
    assert (book.read(lea.visit_id).status, book.read(mia.visit_id).status) == (Status.HELD, Status.LAPSED)
    assert book.run(claims.sweep) == 1


def test_a_processing_gap_can_be_booked_and_the_busy_parts_can_not(book: TestBook) -> None:
    at = book.at
    book.write_visit(LEA, [(at("10:00"), at("10:30")), (at("11:15"), at("11:45"))])
    assert book.hold(book.slot("10:30"))[1].is_hold
    for clock in ("10:15", "11:15", "11:00"):
        with pytest.raises(Taken, match=r"^10:00 with Lea is booked by Desk 9"):
            book.claim(book.slot(clock), BJORN)[1].booking()
    assert book.overlaps() == []


def test_the_answer_carries_the_databases_time(book: TestBook) -> None:
    before = book.now()
    _, answer = book.claim(book.slot())
    assert before <= answer.at <= book.now()


def test_the_service_asked_for_is_the_one_that_is_held(book: TestBook) -> None:
    _, answer = book.claim(book.slot(), service=CUT, minutes=60)
    assert answer.booking().service_id == CUT
