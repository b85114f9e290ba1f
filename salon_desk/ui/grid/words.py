"""The grid in words: what a screen reader says, and the short texts that are painted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.timespan import clock_label
from salon_desk.domain.treatment import Service
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.grid.geometry import hour_label, is_past
from salon_desk.ui.names import shown_name

# Of minutes, from one on.
_NUMBERS = (
    tr_noop("one", meaning="minutes"), tr_noop("two", meaning="minutes"), tr_noop("three", meaning="minutes"),
    tr_noop("four", meaning="minutes"), tr_noop("five", meaning="minutes"), tr_noop("six", meaning="minutes"),
    tr_noop("seven", meaning="minutes"), tr_noop("eight", meaning="minutes"), tr_noop("nine", meaning="minutes"),
    tr_noop("ten", meaning="minutes"),
)  # fmt: skip

PROGRESS = {
    Progress.BOOKED: tr_noop("booked"),
    Progress.CONFIRMED: tr_noop("confirmed"),
    Progress.ARRIVED: tr_noop("arrived"),
    Progress.LATE: tr_noop("late"),
    Progress.IN_CHAIR: tr_noop("in chair"),
    Progress.DONE: tr_noop("done"),
    Progress.NO_SHOW: tr_noop("no-show"),
}


def countdown(seconds: int) -> str:
    """Seconds as `m:ss`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def time_left(seconds: int) -> str:
    """Seconds as they are spoken: `one minute 42 left`."""
    minutes, rest = divmod(seconds, 60)
    if minutes == 0:
        return tr_count("{n} second left", "{n} seconds left", rest)
    number = tr(_NUMBERS[minutes - 1], meaning="minutes") if minutes <= len(_NUMBERS) else minutes
    if not rest:
        return tr_count("{number} minute left", "{number} minutes left", minutes, number=number)
    return tr_count(
        "{number} minute {seconds} left", "{number} minutes {seconds} left", minutes, number=number, seconds=rest
    )


def booking_sentence(booking: Booking, day: Day, service: Service | None, now: datetime) -> str:
    """A hold or booking in one breath; the stylist and service by name."""
    column = day.column(booking.stylist_id)
    stylist = column.stylist.name if column else ""
    what = service.name if service else ""
    if booking.is_hold:
        left = time_left(booking.seconds_left(now))
        words = [hour_label(booking.start, day.zone), stylist, who_holds(booking), left]
    else:
        start, end = hour_label(booking.start, day.zone), hour_label(booking.end, day.zone)
        when = tr("{start} to {end}", start=start, end=end)
        words = [shown_name(booking.client_name), what, when, stylist, tr(PROGRESS[booking.progress])]
    words += _more_of(booking, day)
    return ", ".join(word for word in words if word)


def who_holds(booking: Booking) -> str:
    """Who has a hold: `held by Desk 2`, or `held for Greta Moss from the waitlist` where nobody has it yet."""
    if booking.desk == WAITLIST:
        return tr("held for {client} from the waitlist", client=shown_name(booking.client_name))
    return tr("held by {desk}", desk=booking.desk)


def _more_of(booking: Booking, day: Day) -> list[str]:
    """When the stylist is free meanwhile, and why it overlaps another."""
    more = []
    if booking.idle_from is not None and booking.idle_until is not None:
        start, end = hour_label(booking.idle_from, day.zone), hour_label(booking.idle_until, day.zone)
        more.append(tr("the stylist is free from {start} to {end}", start=start, end=end))
    if booking.lane:
        why = booking.squeezed_because
        more.append(tr("squeezed in: {why}", why=why) if why else tr("squeezed in"))
    return more


def slot_sentence(start: datetime, column: Column, day: Day, offs: Iterable[Off], now: datetime) -> str:
    """A slot in which nobody is booked in one breath."""
    off = next((off for off in offs if off.span.holds(start)), None)
    state = _why_off(off, column, day) if off else tr("past") if is_past(start, day, now) else tr("free")
    return f"{hour_label(start, day.zone)}, {column.stylist.name}, {state}"


def _why_off(off: Off, column: Column, day: Day) -> str:
    """The reason as it was typed, or in small letters what is painted there."""
    if day.opening is None:
        return day.closed or tr("closed")
    return off.reason if off.reason and column.working else tr("not working")


def times(booking: Booking, day: Day) -> str:
    """From and to, as `08:30–09:30`."""
    return f"{wall_clock(booking.start, day.zone)}–{wall_clock(booking.end, day.zone)}"


@lru_cache(maxsize=4096)
def wall_clock(instant: datetime, zone: ZoneInfo) -> str:
    """The wall clock at an instant as `14:05`, remembered because a day asks for the same ones again and again."""
    return clock_label(instant, zone)


def initial(name: str) -> str:
    """The letter in a round avatar."""
    return name.strip()[:1].upper() or "?"
