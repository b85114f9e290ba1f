"""A change of the set-up lists the bookings that it touches before it is made, and drops none of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from salon_desk.database import claims
from salon_desk.database import set_up as stored
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Changed
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_TIME_OFF, Break, Closure, OwnWay, SetUp, TimeOff, TouchedPart, Touches
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    SetUpChange,
    StylistChange,
    TimeOffChange,
)
from salon_desk.domain.timespan import Span, instant_of
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, CUT, LEA, MIA, NORA, TestBook, opened
from tests.helpers.salons import small_salon, week
from tests.helpers.tickets import new_ticket


def read(book: TestBook) -> SetUp:
    """The set-up as it stands."""
    return book.run(stored.read_set_up)


def look(book: TestBook, change: SetUpChange) -> tuple[TouchedPart, ...]:
    """What it would touch. Nothing is written."""
    before = book.contents()
    touched = book.run(stored.touched, change, ANNA)
    assert book.contents() == before
    return touched


def visits(book: TestBook) -> list[tuple[Any, ...]]:
    """Every visit and part that there is, as it stands."""
    return book.rows(
        "SELECT v.id, v.status, v.version, s.ordinal, s.stylist_id, s.starts_at, s.ends_at, s.busy::text, s.takes_time"
        " FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id ORDER BY 1, 4"
    )


def on(booking: Booking, book: TestBook) -> date:
    """The salon's date of a booking."""
    return booking.start.astimezone(book.zone).date()


Make = Callable[[TestBook, Booking, SetUp], SetUpChange]


def lea(now: SetUp, **changes: Any) -> SetUpChange:
    """Lea set up in another way."""
    return StylistChange(now.stylists[0], now.stylists[0]._replace(**changes))


def away(booking: Booking) -> TimeOff:
    """Lea's time off from the last minute of the booking on."""
    end = booking.end.replace(second=0, microsecond=0)
    return TimeOff(NEW_TIME_OFF, LEA, Span(end - timedelta(minutes=1), end + timedelta(hours=4)), "Course")


# What is done, and why it touches Lea's cut at 12:00 tomorrow.
WAYS: list[tuple[str, Make, str]] = [
    (
        "shorter hours",
        lambda book, booking, now: OpeningChange(now.opening, week("09:00", "12:30")),
        r"12:00 to 12:45 would be outside the opening hours\.",
    ),
    (
        "a day less",
        lambda book, booking, now: OpeningChange(
            now.opening, tuple(one for one in now.opening if one.weekday != on(booking, book).isoweekday())
        ),
        r"The salon is closed on \d+ \w+ \d{4}\.",
    ),
    (
        "a closure",
        lambda book, booking, now: ClosureChange((), (Closure(on(booking, book), "Christmas"),)),
        r"The salon is closed on \d+ \w+ \d{4}: Christmas\.",
    ),
    (
        "a shift",
        lambda book, booking, now: lea(now, shifts=week("12:15", "20:00")),
        r"12:00 to 12:45 would be outside Lea's hours\.",
    ),
    (
        "a break",
        lambda book, booking, now: lea(
            now, breaks=tuple(Break(*one, reason="Lunch") for one in week("12:30", "13:00"))
        ),
        r"Lea is away from 12:00 to 12:45: Lunch\.",
    ),
    ("who leaves", lambda book, booking, now: lea(now, active=False), r"Lea does not work here any more\."),
    (
        "not her service",
        lambda book, booking, now: lea(now, skills=(OwnWay(CUT, False),)),
        r"Lea does not do Cut & finish any more\.",
    ),
    (
        "time off",
        lambda book, booking, now: TimeOffChange(None, away(booking)),
        r"Lea is away from 12:00 to 12:45: Course\.",
    ),
    (
        "a retired service",
        lambda book, booking, now: ServiceChange(now.services[0], now.services[0]._replace(active=False)),
        r"Cut & finish is not offered any more\.",
    ),
    (
        "another zone",
        lambda book, booking, now: SalonChange(now.salon, now.salon._replace(zone="Europe/Helsinki")),
        r"12:00 is 13:00 by the clock of Europe/Helsinki\.",
    ),
]
NAMES = [name for name, _, _ in WAYS]


@pytest.mark.parametrize(("make", "why"), [way[1:] for way in WAYS], ids=NAMES)
def test_it_is_listed_first_and_stays_where_it_is(book: TestBook, make: Make, why: str) -> None:
    booking = book.book(book.slot("12:00"))
    change = make(book, booking, read(book))
    (part,) = look(book, change)
    assert (part.visit_id, part.ordinal, part.stylist_id, part.stylist) == (booking.visit_id, 0, LEA, "Lea")
    assert (part.client, part.phone, part.service, part.until) == (NORA.name, NORA.phone, "Cut & finish", None)
    assert (part.start, part.end) == (booking.start, booking.end)
    assert re.fullmatch(why, part.why), part.why
    before = visits(book)
    with pytest.raises(Touches, match="This touches a booking that was not seen yet; nothing was changed") as touches:
        book.run(stored.save, change, (), ANNA)
    assert touches.value.parts == (part,)
    book.run(stored.save, change, (part,), ANNA)
    assert visits(book) == before
    assert book.read(booking.visit_id) == booking


@pytest.mark.parametrize("make", [way[1] for way in WAYS], ids=NAMES)
def test_what_was_booked_since_the_list_was_seen_is_told_before_anything_is_written(book: TestBook, make: Make) -> None:
    booking = book.book(book.slot("12:00"))
    change = make(book, booking, read(book))
    seen = look(book, change)
    match change:
        case ClosureChange():
            more = book.book(Slot(MIA, booking.start))
        case TimeOffChange():
            more = book.book(Slot(LEA, booking.start + timedelta(hours=1)))
        case _:
            more = book.book(Slot(LEA, booking.start + timedelta(days=7)))
    before = book.contents()
    with pytest.raises(Touches, match="2 bookings, and not all of them were seen") as touches:
        book.run(stored.save, change, seen, ANNA)
    assert {part.visit_id for part in touches.value.parts} == {booking.visit_id, more.visit_id}
    assert book.contents() == before
    book.run(stored.save, change, touches.value.parts, ANNA)


def test_a_booking_that_was_moved_since_it_was_seen_is_told_again(book: TestBook) -> None:
    booking = book.book(book.slot("12:00"))
    change = lea(read(book), active=False)
    seen = look(book, change)
    moved = book.run(claims.move, booking, book.slot("13:00"), BJORN).booking()
    with pytest.raises(Touches) as touches:
        book.run(stored.save, change, seen, ANNA)
    assert [part.start for part in touches.value.parts] == [moved.start]


def test_one_that_was_cancelled_since_is_none_of_them(book: TestBook) -> None:
    booking = book.book(book.slot("12:00"))
    change = lea(read(book), active=False)
    seen = look(book, change)
    book.run(claims.cancel, booking, "", BJORN)
    assert book.run(stored.save, change, seen, ANNA).set_up.stylists[0].active is False


def test_live_holds_are_listed_and_those_that_ran_out_are_not(book: TestBook) -> None:
    book.hold(book.slot("10:00"))
    book.let_pass(1000)
    _, hold = book.hold(book.slot("12:00"))
    (part,) = look(book, lea(read(book), active=False))
    assert (part.visit_id, part.client, part.until) == (hold.visit_id, "", hold.reserved_until)


def test_a_hold_that_was_seen_and_is_confirmed_meanwhile_needs_no_second_look(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("12:00"))
    change = lea(read(book), active=False)
    seen = look(book, change)
    book.run(claims.confirm, ticket, NORA, BJORN)
    book.run(stored.save, change, seen, ANNA)


def test_what_is_over_is_nobodys_concern(book: TestBook) -> None:
    book.write_visit(LEA, [(book.at("10:00", -2), book.at("11:00", -2))])
    now = book.now().replace(second=0, microsecond=0)
    running = book.write_visit(LEA, [(now - timedelta(minutes=30), now + timedelta(minutes=30))])
    assert [part.visit_id for part in look(book, lea(read(book), active=False))] == [running]


def test_what_was_touched_before_is_listed_again_only_for_another_reason(book: TestBook) -> None:
    booking = book.book(book.slot("12:00"))
    now = read(book)
    first = lea(now, shifts=week("14:00", "20:00"))
    later = book.run(stored.save, first, look(book, first), ANNA).set_up
    assert look(book, lea(later, shifts=week("15:00", "20:00"))) == ()
    (part,) = look(book, lea(later, active=False))
    assert (part.visit_id, part.why) == (booking.visit_id, "Lea does not work here any more.")


def test_more_room_touches_nobody(book: TestBook) -> None:
    book.book(book.slot("12:00"))
    now = read(book)
    narrow = OpeningChange(now.opening, week("12:00", "13:00"))
    assert look(book, narrow) == ()
    narrowed = book.run(stored.save, narrow, (), ANNA).set_up
    assert look(book, OpeningChange(narrowed.opening, now.opening)) == ()


def test_a_zone_with_the_same_clock_touches_nobody(book: TestBook) -> None:
    book.book(book.slot("12:00"))
    now = read(book)
    change = SalonChange(now.salon, now.salon._replace(zone="Europe/Berlin"))
    assert look(book, change) == ()


def test_all_parts_of_a_visit_are_listed_each_with_its_stylist(book: TestBook) -> None:
    start, ticket = book.at("12:00"), new_ticket()
    parts = (Part(LEA, CUT, start), Part(MIA, CUT, start + timedelta(hours=1)))
    book.run(claims.claim_visit, ticket, parts, ANNA)
    book.run(claims.confirm, ticket, NORA, ANNA)
    now = read(book)
    both = look(book, ClosureChange((), (Closure(book.at("12:00").date(), "Storm"),)))
    assert [(part.ordinal, part.stylist) for part in both] == [(0, "Lea"), (1, "Mia")]
    assert [
        part.ordinal for part in look(book, StylistChange(now.stylists[1], now.stylists[1]._replace(active=False)))
    ] == [1]


def test_who_is_late_sees_that_it_was_changed_before_what_it_touches(book: TestBook) -> None:
    book.book(book.slot("12:00"))
    change = lea(read(book), active=False)
    book.run(stored.save, lea(read(book), name="Leah"), (), BJORN)
    with pytest.raises(Changed, match="This stylist was changed by Desk 2"):
        book.run(stored.touched, change, ANNA)


NIGHTS = [("Europe/Stockholm", date(2027, 3, 28)), ("Europe/Stockholm", date(2027, 10, 31)),
          ("America/New_York", date(2027, 3, 14)), ("America/New_York", date(2027, 11, 7)),
          ("Australia/Lord_Howe", date(2027, 10, 3)), ("Australia/Lord_Howe", date(2027, 4, 4))]  # fmt: skip


@pytest.mark.parametrize(("zone", "night"), NIGHTS, ids=[f"{zone} {night}" for zone, night in NIGHTS])
def test_on_a_night_of_a_clock_change_the_list_is_what_a_claim_would_refuse(
    database_url: str, zone: str, night: date
) -> None:
    """Round the clock bookings of 15 minutes from one midnight to the next; then Lea works from 1:30 to 4:30."""
    with opened(database_url, small_salon(1, zone, "00:00", "24:00")) as book:
        begins, ends = (instant_of(night + timedelta(days=nth), 0, book.zone) for nth in (0, 1))
        starts = [begins + timedelta(minutes=15 * nth) for nth in range((ends - begins) // timedelta(minutes=15) - 1)]
        booked = {book.book(Slot(StylistId(1), start), minutes=15).visit_id: start for start in starts}
        change = lea(read(book), shifts=week("01:30", "04:30"))
        touched = look(book, change)
        book.run(stored.save, change, touched, ANNA)
        shift = Span(instant_of(night, 90, book.zone), instant_of(night, 270, book.zone))
        left = [start for visit, start in booked.items() if visit not in {part.visit_id for part in touched}]
        assert left == [start for start in starts if shift.covers(Span(start, start + timedelta(minutes=15)))]
        assert len(left) * 15 == shift.minutes
        assert book.value("SELECT count(*) FROM salon.visit WHERE status = 'booked'") == len(starts)


def test_nobody_is_booked_where_the_new_set_up_does_not_let_her(book: TestBook) -> None:
    now = read(book)
    book.run(stored.save, OpeningChange(now.opening, week("09:00", "12:00")), (), ANNA)
    with pytest.raises(BadInput, match="outside the opening hours"):
        book.claim(book.slot("12:00"))
