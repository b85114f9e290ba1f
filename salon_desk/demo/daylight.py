"""Where in the world the made-up salon is: at home by day, else where it is noon, so that its day is always alive."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salon_desk.domain.errors import BadInput
from salon_desk.domain.timespan import zone_of

HOME = "Europe/Stockholm"
# By the wall clock in hours: before and after these most of the day could not be booked any more, or not yet be seen.
EARLIEST, LATEST = 7.0, 15.5
NOON = 12.0
CITIES = (
    "Europe/Stockholm", "Europe/London", "Atlantic/Azores", "America/Noronha", "America/Sao_Paulo", "America/Halifax",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage",
    "Pacific/Honolulu", "Pacific/Pago_Pago", "Pacific/Auckland", "Pacific/Noumea", "Australia/Sydney", "Asia/Tokyo",
    "Asia/Singapore", "Asia/Bangkok", "Asia/Dhaka", "Asia/Karachi", "Asia/Dubai", "Europe/Istanbul", "Europe/Athens",
)  # fmt: skip


class Daylight(NamedTuple):
    """A time zone for the salon, and a sentence where it is not the PC's own."""

    zone: str
    why: str


def daylight(now: datetime, own: str, earliest: float = EARLIEST, latest: float = LATEST) -> Daylight:
    """The PC's `own` zone while its wall clock is between two hours, else that of a city where it is about noon."""
    home = own if _is_known(own) else HOME
    local = now.astimezone(ZoneInfo(home))
    if earliest <= _hour(local) <= latest:
        return Daylight(home, "")
    city = min(CITIES, key=lambda name: abs(_hour(now.astimezone(ZoneInfo(name))) - NOON))
    there = now.astimezone(ZoneInfo(city))
    name = city.rpartition("/")[2].replace("_", " ")
    return Daylight(city, f"It is {local:%H:%M} here, so the made-up salon is in {name}, where it is {there:%H:%M}.")


def own_zone(ask: Callable[[], str] | None = None) -> str:
    """The PC's own time zone by its IANA name, empty where it has none that is a place."""
    return (ask or _ask_qt)()


def _ask_qt() -> str:
    # Qt knows the names on all systems; Windows itself has others.
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", errors="replace")


def _is_known(name: str) -> bool:
    """Whether it is a place's zone: UTC is what a PC has that was never told where it is."""
    if "/" not in name or name.startswith("Etc/"):
        return False
    try:
        zone_of(name)
    except BadInput:
        return False
    return True


def _hour(local: datetime) -> float:
    return local.hour + local.minute / 60
