"""The week's dates, rows and columns: what a screen reader reads, what is told of a change, and what is painted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.dates import week_title
from salon_desk.ui.grid.geometry import STEP
from salon_desk.ui.week.dates import axes_of, monday_of, noon, shown_days
from salon_desk.ui.week.model import WeekModel
from tests.helpers.days import SATURDAY, HandClock, at, booked, empty_day, held, roster, stylists, with_parts

MONDAY = SATURDAY - timedelta(days=5)
LEA = StylistId(1)


def week(first: date = MONDAY) -> list[Day]:
    """Seven open dates."""
    return [empty_day(first + timedelta(days=nth)) for nth in range(7)]


@pytest.fixture
def clock() -> HandClock:
    """Saturday, 12:24."""
    return HandClock(at(empty_day(), "12:24"))


@pytest.fixture
def model(clock: HandClock) -> WeekModel:
    """The week of Lea, with nothing in it."""
    made = WeekModel(clock.clock, roster())
    made.show_stylist(stylists()[0])
    made.show(week())
    return made


def touched(model: WeekModel) -> list[tuple[int, int, int]]:
    """What is told from now on: column, first and last row of each dataChanged."""
    told: list[tuple[int, int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.column(), first.row(), last.row())))
    return told


def test_it_is_a_sound_model(model: WeekModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)


def test_a_change_on_one_date_is_told_once_and_over_its_rows_alone(model: WeekModel, clock: HandClock) -> None:
    days = week()
    told = touched(model)
    start = at(days[4], "10:00")
    changed = [*days[:4], with_parts(days[4], [booked(1, LEA, start, 60)]), *days[5:]]
    model.show(changed)
    row = model.axes[4].row_of(start)
    assert told == [(4, row, row + 11)]
    assert "10:00 to 11:00" in str(model.data(model.index(row, 4)))
    model.show(changed)
    assert len(told) == 1
    model.show([*days[:4], with_parts(days[4], [booked(2, 2, start, 60)]), *days[5:]])
    assert model.blocks(4) == ()


def test_a_hold_that_has_run_out_is_free(model: WeekModel, clock: HandClock) -> None:
    days = week()
    until = clock.clock.now() + timedelta(seconds=30)
    days[5] = with_parts(days[5], [held(1, LEA, at(days[5], "15:00"), 45, until)])
    model.show(days)
    slot = Slot(LEA, at(days[5], "15:00"))
    assert "held by Desk 2" in str(model.data(model.index_of(slot)))
    assert model.has_holds()
    told = touched(model)
    clock.advance(31)
    model.tick()
    assert str(model.data(model.index_of(slot))) == "15:00, Lea, free"
    assert len(told) == 1
    assert not model.has_holds()


def test_days_on_which_the_salon_is_never_open_are_left_out_and_holidays_are_not() -> None:
    days = week()
    sunday = replace(days[6], opening=None, closed="")
    holiday = replace(days[2], opening=None, closed="Epiphany")
    assert shown_days([*days[:2], holiday, *days[3:6], sunday]) == (*days[:2], holiday, *days[3:6])
    named_so = replace(sunday, closed="Closed")
    assert shown_days([*days[:6], named_so])[-1] is named_so
    busy = with_parts(sunday, [booked(1, LEA, at(sunday, "10:00"), 60)])
    assert shown_days([*days[:6], busy])[-1] is busy
    assert len(shown_days([replace(day, opening=None, closed="") for day in days])) == 7


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_the_same_hours_stand_side_by_side_also_over_a_clock_change(day: date) -> None:
    days = week(monday_of(day))
    axes = axes_of(days)
    assert len({axis.rows for axis in axes}) == 1
    for wanted in ("09:00", "12:00", "17:45"):
        assert len({axis.row_of(at(on, wanted)) for axis, on in zip(axes, days, strict=True)}) == 1
    for axis, on in zip(axes, days, strict=True):
        assert (noon(on) - axis.start) % STEP == timedelta(0)
        assert on.opening is not None
        assert axis.span.covers(on.opening)


def test_a_week_is_called_by_its_first_and_last_date() -> None:
    assert week_title(MONDAY, MONDAY + timedelta(days=6)) == "Week 47 · 16 – 22 November 2026"
    assert week_title(date(2026, 11, 30), date(2026, 12, 6)) == "Week 49 · 30 November – 6 December 2026"
    assert week_title(date(2026, 12, 28), date(2027, 1, 3)) == "Week 53 · 28 December 2026 – 3 January 2027"


def test_a_stylist_who_does_not_work_on_a_date_is_told_so(model: WeekModel, qtbot: QtBot) -> None:
    days = week()
    days[1] = replace(days[1], columns=days[1].columns[1:])
    model.show(days)
    assert str(model.data(model.index_of(Slot(LEA, at(days[1], "10:00"))))) == "10:00, Lea, not working"
    assert model.share_booked(1) == 0.0
