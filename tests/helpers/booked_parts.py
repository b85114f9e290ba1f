"""A booking of two parts for tests, and other parts for it."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking, Ticket
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, COLOUR, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.tickets import new_ticket


def two_parts(book: TestBook, clock: str = "10:00") -> tuple[Ticket, Booking]:
    """A colour with Lea that processes, and a cut with Mia after it; booked."""
    book.rows("UPDATE salon.service SET apply_minutes = 30, processing_minutes = 35, cleanup_minutes = 10 WHERE id = 2")
    ticket, start = new_ticket(), book.at(clock)
    parts = [Part(LEA, COLOUR, start), Part(MIA, CUT, start + timedelta(minutes=100))]
    book.run(claims.claim_visit, ticket, parts, ANNA).booking()
    return ticket, book.run(claims.confirm, ticket, NORA, ANNA).booking()


def change_parts(book: TestBook, booking: Booking, *parts: Part) -> claims.Answer:
    """Other parts for a booking."""
    return book.run(changes.change_parts, booking, parts, ANNA)
