"""Where the keyboard's cursor goes."""

from __future__ import annotations

from dataclasses import replace

from salon_desk.domain.day import Off
from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.blocks import blocks_of, offs_of
from salon_desk.ui.grid.geometry import axis_of
from salon_desk.ui.grid.steps import shift_ends, stepped, stop_at, stops
from tests.helpers.days import at, booked, empty_day, with_parts

EMPTY = empty_day(count=1)
PAUSE = Off(Span(at(EMPTY, "12:00"), at(EMPTY, "13:00")), "Break")
COLUMN = EMPTY.columns[0]._replace(off=(PAUSE,))
DAY = with_parts(replace(EMPTY, columns=(COLUMN,)), [booked(1, 1, at(EMPTY, "09:30"), 45)])
STOPS = stops(DAY, axis_of(DAY), blocks_of(DAY, COLUMN, DAY.begins), offs_of(DAY, COLUMN, axis_of(DAY)))


def test_a_block_and_a_break_are_one_stop_each_and_free_time_one_for_each_slot() -> None:
    wanted = ["08:30", "09:00", "09:15", "09:30", "10:15", "10:30"]
    assert STOPS[:6] == [at(DAY, clock) for clock in wanted]
    pause = STOPS.index(at(DAY, "12:00"))
    assert STOPS[pause + 1] == at(DAY, "13:00")
    assert STOPS[-2:] == [at(DAY, "17:45"), at(DAY, "18:00")]


def test_down_from_the_middle_of_a_block_goes_to_what_follows_it() -> None:
    assert stepped(STOPS, at(DAY, "09:50"), 1) == at(DAY, "10:15")
    assert stepped(STOPS, at(DAY, "09:50"), -1) == at(DAY, "09:15")


def test_the_ends_hold() -> None:
    assert stepped(STOPS, at(DAY, "08:30"), -1) == at(DAY, "08:30")
    assert stepped(STOPS, at(DAY, "18:20"), 1) == at(DAY, "18:00")
    assert stop_at(STOPS, at(DAY, "06:00")) == 0


def test_home_and_end_are_the_first_and_last_slot_of_the_shift() -> None:
    assert shift_ends(DAY, COLUMN) == (at(DAY, "09:00"), at(DAY, "17:45"))
    assert shift_ends(DAY, COLUMN._replace(working=())) is None
