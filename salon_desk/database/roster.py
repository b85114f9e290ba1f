"""Who works here, what is done here, and the salon's settings."""

from __future__ import annotations

from sqlalchemy import Connection

from salon_desk.database.engine import ask
from salon_desk.domain.errors import NoSalon
from salon_desk.domain.language import tr
from salon_desk.domain.people import Stylist
from salon_desk.domain.treatment import Roster, Salon, Service, Skill

_SALON = f"SELECT {', '.join(Salon._fields)} FROM salon.salon"
_STYLISTS = f"SELECT {', '.join(Stylist._fields)} FROM salon.stylist ORDER BY position, id"
_SERVICES = f"SELECT {', '.join(Service._fields)} FROM salon.service ORDER BY position, id"
_SKILLS = f"SELECT {', '.join(Skill._fields)} FROM salon.skill"


def read_roster(connection: Connection) -> Roster:
    """The salon's settings, its stylists (also those who left) and services, in their order.

    Raises NoSalon for a book in which no salon was set up.
    """
    settings = ask(connection, _SALON, ())
    if not settings:
        raise NoSalon(tr("This book has no salon in it yet."))
    return Roster(
        Salon._make(settings[0]),
        tuple(Stylist._make(row) for row in ask(connection, _STYLISTS, ())),
        tuple(Service._make(row) for row in ask(connection, _SERVICES, ())),
        tuple(Skill._make(row) for row in ask(connection, _SKILLS, ())),
    )
