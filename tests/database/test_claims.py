"""Taking, keeping and giving back time, one function of the database after the other."""

from __future__ import annotations

from datetime import timedelta

import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Status, Ticket, Token
from salon_desk.domain.errors import BadInput, Changed, Gone, Lapsed, Taken
from salon_desk.domain.people import ClientDraft, ClientId, Identity
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket

SECOND = timedelta(seconds=1)


def stranger(ticket: Ticket) -> Ticket:
    """The same visit without the right token."""
    return Ticket(ticket.visit_id, new_ticket().token)


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


def test_who_did_it_is_written_without_outer_blanks(book: TestBook) -> None:
    blanks = Identity("  Desk 1 ", "\tAnna ")
    ticket, hold = book.hold(book.slot(), blanks)
    booked = book.run(claims.confirm, ticket, NORA, blanks).booking()
    book.run(claims.cancel, booked, "", blanks).booking()
    again = book.run(claims.cancel, booked, "", blanks)
    assert (hold.desk, again.booking().person) == ("Desk 1", "Anna")
    assert set(book.rows("SELECT desk, person FROM salon.event")) == {("Desk 1", "Anna")}


def test_an_overlap_on_purpose_stands_beside_and_a_third_is_refused(book: TestBook) -> None:
    book.book(book.slot("12:00"))
    squeezed = squeeze(book, "12:15").booking()
    assert (squeezed.lane, squeezed.squeezed_because) == (1, "Her fringe only")
    with pytest.raises(Taken, match=r"^12:\d\d with Lea is taken twice already; a third visit"):
        squeeze(book, "12:15").booking()
    with pytest.raises(Taken, match=r"^12:00 with Lea is booked"):
        book.claim(book.slot("12:15"), BJORN)[1].booking()


def test_what_is_squeezed_into_free_time_needs_no_lane_and_no_reason(book: TestBook) -> None:
    alone = squeeze(book, "12:15").booking()
    assert (alone.lane, alone.squeezed_because) == (0, "")


def test_who_was_squeezed_in_and_is_alone_now_has_her_time_for_herself(book: TestBook) -> None:
    first = book.book(book.slot("12:00"))
    beside = squeeze(book, "12:15").booking()
    book.run(claims.cancel, first, "", ANNA).booking()
    with pytest.raises(Taken, match=r"^12:15 with Lea is held by Desk 1"):
        book.claim(book.slot("12:00"), BJORN)[1].booking()
    again = squeeze(book, "12:15").booking()
    assert (beside.lane, again.lane, again.squeezed_because) == (1, 0, "Her fringe only")


def test_a_lapsed_hold_in_the_lane_beside_is_in_nobodys_way(book: TestBook) -> None:
    first = book.book(book.slot("12:00"))
    lapsing = squeeze(book, "12:15").booking()
    book.run(claims.cancel, first, "", ANNA).booking()
    book.let_pass(200)
    assert book.hold(book.slot("12:00"))[1].lane == 0
    assert book.kinds(lapsing.visit_id) == ["claimed", "lapsed"]


def squeeze(book: TestBook, clock: str) -> claims.Answer:
    """A cut that is to stand beside whatever is there."""
    return book.run(claims.claim, new_ticket(), book.slot(clock), CUT, None, ANNA, "Her fringe only")


def test_a_processing_gap_can_be_booked_and_the_busy_parts_can_not(book: TestBook) -> None:
    at = book.at
    book.write_visit(LEA, [(at("10:00"), at("10:30")), (at("11:15"), at("11:45"))])
    assert book.hold(book.slot("10:30"))[1].is_hold
    for clock in ("10:15", "11:15", "11:00"):
        with pytest.raises(Taken, match=r"^10:00 with Lea is booked by Desk 9"):
            book.claim(book.slot(clock), BJORN)[1].booking()
    assert book.overlaps() == []


def test_a_visit_of_several_parts_moves_as_one(book: TestBook) -> None:
    at = book.at
    visit = book.write_visit(LEA, [(at("10:00"), at("10:30")), (at("11:15"), at("11:45"))])
    theirs = book.read(visit)
    book.run(claims.move, theirs, book.slot("10:30"), ANNA).booking()
    busy = book.rows("SELECT lower(one), upper(one) FROM salon.segment, unnest(busy) one WHERE visit_id = %s", visit)
    assert busy == [(at("10:30"), at("11:00")), (at("11:45"), at("12:15"))]


def test_the_answer_carries_the_databases_time(book: TestBook) -> None:
    before = book.now()
    _, answer = book.claim(book.slot())
    assert before <= answer.at <= book.now()


def test_a_hold_is_known_by_ticket_not_by_desk(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    assert Token(book.value("SELECT token FROM salon.visit")) == ticket.token
    with pytest.raises(Gone):
        book.run(claims.confirm, Ticket(ticket.visit_id, Token(ticket.visit_id)), NORA, ANNA).booking()


def test_the_service_asked_for_is_the_one_that_is_held(book: TestBook) -> None:
    _, answer = book.claim(book.slot(), service=CUT, minutes=60)
    assert answer.booking().service_id == CUT
