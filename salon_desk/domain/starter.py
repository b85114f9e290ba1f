"""A salon to begin with: a few typed names become stylists with hours, a usual list of services stands ready."""

from __future__ import annotations

from datetime import time

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.people import clean_name
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Salon

COLOURS = ("#3b6fb6", "#b8557f", "#3d8f68", "#a9691d", "#6b57b8", "#2a8a96", "#8a5a44", "#5b7083")
SERVICES = (
    NewService("Cut & finish", "Cut", "#2b6cb0", 45, 5200),
    NewService("Gents cut", "Gents", "#2f855a", 30, 3200),
    NewService("Children's cut", "Gents", "#2f855a", 30, 2200),
    NewService("Fringe trim", "Trim", "#4a5568", 15, 1200),
    NewService("Blow-dry", "Styling", "#b7791f", 30, 3000),
    NewService("Up-do", "Styling", "#b7791f", 60, 6500),
    NewService("Colour", "Colour", "#b83280", 90, 8500),
    NewService("Balayage", "Lightening", "#6b46c1", 120, 14500),
)


def starter(name: str, zone: str, stylists: str, opens: time, closes: time, currency: str = "EUR") -> Founding:
    """A salon that is open from Monday to Saturday, with the stylists named in `stylists`, parted by commas.

    Raises BadInput with one sentence for a missing name, no stylist, an unknown zone, or closing before opening.
    """
    zone_of(zone)
    names = [clean_name(one, "stylist's name") for one in stylists.replace("\n", ",").split(",") if one.strip()]
    if not names:
        raise BadInput("Who works here? At least one stylist's name is needed.")
    if closes <= opens:
        raise BadInput("The salon closes later than it opens.")
    week = tuple(WeeklyHours(weekday, opens, closes) for weekday in range(1, 7))
    return Founding(
        Salon(
            clean_name(name, "salon's name"), zone, currency, slot_minutes=15, hold_seconds=180, hold_cap_seconds=900
        ),
        week,
        tuple(NewStylist(one, COLOURS[nth % len(COLOURS)], week) for nth, one in enumerate(names)),
        SERVICES,
    )
