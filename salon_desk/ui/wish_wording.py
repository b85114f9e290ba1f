"""A wish on the waitlist in words: what, with whom, when, and where it would fit."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from salon_desk.domain.language import tr
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Fit, Waiter, WishHold
from salon_desk.ui.dates import day_and_month, short_date, weekday_short
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import countdown


def wish_words(waiter: Waiter, roster: Roster, today: date) -> str:
    """A wish as `Colour · any · today` or `Cut & finish · Lea · Mon 23 Nov, after 16`."""
    service = roster.service(waiter.service_id)
    stylist = None if waiter.stylist_id is None else roster.stylist(waiter.stylist_id)
    who = stylist.name if stylist else tr("any", meaning="stylist")
    times = times_words(waiter.earliest, waiter.latest)
    when = ", ".join(word for word in (days_words(waiter, today), times) if word)
    return " · ".join((service.name if service else tr("a service that left the list"), who, when))


def days_words(waiter: Waiter, today: date) -> str:
    """The dates of a wish as `today`, `Mon 23 Nov`, `until 4 Dec` or `23 Nov – 4 Dec, Mon Tue`."""
    weekdays = " ".join(weekday_short(day) for day in sorted(waiter.weekdays)) if len(waiter.weekdays) < 7 else ""
    if waiter.first_day == waiter.last_day:
        return _day(waiter.first_day, today)
    if waiter.first_day <= today:
        span = tr("until {date}", date=day_and_month(waiter.last_day, today))
    else:
        span = f"{day_and_month(waiter.first_day, today)} – {day_and_month(waiter.last_day, today)}"
    return ", ".join(word for word in (span, weekdays) if word)


def times_words(earliest: time | None, latest: time | None) -> str:
    """Times of a day as `after 16`, `before 12:30` or `10–14`; empty for any."""
    if earliest is not None and latest is not None:
        return f"{_clock(earliest)}–{_clock(latest)}"
    if earliest is not None:
        return tr("after {time}", time=_clock(earliest))
    return tr("before {time}", time=_clock(latest)) if latest is not None else ""


def fit_words(fit: Fit, roster: Roster, zone: ZoneInfo, shown: date | None, now: datetime) -> str:
    """Where a wish fits as `15:00 Ines is free`, with the date where that is not the one that is shown."""
    first = fit.offer.parts[0]
    stylist = roster.stylist(first.stylist_id)
    place = f"{_on(first.start, zone, shown, now)}{hour_label(first.start, zone)} {stylist.name if stylist else ''}"
    if fit.free_at is None:
        return tr("{place} is free", place=place)
    return tr("{place} may be free in {time}", place=place, time=countdown(_seconds(fit.free_at, now)))


def held_words(hold: WishHold, roster: Roster, zone: ZoneInfo, shown: date | None, now: datetime) -> str:
    """What is held for a wish as `15:00 Ines is held for her, 9:58` or `Desk 2 holds 15:00 Ines, 2:13`."""
    stylist = roster.stylist(hold.stylist_id)
    place = f"{_on(hold.start, zone, shown, now)}{hour_label(hold.start, zone)} {stylist.name if stylist else ''}"
    left = countdown(_seconds(hold.until, now))
    if hold.by_itself:
        return tr("{place} is held for this wish, {time}", place=place, time=left)
    return tr("{desk} holds {place}, {time}", desk=hold.desk, place=place, time=left)


def _on(instant: datetime, zone: ZoneInfo, shown: date | None, now: datetime) -> str:
    day, today = day_of(instant, zone), day_of(now, zone)
    return "" if day == shown else f"{short_date(day, today)} "


def _day(day: date, today: date) -> str:
    near = {today: tr("today"), today + timedelta(days=1): tr("tomorrow")}
    return near.get(day, short_date(day, today))


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}" if clock.minute else str(clock.hour)


def _seconds(until: datetime, now: datetime) -> int:
    return max(0, (until - now) // timedelta(seconds=1))
