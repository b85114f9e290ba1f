"""One date of the book: its hours and everything that takes time on it, in one round trip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from salon_desk.database.bookings import COLUMNS, REACHING_INTO, in_order, span_values
from salon_desk.database.claims import bookings_of
from salon_desk.database.engine import ask
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.language import tr
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span, without
from salon_desk.domain.treatment import Roster

# The hours come as rows of bookings without a visit: a kind for the status, a reason for the note.
HOURS = {
    "status": "kind",
    "stylist_id": "stylist_id",
    "starts_at": "starts_at",
    "ends_at": "ends_at",
    "note": "reason",
}
HoursRow = tuple[Any, ...]  # kind, stylist, start, end, reason
hours_row = itemgetter(*(COLUMNS.index(name) for name in HOURS))
_DAY = f"""{REACHING_INTO}
UNION ALL
SELECT {", ".join(HOURS.get(name, "NULL") for name in COLUMNS)} FROM salon.hours_of(%(day)s)
"""


class Hours(NamedTuple):
    """A date's hours in instants: `opening` spans of the salon, `shifts` and `away` by stylist; `closed` says why."""

    opening: tuple[Span, ...]
    closed: str
    shifts: dict[StylistId, tuple[Span, ...]]
    away: dict[StylistId, tuple[Off, ...]]


def read_day(connection: Connection, roster: Roster, day: date) -> Day:
    """The date as it is now: hours, columns, and everything that takes time."""
    shell = Day(day, roster.salon.zone, roster.salon.slot_minutes, None, "", (), {}, {})
    rows = ask(connection, _DAY, {"day": day, **span_values(Span(shell.begins, shell.ends))})
    bookings = bookings_of(rows)
    return made_day(roster, day, map(hours_row, (row for row in rows if row[0] is None)), bookings)


def made_day(roster: Roster, day: date, hours_rows: Iterable[HoursRow], bookings: list[Booking]) -> Day:
    """The date with these hours, as `salon.hours_of` tells them, and these bookings."""
    hours = _hours(hours_rows)
    return Day(
        date=day,
        zone_name=roster.salon.zone,
        slot_minutes=roster.salon.slot_minutes,
        opening=_opening(hours),
        closed=hours.closed,
        columns=_columns(roster, hours, {booking.stylist_id for booking in bookings}),
        visits=_by_visit(bookings),
        versions={},
    )


def _hours(rows: Iterable[HoursRow]) -> Hours:
    """The hours, as the database's own rules see them."""
    opening: list[Span] = []
    closed = ""
    shifts: dict[StylistId, tuple[Span, ...]] = defaultdict(tuple)
    away: dict[StylistId, tuple[Off, ...]] = defaultdict(tuple)
    for kind, stylist, start, end, reason in rows:
        match kind:
            case "opening":
                opening.append(Span(start, end))
            case "closed":
                closed = reason
            case "shift":
                shifts[stylist] += (Span(start, end),)
            case "away":
                away[stylist] += (Off(Span(start, end), reason),)
    return Hours(tuple(opening), closed, shifts, away)


def _by_visit(bookings: list[Booking]) -> Mapping[VisitId, tuple[Booking, ...]]:
    """The bookings of each visit together."""
    found = {booking.visit_id: (booking,) for booking in bookings}
    if len(found) < len(bookings):
        several: dict[VisitId, list[Booking]] = {}
        for booking in bookings:
            several.setdefault(booking.visit_id, []).append(booking)
        return {visit: in_order(parts) for visit, parts in several.items()}
    return found


def _opening(hours: Hours) -> Span | None:
    """From the first opening to the last closing."""
    if hours.closed or not hours.opening:
        return None
    return Span(hours.opening[0].start, max(span.end for span in hours.opening))


def _columns(roster: Roster, hours: Hours, busy: set[StylistId]) -> tuple[Column, ...]:
    """A column for everyone who works or is booked on the date; for all who work here when nobody does."""
    here = [stylist for stylist in roster.stylists if stylist.active]
    there = [
        stylist
        for stylist in roster.stylists
        if stylist.id in busy or (stylist.active and hours.shifts.get(stylist.id))
    ]
    return tuple(_column(stylist, hours) for stylist in (there or here))


def _column(stylist: Stylist, hours: Hours) -> Column:
    working = hours.shifts.get(stylist.id, ()) if not hours.closed else ()
    shut = tuple(
        Off(gap, tr("Closed"))
        for gap in (without(_opening(hours) or hours.opening[0], hours.opening) if len(hours.opening) > 1 else ())
    )
    return Column(stylist, working, (*hours.away.get(stylist.id, ()), *shut))
