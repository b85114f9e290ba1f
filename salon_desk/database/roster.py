"""Who works here, what is done here, and the salon's settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from salon_desk.database import tables
from salon_desk.domain.errors import NoSalon
from salon_desk.domain.language import tr
from salon_desk.domain.people import Stylist
from salon_desk.domain.treatment import Roster, Salon, Service, Skill


def read_roster(connection: Connection) -> Roster:
    """The salon's settings, its stylists (also those who left) and services, in their order.

    Raises NoSalon for a book in which no salon was set up.
    """
    settings = connection.execute(select(*(tables.salon.c[field] for field in Salon._fields))).one_or_none()
    if settings is None:
        raise NoSalon(tr("This book has no salon in it yet."))
    return Roster(
        Salon._make(settings),
        tuple(Stylist._make(row) for row in connection.execute(_in_order(tables.stylist, Stylist._fields))),
        tuple(Service._make(row) for row in connection.execute(_in_order(tables.service, Service._fields))),
        tuple(Skill._make(row) for row in connection.execute(select(*(tables.skill.c[it] for it in Skill._fields)))),
    )


def _in_order(table: Any, fields: Iterable[str]) -> Any:
    return select(*(table.c[field] for field in fields)).order_by(table.c.position, table.c.id)
