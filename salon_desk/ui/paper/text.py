"""Bookings and days as plain lines, to be pasted into a message. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import as_title, long_date_with_year
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name
from salon_desk.ui.wording import whom


def visit_text(visit: Sequence[Booking], roster: Roster) -> str:
    """A visit as its client may be told of it: salon, date, and each part's time, service and stylist."""
    zone = zone_of(roster.salon.zone)
    parts = sorted(visit, key=lambda part: part.start)
    date = day_of(parts[0].start, zone)
    lines = [f"{_from_to(part.start, part.leaves, zone)}  {with_stylist(part, roster)}" for part in parts]
    return "\n".join([roster.salon.name, as_title(long_date_with_year(date)), *lines, *_named(parts[0])])


def day_text(day: Day, roster: Roster, now: datetime, stylists: Sequence[StylistId] = ()) -> str:
    """What is booked on a day, stylist by stylist; of some alone where they are named."""
    wanted = stylists or [column.stylist.id for column in day.columns]
    heading = f"{roster.salon.name} · {as_title(long_date_with_year(day.date))}"
    told = ["\n".join(_stylist_lines(day, roster, now, one)) for one in wanted]
    return "\n\n".join([heading, *told, *([day.closed or tr("Closed")] if day.opening is None else [])])


def with_stylist(part: Booking, roster: Roster) -> str:
    """What a part is as a client reads it: `Cut & finish with Lea`."""
    service = roster.service(part.service_id)
    what = service.name if service is not None else tr("Appointment")
    return tr("{service} with {stylist}", service=what, stylist=whom(part.stylist_id, roster))


def _named(part: Booking) -> list[str]:
    return [tr("For {client}", client=shown_name(part.client_name))] if part.client_name else []


def _from_to(begins: datetime, ends: datetime, zone: ZoneInfo) -> str:
    return f"{hour_label(begins, zone)} – {hour_label(ends, zone)}"


def _stylist_lines(day: Day, roster: Roster, now: datetime, stylist_id: StylistId) -> Iterator[str]:
    stylist = roster.stylist(stylist_id)
    yield stylist.name if stylist is not None else tr("A stylist who left")
    parts = [part for part in day.of(stylist_id) if part.takes_time(now)]
    for part in parts:
        service = roster.service(part.service_id)
        words = " · ".join(
            word for word in (shown_name(part.client_name) or tr("Held"), service.name if service else "") if word
        )
        yield f"{_from_to(part.start, part.end, day.zone)}  {words}"
    if not parts:
        yield tr("Nothing booked")
