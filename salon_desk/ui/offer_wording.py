"""Offers in words: when, and with whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from salon_desk.domain.language import tr
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer, PartWish
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.wording import one_after_another, stylist_name


def offer_time(offer: Offer, zone: ZoneInfo, today: date) -> str:
    """When an offer begins, as `Thu 26 Nov 15:15`; today's are `today 15:15`."""
    day, time = day_of(offer.start, zone), hour_label(offer.start, zone)
    return tr("today {time}", time=time) if day == today else f"{short_date(day, today)} {time}"


def offer_people(offer: Offer, roster: Roster) -> str:
    """Who does it, as `Lea, then Mia`; one who does several parts in a row is named once."""
    return one_after_another(stylist_name(part, roster) for part in offer.parts)


def offer_line(offer: Offer, roster: Roster, zone: ZoneInfo, today: date) -> str:
    """An offer as `Thu 26 Nov 15:15 · Lea, then Mia`."""
    return f"{offer_time(offer, zone, today)} · {offer_people(offer, roster)}"


def services_of(parts: Sequence[PartWish], roster: Roster) -> str:
    """What is asked for, as `Colour, then Blow-dry`."""
    services = (roster.service(part.service_id) for part in parts)
    return tr(", then ").join(service.name for service in services if service is not None)
