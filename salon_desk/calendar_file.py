"""Calendar files (.ics, RFC 5545): appointments as other programs and telephones take them.

Times are written as instants in UTC, and not by the salon's clock with a table of its zone (VTIMEZONE). Nothing here
comes again by a rule, so each time is one instant: the hour that comes twice in a night can't be mistaken, and no table
can be wrong or unknown in the reader's program. A calendar shows them by the clock of the place where its owner is.

The library is loaded with the first file: it would take 30 ms of each start.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from salon_desk.domain.timespan import Span

if TYPE_CHECKING:
    from icalendar import Event

MAKER = "-//Salon Desk//Salon Desk//EN"


class Appointment(NamedTuple):
    """What a calendar is told of a part of a visit.

    `uid` is the same for ever and `version` grows, so that a later file changes what an earlier one wrote.
    """

    uid: str
    version: int
    span: Span
    title: str
    place: str = ""
    note: str = ""
    is_cancelled: bool = False


def calendar_file(appointments: Sequence[Appointment], written: datetime, title: str = "") -> bytes:
    """The file; `title` is what the calendar is called, `written` the instant at which it is made.

    When all of them are cancelled it asks other programs to take them out, else to take them over.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    gone = bool(appointments) and all(one.is_cancelled for one in appointments)
    calendar.add("method", "CANCEL" if gone else "PUBLISH")
    if title:
        calendar.add("x-wr-calname", title)
    for one in appointments:
        calendar.add_component(_event(one, written))
    whole: bytes = calendar.to_ical()
    return whole


def _event(appointment: Appointment, written: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.version)
    event.add("dtstamp", _instant(written))
    event.add("dtstart", _instant(appointment.span.start))
    event.add("dtend", _instant(appointment.span.end))
    event.add("summary", appointment.title)
    for name, text in (("location", appointment.place), ("description", appointment.note)):
        if text:
            event.add(name, text)
    event.add("status", "CANCELLED" if appointment.is_cancelled else "CONFIRMED")
    return event


def _instant(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
