"""Reading what a search for free time needs of a date: its hours, and what takes the stylists' time, put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from salon_desk.database.bookings import span_values
from salon_desk.database.days import made_day
from salon_desk.database.engine import ask
from salon_desk.domain.day import Day
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster

# A full day has hundreds of bookings and hardly any gaps: put together by the server, they are a few dozen rows.
_FREE_TIME = """
SELECT kind, stylist_id, starts_at, ends_at, reason FROM salon.hours_of(%(day)s)
UNION ALL
SELECT 'taken', stylist_id, lower(span), upper(span), NULL FROM (
    SELECT stylist_id, unnest(range_agg(tstzrange(begins, ends))) AS span
      FROM salon.book,
           LATERAL (VALUES (starts_at, coalesce(idle_from, ends_at)), (idle_until, ends_at)) piece (begins, ends)
     WHERE takes_time AND begins IS NOT NULL
       AND (reserved_until IS NULL OR reserved_until > clock_timestamp())
       AND starts_at > %(earliest)s AND starts_at < %(end)s AND ends_at > %(start)s
       AND visit_starts_at > %(earliest)s AND visit_starts_at < %(end)s AND visit_ends_at > %(start)s
     GROUP BY stylist_id) together
"""


def read_free_time(connection: Connection, roster: Roster, day: date) -> tuple[Day, Mapping[StylistId, Sequence[Span]]]:
    """The date without its bookings, and the spans in which each stylist is busy."""
    empty = made_day(roster, day, (), [])
    rows = ask(connection, _FREE_TIME, {"day": day, **span_values(Span(empty.begins, empty.ends))})
    return made_day(roster, day, (row for row in rows if row[0] != "taken"), []), _taken(rows)


def _taken(rows: list[tuple[Any, ...]]) -> Mapping[StylistId, Sequence[Span]]:
    taken: dict[StylistId, list[Span]] = {}
    for kind, stylist, start, end, _ in rows:
        if kind == "taken":
            taken.setdefault(stylist, []).append(Span(start, end))
    return taken
