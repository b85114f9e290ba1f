"""Reading the book: a span, a day, and the visits that were announced."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.database import claims
from salon_desk.database.bookings import database_time, read_visits
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.domain.booking import Status
from salon_desk.domain.change import Change, Ending
from salon_desk.domain.timespan import Span
from tests.helpers.books import ANNA, BJORN, COLOUR, LEA, MIA, TestBook
from tests.helpers.days import is_free
from tests.helpers.spans import read_span
from tests.helpers.tickets import new_ticket


def test_a_span_has_everything_that_takes_time_in_it_and_nothing_else(book: TestBook) -> None:
    before = book.book(book.slot("08:00"), minutes=60)
    into = book.book(book.slot("09:30"), minutes=60)
    inside = book.hold(book.slot("10:30", MIA))[1]
    out_of = book.book(book.slot("11:45"), minutes=60)
    after = book.book(book.slot("14:00"))
    cancelled = book.run(claims.cancel, book.book(book.slot("11:00")), "", ANNA).booking()
    found = {part.visit_id for part in book.run(read_span, Span(book.at("10:00"), book.at("12:00")))}
    assert found == {into.visit_id, inside.visit_id, out_of.visit_id}
    assert not found & {before.visit_id, after.visit_id, cancelled.visit_id}


def test_the_longest_visit_is_found_from_its_last_minute(book: TestBook) -> None:
    longest = book.book(book.slot("06:00"), minutes=720)
    found = book.run(read_span, Span(book.at("17:59"), book.at("18:30")))
    assert [part.visit_id for part in found] == [longest.visit_id]


def test_what_is_read_is_what_the_command_answered(book: TestBook) -> None:
    _, hold = book.hold(book.slot("10:00"))
    booked = book.book(book.slot("12:00"), BJORN)
    span = Span(book.at("09:00"), book.at("14:00"))
    assert sorted(book.run(read_span, span), key=lambda part: part.start) == [hold, booked]


def test_visits_that_take_no_time_any_more_are_read_without_parts(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("10:00"))
    live = book.hold(book.slot("12:00"))[1]
    book.run(claims.release, ticket, ANNA)
    changes = {change.visit_id: change for change in book.run(read_visits, [hold.visit_id, live.visit_id])}
    assert changes[hold.visit_id] == Change(hold.visit_id, 2, (), Ending(Status.RELEASED, ANNA.desk))
    assert changes[live.visit_id] == Change(live.visit_id, 1, (live,))
    assert book.run(read_visits, [new_ticket().visit_id]) == []


def test_who_cancelled_a_booking_is_read_not_who_booked_it(book: TestBook) -> None:
    booked = book.book(book.slot("12:00"), ANNA)
    book.run(claims.cancel, booked, "", BJORN)
    (change,) = book.run(read_visits, [booked.visit_id])
    assert change.ending == Ending(Status.CANCELLED, BJORN.desk)


def test_a_visit_of_several_parts_is_read_as_one(book: TestBook) -> None:
    visit = book.write_visit(LEA, [(book.at("10:00"), book.at("11:00"))])
    book.rows("UPDATE salon.visit SET ends_at = ends_at + interval '30 min'")
    book.rows(
        "INSERT INTO salon.segment SELECT visit_id, 1, 2, 1, ends_at, ends_at + interval '30 min',"
        " tstzmultirange(tstzrange(ends_at, ends_at + interval '30 min')) FROM salon.segment"
    )
    (change,) = book.run(read_visits, [visit])
    assert [(part.ordinal, part.stylist_id) for part in sorted(change.parts)] == [(0, LEA), (1, MIA)]
    day = book.run(read_day, book.run(read_roster), book.at("12:00").date())
    assert [part.ordinal for part in sorted(day.visits[visit])] == [0, 1]


def test_a_day_has_its_bookings_and_their_versions(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("10:00"))
    book.run(claims.resize, ticket, COLOUR, None, ANNA)
    day = book.run(read_day, book.run(read_roster), book.at("12:00").date())
    assert [part.version for part in day.visits[ticket.visit_id]] == [2]
    assert [part.span.minutes for part in day.of(LEA)] == [90]
    assert not is_free(day, LEA, Span(book.at("11:00"), book.at("11:30")), book.now())


def test_a_booking_over_midnight_is_on_both_days(book: TestBook) -> None:
    book.rows("UPDATE salon.opening_hours SET closes = '24:00'")
    visit = book.write_visit(LEA, [(book.at("23:00", 1), book.at("01:00", 2))])
    roster = book.run(read_roster)
    for nth in (1, 2):
        assert set(book.run(read_day, roster, book.at("12:00", nth).date()).visits) == {visit}
    assert not book.run(read_day, roster, book.at("12:00", 3).date()).visits


def test_a_lapsed_hold_is_read_and_takes_no_time(book: TestBook) -> None:
    _, hold = book.hold(book.slot("10:00"))
    book.let_pass(200)
    day = book.run(read_day, book.run(read_roster), book.at("12:00").date())
    assert [part.visit_id for part in day.bookings] == [hold.visit_id]
    assert is_free(day, LEA, hold.span, book.now())


def test_the_roster_has_everyone_in_their_order(book: TestBook) -> None:
    book.rows("UPDATE salon.stylist SET position = 2 - position, active = id <> 2")
    roster = book.run(read_roster)
    assert [(stylist.name, stylist.active) for stylist in roster.stylists] == [("Mia", False), ("Lea", True)]
    assert [service.minutes for service in roster.services] == [45, 90, 15]
    assert (roster.salon.zone, roster.salon.hold_seconds) == ("Europe/Stockholm", 180)


def test_the_databases_time_is_asked_for(book: TestBook) -> None:
    before = book.now()
    assert before <= book.run(database_time) <= before + timedelta(seconds=30)
