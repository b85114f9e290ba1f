"""A salon to begin with: a few typed names become stylists with hours, a usual list of services stands ready."""

from __future__ import annotations

from datetime import time

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import clean_name
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Salon

COLOURS = ("#3b6fb6", "#b8557f", "#3d8f68", "#a9691d", "#6b57b8", "#2a8a96", "#8a5a44", "#5b7083")


def starter(name: str, zone: str, stylists: str, opens: time, closes: time, currency: str = "EUR") -> Founding:
    """A salon that is open from Monday to Saturday, with the stylists named in `stylists`, parted by commas.

    Raises BadInput with one sentence for a missing name, no stylist, an unknown zone, or closing before opening.
    """
    zone_of(zone)
    names = [
        clean_name(one, tr_noop("stylist's name")) for one in stylists.replace("\n", ",").split(",") if one.strip()
    ]
    if not names:
        raise BadInput(tr("Who works here? At least one stylist's name is needed."))
    if closes <= opens:
        raise BadInput(tr("The salon closes later than it opens."))
    week = tuple(WeeklyHours(weekday, opens, closes) for weekday in range(1, 7))
    named = clean_name(name, tr_noop("salon's name"))
    return Founding(
        Salon(named, zone, currency, slot_minutes=15, hold_seconds=180, hold_cap_seconds=900),
        week,
        tuple(NewStylist(one, COLOURS[nth % len(COLOURS)], week) for nth, one in enumerate(names)),
        _usual_services(),
    )


def _usual_services() -> tuple[NewService, ...]:
    """In the language of who founds the salon: from then on they are the salon's own."""
    gents, styling = tr("Gents", meaning="service"), tr("Styling", meaning="service")
    return (
        NewService(tr("Cut & finish", meaning="service"), tr("Cut", meaning="service"), "#2b6cb0", 45, 5200),
        NewService(tr("Gents cut", meaning="service"), gents, "#2f855a", 30, 3200),
        NewService(tr("Children's cut", meaning="service"), gents, "#2f855a", 30, 2200),
        NewService(tr("Fringe trim", meaning="service"), tr("Trim", meaning="service"), "#4a5568", 15, 1200),
        NewService(tr("Blow-dry", meaning="service"), styling, "#b7791f", 30, 3000),
        NewService(tr("Up-do", meaning="service"), styling, "#b7791f", 60, 6500),
        NewService(tr("Colour", meaning="service"), tr("Colour", meaning="service"), "#b83280", 90, 8500),
        NewService(tr("Balayage", meaning="service"), tr("Lightening", meaning="service"), "#6b46c1", 120, 14500),
    )
