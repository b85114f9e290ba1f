"""Changes of what is booked, and what takes them back: one call of one function of the database each.

Each says which version of the booking was read; one that someone has changed since then stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from salon_desk.database.claims import Answer, answer_of, written_parts
from salon_desk.database.engine import call
from salon_desk.domain.booking import Booking, Progress, Ticket
from salon_desk.domain.people import Identity
from salon_desk.domain.visit import Part


def change_parts(connection: Connection, booking: Booking, parts: Sequence[Part], who: Identity) -> Answer:
    """Other parts for a booking: new places taken and old ones freed at once; it stays when something is in the way."""
    return answer_of(call(connection, "change_parts", booking.visit_id, booking.version, written_parts(parts), *who))


def relength(connection: Connection, booking: Booking, minutes: int, who: Identity) -> Answer:
    """Another length for this part, without the minutes of cleaning up; the parts after it shift with its end."""
    return answer_of(call(connection, "relength", booking.visit_id, booking.version, booking.ordinal, minutes, *who))


def put_back(connection: Connection, booking: Booking, version: int, who: Identity) -> Answer:
    """The parts as they stood at an earlier version, if nobody has their time; what is held by itself gives way."""
    return answer_of(call(connection, "take_back", booking.visit_id, booking.version, version, *who))


def set_progress(connection: Connection, booking: Booking, progress: Progress, who: Identity) -> Answer:
    """How far the client is, from now on. Raises BadInput for what can't be so yet."""
    return answer_of(call(connection, "set_progress", booking.visit_id, booking.version, progress.value, *who))


def put_progress_back(connection: Connection, booking: Booking, before: Booking, who: Identity) -> Answer:
    """How far the client was `before`, since when she was."""
    progress, since = before.progress.value, before.progress_at
    return answer_of(call(connection, "put_progress_back", booking.visit_id, booking.version, progress, since, *who))


def revive(connection: Connection, cancelled: Booking, who: Identity) -> Answer:
    """Make a cancelled booking one again, if nobody has taken its time; what is held for a wish by itself gives way."""
    return answer_of(call(connection, "take_back", cancelled.visit_id, cancelled.version, None, *who))


def unconfirm(connection: Connection, booking: Booking, ticket: Ticket, who: Identity) -> Answer:
    """Make a booking the hold again that it was; only who has its ticket can."""
    return answer_of(call(connection, "unconfirm", booking.visit_id, booking.version, ticket.token, *who))
