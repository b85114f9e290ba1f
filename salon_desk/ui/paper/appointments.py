"""Bookings as a calendar is told of them, and no more of a client than the calendar's owner needs. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from salon_desk.calendar_file import Appointment
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster
from salon_desk.ui.names import shown_name
from salon_desk.ui.paper.text import with_stylist


def for_client(visit: Sequence[Booking], roster: Roster) -> list[Appointment]:
    """A visit for its client's calendar: salon, services and stylists, until she leaves; nothing of herself."""
    parts = sorted((part for part in visit if not part.is_hold), key=lambda part: (part.start, part.ordinal))
    return [
        Appointment(
            _uid(part),
            part.version,
            Span(part.start, part.leaves),
            with_stylist(part, roster),
            place=roster.salon.name,
            is_cancelled=part.status is not Status.BOOKED,
        )
        for part in parts
    ]


def for_stylist(days: Sequence[Day], stylist_id: StylistId, roster: Roster) -> list[Appointment]:
    """What is booked with a stylist on these days, for her calendar: the client's first name and the service."""
    parts = {part.key: part for day in days for part in day.of(stylist_id) if part.status is Status.BOOKED}
    return [
        Appointment(_uid(part), part.version, part.span, _title(part, roster), place=roster.salon.name)
        for part in sorted(parts.values(), key=lambda part: (part.start, part.key))
    ]


def cancelled(visit: Sequence[Booking]) -> list[Booking]:
    """A visit that is no longer in the book, as it was seen last: at least one change later."""
    return [part._replace(status=Status.CANCELLED, version=part.version + 1) for part in visit if not part.is_hold]


def _uid(part: Booking) -> str:
    return f"{part.visit_id}-{part.ordinal}@salon-desk"


def _title(part: Booking, roster: Roster) -> str:
    service = roster.service(part.service_id)
    first = shown_name(part.client_name).split()[:1]
    return " · ".join([*first, *([service.name] if service is not None else [])]) or tr("Appointment")
