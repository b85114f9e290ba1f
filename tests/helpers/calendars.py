"""Calendar files as icalendar reads them, which this program writes them with and any other would do as well."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from icalendar import Calendar


class Event(NamedTuple):
    """What another program finds of an appointment."""

    uid: str
    version: int
    status: str
    start: datetime
    end: datetime
    title: str
    place: str
    note: str


class CalendarRead(NamedTuple):
    """A whole file."""

    method: str
    title: str
    events: tuple[Event, ...]


def read_calendar(file: bytes) -> CalendarRead:
    """What is in a file."""
    calendar: Any = Calendar.from_ical(file)
    events = (_event(event) for event in calendar.walk("VEVENT"))
    return CalendarRead(str(calendar["method"]), str(calendar.get("x-wr-calname", "")), tuple(events))


def _event(event: Any) -> Event:
    words = (str(event.get(name, "")) for name in ("summary", "location", "description"))
    times = (event["dtstart"].dt, event["dtend"].dt)
    return Event(str(event["uid"]), int(event["sequence"]), str(event["status"]), *times, *words)
