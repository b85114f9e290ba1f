"""The numbers of a date: they add up, and chair time is told by the hours of the wall clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.chair_time import NONE, chair_times, lasting
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.overview import Overview, overview_of, price_of
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId, Skill
from salon_desk.domain.visit import Offer, Part
from salon_desk.domain.waiting import Fit, Waiter, new_waiter_id
from tests.helpers.days import SATURDAY, STOCKHOLM, at, booked, empty_day, held, roster, with_parts

DAY = empty_day(count=3)
NOW = at(DAY, "12:00")
ROSTER = roster(3)
LEA, MIA = StylistId(1), StylistId(2)
MINUTE = timedelta(minutes=1)
FIVE = 5 * MINUTE
AUTUMN, SPRING = date(2026, 10, 25), date(2026, 3, 29)
LORD_HOWE = "Australia/Lord_Howe"  # half an hour of summer time
KATHMANDU = "Asia/Kathmandu"  # 5:45 before UTC
NIGHTS = [
    (SATURDAY, STOCKHOLM), (AUTUMN, STOCKHOLM), (SPRING, STOCKHOLM), (date(2026, 4, 5), LORD_HOWE),
    (date(2026, 10, 4), LORD_HOWE), (SATURDAY, KATHMANDU),
]  # fmt: skip


@st.composite
def days(draw: st.DrawFn) -> tuple[Day, datetime]:
    """A date with shifts, breaks and visits of all kinds that may overlap and lie outside the hours, and an instant."""
    on, zone = draw(st.sampled_from(NIGHTS))
    opens, closes = sorted(draw(st.tuples(st.integers(0, 30), st.integers(31, 95))))
    day = empty_day(on, zone, 3, draw(st.sampled_from([(opens * 15, closes * 15), (0, 1435), None])))
    now = day.begins + 15 * MINUTE * draw(st.integers(0, 96))
    columns = tuple(_column(column, day, draw(st.integers(-8, 8)), draw(st.integers(0, 90))) for column in day.columns)
    part = st.tuples(
        st.integers(1, 3), st.integers(-10, 99), st.sampled_from([15, 30, 45, 90, 120]), st.integers(0, 1),
        st.sampled_from([*Progress, None]), st.booleans(),
    )  # fmt: skip
    parts = [_part(nth, day, now, *drawn) for nth, drawn in enumerate(draw(st.lists(part, max_size=14)))]
    return with_parts(replace(day, columns=columns), parts), now


def _column(column: Column, day: Day, later: int, pause: int) -> Column:
    shifts = tuple(Span(span.start + later * 15 * MINUTE, span.end) for span in column.working)
    begins = day.begins + pause * 15 * MINUTE
    return Column(column.stylist, shifts, (Off(Span(begins, begins + 30 * MINUTE), "Break"),))


def _part(
    nth: int, day: Day, now: datetime, stylist: int, quarter: int, lasts: int, lane: int, how: Progress | None,
    develops: bool,
) -> Booking:  # fmt: skip
    start = day.begins + 15 * MINUTE * quarter
    if how is None:
        return held(nth, stylist, start, lasts, now + MINUTE * (nth % 3 - 1))._replace(lane=lane)
    idle = (start + lasts / 3 * MINUTE, start + lasts / 3 * 2 * MINUTE) if develops else (None, None)
    made = booked(nth, stylist, start, lasts)
    return made._replace(lane=lane, progress=how, idle_from=idle[0], idle_until=idle[1])


def fives_of(day: Day, column: Column, now: datetime) -> Iterator[tuple[datetime, int, int]]:
    """Each five minutes in which she works: how many visits take them in the first lane and beside it."""
    taken = [part for part in day.of(column.stylist.id) if part.takes_time(now)]
    instant = day.begins - timedelta(hours=3)
    while instant < day.ends:
        works = any(shift.holds(instant) for shift in column.working)
        away = any(off.span.holds(instant) for off in column.off)
        if works and not away and day.opening is not None and day.opening.holds(instant):
            lanes = Counter(part.lane for part in taken for span in part.busy if span.holds(instant))
            yield instant, lanes[0], lanes[1]
        instant += FIVE


@settings(deadline=None)
@given(days())
def test_every_five_minutes_are_counted_once(told: tuple[Day, datetime]) -> None:
    day, now = told
    hours: Counter[int] = Counter()
    overview = overview_of(day, ROSTER, now)
    for column, hers in zip(day.columns, overview.stylists, strict=True):
        counted = list(fives_of(day, column, now))
        assert hers.stylist == column.stylist
        assert hers.working == len(counted) * FIVE
        assert hers.busy == sum(1 for _, first, beside in counted if first or beside) * FIVE
        assert hers.squeezed == sum(1 for _, first, beside in counted if first and beside) * FIVE
        hours.update(instant.astimezone(day.zone).hour for instant, first, beside in counted if first or beside)
    assert {one.hour: one.busy for one in overview.hours if one.busy} == {
        hour: fives * FIVE for hour, fives in hours.items()
    }


@given(days())
def test_the_numbers_add_up(told: tuple[Day, datetime]) -> None:
    day, now = told
    overview = overview_of(day, ROSTER, now)
    for one in overview.stylists:
        assert one.busy + one.free == one.working
        assert NONE <= one.squeezed <= one.busy
        assert 0 <= one.share <= 1
    assert 0 <= overview.utilisation <= 1
    assert overview.busy + overview.free == overview.working
    assert sum((one.busy for one in overview.hours), NONE) == overview.busy
    assert sum((one.working for one in overview.hours), NONE) == overview.working
    for chair in chair_times(day, now):
        assert lasting(chair.free) + lasting(chair.busy) == lasting(chair.working)
    assert overview.booked == sum(one.visits for one in overview.stylists)  # each visit here has one part
    assert overview.no_shows == sum(one.no_shows for one in overview.stylists) <= overview.booked
    paid = [
        part for part in day.bookings
        if part.status is Status.BOOKED and part.start >= day.begins and part.progress is not Progress.NO_SHOW
    ]  # fmt: skip
    assert overview.takings == sum(price_of(part, ROSTER) for part in paid)


@given(days())
def test_free_time_is_what_a_claim_would_find_free(told: tuple[Day, datetime]) -> None:
    day, now = told
    for chair in chair_times(day, now):
        assert chair.free == day.free(chair.stylist.id, now)


def overview(*parts: Booking) -> Overview:
    """The numbers at noon of a Saturday with these parts."""
    return overview_of(with_parts(DAY, parts), ROSTER, NOW)


def test_a_full_chair_with_somebody_squeezed_in_is_not_fuller_than_full() -> None:
    whole = booked(1, LEA, at(DAY, "09:00"), 540)
    beside = booked(2, LEA, at(DAY, "10:00"), 60)._replace(lane=1)
    hers = overview(whole, beside).stylists[0]
    assert (hers.share, hers.squeezed, hers.visits) == (1.0, timedelta(hours=1), 2)


def test_while_a_colour_develops_the_chair_is_free() -> None:
    colour = booked(1, LEA, at(DAY, "10:00"), 90)._replace(idle_from=at(DAY, "10:30"), idle_until=at(DAY, "11:00"))
    told = overview(colour)
    assert told.stylists[0].busy == timedelta(hours=1)
    assert [one.busy // MINUTE for one in told.hours] == [0, 30, 30, 0, 0, 0, 0, 0, 0]


def test_a_visit_with_two_stylists_is_one_visit_of_the_salon() -> None:
    first = booked(1, LEA, at(DAY, "10:00"), 45)
    second = booked(1, MIA, at(DAY, "10:45"), 30)._replace(ordinal=1)
    told = overview_of(replace(DAY, visits={first.visit_id: (first, second)}), ROSTER, NOW)
    assert (told.booked, [one.visits for one in told.stylists]) == (1, [1, 1, 0])
    assert (told.takings, [one.takings for one in told.stylists]) == (5200 + 3200, [5200, 3200, 0])


def test_a_stylist_takes_her_own_price_and_a_service_that_she_does_no_more_the_lists() -> None:
    part = booked(1, LEA, at(DAY, "10:00"), 45)
    assert part.service_id == ServiceId(4)
    own = ROSTER._replace(skills=(Skill(LEA, ServiceId(4), price=6100),))
    gone = ROSTER._replace(skills=(Skill(LEA, ServiceId(4), offered=False),))
    assert (price_of(part, own), price_of(part, gone), price_of(part._replace(service_id=None), own)) == (6100, 5200, 0)


def test_who_did_not_come_pays_nothing_and_still_had_the_time() -> None:
    missed = booked(1, LEA, at(DAY, "10:00"), 45)._replace(progress=Progress.NO_SHOW)
    told = overview(missed, booked(2, MIA, at(DAY, "10:00"), 45))
    assert (told.booked, told.no_shows, told.no_show_rate, told.takings) == (2, 1, 0.5, 5200)
    assert told.stylists[0].busy == timedelta(minutes=45)


def test_holds_are_told_with_the_longest_time_left_and_lapsed_ones_not() -> None:
    told = overview(
        held(1, LEA, at(DAY, "14:00"), 45, NOW + timedelta(seconds=133)),
        held(2, MIA, at(DAY, "14:00"), 45, NOW + timedelta(seconds=20)),
        held(3, MIA, at(DAY, "15:00"), 45, NOW),
    )
    assert (told.held, told.longest_hold, told.booked) == (2, timedelta(seconds=133), 0)
    assert (overview().held, overview().longest_hold) == (0, NONE)


def test_the_waitlist_is_counted_once_for_each_wish() -> None:
    wishes = [
        Waiter(new_waiter_id(), None, name, "", ServiceId(4), None, SATURDAY, SATURDAY) for name in ("Ida", "Dana")
    ]
    place = Offer((Part(LEA, ServiceId(4), NOW),))
    fits = [Fit(wishes[0], place), Fit(wishes[0], place), Fit(wishes[1], place, NOW + MINUTE)]
    told = overview_of(DAY, ROSTER, NOW, wishes, fits)
    assert (told.waiting, told.seatable) == (2, 1)


def test_a_closed_day_has_no_hours_and_no_share() -> None:
    told = overview_of(empty_day(opening=None), ROSTER, NOW)
    assert (told.utilisation, told.hours, told.working) == (0.0, (), NONE)


@pytest.mark.parametrize(
    ("on", "hours"), [(AUTUMN, {1: 60, 2: 120, 3: 60}), (SPRING, {1: 60, 2: 0, 3: 60})], ids=["autumn", "spring"]
)
def test_an_hour_that_the_clock_repeats_has_both_and_one_that_it_skips_none(on: date, hours: dict[int, int]) -> None:
    night = empty_day(on, STOCKHOLM, 1, (60, 240))
    assert night.opening is not None
    told = overview_of(with_parts(night, [booked(1, LEA, night.opening.start, 60)]), ROSTER, NOW)
    assert {one.hour: one.working // MINUTE for one in told.hours} == hours
    assert [one.busy // MINUTE for one in told.hours] == [60, 0, 0]
