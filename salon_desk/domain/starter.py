"""A salon to begin with: a few typed names become stylists with hours, a usual list of services stands ready."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.money import WITHOUT_CENTS
from salon_desk.domain.people import clean_name
from salon_desk.domain.set_up import NEW_SERVICE
from salon_desk.domain.set_up_changes import clean_opening, clean_salon, clean_service
from salon_desk.domain.treatment import Salon, Service

COLOURS = ("#3b6fb6", "#b8557f", "#3d8f68", "#a9691d", "#6b57b8", "#2a8a96", "#8a5a44", "#5b7083")
USUAL_WEEK = tuple(WeeklyHours(weekday, time(9), time(18)) for weekday in range(1, 7))
CUT, GENTS, TRIM, STYLING = "#2b6cb0", "#2f855a", "#4a5568", "#b7791f"
COLOUR, LIGHTENING, CARE = "#b83280", "#6b46c1", "#2c7a7b"

# What a euro is about in other currencies: for prices to begin with, not for reckoning.
_ABOUT = {"CZK": 25, "DKK": 7.5, "HUF": 400, "ISK": 150, "JPY": 150, "NOK": 11, "PLN": 4, "RON": 5, "SEK": 10}


def starter(
    name: str,
    zone: str,
    currency: str,
    opening: Iterable[WeeklyHours],
    stylists: str,
    services: Iterable[NewService],
) -> Founding:
    """A salon whose stylists, named in `stylists` and parted by commas or lines, work whenever it is open.

    Raises BadInput with one sentence for a missing name, no stylist, an unknown zone, hours or a service that can't be.
    """
    salon = clean_salon(Salon(name, zone, currency, slot_minutes=15, hold_seconds=180, hold_cap_seconds=900))
    week = clean_opening(tuple(opening))
    names = names_typed(stylists)
    return Founding(
        salon,
        week,
        tuple(NewStylist(one, COLOURS[nth % len(COLOURS)], week) for nth, one in enumerate(names)),
        tuple(_clean(service) for service in services),
    )


def names_typed(text: str) -> list[str]:
    """The names in a text that parts them by commas or lines. Raises BadInput for none, and for one that is none."""
    names = [clean_name(one, tr_noop("stylist's name")) for one in text.replace("\n", ",").split(",") if one.strip()]
    if not names:
        raise BadInput(tr("Who works here? At least one stylist's name is needed."))
    return names


def usual_services(currency: str = "EUR") -> tuple[NewService, ...]:
    """In the language of who founds the salon: from then on they are the salon's own."""
    gents, styling = tr("Gents", meaning="service"), tr("Styling", meaning="service")
    colour, light = tr("Colour", meaning="service"), tr("Lightening", meaning="service")
    usual = (
        NewService(tr("Cut & finish", meaning="service"), tr("Cut", meaning="service"), CUT, 45, 5200),
        NewService(tr("Gents cut", meaning="service"), gents, GENTS, 30, 3200),
        NewService(tr("Children's cut", meaning="service"), gents, GENTS, 30, 2200),
        NewService(tr("Beard trim", meaning="service"), gents, GENTS, 15, 1500),
        NewService(tr("Fringe trim", meaning="service"), tr("Trim", meaning="service"), TRIM, 15, 1200),
        NewService(tr("Blow-dry", meaning="service"), styling, STYLING, 30, 3000),
        NewService(tr("Up-do", meaning="service"), styling, STYLING, 60, 6500),
        NewService(tr("Colour", meaning="service"), colour, COLOUR, 90, 8500),
        NewService(tr("Root touch-up", meaning="service"), colour, COLOUR, 75, 6500),
        NewService(tr("Highlights", meaning="service"), light, LIGHTENING, 105, 11000),
        NewService(tr("Balayage", meaning="service"), light, LIGHTENING, 120, 14500),
        NewService(tr("Hair treatment", meaning="service"), tr("Care", meaning="service"), CARE, 20, 1800),
    )
    return tuple(service._replace(price=_about(service.price, currency)) for service in usual)


def _about(cents: int, currency: str) -> int:
    """So many cents of a euro in the smallest unit of another currency, as a price is usually written."""
    if currency not in _ABOUT:
        return cents // 100 if currency in WITHOUT_CENTS else cents
    units = round(cents / 100 * _ABOUT[currency] / 10) * 10
    return units if currency in WITHOUT_CENTS else units * 100


def _clean(new: NewService) -> NewService:
    clean = clean_service(Service(NEW_SERVICE, **new._asdict()))
    return new._replace(name=clean.name, category=clean.category, colour=clean.colour)
