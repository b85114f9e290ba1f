"""Standing appointments: which dates they fall on, which of them clash, and booking those that a person chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from salon_desk.database.days import read_day
from salon_desk.desk.holds import Holds
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day
from salon_desk.domain.errors import BadInput, Refusal, Unreachable
from salon_desk.domain.finding import offers
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.standing import NOT_ASKED, Rhythm, StandingBooked, StandingDate
from salon_desk.domain.timespan import Span, day_of, instant_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer, Part, PartWish, Wish

MOST = 60
ALTERNATIVES = 4


class Standing:
    """Plans and books a row of visits. Planning raises Unreachable, and BadInput for a rhythm that nobody can have."""

    def __init__(self, book: Book, watch: Watch, holds: Holds, clock: Clock) -> None:
        self._book = book
        self._watch = watch
        self._holds = holds
        self._clock = clock

    async def plan(self, parts: Sequence[Part], rhythm: Rhythm) -> list[StandingDate]:
        """The dates of the rhythm after this visit, each with whether it fits and what would fit instead."""
        if not (1 <= rhythm.weeks <= 52 and 1 <= rhythm.times <= MOST):
            raise BadInput(tr("A standing appointment comes every 1 to 52 weeks, 1 to {most} times.", most=MOST))
        roster = self._watch.known_roster
        planned = []
        for wished in _repeated(parts, rhythm, roster):
            day = await self._book.read(read_day, roster, day_of(wished.start, zone_of(roster.salon.zone)))
            planned.append(_planned(day, roster, wished, self._clock.now()))
        return planned

    async def book(self, chosen: Sequence[Offer], client: ClientDraft) -> list[StandingBooked]:
        """Hold and confirm each of them, and say of each what became of it, also while the book is away.

        What one refuses does not keep the others from being booked; after a lost answer the rest is not asked any more.
        """
        told = []
        for offer in chosen:
            try:
                await self._confirm(await self._holds.claim_offer(offer), client)
            except Refusal as refused:
                told.append(StandingBooked(offer, refused.sentence))
            except Unreachable as unreachable:
                told.append(StandingBooked(offer, unreachable.sentence))
                break
            else:
                told.append(StandingBooked(offer))
        return [*told, *(StandingBooked(offer, tr(NOT_ASKED)) for offer in chosen[len(told) :])]

    async def _confirm(self, hold: Booking, client: ClientDraft) -> None:
        """Book it, or give it back: nobody sees what would be left held."""
        try:
            await self._holds.confirm(hold, client)
        except Refusal:
            await self._holds.release(hold.visit_id)
            raise


def _repeated(parts: Sequence[Part], rhythm: Rhythm, roster: Roster) -> Iterator[Offer]:
    """The visit at the same time of day on each later date, right over a clock change."""
    from dateutil.rrule import WEEKLY, rrule  # not at the top: no first day waits for it

    zone = zone_of(roster.salon.zone)
    first = parts[0].start.astimezone(zone)
    naive = first.replace(tzinfo=None)
    for again in list(rrule(WEEKLY, interval=rhythm.weeks, dtstart=naive, count=rhythm.times + 1))[1:]:
        start = instant_of(again.date(), again.hour * 60 + again.minute, zone)
        yield Offer(tuple(part._replace(start=start + (part.start - parts[0].start)) for part in parts))


def _planned(day: Day, roster: Roster, wished: Offer, now: datetime) -> StandingDate:
    found = list(offers(day, roster, _wish(wished, day.date), now))
    if any(_same_place(offer, wished) for offer in found):
        return StandingDate(day.date, wished)
    anyone = list(offers(day, roster, _wish(wished, day.date, with_anyone=True), now))
    near = sorted({*found, *anyone}, key=lambda offer: _distance(offer, wished))
    return StandingDate(day.date, wished, _clash(day, roster, wished, now), tuple(near[:ALTERNATIVES]))


def _wish(wished: Offer, day: date, *, with_anyone: bool = False) -> Wish:
    parts = (PartWish(part.service_id, None if with_anyone else part.stylist_id, part.minutes) for part in wished.parts)
    return Wish(tuple(parts), day)


def _same_place(offer: Offer, wished: Offer) -> bool:
    return [(part.stylist_id, part.start) for part in offer.parts] == [
        (part.stylist_id, part.start) for part in wished.parts
    ]


def _distance(offer: Offer, wished: Offer) -> tuple[timedelta, int]:
    others = sum(one.stylist_id != two.stylist_id for one, two in zip(offer.parts, wished.parts, strict=True))
    return abs(offer.start - wished.start) + others * timedelta(minutes=45), others


def _clash(day: Day, roster: Roster, wished: Offer, now: datetime) -> str:
    """Why the visit can't be as it was wished, in a few words."""
    if day.opening is None:
        return tr("Closed: {reason}", reason=day.closed) if day.closed else tr("Closed")
    for part in wished.parts:
        stylist, service = roster.stylist(part.stylist_id), roster.service(part.service_id)
        name = stylist.name if stylist else tr("The stylist")
        column = day.column(part.stylist_id)
        if stylist is None or not stylist.active or column is None:
            return tr("{stylist} does not work", stylist=name)
        own = roster.offers(part.stylist_id, service) if service else None
        if own is None:
            return tr("{stylist} does not do this any more", stylist=name)
        end = part.start + timedelta(minutes=(part.minutes or own.minutes) + own.cleanup_minutes)
        rival = day.in_the_way(part.stylist_id, Span(part.start, end), now)
        if rival is not None:
            return tr("{stylist} has {client}", stylist=name, client=rival.client_name or tr("a hold"))
        off = column.off_at(Span(part.start, end))
        if off is not None:
            return tr("{stylist} is away: {reason}", stylist=name, reason=off.reason)
    return tr("Outside the hours")
