"""Next free over stylists and days: the book read day after day until there is enough to offer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import date, timedelta

from sqlalchemy import Connection

from salon_desk.database.free_time import read_free_time
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import BadInput, Busy, NoneFree, Refusal, Taken
from salon_desk.domain.finding import days_of, few, offers
from salon_desk.domain.language import all_of, date_words, tr, tr_count
from salon_desk.domain.timespan import LONGEST, SHORTEST, day_of, zone_of
from salon_desk.domain.treatment import Roster, Service
from salon_desk.domain.visit import Offer, PartWish, Wish

FARTHEST = 366  # days that one wish may name

Claim = Callable[[Offer], Awaitable[Booking]]


class Finding:
    """Looks in the book itself, not on the watched day, so that every date is as fresh as the next."""

    def __init__(self, book: Book, watch: Watch, clock: Clock) -> None:
        self._book = book
        self._watch = watch
        self._clock = clock

    async def offers(self, wish: Wish, most: int) -> list[Offer]:
        """Where the wish fits, so many at most. Raises BadInput for a wish that can't be met by anyone, Unreachable."""
        roster = self._watch.known_roster
        require_wish(wish, roster)
        return await self._book.read(look, roster, wish, self._clock, most, frozenset())

    async def take_first(self, wish: Wish, claim: Claim) -> Booking:
        """Hold the first that can be won; when someone is faster, the next.

        Raises NoneFree when nothing is left, or what the book said when nobody was faster.
        """
        roster = self._watch.known_roster
        require_wish(wish, roster)
        tried: dict[Offer, Refusal] = {}
        while found := await self._book.read(look, roster, wish, self._clock, 1, frozenset(tried)):
            try:
                return await claim(found[0])
            except (Taken, Busy, BadInput) as refused:
                tried[found[0]] = refused
        raise nothing_left(tried.values(), none_free(wish, roster))


def look(
    connection: Connection, roster: Roster, wish: Wish, clock: Clock, most: int, besides: frozenset[Offer]
) -> list[Offer]:
    """So many offers at most, without some that are known not to work."""
    now = clock.now()

    def on(day: date) -> Iterator[Offer]:
        empty, taken = read_free_time(connection, roster, day)
        return (offer for offer in offers(empty, roster, wish, now, taken) if offer not in besides)

    by_day = map(on, days_of(wish, day_of(now, zone_of(roster.salon.zone))))
    return few(by_day, wish, most)


def require_wish(wish: Wish, roster: Roster) -> None:
    """Raises BadInput for what can't be had on any day: no service, one that is not offered, more than a year."""
    if not wish.parts:
        raise BadInput(tr("A visit has at least one service."))
    if not 1 <= wish.days <= FARTHEST:
        raise BadInput(tr("The next free time is looked for over one day to a year."))
    for part in wish.parts:
        require_service(part, roster)


def require_service(part: PartWish, roster: Roster) -> Service:
    """The service that is asked for. Raises BadInput where it can't be had in this length, or from this stylist."""
    service = roster.service(part.service_id)
    if service is None or not service.active:
        raise BadInput(tr("This service is not on the list."))
    if part.minutes is not None and not SHORTEST <= part.minutes <= LONGEST:
        sentence = tr_count(
            "{service} can't take {n} minute; {shortest} minutes to 12 hours is possible.",
            "{service} can't take {n} minutes; {shortest} minutes to 12 hours is possible.",
            part.minutes,
            service=service.name,
            shortest=SHORTEST,
        )
        raise BadInput(sentence)
    stylist = roster.stylist(part.stylist_id) if part.stylist_id is not None else None
    if stylist is not None and roster.offers(stylist.id, service) is None:
        raise BadInput(tr("{stylist} does not do {service}.", stylist=stylist.name, service=service.name))
    return service


def nothing_left(refusals: Iterable[Refusal], sentence: str) -> Refusal:
    """Why nothing could be had of what seemed free: others were faster, or else what the book said last."""
    known = list(refusals)
    if not known or any(isinstance(one, Taken) for one in known):
        return NoneFree(sentence)
    return known[-1]


def none_free(wish: Wish, roster: Roster) -> str:
    """That nothing is left, with what was asked for and when."""
    services = [service for part in wish.parts if isinstance(service := roster.service(part.service_id), Service)]
    what = all_of(service.name for service in services)
    if wish.days == 1:
        return tr("Nothing for {what} is free any more on {day}.", what=what, day=date_words(wish.first_day))
    first, last = (date_words(day) for day in (wish.first_day, wish.first_day + timedelta(days=wish.days - 1)))
    return tr("Nothing for {what} is free any more from {first} to {last}.", what=what, first=first, last=last)
