"""Reading the book: a date, or the visits that were announced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ARRAY, Connection, Uuid, any_, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from salon_desk.database.claims import booking_of
from salon_desk.database.engine import ask, written
from salon_desk.database.tables import book
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.timespan import Span

# No segment is longer (a check of the table), so none that began earlier reaches into the span that is read.
LONGEST = timedelta(hours=12)

_fields: list[ColumnElement[Any]] = [column for column in book.columns if column.name != "takes_time"]
BETWEEN = written(
    select(*_fields).where(
        book.c.takes_time,
        book.c.starts_at > bindparam("earliest"),
        book.c.starts_at < bindparam("end"),
        book.c.ends_at > bindparam("start"),
    )
)
_named = written(
    select(*_fields, book.c.takes_time).where(book.c.visit_id == any_(bindparam("visits", type_=ARRAY(Uuid))))
)


def read_span(connection: Connection, span: Span) -> list[Booking]:
    """Everything that takes time within the span, in no order."""
    asked = {"earliest": span.start - LONGEST, "start": span.start, "end": span.end}
    return [booking_of(row) for row in ask(connection, BETWEEN, asked)]


def read_visits(connection: Connection, visits: Collection[VisitId]) -> list[Change]:
    """The state of each of these visits; those that take no time any more have no parts."""
    found: dict[VisitId, list[Booking]] = defaultdict(list)
    versions: dict[VisitId, int] = {}
    for *fields, takes_time in ask(connection, _named, {"visits": list(visits)}):
        booking = booking_of(fields)
        versions[booking.visit_id] = booking.version
        if takes_time:
            found[booking.visit_id].append(booking)
    return [Change(visit, version, tuple(found[visit])) for visit, version in versions.items()]


def by_visit(bookings: Iterable[Booking]) -> dict[VisitId, tuple[Booking, ...]]:
    """The bookings of each visit together."""
    found: dict[VisitId, tuple[Booking, ...]] = {}
    for booking in bookings:
        parts = found.setdefault(booking.visit_id, (booking,))
        if parts[0] is not booking:
            found[booking.visit_id] = (*parts, booking)
    return found


def database_time(connection: Connection) -> datetime:
    """The database's clock."""
    told: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    return told
