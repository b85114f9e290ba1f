"""Dates, times and prices as the salon says them: the same on every PC, whatever its language settings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.money import WITHOUT_CENTS
from salon_desk.domain.timespan import clock_label, day_of, span_of
from salon_desk.domain.treatment import Roster, Service
from salon_desk.domain.visit import Part
from salon_desk.ui.grid.geometry import hour_label

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
LEAP = 9  # years in which there is a 29 February for sure
NO_BREAK = "\N{NO-BREAK SPACE}"
MOST_NAMED = 3  # services in one sentence


def long_date(day: date, today: date | None = None) -> str:
    """A date as `Saturday 21 November`, with the year where it is not today's."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{_year(day, today)}"


def short_date(day: date, today: date | None = None) -> str:
    """A date as `Sat 21 Nov`, with the year where it is not today's; no line ends within it."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day_and_month(day, today)}".replace(" ", NO_BREAK)


def day_and_month(day: date, today: date | None = None) -> str:
    """A date as `21 Nov`, with the year where it is not today's."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}{_year(day, today)}"


def week_title(first: date, last: date) -> str:
    """A week by its first and last date as `Week 47 · 16 – 22 November 2026`."""
    year = f" {first.year}" if first.year != last.year else ""
    begins = f"{first.day}" if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}{year}"
    return f"Week {first.isocalendar().week} · {begins} – {last.day} {MONTHS[last.month - 1]} {last.year}"


def month_name(day: date) -> str:
    """The month of a date as `November 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def from_to(booking: Booking, zone: ZoneInfo) -> str:
    """A booking's times as `13:00 – 13:45`."""
    return f"{hour_label(booking.start, zone)} – {hour_label(booking.end, zone)}"


def with_whom(visit: Sequence[Booking], roster: Roster, zone: ZoneInfo, today: date) -> str:
    """A visit's stylists and date as `with Lea · Sat 21 Nov` or `with Lea, then Mia · Sat 2 Jan 2027`."""
    names = ", then ".join(name for name, _ in groupby(stylist_name(part, roster) for part in visit))
    return f"with {names} · {short_date(day_of(visit[0].start, zone), today)}"


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


def booked_line(visit: Sequence[Booking], roster: Roster, zone: ZoneInfo, today: date) -> str:
    """What was booked: `14:00 with Lea is booked for Emma Lind.`; of a visit of several parts the day and all of it."""
    first = visit[0]
    if len(visit) < 2:
        return f"{place(first, roster, zone)} is booked for {first.client_name}."
    when = f"{short_date(day_of(first.start, zone), today)} at {hour_label(first.start, zone)}"
    named = [it.name for part in visit if (it := roster.service(part.service_id)) is not None]
    what = ", then ".join(named) if len(named) == len(visit) <= MOST_NAMED else f"{len(visit)} services"
    return f"{first.client_name} is booked on {when}: {what}."


def stylist_name(part: Booking | Part, roster: Roster) -> str:
    """The name of the stylist of a booking, or of a part of an offer."""
    stylist = roster.stylist(part.stylist_id)
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


def counted(number: int, noun: str) -> str:
    """So many of something: `1 week`, `3 weeks`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def time_of_day(instant: datetime, zone: ZoneInfo, today: date) -> str:
    """An instant as `14:02`, with the date where that is not today."""
    label, on = clock_label(instant, zone), day_of(instant, zone)
    return label if on == today else f"{label} on {short_date(on, today)}"


def date_typed(text: str, today: date, *, past: bool = False) -> date | None:
    """The date that was typed: `24.12.`, `24.12.26`, `24/12`, `2026-12-24`, `24 dec`, `today`, `tomorrow`.

    Without a year it is the next such date, at most 60 days back; or, with `past`, the last one up to today. None for
    what is no date.
    """
    words = text.strip().lower()
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if words in near:
        return today + timedelta(days=near[words])
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if named := re.fullmatch(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?(?:\s+(\d{2,4}))?", words):
        months = [nth for nth, name in enumerate(MONTHS, start=1) if name.lower().startswith(named[2])]
        return _near(int(named[1]), months[0], named[3], today, past) if months else None
    if numbers := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?(\d{2}|\d{4})?", words):
        return _near(int(numbers[1]), int(numbers[2]), numbers[3], today, past)
    return None


def _year(day: date, today: date | None) -> str:
    return f" {day.year}" if today is not None and day.year != today.year else ""


def _near(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if past:
        years = range(today.year, today.year - LEAP, -1)
        return next((it for one in years if (it := _date(one, month, day)) is not None and it <= today), None)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year >= today - timedelta(days=60):
        return this_year
    return _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
