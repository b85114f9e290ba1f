"""The waitlist: who would like to come and when, and where it would fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, NewType
from uuid import UUID, uuid4

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.finding import busy_of, days_of, offers
from salon_desk.domain.language import tr_noop
from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.timespan import Span, without
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.visit import Offer, PartWish, Wish

WaiterId = NewType("WaiterId", UUID)

# What stands in the place of a desk where something is held by itself.
WAITLIST = tr_noop("Waitlist")
Freed = Mapping[StylistId, tuple[Span, ...]]

# Who looks for a wish looks this far ahead, and tells of a hold in the way that ends as soon as this.
AHEAD = timedelta(weeks=8)
SOON = timedelta(seconds=60)
LOOKS_AGAIN = timedelta(seconds=30)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class WishHold(NamedTuple):
    """What is held for a wish: where, until when, and by which desk.

    `by_itself`: no desk asked for it, and any desk may take it over as long as it has this version.
    """

    visit_id: VisitId
    version: int
    stylist_id: StylistId
    start: datetime
    until: datetime
    desk: str
    by_itself: bool


class Waiter(NamedTuple):
    """Somebody on the waitlist, and her wish.

    A service with a stylist (None: anyone), from `first_day` to `last_day`, on these weekdays (1 to 7; empty: any), at
    `earliest` or later and over by `latest` in the salon's local time. `since` is when she began to wait. `version`
    grows with each change of the wish; `hold` is the live hold that is made for it.
    """

    id: WaiterId
    client_id: ClientId | None
    client_name: str
    client_phone: str
    service_id: ServiceId
    stylist_id: StylistId | None
    first_day: date
    last_day: date
    weekdays: frozenset[int] = frozenset()
    earliest: time | None = None
    latest: time | None = None
    vip: bool = False
    note: str = ""
    since: datetime | None = None
    version: int = 1
    hold: WishHold | None = None

    @property
    def wish(self) -> Wish:
        """What is asked for, as the finder takes it."""
        days = (self.last_day - self.first_day).days + 1
        part = PartWish(self.service_id, self.stylist_id)
        return Wish((part,), self.first_day, days, self.weekdays, self.earliest, self.latest)

    def held(self, now: datetime) -> WishHold | None:
        """What is held for it at this instant of the database's clock."""
        return self.hold if self.hold is not None and self.hold.until > now else None


class Fit(NamedTuple):
    """A wish that fits free time now; or from `free_at` on, when a hold in the way ends and nobody keeps it."""

    waiter: Waiter
    offer: Offer
    free_at: datetime | None = None


def new_waiter_id() -> WaiterId:
    """An id that no one has had before."""
    return WaiterId(uuid4())


def in_order(waiters: Iterable[Waiter]) -> tuple[Waiter, ...]:
    """VIPs first, then who waited longest."""
    return tuple(sorted(waiters, key=lambda waiter: (not waiter.vip, waiter.since or _LONG_AGO, waiter.id)))


def days_wanted(waiters: Iterable[Waiter], today: date) -> frozenset[date]:
    """The dates that wishes name, from today on for as long as anybody looks ahead."""
    last = today + AHEAD
    return frozenset(day for waiter in waiters for day in days_of(waiter.wish, today) if day <= last)


def fit_on(day: Day, roster: Roster, waiter: Waiter, now: datetime) -> Fit | None:
    """Where a wish fits on a date: at the first start that a claim would get, else where a hold is about to end."""
    offer = _first(day, roster, waiter, now)
    if offer is not None:
        return Fit(waiter, offer)
    ends = {hold.reserved_until for hold in day.holds(now)}
    for end in sorted(end for end in ends if end is not None and end <= now + SOON):
        offer = _first(day, roster, waiter, end)
        if offer is not None:
            return Fit(waiter, offer, end)
    return None


def look_again_at(day: Day, now: datetime) -> datetime:
    """The next instant at which something else may fit on this date though nothing changed in the book."""
    soon = now + LOOKS_AGAIN if day.begins <= now < day.ends else day.ends
    for hold in day.holds(now):
        if hold.reserved_until is not None:
            nears = hold.reserved_until - SOON
            soon = min(soon, nears if nears > now else hold.reserved_until)
    return soon


def freed_by(before: Iterable[Booking], change: Change, then: datetime) -> Freed:
    """The time that was taken at an instant before a change and is not after it, by stylist."""
    taken = [(part.stylist_id, span) for part in change.parts if part.takes_time(then) for span in part.busy]
    freed: dict[StylistId, tuple[Span, ...]] = {}
    for part in (part for part in before if part.takes_time(then)):
        kept = [span for stylist_id, span in taken if stylist_id == part.stylist_id]
        left = tuple(gap for span in part.busy for gap in without(span, kept))
        if left:
            freed[part.stylist_id] = (*freed.get(part.stylist_id, ()), *left)
    return freed


def place_in(day: Day, roster: Roster, waiter: Waiter, now: datetime, freed: Freed) -> Offer | None:
    """The first place for a wish on a date that takes some of the time that was freed."""
    for offer in offers(day, roster, waiter.wish, now):
        first = offer.parts[0]
        gaps = freed.get(first.stylist_id, ())
        if any(span.overlaps(gap) for span in busy_of(first, roster) for gap in gaps):
            return offer
    return None


def _first(day: Day, roster: Roster, waiter: Waiter, now: datetime) -> Offer | None:
    return next(offers(day, roster, waiter.wish, now), None)
