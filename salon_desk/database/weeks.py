"""Several dates in a row, in one round trip: their hours and everything that takes time on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from sqlalchemy import Connection

from salon_desk.database.bookings import COLUMNS, REACHING_INTO, span_values
from salon_desk.database.claims import bookings_of
from salon_desk.database.days import HOURS, hours_row, made_day
from salon_desk.database.engine import ask
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster

# The rows of the hours tell their date for the desk.
_TOLD = HOURS | {"desk": "asked.day::text"}
_on = itemgetter(COLUMNS.index("desk"))
_RUN = f"""{REACHING_INTO}
UNION ALL
SELECT {", ".join(_TOLD.get(name, "NULL") for name in COLUMNS)}
  FROM unnest(%(days)s::date[]) AS asked (day), LATERAL salon.hours_of(asked.day)
"""


def read_run(connection: Connection, roster: Roster, days: Sequence[date]) -> dict[date, Day]:
    """These dates, which follow each other, as they are now."""
    shells = [made_day(roster, day, (), []) for day in days]
    if not shells:
        return {}
    rows = ask(connection, _RUN, {"days": list(days), **span_values(Span(shells[0].begins, shells[-1].ends))})
    bookings = bookings_of(rows)
    hours = [(_on(row), hours_row(row)) for row in rows if row[0] is None]
    return {
        shell.date: made_day(
            roster, shell.date, (told for on, told in hours if on == str(shell.date)), _within(shell, bookings)
        )
        for shell in shells
    }


def _within(day: Day, bookings: list[Booking]) -> list[Booking]:
    return [part for part in bookings if part.start < day.ends and part.end > day.begins]
