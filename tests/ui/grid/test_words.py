"""The grid in words."""

from __future__ import annotations

import pytest

from salon_desk.ui.grid.words import booking_sentence, countdown, initial, time_left, times
from tests.helpers.days import SERVICES, at, booked, empty_day, held


@pytest.mark.parametrize(
    ("seconds", "shown", "spoken"),
    [
        (180, "3:00", "three minutes left"),
        (102, "1:42", "one minute 42 left"),
        (60, "1:00", "one minute left"),
        (59, "0:59", "59 seconds left"),
        (1, "0:01", "1 second left"),
        (0, "0:00", "0 seconds left"),
        (900, "15:00", "15 minutes left"),
    ],
)
def test_what_is_left_as_it_is_shown_and_spoken(seconds: int, shown: str, spoken: str) -> None:
    assert countdown(seconds) == shown
    assert time_left(seconds) == spoken


def test_a_booking_in_one_breath() -> None:
    day = empty_day()
    part = booked(1, 1, at(day, "08:30"), 60)._replace(client_name="Dana Xu")
    assert booking_sentence(part, day, SERVICES[4], at(day, "12:00")) == "Dana Xu, Up-do, 08:30 to 09:30, Lea, booked"
    assert booking_sentence(part, day, None, at(day, "12:00")) == "Dana Xu, 08:30 to 09:30, Lea, booked"


def test_a_hold_in_one_breath() -> None:
    day = empty_day()
    hold = held(1, 1, at(day, "14:00"), 60, at(day, "12:03"))
    assert booking_sentence(hold, day, SERVICES[4], at(day, "12:00")) == (
        "14:00, Lea, held by Desk 2, three minutes left"
    )


def test_short_texts() -> None:
    day = empty_day()
    assert times(booked(1, 1, at(day, "08:30"), 60), day) == "08:30–09:30"
    assert (initial(" östen"), initial("")) == ("Ö", "?")
