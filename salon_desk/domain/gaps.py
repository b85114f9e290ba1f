"""The gaps of a date that can still be filled, and who on the waitlist fits each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from salon_desk.domain.chair_time import chair_times
from salon_desk.domain.day import Day
from salon_desk.domain.finding import days_of, offers, taken_of
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer, Wish
from salon_desk.domain.waiting import Fit, Waiter, in_order


class Gap(NamedTuple):
    """A free stretch of a stylist, and the wishes that can begin in it: VIPs first, each at its first start here."""

    stylist: Stylist
    span: Span
    fits: tuple[Fit, ...] = ()


def gaps_of(day: Day, roster: Roster, now: datetime, wishes: Iterable[Waiter] = ()) -> tuple[Gap, ...]:
    """The free stretches from the slot that runs now on in which the stylist's shortest service has room, by start.

    A wish for which something is held fits nowhere. What is told to fit would be taken at `now`, the database's time.
    """
    gaps = _gaps(day, roster, now)
    waiting = [waiter for waiter in in_order(wishes) if waiter.held(now) is None] if gaps else []
    wished = [(waiter, wish) for waiter in waiting if (wish := _on(day, waiter)) is not None]
    taken = taken_of(day, now)
    places = {wish: _places(gaps, offers(day, roster, wish, now, taken)) for wish in {wish for _, wish in wished}}
    return tuple(
        gap._replace(fits=tuple(Fit(waiter, places[wish][gap]) for waiter, wish in wished if gap in places[wish]))
        for gap in gaps
    )


def _gaps(day: Day, roster: Roster, now: datetime) -> list[Gap]:
    ahead = Span(_first_start(day, now), day.ends)
    found = [
        Gap(chair.stylist, free.within(ahead))
        for chair in chair_times(day, now)
        for free in chair.free
        if free.overlaps(ahead) and _has_room(free.within(ahead), _shortest(roster, chair.stylist.id))
    ]
    return sorted(found, key=lambda gap: (gap.span, gap.stylist.position, gap.stylist.id))


def _has_room(free: Span, shortest: timedelta | None) -> bool:
    return shortest is not None and free.end - free.start >= shortest


def _first_start(day: Day, now: datetime) -> datetime:
    """The first start on the raster that could still be claimed: of the slot that runs now, or the date's first."""
    if day.opening is None:
        return day.ends
    step = timedelta(minutes=day.slot_minutes)
    anchor = day.opening.start.replace(second=0, microsecond=0)
    return anchor + max(0, (now - anchor) // step) * step


def _shortest(roster: Roster, stylist_id: StylistId) -> timedelta | None:
    """How long the shortest service takes that she does, with cleaning up; None when she does none."""
    own = (roster.offers(stylist_id, service) for service in roster.services if service.active)
    minutes = [service.minutes + service.cleanup_minutes for service in own if service is not None]
    return timedelta(minutes=min(minutes)) if minutes else None


def _on(day: Day, waiter: Waiter) -> Wish | None:
    """What she wishes of this date, so that those who wish for the same are looked for once; None: not this date."""
    wish = waiter.wish
    if day.date not in days_of(wish, day.date):
        return None
    return Wish(wish.parts, day.date, earliest=wish.earliest, latest=wish.latest)


def _places(gaps: Sequence[Gap], found: Iterable[Offer]) -> Mapping[Gap, Offer]:
    """The first offer in each gap."""
    places: dict[Gap, Offer] = {}
    for offer in found:
        for gap in gaps:
            if gap.stylist.id == offer.parts[0].stylist_id and gap.span.holds(offer.start):
                places.setdefault(gap, offer)
    return places
