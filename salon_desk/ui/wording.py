"""Visits, times and prices in words, in the language of the windows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.money import WITHOUT_CENTS
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import clock_label, day_of, span_of
from salon_desk.domain.treatment import Roster, Service
from salon_desk.domain.visit import Part
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name

SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
MOST_NAMED = 3  # services in one sentence


def from_to(booking: Booking, zone: ZoneInfo) -> str:
    """A booking's times as `13:00 – 13:45`."""
    return f"{hour_label(booking.start, zone)} – {hour_label(booking.end, zone)}"


def one_after_another(names: Iterable[str]) -> str:
    """What follows on what: `Lea, then Mia`; the same twice in a row is named once."""
    return tr(", then ").join(name for name, _ in groupby(names))


def with_whom(visit: Sequence[Booking], roster: Roster, zone: ZoneInfo, today: date) -> str:
    """A visit's stylists and date as `with Lea · Sat 21 Nov` or `with Lea, then Mia · Sat 2 Jan 2027`."""
    names = one_after_another(whom(part.stylist_id, roster) for part in visit)
    return tr("with {names} · {date}", names=names, date=short_date(day_of(visit[0].start, zone), today))


def slot_times(slot: Slot, minutes: int, zone: ZoneInfo) -> str:
    """A slot's times as `13:00 – 13:45`."""
    span = span_of(slot.start, minutes)
    return f"{hour_label(span.start, zone)} – {hour_label(span.end, zone)}"


def slot_place(slot: Slot, roster: Roster, zone: ZoneInfo) -> str:
    """A slot as `14:00 with Lea`."""
    return tr("{time} with {name}", time=hour_label(slot.start, zone), name=whom(slot.stylist_id, roster))


def place(booking: Booking, roster: Roster, zone: ZoneInfo) -> str:
    """A booking's start and stylist as `14:00 with Lea`."""
    return slot_place(Slot(booking.stylist_id, booking.start), roster, zone)


def booked_line(visit: Sequence[Booking], roster: Roster, zone: ZoneInfo, today: date) -> str:
    """What was booked: `14:00 with Lea is booked for Emma Lind.`; of a visit of several parts the day and all of it."""
    first = visit[0]
    if len(visit) < 2:
        return tr(
            "{place} is booked for {client}.", place=place(first, roster, zone), client=shown_name(first.client_name)
        )
    named = [it.name for part in visit if (it := roster.service(part.service_id)) is not None]
    all_named = len(named) == len(visit) <= MOST_NAMED
    return tr(
        "{client} is booked on {date} at {time}: {services}.",
        client=shown_name(first.client_name),
        date=short_date(day_of(first.start, zone), today),
        time=hour_label(first.start, zone),
        services=tr(", then ").join(named) if all_named else tr_count("{n} service", "{n} services", len(visit)),
    )


def stylist_name(part: Booking | Part, roster: Roster) -> str:
    """The name of the stylist of a booking, or of a part of an offer, where it stands alone."""
    stylist = roster.stylist(part.stylist_id)
    return stylist.name if stylist else tr("a stylist who left")


def whom(stylist_id: StylistId, roster: Roster) -> str:
    """The name of a stylist after `with`, where other languages decline."""
    stylist = roster.stylist(stylist_id)
    return stylist.name if stylist else tr("a stylist who left", meaning="after “with”")


def price(service: Service, currency: str) -> str:
    """A service's price as `€52`, `€52.50` or `520 SEK`."""
    return money(service.price, currency)


def money(units: int, currency: str) -> str:
    """An amount in the currency's smallest unit as `€52`, `€1,052.50` or `520 SEK`; in Swedish `520 kr`."""
    cents = 1 if currency in WITHOUT_CENTS else 100
    decimals = 2 if units % cents else 0
    locale, amount = QLocale(), units / cents
    if currency in SIGNS:
        return locale.toCurrencyString(amount, SIGNS[currency], decimals)
    sign = "kr" if currency == "SEK" and locale.language() == QLocale.Language.Swedish else currency
    return f"{locale.toString(amount, 'f', decimals)} {sign}"


def service_line(service: Service, currency: str) -> str:
    """A service as `Cut & finish · 45 min · €52`."""
    return f"{service.name} · {minutes_label(service.minutes)} · {price(service, currency)}"


def minutes_label(minutes: int) -> str:
    """A length as `45 min`."""
    return tr("{n} min", n=minutes)


def time_of_day(instant: datetime, zone: ZoneInfo, today: date) -> str:
    """An instant as `14:02`, with the date where that is not today."""
    label, on = clock_label(instant, zone), day_of(instant, zone)
    return label if on == today else tr("{time} on {date}", time=label, date=short_date(on, today))
