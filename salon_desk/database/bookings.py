"""Reading the book: a date, or the visits that were announced."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import ARRAY, Connection, Select, SelectBase, Uuid, any_, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from salon_desk.database.claims import bookings_of
from salon_desk.database.engine import ask, written
from salon_desk.database.tables import book
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change, Ending
from salon_desk.domain.timespan import Span

# No segment is longer (a check of the table), so none that began earlier reaches into the span that is read.
LONGEST = timedelta(hours=12)

FIELDS: Sequence[ColumnElement[Any]] = list(book.columns)[:-4]  # those of a Booking


def reaching_into(*fields: ColumnElement[Any]) -> Select[Any]:
    """Ask for what takes time in a span; its values are `span_values`."""
    return select(*fields).where(
        book.c.takes_time,
        book.c.starts_at > bindparam("earliest"),
        book.c.starts_at < bindparam("end"),
        book.c.ends_at > bindparam("start"),
        # The same of the whole visit, which is how visits are found: several at a time.
        book.c.visit_starts_at > bindparam("earliest"),
        book.c.visit_starts_at < bindparam("end"),
        book.c.visit_ends_at > bindparam("start"),
    )


def span_values(span: Span) -> dict[str, datetime]:
    """The values for `reaching_into`."""
    return {"earliest": span.start - LONGEST, "start": span.start, "end": span.end}


@written
def _named() -> SelectBase:
    asked = any_(bindparam("visits", type_=ARRAY(Uuid)))
    return select(*FIELDS, book.c.takes_time, book.c.changed_desk).where(book.c.visit_id == asked)


def in_order(parts: Iterable[Booking]) -> tuple[Booking, ...]:
    """The parts of a visit, the first one first."""
    return tuple(sorted(parts, key=attrgetter("ordinal")))


def read_visits(connection: Connection, visits: Collection[VisitId]) -> list[Change]:
    """The state of each of these visits; those that take no time any more have no parts."""
    rows = ask(connection, _named(), {"visits": list(visits)})
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
