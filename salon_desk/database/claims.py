"""Taking, keeping and giving back time: one call of one function of the database each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from salon_desk.database.engine import call
from salon_desk.domain.booking import Booking, Progress, Status, Ticket
from salon_desk.domain.change import Change
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Changed, Gone, Lapsed, Rival, Taken
from salon_desk.domain.people import ClientDraft, Identity, clean_client, clean_text
from salon_desk.domain.timespan import aware
from salon_desk.domain.treatment import ServiceId

_STATUS = {status.value: status for status in Status}
_PROGRESS = {progress.value: progress for progress in Progress}
_new = tuple.__new__
_BEFORE_BOOKING = 4  # verdict, sentence, at, stylist
_ORDINAL = _BEFORE_BOOKING + Booking._fields.index("ordinal")


class Answer(NamedTuple):
    """What the database said: `parts` is the visit (or, when taken, the rival's part) as it stands now.

    `at` is the database's time of the answer.
    """

    verdict: str
    sentence: str
    at: datetime
    stylist: str
    parts: tuple[Booking, ...]

    @property
    def change(self) -> Change | None:
        """What the answer tells of the visit it is about; None where it is not in the book."""
        if not self.parts:
            return None
        first = self.parts[0]
        live = self.parts if first.status in (Status.HELD, Status.BOOKED) else ()
        return Change(first.visit_id, first.version, live)

    def booking(self) -> Booking:
        """The visit's first part when it is done. Raises Taken, Lapsed, Gone or Changed when it is not."""
        if self.verdict == "done":
            return self.parts[0]
        if self.verdict == "taken":
            raise Taken(self.sentence, self._rival())
        raise {"lapsed": Lapsed, "changed": Changed}.get(self.verdict, Gone)(self.sentence)

    def _rival(self) -> Rival:
        theirs = self.parts[0]
        return Rival(
            stylist_id=theirs.stylist_id,
            stylist=self.stylist,
            start=theirs.start,
            end=theirs.end,
            desk=theirs.desk,
            person=theirs.person,
            until=theirs.reserved_until,
        )


def bookings_of(rows: Iterable[Sequence[Any]]) -> list[Booking]:
    """The bookings in rows whose columns are the fields of Booking, in order; rows without a visit are left out."""
    # Each name spelled out, and past Booking's own __new__: a day has hundreds of them, and so it takes half the time.
    return [
        _new(Booking, (visit, nth, version, _STATUS[status], who, what, start, end, lane, until, at, desk,
                       person, no, name, phone, note, idle, ready, cleanup, _PROGRESS[progress], since, squeezed))
        for visit, nth, version, status, who, what, start, end, lane, until, at, desk,
            person, no, name, phone, note, idle, ready, cleanup, progress, since, squeezed in rows
        if visit is not None
    ]  # fmt: skip


def _answer(rows: Any) -> Answer:
    verdict, sentence, at, stylist = rows[0][:_BEFORE_BOOKING]
    parts = tuple(bookings_of(row[_BEFORE_BOOKING:] for row in rows if row[_ORDINAL] is not None))
    return Answer(verdict, sentence or "", at, stylist or "", parts)


def claim(
    connection: Connection, ticket: Ticket, slot: Slot, service: ServiceId, minutes: int | None, who: Identity
) -> Answer:
    """Hold the slot for the service; the same ticket again tells what became of it.

    Raises BadInput, Busy or Unreachable; a lost race is an answer.
    """
    start = aware(slot.start)
    return _answer(
        call(connection, "claim", ticket.visit_id, ticket.token, slot.stylist_id, start, service, minutes, *who)
    )


def resize(connection: Connection, ticket: Ticket, service: ServiceId, minutes: int | None, who: Identity) -> Answer:
    """Another service or length for a hold, in place; the hold stays as it was when something is in the way."""
    return _answer(call(connection, "resize", ticket.visit_id, ticket.token, service, minutes, *who))


def extend(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """Keep the hold for `hold_seconds` from now. Raises BadInput when the cap on the total is reached."""
    return _answer(call(connection, "extend", ticket.visit_id, ticket.token, *who))


def confirm(connection: Connection, ticket: Ticket, client: ClientDraft, who: Identity) -> Answer:
    """Make the hold a booking. Raises BadInput for a client without a name, and when the stylist's hours changed."""
    name, phone, note, client_id = clean_client(client)
    return _answer(call(connection, "confirm", ticket.visit_id, ticket.token, client_id, name, phone, note, *who))


def release(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """Give the held time back."""
    return _answer(call(connection, "release", ticket.visit_id, ticket.token, *who))


def cancel(connection: Connection, booking: Booking, because: str, who: Identity) -> Answer:
    """Cancel the booking that was read; one that someone changed in the meantime stays as it is."""
    reason = clean_text(because, "reason", 200)
    return _answer(call(connection, "cancel", booking.visit_id, booking.version, reason, *who))


def move(connection: Connection, booking: Booking, slot: Slot, who: Identity) -> Answer:
    """Another time or stylist for the booking that was read: the new place taken and the old one freed at once."""
    start = aware(slot.start)
    return _answer(call(connection, "move", booking.visit_id, booking.version, slot.stylist_id, start, *who))


def what_became_of(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """What became of a hold whose answer was lost. One that was never made can't be made after this, either."""
    return _answer(call(connection, "what_became_of", ticket.visit_id, ticket.token, *who))


def sweep(connection: Connection) -> int:
    """Write down the holds that ran out, without waiting for anyone; how many there were."""
    return int(call(connection, "sweep")[0][0])
