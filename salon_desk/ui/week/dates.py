"""Which dates a week shows, and the rows that they share. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from salon_desk.domain.day import Day
from salon_desk.domain.timespan import instant_of
from salon_desk.ui.grid.geometry import STEP, TimeAxis, axis_of

NOON = 12 * 60


def monday_of(day: date) -> date:
    """The first date of a date's week."""
    return day - timedelta(days=day.weekday())


def shown_days(week: Sequence[Day]) -> tuple[Day, ...]:
    """The dates of a week without those on which the salon is never open; a holiday is shown, with its reason.

    All of them where none is open.
    """
    found = tuple(day for day in week if day.opening is not None or day.visits or day.closed)
    return found or tuple(week)


def axes_of(days: Sequence[Day]) -> tuple[TimeAxis, ...]:
    """The rows of each date, as many for each.

    They are counted from noon, so that in the week of a clock change the same hours still stand side by side.
    """
    alone = [(axis_of(day), noon(day)) for day in days]
    first = min((axis.start - at for axis, at in alone), default=-STEP)
    last = max((axis.end - at for axis, at in alone), default=STEP)
    return tuple(TimeAxis(at + first, (last - first) // STEP) for _, at in alone)


def noon(day: Day) -> datetime:
    """Twelve o'clock of a date in the salon's zone."""
    return instant_of(day.date, NOON, day.zone)
