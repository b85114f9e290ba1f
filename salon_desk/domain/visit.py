"""Visits of several parts: what is asked for, and where it would fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster, ServiceId


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


def offer_of(parts: Sequence[Booking]) -> Offer:
    """The parts of a visit as they stand: same stylists, times and lengths. One without a service is left out."""
    return Offer(
        tuple(
            Part(part.stylist_id, part.service_id, part.start, part.span.minutes - part.cleanup_minutes)
            for part in parts
            if part.service_id is not None
        )
    )


def length_of(part: Booking, roster: Roster) -> int | None:
    """The minutes of a part without cleaning up; None where that is the stylist's usual length."""
    service = roster.service(part.service_id)
    usual = roster.offers(part.stylist_id, service) if service is not None else None
    minutes = part.span.minutes - part.cleanup_minutes
    return None if usual is not None and usual.minutes == minutes else minutes


def wishes_of(parts: Sequence[Booking], roster: Roster) -> tuple[PartWish, ...]:
    """The parts of a visit as they would be asked for again: same services, stylists and lengths."""
    return tuple(
        PartWish(part.service_id, part.stylist_id, length_of(part, roster))
        for part in parts
        if part.service_id is not None
    )
