"""Taking, keeping and giving back time: one call of one function of the database each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from json import dumps
from typing import Any, NamedTuple

from sqlalchemy import Connection

from salon_desk.database.engine import call
from salon_desk.domain.booking import Booking, Progress, Status, Ticket
from salon_desk.domain.change import Change
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Changed, Gone, Lapsed, Rival, Taken
from salon_desk.domain.language import told, tr_noop
from salon_desk.domain.people import ClientDraft, Identity, clean_client, clean_text
from salon_desk.domain.timespan import aware
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Part
from salon_desk.phones import dialled

_STATUS = {status.value: status for status in Status}
_PROGRESS = {progress.value: progress for progress in Progress}
_new = tuple.__new__
_BEFORE_BOOKING = 4  # verdict, told, at, stylist
_ORDINAL = _BEFORE_BOOKING + Booking._fields.index("ordinal")


class Answer(NamedTuple):
    """What the database said: `parts` is the visit as it stands now; when taken, the rival's, what is in the way first.

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
        live = first.status in (Status.HELD, Status.BOOKED)
        return Change(first.visit_id, first.version, tuple(sorted(self.parts, key=_ordinal)) if live else ())

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


def _ordinal(part: Booking) -> int:
    return part.ordinal


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


def answer_of(rows: Any) -> Answer:
    """What the rows of an outcome say."""
    verdict, words, at, stylist = rows[0][:_BEFORE_BOOKING]
    parts = tuple(bookings_of(row[_BEFORE_BOOKING:] for row in rows if row[_ORDINAL] is not None))
    return Answer(verdict, told(words) if words else "", at, stylist or "", parts)


def claim(
    connection: Connection,
    ticket: Ticket,
    slot: Slot,
    service: ServiceId,
    minutes: int | None,
    who: Identity,
    squeezed: str = "",
) -> Answer:
    """Hold the slot for the service; the same ticket again tells what became of it.

    `squeezed` is why it may stand beside one other visit. Raises BadInput, Busy or Unreachable; a lost race is an
    answer.
    """
    start, reason = aware(slot.start), (clean_text(squeezed, tr_noop("reason"), 200),) if squeezed else ()
    ticket_and_place = (ticket.visit_id, ticket.token, slot.stylist_id, start, service, minutes)
    return answer_of(call(connection, "claim", *ticket_and_place, *who, *reason))


def claim_visit(
    connection: Connection, ticket: Ticket, parts: Sequence[Part], who: Identity, squeezed: str = ""
) -> Answer:
    """Hold all parts of a visit, or none of them: then the answer tells the first one that somebody else has."""
    reason = clean_text(squeezed, tr_noop("reason"), 200)
    return answer_of(call(connection, "claim_visit", ticket.visit_id, ticket.token, written_parts(parts), *who, reason))


def arrange(connection: Connection, ticket: Ticket, parts: Sequence[Part], who: Identity) -> Answer:
    """Other parts for a hold, in place; the hold stays as it was when something is in the way of one of them."""
    return answer_of(call(connection, "arrange", ticket.visit_id, ticket.token, written_parts(parts), *who))


def written_parts(parts: Iterable[Part]) -> str:
    """The parts as the database's functions read them."""
    return dumps(
        [
            {"stylist": stylist, "service": service, "starts": aware(start).isoformat(), "minutes": minutes}
            for stylist, service, start, minutes in parts
        ]
    )


def resize(connection: Connection, ticket: Ticket, service: ServiceId, minutes: int | None, who: Identity) -> Answer:
    """Another service or length for a hold, in place; the hold stays as it was when something is in the way."""
    return answer_of(call(connection, "resize", ticket.visit_id, ticket.token, service, minutes, *who))


def extend(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """Keep the hold for `hold_seconds` from now. Raises BadInput when the cap on the total is reached."""
    return answer_of(call(connection, "extend", ticket.visit_id, ticket.token, *who))


def confirm(connection: Connection, ticket: Ticket, client: ClientDraft, who: Identity, region: str = "") -> Answer:
    """Make the hold a booking. Raises BadInput for a client without a name, and when the stylist's hours changed.

    `region` is the salon's, for the phone number of a client who comes into the book with it.
    """
    name, phone, note, client_id, email, keep = clean_client(client)
    asked = (ticket.visit_id, ticket.token, client_id, name, phone, note, *who)
    if client_id is None and keep:
        return answer_of(call(connection, "confirm", *asked, True, email, *dialled(phone, region)))
    return answer_of(call(connection, "confirm", *asked))


def release(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """Give the held time back."""
    return answer_of(call(connection, "release", ticket.visit_id, ticket.token, *who))


def cancel(connection: Connection, booking: Booking, because: str, who: Identity) -> Answer:
    """Cancel the booking that was read; one that someone changed in the meantime stays as it is."""
    reason = clean_text(because, tr_noop("reason"), 200)
    return answer_of(call(connection, "cancel", booking.visit_id, booking.version, reason, *who))


def move(connection: Connection, booking: Booking, slot: Slot, who: Identity) -> Answer:
    """Another time or stylist for the part that was read: the new place taken and the old one freed at once.

    The other parts of the visit shift with it.
    """
    start = aware(slot.start)
    return answer_of(
        call(connection, "move", booking.visit_id, booking.version, slot.stylist_id, start, *who, booking.ordinal)
    )


def what_became_of(connection: Connection, ticket: Ticket, who: Identity) -> Answer:
    """What became of a hold whose answer was lost. One that was never made can't be made after this, either."""
    return answer_of(call(connection, "what_became_of", ticket.visit_id, ticket.token, *who))


def sweep(connection: Connection) -> int:
    """Write down the holds that ran out, and who did not come, without waiting for anyone; how many there were."""
    return int(call(connection, "sweep")[0][0])
