"""The manager's overview: the numbers of one date, at an instant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from salon_desk.domain.arrivals import Arrival, arrivals_of
from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.chair_time import NONE, ChairTime, HourTime, by_hour, chair_times, lasting
from salon_desk.domain.day import Day
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Fit, Waiter


@dataclass(frozen=True)
class StylistDay:
    """A stylist's date.

    `squeezed` is the part of `busy` in which two visits go on, `visits` those she takes part in, `no_shows` those of
    them to which nobody came. `takings` are what her parts of the others cost, in the currency's smallest unit.
    """

    stylist: Stylist
    working: timedelta
    busy: timedelta
    squeezed: timedelta
    visits: int
    no_shows: int
    takings: int

    @property
    def free(self) -> timedelta:
        """The working time that nobody has."""
        return self.working - self.busy

    @property
    def share(self) -> float:
        """Busy over working time, 0 to 1."""
        return share_of(self.busy, self.working)


@dataclass(frozen=True)
class Overview:
    """One date at an instant of the database's clock.

    `stylists` are the day's columns. `booked` counts visits, no-shows among them, that begin on this date; `held` those
    that are held now, `longest_hold` the longest time that is left of one. `waiting` counts the open wishes of the
    whole waitlist, `seatable` those of them that fit free time on some date now.
    """

    date: date
    stylists: tuple[StylistDay, ...]
    booked: int
    held: int
    longest_hold: timedelta
    no_shows: int
    waiting: int
    seatable: int
    arrivals: tuple[Arrival, ...]
    hours: tuple[HourTime, ...]

    @property
    def working(self) -> timedelta:
        """The working time of all chairs."""
        return sum((one.working for one in self.stylists), NONE)

    @property
    def busy(self) -> timedelta:
        """The part of it that is taken."""
        return sum((one.busy for one in self.stylists), NONE)

    @property
    def free(self) -> timedelta:
        """The part of it that nobody has, also what is past."""
        return self.working - self.busy

    @property
    def squeezed(self) -> timedelta:
        """The part of `busy` that is taken twice."""
        return sum((one.squeezed for one in self.stylists), NONE)

    @property
    def utilisation(self) -> float:
        """Busy over working time, 0 to 1."""
        return share_of(self.busy, self.working)

    @property
    def takings(self) -> int:
        """What the booked visits cost, in the currency's smallest unit, without no-shows."""
        return sum(one.takings for one in self.stylists)

    @property
    def no_show_rate(self) -> float:
        """The share of the booked visits whose clients did not come, 0 to 1."""
        return self.no_shows / self.booked if self.booked else 0.0


def overview_of(
    day: Day, roster: Roster, now: datetime, wishes: Collection[Waiter] = (), fits: Iterable[Fit] = ()
) -> Overview:
    """The numbers of a date; `wishes` and `fits` are the whole waitlist's."""
    chairs = chair_times(day, now)
    booked = [part for part in day.bookings if part.status is Status.BOOKED and part.start >= day.begins]
    holds = day.holds(now)
    ends = (hold.reserved_until for hold in holds if hold.reserved_until is not None)
    return Overview(
        date=day.date,
        stylists=_stylists(chairs, booked, roster),
        booked=_visits(booked),
        held=_visits(holds),
        longest_hold=max((end - now for end in ends), default=NONE),
        no_shows=_visits(_missed(booked)),
        waiting=len(wishes),
        seatable=len({fit.waiter.id for fit in fits if fit.free_at is None}),
        arrivals=arrivals_of(day, now),
        hours=by_hour(chairs, day.zone),
    )


def price_of(part: Booking, roster: Roster) -> int:
    """What a part costs at its stylist, in the currency's smallest unit; 0 for one whose service is not known."""
    service = roster.service(part.service_id)
    return roster.usual(part.stylist_id, service).price if service is not None else 0


def share_of(some: timedelta, whole: timedelta) -> float:
    """The share of a time in another one, 0 of none."""
    return some / whole if whole else 0.0


def _stylists(chairs: Iterable[ChairTime], booked: Iterable[Booking], roster: Roster) -> tuple[StylistDay, ...]:
    parts: dict[StylistId, list[Booking]] = defaultdict(list)
    for part in booked:
        parts[part.stylist_id].append(part)
    return tuple(
        StylistDay(
            stylist=chair.stylist,
            working=lasting(chair.working),
            busy=lasting(chair.busy),
            squeezed=lasting(chair.squeezed),
            visits=_visits(parts[chair.stylist.id]),
            no_shows=_visits(_missed(parts[chair.stylist.id])),
            takings=_takings(parts[chair.stylist.id], roster),
        )
        for chair in chairs
    )


def _visits(parts: Iterable[Booking]) -> int:
    return len({part.visit_id for part in parts})


def _missed(parts: Iterable[Booking]) -> list[Booking]:
    return [part for part in parts if part.progress is Progress.NO_SHOW]


def _takings(parts: Iterable[Booking], roster: Roster) -> int:
    return sum(price_of(part, roster) for part in parts if part.progress is not Progress.NO_SHOW)
