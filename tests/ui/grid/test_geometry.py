"""Where time lies: laws that hold for every zoom, scroll and width, and on the nights when the clocks change."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span, clock_label
from salon_desk.ui.grid.geometry import (
    MARGIN,
    NARROWEST,
    STEP,
    Box,
    Geometry,
    axis_of,
    hour_label,
    hours,
    is_past,
    snapped,
)
from tests.helpers.days import at, booked, empty_day, with_parts

NIGHTS = [
    ("Europe/Stockholm", date(2026, 3, 29), 23.0),
    ("Europe/Stockholm", date(2026, 10, 25), 25.0),
    ("America/New_York", date(2026, 3, 8), 23.0),
    ("America/New_York", date(2026, 11, 1), 25.0),
    ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
    ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
    ("Europe/Stockholm", date(2026, 11, 21), 24.0),
]
DAYS = st.builds(
    lambda night, count, minutes, whole: empty_day(
        night[1], night[0], count, (0, 24 * 60) if whole else (9 * 60, 18 * 60), minutes
    ),
    st.sampled_from(NIGHTS),
    st.integers(1, 25),
    st.sampled_from([5, 10, 15, 20, 30, 60]),
    st.booleans(),
)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[Day, Geometry]:
    """A day and where it lies."""
    day = draw(DAYS)
    stylists = tuple(column.stylist.id for column in day.columns)
    step, width = draw(st.integers(6, 20)), draw(st.integers(100, 3000))
    geometry = Geometry(axis_of(day), stylists, step, width)
    left = draw(st.integers(0, max(0, geometry.edge(len(stylists)) - width)))
    return day, geometry._replace(left=left, top=draw(st.integers(0, geometry.height)))


@given(pictures(), st.data())
def test_the_slot_at_any_point_of_a_slots_rectangle_is_that_slot(
    picture: tuple[Day, Geometry], data: st.DataObject
) -> None:
    day, geometry = picture
    row = data.draw(st.integers(0, geometry.axis.rows - 1))
    slot = Slot(data.draw(st.sampled_from(geometry.stylists)), snapped(geometry.axis.instant(row), day))
    box = geometry.slot_box(slot, day.slot_minutes)
    x = data.draw(st.integers(box.x, box.right - 1))
    y = data.draw(st.integers(box.y, box.bottom - 1))
    if geometry.axis.span.holds(geometry.instant_at(y)):
        assert geometry.slot_at(x, y, day) == slot


@given(pictures())
def test_columns_cover_the_width_without_gap_and_none_is_too_narrow(picture: tuple[Day, Geometry]) -> None:
    _, geometry = picture
    edges = [geometry.edge(column) for column in range(len(geometry.stylists) + 1)]
    assert all(right - left >= NARROWEST for left, right in itertools.pairwise(edges))
    assert edges[0] == 0
    assert edges[-1] == max(geometry.width, NARROWEST * len(geometry.stylists))


@given(pictures(), st.integers(-500, 4000), st.integers(0, 4000))
def test_the_columns_between_two_points_are_those_that_lie_there(
    picture: tuple[Day, Geometry], x: int, width: int
) -> None:
    _, geometry = picture
    lying = [
        column
        for column in range(len(geometry.stylists))
        if geometry.x_of(column) < x + width and geometry.x_of(column + 1) > x and width > 0
    ]
    assert list(geometry.columns_between(x, x + width)) == lying


@given(pictures(), st.integers(-50, 400), st.integers(1, 400))
def test_rows_of_a_span_are_the_rows_that_it_touches(picture: tuple[Day, Geometry], start: int, minutes: int) -> None:
    axis = picture[1].axis
    span = Span(axis.start + timedelta(minutes=start), axis.start + timedelta(minutes=start + minutes))
    touched = [row for row in range(axis.rows) if Span(axis.instant(row), axis.instant(row + 1)).overlaps(span)]
    assert axis.rows_of(span) == ((touched[0], touched[-1]) if touched else None)


@pytest.mark.parametrize(("zone", "night", "length"), NIGHTS)
def test_a_night_of_the_clock_change_has_as_many_rows_as_really_pass(zone: str, night: date, length: float) -> None:
    day = empty_day(night, zone, opening=(0, 24 * 60))
    axis = axis_of(day)
    assert axis.rows == length * 12
    assert (axis.start, axis.end) == (day.begins, day.ends)
    instants = [axis.instant(row) for row in range(axis.rows)]
    assert {later - earlier for earlier, later in itertools.pairwise(instants)} == {STEP}


@pytest.mark.parametrize(
    ("zone", "night", "labels"),
    [
        (NIGHTS[0][0], NIGHTS[0][1], ["00:00", "01:00", "03:00", "04:00"]),
        (NIGHTS[1][0], NIGHTS[1][1], ["00:00", "01:00", "02:00 CEST", "02:00 CET", "03:00", "04:00"]),
        (NIGHTS[2][0], NIGHTS[2][1], ["00:00", "01:00", "03:00", "04:00"]),
        (NIGHTS[3][0], NIGHTS[3][1], ["00:00", "01:00 EDT", "01:00 EST", "02:00", "03:00", "04:00"]),
        (NIGHTS[4][0], NIGHTS[4][1], ["00:00", "01:00", "01:30 +1030", "02:00", "03:00", "04:00"]),
        (NIGHTS[5][0], NIGHTS[5][1], ["00:00", "01:00", "02:30", "03:00", "04:00"]),
    ],
)
def test_the_ruler_repeats_and_skips_what_the_wall_clock_does(zone: str, night: date, labels: list[str]) -> None:
    day = empty_day(night, zone, opening=(0, 24 * 60))
    assert [hour_label(instant, day.zone) for instant in hours(axis_of(day), day)][: len(labels)] == labels


def test_half_an_hour_that_comes_twice_says_which() -> None:
    day = empty_day(date(2026, 4, 5), "Australia/Lord_Howe", opening=(0, 24 * 60))
    twice = [instant for instant in map(axis_of(day).instant, range(60)) if clock_label(instant, day.zone) == "01:45"]
    assert [hour_label(instant, day.zone) for instant in twice] == ["01:45 +11", "01:45 +1030"]


def test_the_axis_has_a_margin_and_takes_in_what_lies_outside_the_opening() -> None:
    day = empty_day()
    assert axis_of(day).span == Span(at(day, "08:30"), at(day, "18:30"))
    late = with_parts(day, [booked(1, 1, at(day, "19:00"), 45)])
    assert axis_of(late).end == at(day, "19:45") + MARGIN


def test_a_closed_day_has_rows_too() -> None:
    day = empty_day(opening=None)
    assert axis_of(day).span == Span(at(day, "08:30"), at(day, "18:30"))


def test_slots_are_counted_from_the_opening() -> None:
    day = empty_day(opening=(9 * 60 + 10, 18 * 60))
    assert snapped(at(day, "09:24"), day) == at(day, "09:10")
    assert snapped(at(day, "09:05"), day) == at(day, "08:55")


def test_the_running_slot_can_still_be_claimed_and_the_one_before_not() -> None:
    day = empty_day()
    assert not is_past(at(day, "12:15"), day, at(day, "12:24"))
    assert is_past(at(day, "12:00"), day, at(day, "12:24"))
    assert is_past(at(day, "12:00"), day, at(day, "12:15"))


def test_beside_the_columns_and_below_the_day_there_is_no_slot() -> None:
    day = empty_day(count=2)
    geometry = Geometry(axis_of(day), (StylistId(1), StylistId(2)), 6, 400)
    assert geometry.slot_at(401, 10, day) is None
    assert geometry.slot_at(-1, 10, day) is None
    assert geometry.slot_at(10, geometry.height, day) is None
    assert geometry.slot_box(Slot(StylistId(9), at(day, "12:00")), 15).width == 0


def test_boxes_that_only_touch_do_not_meet() -> None:
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 5, 5))
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 5, 5))
