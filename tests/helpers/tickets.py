"""Tickets for tests, which have no desk that knows the database's time, and ids for rows that SQL makes."""

from __future__ import annotations

from datetime import UTC, datetime

from salon_desk.domain import booking
from salon_desk.domain.booking import Ticket


def new_ticket() -> Ticket:
    """A ticket that no one has had before."""
    return booking.new_ticket(datetime.now(UTC))


def stranger(ticket: Ticket) -> Ticket:
    """The same visit without the right token."""
    return Ticket(ticket.visit_id, new_ticket().token)


def timely_id(at: str) -> str:
    """The SQL of an id like those of `domain.booking.timely_id`, for a time that is an SQL term itself."""
    digits = f"lpad(to_hex((extract(epoch FROM {at}) * 1000)::bigint), 12, '0')"
    return f"({digits} || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid"
