"""Finding where a wish fits: every start on a date at which a claim would be taken, the earliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple

from salon_desk.domain.booking import VisitId
from salon_desk.domain.day import Column, Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import LONGEST, SHORTEST, Span, instant_of, without
from salon_desk.domain.treatment import Roster, Service
from salon_desk.domain.visit import Offer, Part, PartWish, Wish

MINUTE = timedelta(minutes=1)
LONGEST_VISIT = LONGEST * MINUTE
YEARS_AHEAD = 3
MOST_A_DAY, APART = 3, timedelta(hours=1)  # where there are several days to choose from

Taken = Mapping[StylistId, Sequence[Span]]


class _Shape(NamedTuple):
    """A part that is asked for as one stylist would do it, counted from its start."""

    stylist_id: StylistId
    wish: PartWish
    busy: tuple[tuple[timedelta, timedelta], ...]
    leaves: timedelta
    ends: timedelta

    def busy_from(self, start: datetime) -> tuple[Span, ...]:
        """What it would take of the stylist's time."""
        return tuple(Span(start + begin, start + end) for begin, end in self.busy)


class _Placed(NamedTuple):
    """A part at its place."""

    shape: _Shape
    start: datetime

    @property
    def part(self) -> Part:
        """The part, as it is claimed."""
        return Part(self.shape.stylist_id, self.shape.wish.service_id, self.start, self.shape.wish.minutes)


class _Chair(NamedTuple):
    """A stylist's day: in which stretches she works without a break, and which of them are free."""

    works: tuple[Span, ...]
    free: tuple[Span, ...]

    def has_room(self, shape: _Shape, start: datetime) -> bool:
        """Whether she works all through the part and each of its busy spans is free."""
        whole = Span(start, start + shape.ends)
        return any(stretch.covers(whole) for stretch in self.works) and all(
            any(gap.covers(piece) for gap in self.free) for piece in shape.busy_from(start)
        )


class _Search(NamedTuple):
    """What is known of a date, and what is asked of it."""

    chairs: Mapping[StylistId, _Chair]
    shapes: tuple[tuple[_Shape, ...], ...]
    begins: datetime
    begins_by: datetime
    leaves: datetime


def days_of(wish: Wish, today: date) -> Iterator[date]:
    """The dates that a wish names, without those that are past."""
    for nth in range(max(0, (today - wish.first_day).days), wish.days):
        day = wish.first_day + timedelta(days=nth)
        if not wish.weekdays or day.isoweekday() in wish.weekdays:
            yield day


def offers(day: Day, roster: Roster, wish: Wish, now: datetime, taken: Taken | None = None) -> Iterator[Offer]:
    """Where the wish fits on this date, the earliest first, then by column: one for each stylist who could begin.

    Each part follows when the client leaves the one before; at the same stylist when she has cleaned up. Whatever is
    offered would be taken at `now`, the database's time; who would do the later parts may be one of several. `taken` is
    what stands in the way, where it is known otherwise than from the bookings of the day.
    """
    if day.opening is None or day.date not in days_of(wish, day.date):
        return
    search = _search(day, day.opening, roster, wish, now, taken_of(day, now) if taken is None else taken)
    if all(search.shapes):
        for start, first in _starts(day, day.opening, search):
            placed = next(_completed(search, (_Placed(first, start),)), None)
            if placed is not None:
                yield Offer(tuple(one.part for one in placed))


def slots_for(parts: Sequence[PartWish], day: Day, roster: Roster, after: datetime, now: datetime) -> list[Slot]:
    """Where a visit of these parts could begin on this date from an instant on, the earliest first, then by column."""
    found = offers(day, roster, Wish(tuple(parts), day.date), now) if parts else ()
    return [Slot(offer.parts[0].stylist_id, offer.start) for offer in found if offer.start >= max(after, now)]


def beginning_at(
    slot: Slot, parts: Sequence[PartWish], day: Day, roster: Roster, now: datetime, besides: VisitId | None = None
) -> Offer | None:
    """The parts one after the other, the first exactly here; None where they do not fit.

    What the visit `besides` takes is not in the way, nor who stands beside it already, and it may have begun.
    """
    wish = Wish((parts[0]._replace(stylist_id=slot.stylist_id), *parts[1:]), day.date)
    if day.opening is None:
        return None
    own = day.visits.get(besides, ()) if besides is not None else ()
    visits = {
        visit: tuple(part for part in parts if not any(part.meets(mine) for mine in own))
        for visit, parts in day.visits.items()
    }
    search = _search(day, day.opening, roster, wish, now, taken_of(replace(day, visits=visits), now))
    if not all(search.shapes):
        return None
    first = _Placed(search.shapes[0][0], slot.start)
    if not search.chairs[slot.stylist_id].has_room(first.shape, first.start):
        return None
    placed = next(_completed(search, (first,)), None)
    return None if placed is None else Offer(tuple(one.part for one in placed))


def busy_of(part: Part, roster: Roster) -> tuple[Span, ...]:
    """What a part would take of its stylist's time: cleaning up is of it, and what takes effect is not."""
    service = roster.service(part.service_id)
    own = roster.offers(part.stylist_id, service) if service is not None else None
    if own is None:
        return ()
    minutes = own.minutes if part.minutes is None else part.minutes
    return _shape(part.stylist_id, PartWish(part.service_id), own, minutes).busy_from(part.start)


def few(by_day: Iterable[Iterable[Offer]], wish: Wish, most: int) -> list[Offer]:
    """A choice to be read out, of offers by date: one of each start, so many in all.

    Of several days not too many of one, and those some time apart: who can't come at 13:00 is not helped by 13:15.
    """
    a_day, apart = (most, MINUTE) if wish.days == 1 else (MOST_A_DAY, APART)
    chosen: list[Offer] = []
    for found in by_day:
        chosen += islice(_spread(found, apart), min(a_day, most - len(chosen)))
        if len(chosen) == most:
            break
    return chosen


def taken_of(day: Day, now: datetime) -> Taken:
    """What is in the way of a claim: busy spans by stylist, also of who was squeezed in and may be alone by now."""
    taken: dict[StylistId, list[Span]] = {}
    for parts in day.visits.values():
        for part in parts:
            if part.takes_time(now):
                taken.setdefault(part.stylist_id, []).extend(part.busy)
    return taken


def _spread(found: Iterable[Offer], apart: timedelta) -> Iterator[Offer]:
    """The first, and each that begins so long after the one before; no further than somebody asks."""
    soonest: datetime | None = None
    for offer in found:
        if soonest is None or offer.start >= soonest:
            soonest = offer.start + apart
            yield offer


def _search(day: Day, opening: Span, roster: Roster, wish: Wish, now: datetime, taken: Taken) -> _Search:
    slot = day.slot_minutes * MINUTE
    begins = max(opening.start, now - slot + timedelta(microseconds=1), _instant(day, wish.earliest) or opening.start)
    leaves = min(_instant(day, wish.latest) or opening.end, opening.end)
    here = [column for column in day.columns if column.stylist.active and _is_asked_for(column, wish)]
    return _Search(
        chairs={it.stylist.id: _chair(_working(it, opening), taken.get(it.stylist.id, ())) for it in here},
        shapes=tuple(tuple(_shapes(part, here, roster)) for part in wish.parts),
        begins=begins,
        begins_by=_years_on(now),
        leaves=leaves,
    )


def _is_asked_for(column: Column, wish: Wish) -> bool:
    return any(part.stylist_id in (None, column.stylist.id) for part in wish.parts)


def _shapes(part: PartWish, columns: Iterable[Column], roster: Roster) -> Iterator[_Shape]:
    """The part as each stylist would do it who does it at all."""
    service = roster.service(part.service_id)
    if service is None or not service.active:
        return
    for column in columns:
        own = roster.offers(column.stylist.id, service)
        if own is not None and part.stylist_id in (None, column.stylist.id):
            minutes = own.minutes if part.minutes is None else part.minutes
            if SHORTEST <= minutes <= LONGEST:
                yield _shape(column.stylist.id, part, own, minutes)


def _shape(stylist_id: StylistId, part: PartWish, service: Service, minutes: int) -> _Shape:
    """As the database makes a part: a length too short for the phases has none, cleaning up comes after it."""
    leaves = minutes * MINUTE
    ends = leaves + service.cleanup_minutes * MINUTE
    applied = service.apply_minutes * MINUTE
    processed = applied + service.processing_minutes * MINUTE
    if service.processing_minutes and minutes > service.apply_minutes + service.processing_minutes:
        return _Shape(stylist_id, part, ((timedelta(0), applied), (processed, ends)), leaves, ends)
    return _Shape(stylist_id, part, ((timedelta(0), ends),), leaves, ends)


def _chair(works: tuple[Span, ...], taken: Iterable[Span]) -> _Chair:
    return _Chair(works, tuple(gap for stretch in works for gap in without(stretch, taken)))


def _working(column: Column, opening: Span) -> tuple[Span, ...]:
    """The stretches without a break in which the salon is open."""
    return tuple(stretch.within(opening) for stretch in column.workable if stretch.overlaps(opening))


def _starts(day: Day, opening: Span, search: _Search) -> list[tuple[datetime, _Shape]]:
    """The starts on the slot raster at which the first part has room, by start and then by column."""
    found = []
    for place, shape in enumerate(search.shapes[0]):
        chair = search.chairs[shape.stylist_id]
        for gap in chair.free:
            last = min(gap.end - shape.busy[0][1], search.leaves - shape.leaves, search.begins_by)
            for start in _raster(opening, day.slot_minutes * MINUTE, max(gap.start, search.begins), last):
                if chair.has_room(shape, start):
                    found.append((start, place, shape))
    return [(start, shape) for start, _, shape in sorted(found, key=lambda it: it[:2])]


def _raster(opening: Span, step: timedelta, first: datetime, last: datetime) -> Iterator[datetime]:
    """The slots of the date from an instant to another, both included."""
    anchor = opening.start.replace(second=0, microsecond=0)
    start = anchor - (anchor - first) // step * step
    while start <= last:
        yield start
        start += step


def _completed(search: _Search, placed: tuple[_Placed, ...]) -> Iterator[tuple[_Placed, ...]]:
    """Every way in which the parts that are still missing follow those that have their places, who is there already
    before anyone else."""
    last = placed[-1]
    if last.start + last.shape.leaves > search.leaves or last.start + last.shape.ends - placed[0].start > LONGEST_VISIT:
        return
    if len(placed) == len(search.shapes):
        yield placed
        return
    following = search.shapes[len(placed)]
    for shape in sorted(following, key=lambda shape: shape.stylist_id != last.shape.stylist_id):
        same = shape.stylist_id == last.shape.stylist_id
        follower = _Placed(shape, last.start + (last.shape.ends if same else last.shape.leaves))
        if search.chairs[shape.stylist_id].has_room(shape, follower.start) and not _meets_own(follower, placed):
            yield from _completed(search, (*placed, follower))


def _meets_own(follower: _Placed, placed: tuple[_Placed, ...]) -> bool:
    """Whether it would run into what the same stylist does in an earlier part of this visit: cleaning up, for one."""
    wanted = follower.shape.busy_from(follower.start)
    return any(
        piece.overlaps(theirs)
        for one in placed
        if one.shape.stylist_id == follower.shape.stylist_id
        for theirs in one.shape.busy_from(one.start)
        for piece in wanted
    )


def _instant(day: Day, clock: time | None) -> datetime | None:
    """The instant of a time of day on this date."""
    return None if clock is None else instant_of(day.date, clock.hour * 60 + clock.minute, day.zone)


def _years_on(now: datetime) -> datetime:
    """The last instant at which anybody can be booked."""
    try:
        return now.replace(year=now.year + YEARS_AHEAD)
    except ValueError:  # the 29th of February
        return now.replace(year=now.year + YEARS_AHEAD, day=28)
