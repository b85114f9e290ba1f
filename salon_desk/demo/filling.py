"""Fills the made-up salon's calendar: today busy, the weeks around it less and less, never two in one place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from salon_desk.demo.salon import Away, absences, closures
from salon_desk.domain.booking import RANDOM_BITS, timely_id
from salon_desk.domain.founding import Founding, NewStylist
from salon_desk.domain.timespan import instant_of

WEEKS_BACK, WEEKS_AHEAD = 3, 6
SHARE_TODAY = 0.70
SHARE_BEFORE = 0.78
AFTERNOON, ROOM, WITH_ROOM = 13 * 60, 60, 4
GAPS = (15, 15, 30, 30, 45, 60)
TRIES = 60
# What a visit takes and what a gap takes, in minutes at the mean: how often a gap comes is reckoned from these.
USUAL_VISIT, USUAL_GAP = 52, 32


class Planned(NamedTuple):
    """A booking to be: stylist, service and client by their places in their lists."""

    visit: UUID
    stylist: int
    service: int
    client: int
    start: datetime
    minutes: int


class Stretch(NamedTuple):
    """Working time without a break in it, in minutes of one date's wall clock."""

    stylist: int
    start: int
    end: int


class Visit(NamedTuple):
    """A visit within a stretch, in minutes of the wall clock."""

    stylist: int
    service: int
    start: int
    minutes: int


class Filler:
    """Makes up a calendar that is the same for the same date and number."""

    def __init__(self, founding: Founding, often: Sequence[int], clients: int, today: date, seed: int = 1) -> None:
        self._founding = founding
        self._often = often
        self._clients = clients
        self._today = today
        self._seed = seed
        self._away = absences(today)
        self._closed = {closure.day for closure in closures(today)}

    def calendar(self) -> Iterator[Planned]:
        """All bookings, day after day."""
        for days in range(-7 * WEEKS_BACK, 7 * WEEKS_AHEAD + 1):
            yield from self.day(self._today + timedelta(days=days))

    def day(self, day: date) -> list[Planned]:
        """The bookings of one date; of some drafts the one that comes closest to the share that is wanted."""
        random = Random(f"{self._seed} {self._today} {day}")
        stretches = self.working(day)
        wanted = share_wanted((day - self._today).days)
        drafts = [list(self._draft(stretches, wanted, random)) for _ in range(TRIES if day == self._today else 1)]
        best = min(
            drafts, key=lambda draft: (_lack_of_room(draft, stretches), abs(share_of(draft, stretches) - wanted))
        )
        return self._with_clients(day, best, random)

    def working(self, day: date) -> list[Stretch]:
        """Who works when on this date."""
        if day in self._closed:
            return []
        return [
            stretch
            for place, stylist in enumerate(self._founding.stylists)
            for stretch in _stretches(place, stylist, day, self._away)
        ]

    def _draft(self, stretches: Sequence[Stretch], share: float, random: Random) -> Iterator[Visit]:
        taken = share * USUAL_GAP
        chance = taken / (taken + (1 - share) * USUAL_VISIT)
        for stylist, start, end in stretches:
            while start < end:
                service = self._service(random, end - start) if random.random() < chance else None
                if service is None:
                    start += random.choice(GAPS)
                else:
                    minutes = self._founding.services[service].minutes
                    yield Visit(stylist, service, start, minutes)
                    start += minutes

    def _service(self, random: Random, room: int) -> int | None:
        """A service that fits, the popular ones more often; None where none does."""
        fitting = [place for place, one in enumerate(self._founding.services) if one.minutes <= room]
        return random.choices(fitting, [self._often[place] for place in fitting])[0] if fitting else None

    def _with_clients(self, day: date, visits: Sequence[Visit], random: Random) -> list[Planned]:
        """Nobody comes twice on a day while there are others."""
        zone = ZoneInfo(self._founding.salon.zone)
        coming = [*random.sample(range(self._clients), self._clients)] * (len(visits) // self._clients + 1)
        return [
            Planned(timely_id(begins, random.getrandbits(RANDOM_BITS)), stylist, service, client, begins, minutes)
            for (stylist, service, start, minutes), client in zip(visits, coming, strict=False)
            for begins in (instant_of(day, start, zone),)
        ]


def share_wanted(days: int) -> float:
    """How much of the working time is booked on a date so many days from today, 0 to 1."""
    if days == 0:
        return SHARE_TODAY
    return SHARE_BEFORE if days < 0 else 0.66 * math.exp(-days / 18)


def share_of(visits: Sequence[Visit], stretches: Sequence[Stretch]) -> float:
    """How much of the working time these visits take, 0 to 1."""
    works = sum(stretch.end - stretch.start for stretch in stretches)
    return sum(visit.minutes for visit in visits) / works if works else 0.0


def _misfit(draft: Sequence[Visit], stretches: Sequence[Stretch], wanted: float) -> tuple[int, float]:
    """How far a draft is from what is wanted, the smaller the better."""
    return _lack_of_room(draft, stretches), abs(share_of(draft, stretches) - wanted)


def _lack_of_room(visits: Sequence[Visit], stretches: Sequence[Stretch]) -> int:
    """How many more stylists should have an hour free in the afternoon, so that the day can be played with."""
    taken = sorted([(one.stylist, one.start, one.start + one.minutes) for one in visits])
    roomy = {
        stretch.stylist
        for stretch in stretches
        if _longest_gap(max(AFTERNOON, stretch.start), stretch.end, [one for one in taken if one[0] == stretch.stylist])
        >= ROOM
    }
    return max(0, min(WITH_ROOM, len({stretch.stylist for stretch in stretches})) - len(roomy))


def _longest_gap(start: int, end: int, taken: Sequence[tuple[int, int, int]]) -> int:
    """The longest free run of minutes between two times."""
    longest = 0
    for _, first, last in (*taken, (0, end, end)):
        longest = max(longest, min(first, end) - start)
        start = max(start, last)
    return longest


def _stretches(place: int, stylist: NewStylist, day: date, away: Sequence[Away]) -> Iterator[Stretch]:
    """The shifts of a date without breaks and without what keeps the stylist away."""
    weekday = day.isoweekday()
    cuts = sorted(
        [(_minute(one.start), _minute(one.end)) for one in stylist.breaks if one.weekday == weekday]
        + [(_minute(one.start), _minute(one.end)) for one in away if (one.stylist, one.day) == (place, day)]
    )
    for shift in (one for one in stylist.shifts if one.weekday == weekday):
        start, end = _minute(shift.start), _minute(shift.end)
        for first, last in (*cuts, (end, end)):
            if start < min(first, end):
                yield Stretch(place, start, min(first, end))
            start = max(start, last)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
