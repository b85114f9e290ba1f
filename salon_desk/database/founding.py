"""Founding a salon: the first rows of an empty book."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert

from salon_desk.database import tables
from salon_desk.domain.errors import BadInput, HasSalon
from salon_desk.domain.founding import Founding, NewStylist, WeeklyHours
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import StylistId, clean_name
from salon_desk.domain.timespan import zone_of

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(5345, 0)"


def found(connection: Connection, founding: Founding) -> None:
    """Write a whole salon into an empty book, all or nothing.

    Raises BadInput for an unknown zone, a nameless stylist or no opening hours; HasSalon when there is one already.
    """
    _check(founding)
    with connection.execution_options(isolation_level="READ COMMITTED").begin():
        connection.exec_driver_sql(_ONE_AT_A_TIME)
        if connection.execute(tables.salon.select()).first() is not None:
            raise HasSalon(tr("This book belongs to a salon already."))
        connection.execute(insert(tables.salon).values(id=1, **founding.salon._asdict()))
        connection.execute(insert(tables.opening_hours), [_opening(hours) for hours in founding.opening])
        for position, stylist in enumerate(founding.stylists):
            _hire(connection, stylist, position)
        services = [{**service._asdict(), "position": place} for place, service in enumerate(founding.services)]
        if services:
            connection.execute(insert(tables.service), services)


def _check(founding: Founding) -> None:
    zone_of(founding.salon.zone)
    clean_name(founding.salon.name, tr_noop("salon's name"))
    if not founding.opening:
        raise BadInput(tr("A salon is open on at least one day of the week."))
    for stylist in founding.stylists:
        clean_name(stylist.name, tr_noop("stylist's name"))


def _opening(hours: WeeklyHours) -> dict[str, object]:
    return {"weekday": hours.weekday, "opens": hours.start, "closes": hours.end}


def _hire(connection: Connection, stylist: NewStylist, position: int) -> StylistId:
    told = {"name": stylist.name, "colour": stylist.colour, "position": position, "active": True}
    stylist_id = connection.execute(insert(tables.stylist).values(told).returning(tables.stylist.c.id)).scalar_one()
    for table, weekly in ((tables.shift, stylist.shifts), (tables.pause, stylist.breaks)):
        rows = list(_weekly(stylist_id, weekly))
        if rows:
            connection.execute(insert(table), rows)
    return StylistId(stylist_id)


def _weekly(stylist_id: int, weekly: Iterable[WeeklyHours]) -> Iterable[dict[str, object]]:
    for weekday, start, end in weekly:
        yield {"stylist_id": stylist_id, "weekday": weekday, "starts": start, "ends": end}
