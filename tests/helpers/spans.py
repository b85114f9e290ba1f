"""Reading a span of the book, whatever days it touches."""

from __future__ import annotations

from sqlalchemy import Connection

from salon_desk.database.bookings import REACHING_INTO, span_values
from salon_desk.database.claims import bookings_of
from salon_desk.database.engine import ask
from salon_desk.domain.booking import Booking
from salon_desk.domain.timespan import Span


def read_span(connection: Connection, span: Span) -> list[Booking]:
    """Everything that takes time within the span, in no order."""
    return bookings_of(ask(connection, REACHING_INTO, span_values(span)))
