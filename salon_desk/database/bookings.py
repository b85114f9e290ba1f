"""Reading the book: a date, or the visits that were announced."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from operator import attrgetter

from sqlalchemy import Connection

from salon_desk.database.claims import bookings_of
from salon_desk.database.engine import ask
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change, Ending
from salon_desk.domain.timespan import Span

# No segment is longer (a check of the table), so none that began earlier reaches into the span that is read.
LONGEST = timedelta(hours=12)

# A booking's columns in `salon.book`, in the order of its fields.
COLUMNS = tuple({"start": "starts_at", "end": "ends_at"}.get(field, field) for field in Booking._fields)
BOOKING = ", ".join(COLUMNS)

# What takes time in a span; the values are `span_values`. The same is asked of the whole visit, which is how visits are
# found: several at a time.
REACHING_INTO = f"""
SELECT {BOOKING} FROM salon.book
 WHERE takes_time AND starts_at > %(earliest)s AND starts_at < %(end)s AND ends_at > %(start)s
   AND visit_starts_at > %(earliest)s AND visit_starts_at < %(end)s AND visit_ends_at > %(start)s
"""
_NAMED = f"SELECT {BOOKING}, takes_time, changed_desk FROM salon.book WHERE visit_id = ANY(%(visits)s::uuid[])"


def span_values(span: Span) -> dict[str, datetime]:
    """The values for `REACHING_INTO`."""
    return {"earliest": span.start - LONGEST, "start": span.start, "end": span.end}


def in_order(parts: Iterable[Booking]) -> tuple[Booking, ...]:
    """The parts of a visit, the first one first."""
    return tuple(sorted(parts, key=attrgetter("ordinal")))


def read_visits(connection: Connection, visits: Collection[VisitId]) -> list[Change]:
    """The state of each of these visits; those that take no time any more have no parts."""
    rows = ask(connection, _NAMED, {"visits": list(visits)})
    found: dict[VisitId, list[Booking]] = {}
    ended: dict[VisitId, Change] = {}
    for booking, (*_, takes_time, desk) in zip(bookings_of(row[:-2] for row in rows), rows, strict=True):
        if takes_time:
            found.setdefault(booking.visit_id, []).append(booking)
        else:
            ended[booking.visit_id] = Change(booking.visit_id, booking.version, (), Ending(booking.status, desk))
    live = (Change(visit, parts[0].version, in_order(parts)) for visit, parts in found.items())
    return [*live, *(change for visit, change in ended.items() if visit not in found)]


def database_time(connection: Connection) -> datetime:
    """The database's clock."""
    told: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    return told
