"""Whatever is changed in the set-up, no booking is lost, and each one that is out of place now was listed then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from salon_desk.database import set_up as stored
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.set_up import NEW_TIME_OFF, Break, Closure, OwnWay, SetUp, TimeOff, Touches
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    SetUpChange,
    StylistChange,
    TimeOffChange,
)
from salon_desk.domain.timespan import Span, instant_of, zone_of
from tests.helpers.books import ANNA, LEA, MIA, TestBook, opened
from tests.helpers.places import why_out_of_place
from tests.helpers.salons import small_salon, week
from tests.helpers.server import ScratchServer
from tests.helpers.spans import read_span

# Around the night on which Stockholm turns its clock back, and Helsinki with it.
FIRST = date(2027, 10, 29)
DAYS = 4
HOURS = range(0, DAYS * 24 - 3, 2)
ZONES = ("Europe/Stockholm", "Europe/Helsinki", "Europe/Berlin", "America/New_York")


hours = st.integers(0, 22).flatmap(
    lambda opens: st.integers(opens + 1, 23).map(lambda closes: (time(opens), time(closes, 30)))
)
weeks = st.lists(st.tuples(st.integers(1, 7), hours), min_size=1, max_size=7, unique_by=lambda one: one[0]).map(
    lambda days: tuple(sorted(WeeklyHours(day, *span) for day, span in days))
)
stylists = st.sampled_from([0, 1])
deeds = st.one_of(
    st.tuples(st.just("opening"), weeks),
    st.tuples(st.just("shifts"), stylists, weeks),
    st.tuples(st.just("breaks"), stylists, weeks),
    st.tuples(st.just("active"), stylists, st.booleans()),
    st.tuples(st.just("skills"), stylists, st.booleans()),
    st.tuples(st.just("service"), st.integers(0, 2), st.booleans()),
    st.tuples(st.just("closure"), st.integers(0, DAYS - 1), st.booleans()),
    st.tuples(st.just("away"), stylists, st.integers(0, DAYS * 24 - 5), st.integers(1, 5)),
    st.tuples(st.just("back")),
    st.tuples(st.just("zone"), st.sampled_from(ZONES)),
)


def changed(now: SetUp, deed: tuple[Any, ...]) -> SetUpChange | None:
    """The deed as a change of what stands."""
    match deed:
        case ("opening", wanted):
            return OpeningChange(now.opening, wanted)
        case ("shifts", nth, wanted):
            return StylistChange(now.stylists[nth], now.stylists[nth]._replace(shifts=wanted))
        case ("breaks", nth, wanted):
            breaks = tuple(Break(*one) for one in wanted[:2])
            return StylistChange(now.stylists[nth], now.stylists[nth]._replace(breaks=breaks))
        case ("active", nth, active):
            return StylistChange(now.stylists[nth], now.stylists[nth]._replace(active=active))
        case ("skills", nth, offered):
            skills = () if offered else (OwnWay(now.services[0].id, False),)
            return StylistChange(now.stylists[nth], now.stylists[nth]._replace(skills=skills))
        case ("service", nth, active):
            return ServiceChange(now.services[nth], now.services[nth]._replace(active=active))
        case ("closure", nth, closed):
            day = FIRST + timedelta(days=nth)
            was = tuple(one for one in now.closures if one.day == day)
            return ClosureChange(was, (Closure(day, "Storm"),) if closed else ())
        case ("away", nth, hour, length):
            start = beginning() + timedelta(hours=hour)
            span = Span(start, start + timedelta(hours=length))
            return TimeOffChange(None, TimeOff(NEW_TIME_OFF, now.stylists[nth].id, span, "Course"))
        case ("zone", zone):
            return SalonChange(now.salon, now.salon._replace(zone=zone))
    return TimeOffChange(now.time_off[0], None) if now.time_off else None


def beginning() -> datetime:
    """The first instant that matters, by the clock of the salon's first zone."""
    return instant_of(FIRST, 0, zone_of(ZONES[0]))


@pytest.fixture(scope="module")
def full(server: ScratchServer, template: str) -> Iterator[TestBook]:
    """A salon that is open round the clock with a booking every two hours, all around the night."""
    name = server.clone(template)
    with opened(server.url(name), small_salon(2, ZONES[0], "00:00", "24:00")) as book:
        start = beginning()
        for hour in HOURS:
            for stylist in (LEA, MIA):
                book.book(Slot(stylist, start + timedelta(hours=hour, minutes=15 * (stylist == MIA))), minutes=30)
        yield book
    server.drop_database(name)


def parts(book: TestBook) -> list[Booking]:
    """Everything that is booked."""
    return sorted(book.run(read_span, Span(beginning() - timedelta(days=2), beginning() + timedelta(days=DAYS + 2))))


def start_again(book: TestBook) -> None:
    """The set-up as it was at first."""
    book.rows("DELETE FROM salon.closure; DELETE FROM salon.time_off; DELETE FROM salon.pause; DELETE FROM salon.skill")
    book.rows("UPDATE salon.stylist SET active = true; UPDATE salon.service SET active = true")
    book.rows("UPDATE salon.salon SET zone = %s", ZONES[0])
    now = book.run(stored.read_set_up)
    around = week("00:00", "24:00")
    changes: list[SetUpChange] = [StylistChange(one, one._replace(shifts=around)) for one in now.stylists]
    for change in (OpeningChange(now.opening, around), *changes):
        book.run(stored.save, change, book.run(stored.touched, change, ANNA), ANNA)


@settings(max_examples=40, deadline=None)
@given(deeds=st.lists(deeds, min_size=1, max_size=8))
@example(deeds=[("active", 0, False), ("service", 0, False), ("service", 0, True)])
def test_no_booking_is_lost_and_every_one_out_of_place_was_listed(full: TestBook, deeds: list[tuple[Any, ...]]) -> None:
    book, booked = full, parts(full)
    assert len(booked) == 2 * len(HOURS)
    start_again(book)
    listed: set[VisitId] = set()
    for deed in deeds:
        now = book.run(stored.read_set_up)
        change = changed(now, deed)
        if change is None:
            continue
        seen = book.run(stored.touched, change, ANNA)
        if seen:
            with pytest.raises(Touches):
                book.run(stored.save, change, seen[1:], ANNA)
        after = book.run(stored.save, change, seen, ANNA).set_up
        out_before, out_after = (out_of_place(one, booked) for one in (now, after))
        newly = {visit: why for visit, why in out_after.items() if out_before.get(visit) != why}
        if deed[0] == "service" and deed[2]:
            newly = {}  # who was out of place before has a reason less, and nobody is listed for that
        told = {part.visit_id: part.why for part in seen}
        if isinstance(change, SalonChange):  # these also tell how the wall clock shows them from now on
            told = {visit: why for visit, why in told.items() if visit in newly}
            assert all(told[visit].startswith(why) for visit, why in newly.items())
        else:
            assert told == newly
        listed |= told.keys()
        assert out_after.keys() <= listed
        assert parts(book) == booked


def out_of_place(set_up: SetUp, booked: list[Booking]) -> dict[VisitId, str]:
    """Those of them that could not be booked there, and why, by the rules as the tests know them."""
    whys = {one.visit_id: why_out_of_place(set_up, one.stylist_id, one.service_id, one.span) for one in booked}
    return {visit: why for visit, why in whys.items() if why}
