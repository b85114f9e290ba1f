"""What a salon needs before its first booking: settings, opening hours, stylists, services."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from salon_desk.domain.treatment import Salon


class WeeklyHours(NamedTuple):
    """A stretch that comes back each week in the salon's local time; `weekday` is 1 for Monday to 7."""

    weekday: int
    start: time
    end: time


class NewStylist(NamedTuple):
    """A stylist to be: `colour` is `#rrggbb`, `breaks` come back each week like the shifts."""

    name: str
    colour: str
    shifts: tuple[WeeklyHours, ...]
    breaks: tuple[WeeklyHours, ...] = ()


class NewService(NamedTuple):
    """A service to be; `price` in the currency's smallest unit."""

    name: str
    category: str
    colour: str
    minutes: int
    price: int
    apply_minutes: int = 0
    processing_minutes: int = 0
    cleanup_minutes: int = 0
    needs_patch_test: bool = False


class Founding(NamedTuple):
    """A whole salon to be, in the order in which columns and services stand."""

    salon: Salon
    opening: tuple[WeeklyHours, ...]
    stylists: tuple[NewStylist, ...]
    services: tuple[NewService, ...]
