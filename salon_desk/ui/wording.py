"""Dates, times and prices as the salon says them: the same on every PC, whatever its language settings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.timespan import clock_label, day_of, span_of
from salon_desk.domain.treatment import Roster, Service
from salon_desk.ui.grid.geometry import hour_label

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
WITHOUT_CENTS = ("JPY", "KRW", "ISK", "HUF")


def long_date(day: date, today: date | None = None) -> str:
    """A date as `Saturday 21 November`, with the year where it is not today's."""
    year = f" {day.year}" if today is not None and day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def short_date(day: date) -> str:
    """A date as `Sat 21 Nov`."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def month_name(day: date) -> str:
    """The month of a date as `November 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def from_to(booking: Booking, zone: ZoneInfo) -> str:
    """A booking's times as `13:00 – 13:45`."""
    return f"{hour_label(booking.start, zone)} – {hour_label(booking.end, zone)}"


def with_whom(booking: Booking, roster: Roster, zone: ZoneInfo) -> str:
    """A booking's stylist and date as `with Lea · Sat 21 Nov`."""
    return f"with {stylist_name(booking, roster)} · {short_date(day_of(booking.start, zone))}"


def with_whom_all(visit: Sequence[Booking], roster: Roster, zone: ZoneInfo) -> str:
    """A visit's stylists and date as `with Lea, then Mia · Sat 21 Nov`."""
    names = ", then ".join(name for name, _ in groupby(stylist_name(part, roster) for part in visit))
    return f"with {names} · {short_date(day_of(visit[0].start, zone))}"


def slot_times(slot: Slot, minutes: int, zone: ZoneInfo) -> str:
    """A slot's times as `13:00 – 13:45`."""
    span = span_of(slot.start, minutes)
    return f"{hour_label(span.start, zone)} – {hour_label(span.end, zone)}"


def slot_place(slot: Slot, roster: Roster, zone: ZoneInfo) -> str:
    """A slot as `14:00 with Lea`."""
    stylist = roster.stylist(slot.stylist_id)
    return f"{hour_label(slot.start, zone)} with {stylist.name if stylist else 'a stylist who left'}"


def place(booking: Booking, roster: Roster, zone: ZoneInfo) -> str:
    """A booking's start and stylist as `14:00 with Lea`."""
    return slot_place(Slot(booking.stylist_id, booking.start), roster, zone)


def stylist_name(booking: Booking, roster: Roster) -> str:
    """The name of a booking's stylist."""
    stylist = roster.stylist(booking.stylist_id)
    return stylist.name if stylist else "a stylist who left"


def price(service: Service, currency: str) -> str:
    """A service's price as `€52`, `€52.50` or `520 SEK`."""
    return money(service.price, currency)


def money(units: int, currency: str) -> str:
    """An amount in the currency's smallest unit as `€52`, `€52.50` or `520 SEK`."""
    cents = 1 if currency in WITHOUT_CENTS else 100
    whole, rest = divmod(units, cents)
    amount = f"{whole}.{rest:02d}" if rest else str(whole)
    return f"{SIGNS[currency]}{amount}" if currency in SIGNS else f"{amount} {currency}"


def service_line(service: Service, currency: str) -> str:
    """A service as `Cut & finish · 45 min · €52`."""
    return f"{service.name} · {service.minutes} min · {price(service, currency)}"


def time_of_day(instant: datetime, zone: ZoneInfo, today: date) -> str:
    """An instant as `14:02`, with the date where that is not today."""
    label, on = clock_label(instant, zone), day_of(instant, zone)
    return label if on == today else f"{label} on {short_date(on)}"


def date_typed(text: str, today: date) -> date | None:
    """The date that was typed: `24.12.`, `24.12.26`, `24/12`, `2026-12-24`, `24 dec`, `today`, `tomorrow`.

    Without a year it is the next such date, at most 60 days back. None for what is no date.
    """
    words = text.strip().lower()
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if words in near:
        return today + timedelta(days=near[words])
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if named := re.fullmatch(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?(?:\s+(\d{2,4}))?", words):
        months = [nth for nth, name in enumerate(MONTHS, start=1) if name.lower().startswith(named[2])]
        return _near(int(named[1]), months[0], named[3], today) if months else None
    if numbers := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?(\d{2}|\d{4})?", words):
        return _near(int(numbers[1]), int(numbers[2]), numbers[3], today)
    return None


def _near(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year >= today - timedelta(days=60):
        return this_year
    return _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
