"""Who comes next, and what is said of her."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from salon_desk.domain.arrivals import Coming, arrivals_of
from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.people import StylistId
from tests.helpers.days import at, booked, empty_day, held, with_parts

DAY = empty_day(count=2)
NOW = at(DAY, "12:49")
LEA = StylistId(1)


def part(clock: str, progress: Progress = Progress.BOOKED, minutes: int = 45, number: int = 1) -> Booking:
    """A booking at a wall-clock time whose client is so far."""
    return booked(number, LEA, at(DAY, clock), minutes)._replace(progress=progress)


def told(*parts: Booking) -> list[tuple[Coming, int]]:
    """What is said of each at 12:49."""
    return [(arrival.state, arrival.minutes) for arrival in arrivals_of(with_parts(DAY, parts), NOW)]


@pytest.mark.parametrize(
    ("clock", "progress", "state", "minutes"),
    [
        ("13:00", Progress.BOOKED, Coming.EXPECTED, 0),
        ("12:49", Progress.BOOKED, Coming.EXPECTED, 0),
        ("13:00", Progress.CONFIRMED, Coming.CONFIRMED, 0),
        ("12:45", Progress.BOOKED, Coming.LATE, 4),
        ("12:45", Progress.CONFIRMED, Coming.LATE, 4),
        ("13:00", Progress.LATE, Coming.LATE, 0),
        ("12:30", Progress.LATE, Coming.LATE, 19),
    ],
)
def test_who_is_not_here_yet(clock: str, progress: Progress, state: Coming, minutes: int) -> None:
    assert told(part(clock, progress)) == [(state, minutes)]


@pytest.mark.parametrize(
    ("progress", "state"), [(Progress.ARRIVED, Coming.ARRIVED), (Progress.IN_CHAIR, Coming.IN_CHAIR)]
)
def test_who_is_here_and_since_when(progress: Progress, state: Coming) -> None:
    here = part("12:30", progress)
    assert told(here._replace(progress_at=NOW - timedelta(minutes=7, seconds=59))) == [(state, 7)]
    assert told(here._replace(progress_at=NOW + timedelta(seconds=1))) == [(state, 0)]
    assert told(here) == [(state, 0)]


@pytest.mark.parametrize("progress", [Progress.DONE, Progress.NO_SHOW])
def test_who_has_left_or_does_not_come_is_not_told(progress: Progress) -> None:
    assert told(part("13:00", progress)) == []


def test_whose_time_is_over_is_not_waited_for_and_cleaning_up_is_not_hers() -> None:
    assert told(part("12:04", minutes=45)) == []
    assert told(part("12:10", minutes=45)._replace(cleanup_minutes=10)) == []
    assert told(part("12:05", minutes=45)) == [(Coming.LATE, 44)]


def test_a_hold_is_nobodys_arrival() -> None:
    assert told(held(1, LEA, at(DAY, "13:00"), 45, NOW + timedelta(minutes=2))) == []
    assert told(part("13:00")._replace(status=Status.CANCELLED)) == []


def test_the_earliest_comes_first_and_a_visit_of_several_parts_once() -> None:
    first = part("13:30", number=1)
    second = first._replace(ordinal=1, stylist_id=StylistId(2), start=first.end, end=at(DAY, "15:00"))
    early = part("13:00", number=9)
    day = replace(DAY, visits={first.visit_id: (first, second), early.visit_id: (early,)})
    assert [arrival.visit for arrival in arrivals_of(day, NOW)] == [(early,), (first, second)]
    assert arrivals_of(day, NOW)[1].first == first


def test_who_came_the_evening_before_is_not_of_this_date() -> None:
    late = booked(1, LEA, DAY.begins - timedelta(minutes=15), 45)
    assert arrivals_of(with_parts(DAY, [late]), DAY.begins) == ()
