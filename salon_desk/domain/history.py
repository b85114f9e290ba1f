"""What the past says to who manages the day: how full it usually is, who did not come, what became of holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from salon_desk.domain.booking import Progress, VisitId
from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.waiting import WaiterId

MOST_CONTESTED = 10
AT_ONCE = timedelta(seconds=1)

Since = date | None


class PopularHour(NamedTuple):
    """A weekday (1 for Monday to 7) and an hour of the wall clock (0 to 23) over some weeks, all chairs together."""

    weekday: int
    hour: int
    busy: timedelta
    working: timedelta

    @property
    def share(self) -> float:
        """Busy over working time, 0 to 1."""
        return self.busy / self.working if self.working else 0.0


class NoShows(NamedTuple):
    """Booked visits of some days, and how many of them nobody came to."""

    visits: int
    missed: int

    @property
    def rate(self) -> float:
        """The share that was missed, 0 to 1."""
        return self.missed / self.visits if self.visits else 0.0


class HoldEnds(NamedTuple):
    """What became of the holds that ended in some days; one that was confirmed, undone and released was released."""

    confirmed: int
    released: int
    lapsed: int

    @property
    def ended(self) -> int:
        """All of them."""
        return sum(self)

    def share(self, ended_so: int) -> float:
        """The share of so many among all of them, 0 to 1."""
        return ended_so / self.ended if self.ended else 0.0


class Contested(NamedTuple):
    """A stylist's time (weekday 1 to 7, hour of the wall clock) that desks wanted at once, and how often one lost."""

    weekday: int
    hour: int
    stylist_id: StylistId
    lost: int


class History(NamedTuple):
    """What was before a date of the salon, and before today.

    `week_before` counts the visits of the same weekday a week before. `popular` has the last 12 weeks by weekday and
    hour, without hours in which nobody works; in a younger book it begins with the date `popular_since`, which else is
    None. `no_shows` has the last 90 days; `holds`, `races` (claims that another desk was faster than) and `contested`
    (the most often lost first, MOST_CONTESTED of them) the last 30.
    """

    date: date
    week_before: int
    popular: tuple[PopularHour, ...]
    no_shows: NoShows
    holds: HoldEnds
    races: int
    contested: tuple[Contested, ...]
    popular_since: Since = None


class Happening(NamedTuple):
    """One line of the event log, as it is told: what happened, when, at which desk and by whom.

    `kind` is what the log calls it: `claimed`, `confirmed`, `released`, `lapsed`, `lost`, `moved`, `cancelled`,
    `progressed`, `client_saved`, `wish_served`, `stylist_set_up` and so on; one that is not known may come. A visit of
    several parts is told by its first one. `client_name` is as the book has it now, empty where there is none.
    `until` is the end of what is held; `rival` the desk that was faster.
    """

    id: int
    at: datetime
    kind: str
    desk: str
    person: str
    stylist_id: StylistId | None
    service_id: ServiceId | None
    start: datetime | None
    until: datetime | None
    progress: Progress | None
    rival: str
    client_name: str
    visit_id: VisitId | None
    client_id: ClientId | None
    wish_id: WaiterId | None


def worth_telling(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Without the records that were only made by a booking: who is booked for the first time is saved with it."""
    booked = [one for one in happenings if one.kind == "confirmed"]
    return tuple(
        one for one in happenings
        if one.kind != "client_saved" or not any(_saved_by(booking, one) for booking in booked)
    )  # fmt: skip


def _saved_by(booking: Happening, saved: Happening) -> bool:
    """Whether a record was written down by the transaction of this booking: just before it, at the same desk."""
    same = booking.client_id == saved.client_id and (booking.desk, booking.person) == (saved.desk, saved.person)
    return same and saved.id < booking.id and timedelta(0) <= booking.at - saved.at <= AT_ONCE
