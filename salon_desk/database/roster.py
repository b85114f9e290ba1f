"""Who works when, what is done here, and how a date looks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from salon_desk.database import tables
from salon_desk.database.bookings import by_visit, read_span
from salon_desk.database.engine import call
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.errors import NoSalon
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span, without
from salon_desk.domain.treatment import Roster, Salon, Service


class Hours(NamedTuple):
    """A date's hours in instants: `opening` spans of the salon, `shifts` and `away` by stylist; `closed` says why."""

    opening: tuple[Span, ...]
    closed: str
    shifts: dict[StylistId, tuple[Span, ...]]
    away: dict[StylistId, tuple[Off, ...]]


def read_roster(connection: Connection) -> Roster:
    """The salon's settings, its stylists (also those who left) and services, in their order.

    Raises NoSalon for a book in which no salon was set up.
    """
    settings = connection.execute(select(*(tables.salon.c[field] for field in Salon._fields))).one_or_none()
    if settings is None:
        raise NoSalon("This book has no salon in it yet.")
    return Roster(
        Salon._make(settings),
        tuple(Stylist._make(row) for row in connection.execute(_in_order(tables.stylist, Stylist._fields))),
        tuple(Service._make(row) for row in connection.execute(_in_order(tables.service, Service._fields))),
    )


def _in_order(table: Any, fields: Iterable[str]) -> Any:
    return select(*(table.c[field] for field in fields)).order_by(table.c.position, table.c.id)


def read_hours(connection: Connection, day: date) -> Hours:
    """The hours of a date, as the database's own rules see them."""
    opening: list[Span] = []
    closed = ""
    shifts: dict[StylistId, tuple[Span, ...]] = defaultdict(tuple)
    away: dict[StylistId, tuple[Off, ...]] = defaultdict(tuple)
    for row in call(connection, "hours_of", day):
        kind, stylist_id, start, end, reason = tuple(row)
        match kind:
            case "opening":
                opening.append(Span(start, end))
            case "closed":
                closed = reason
            case "shift":
                shifts[stylist_id] += (Span(start, end),)
            case "away":
                away[stylist_id] += (Off(Span(start, end), reason),)
    return Hours(tuple(opening), closed, shifts, away)


def read_day(connection: Connection, roster: Roster, day: date) -> Day:
    """The date as it is now: hours, columns, and everything that takes time."""
    hours = read_hours(connection, day)
    shell = Day(day, roster.salon.zone, roster.salon.slot_minutes, None, hours.closed or "Closed", (), {}, {})
    bookings = read_span(connection, Span(shell.begins, shell.ends))
    visits = by_visit(bookings)
    return Day(
        date=day,
        zone_name=roster.salon.zone,
        slot_minutes=roster.salon.slot_minutes,
        opening=_opening(hours),
        closed=hours.closed or ("" if hours.opening else "Closed"),
        columns=_columns(roster, hours, bookings),
        visits=visits,
        versions={visit: parts[0].version for visit, parts in visits.items()},
    )


def _opening(hours: Hours) -> Span | None:
    """From the first opening to the last closing."""
    if hours.closed or not hours.opening:
        return None
    return Span(hours.opening[0].start, max(span.end for span in hours.opening))


def _columns(roster: Roster, hours: Hours, bookings: Iterable[Booking]) -> tuple[Column, ...]:
    """A column for everyone who works or is booked on the date; for all who work here when nobody does."""
    busy = {booking.stylist_id for booking in bookings}
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
        Off(gap, "Closed")
        for gap in (without(_opening(hours) or hours.opening[0], hours.opening) if len(hours.opening) > 1 else ())
    )
    return Column(stylist, working, (*hours.away.get(stylist.id, ()), *shut))
