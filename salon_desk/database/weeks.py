"""Several dates in a row, in one round trip: their hours and everything that takes time on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from sqlalchemy import (
    ARRAY,
    Connection,
    Date,
    SelectBase,
    Text,
    bindparam,
    cast,
    column,
    func,
    null,
    select,
    true,
    union_all,
)

from salon_desk.database.bookings import FIELDS, reaching_into, span_values
from salon_desk.database.claims import bookings_of
from salon_desk.database.days import made_day
from salon_desk.database.engine import ask, written
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster

# The hours come as rows of bookings without a visit: a kind for the status, a reason for the note.
_HOURS = ("kind", "stylist_id", "starts_at", "ends_at", "reason")
_PLACES = dict(zip(("status", "stylist_id", "starts_at", "ends_at", "note"), _HOURS, strict=True))
_names = [field.name for field in FIELDS]
_hours_row = itemgetter(*(_names.index(name) for name in _PLACES))
_on = itemgetter(_names.index("desk"))


@written
def _run() -> SelectBase:
    dates = func.unnest(bindparam("days", type_=ARRAY(Date))).table_valued("day").render_derived()
    hours_of = func.salon.hours_of(dates.c.day).table_valued(*(column(name) for name in _HOURS)).lateral()
    told = {place: hours_of.c[name] for place, name in _PLACES.items()} | {"desk": cast(dates.c.day, Text)}
    hours = select(*(told.get(name, null()) for name in _names)).select_from(dates.join(hours_of, true()))
    return union_all(reaching_into(*FIELDS), hours)


def read_run(connection: Connection, roster: Roster, days: Sequence[date]) -> dict[date, Day]:
    """These dates, which follow each other, as they are now."""
    shells = [made_day(roster, day, (), []) for day in days]
    if not shells:
        return {}
    rows = ask(connection, _run(), {"days": list(days), **span_values(Span(shells[0].begins, shells[-1].ends))})
    bookings = bookings_of(rows)
    hours = [(_on(row), _hours_row(row)) for row in rows if row[0] is None]
    return {
        shell.date: made_day(
            roster, shell.date, (told for on, told in hours if on == str(shell.date)), _within(shell, bookings)
        )
        for shell in shells
    }


def _within(day: Day, bookings: list[Booking]) -> list[Booking]:
    return [part for part in bookings if part.start < day.ends and part.end > day.begins]
