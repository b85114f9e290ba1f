"""The grid in words: what a screen reader says, and the short texts that are painted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.timespan import clock_label
from salon_desk.domain.treatment import Service
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.grid.geometry import hour_label, is_past
from salon_desk.ui.wording import counted

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

PROGRESS = {
    Progress.BOOKED: "booked",
    Progress.CONFIRMED: "confirmed",
    Progress.ARRIVED: "arrived",
    Progress.LATE: "late",
    Progress.IN_CHAIR: "in chair",
    Progress.DONE: "done",
    Progress.NO_SHOW: "no-show",
}


def countdown(seconds: int) -> str:
    """Seconds as `m:ss`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def time_left(seconds: int) -> str:
    """Seconds as they are spoken: `one minute 42 left`."""
    minutes, rest = divmod(seconds, 60)
    if minutes == 0:
        return f"{counted(rest, 'second')} left"
    number = _NUMBERS[minutes] if minutes < len(_NUMBERS) else str(minutes)
    whole = f"{number} minute{'' if minutes == 1 else 's'}"
    return f"{whole} {rest} left" if rest else f"{whole} left"


def booking_sentence(booking: Booking, day: Day, service: Service | None, now: datetime) -> str:
    """A hold or booking in one breath; the stylist and service by name."""
    column = day.column(booking.stylist_id)
    stylist = column.stylist.name if column else ""
    what = service.name if service else ""
    if booking.is_hold:
        left = time_left(booking.seconds_left(now))
        words = [hour_label(booking.start, day.zone), stylist, who_holds(booking), left]
    else:
        times = f"{hour_label(booking.start, day.zone)} to {hour_label(booking.end, day.zone)}"
        words = [booking.client_name, what, times, stylist, PROGRESS[booking.progress]]
    words += _more_of(booking, day)
    return ", ".join(word for word in words if word)


def who_holds(booking: Booking) -> str:
    """Who has a hold: `held by Desk 2`, or `held for Greta Moss from the waitlist` where nobody has it yet."""
    if booking.desk == WAITLIST:
        return f"held for {booking.client_name} from the waitlist"
    return f"held by {booking.desk}"


def _more_of(booking: Booking, day: Day) -> list[str]:
    """When the stylist is free meanwhile, and why it overlaps another."""
    more = []
    if booking.idle_from is not None and booking.idle_until is not None:
        idle = f"{hour_label(booking.idle_from, day.zone)} to {hour_label(booking.idle_until, day.zone)}"
        more.append(f"the stylist is free from {idle}")
    if booking.lane:
        more.append(f"squeezed in: {booking.squeezed_because}" if booking.squeezed_because else "squeezed in")
    return more


def slot_sentence(start: datetime, column: Column, day: Day, offs: Iterable[Off], now: datetime) -> str:
    """A slot in which nobody is booked in one breath."""
    off = next((off for off in offs if off.span.holds(start)), None)
    state = (off.reason or "not working") if off else "past" if is_past(start, day, now) else "free"
    return f"{hour_label(start, day.zone)}, {column.stylist.name}, {state[:1].lower()}{state[1:]}"


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
