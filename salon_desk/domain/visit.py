"""Visits of several parts: what is asked for, and where it would fit."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple

from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId


class Part(NamedTuple):
    """One service at one stylist from an instant on; `minutes` is None for her usual length."""

    stylist_id: StylistId
    service_id: ServiceId
    start: datetime
    minutes: int | None = None


class PartWish(NamedTuple):
    """One service that is asked for: with this stylist, or with anyone."""

    service_id: ServiceId
    stylist_id: StylistId | None = None
    minutes: int | None = None


class Wish(NamedTuple):
    """Services one after the other, and when: from a date on, for so many days, on these weekdays (1 to 7; empty: any).

    The first part begins at `earliest` or later and the last one ends at `latest` or before, in the salon's local time;
    None: whenever the salon is open.
    """

    parts: tuple[PartWish, ...]
    first_day: date
    days: int = 1
    weekdays: frozenset[int] = frozenset()
    earliest: time | None = None
    latest: time | None = None


class Offer(NamedTuple):
    """Where a wish would fit: its parts in order, each with a stylist and a start."""

    parts: tuple[Part, ...]

    @property
    def start(self) -> datetime:
        """The instant at which the visit begins."""
        return self.parts[0].start
