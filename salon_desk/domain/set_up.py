"""The salon's set-up: settings, hours, people and services as they are planned, and what a change of it touches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple, NewType

from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import Refusal
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import tr_noop
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Salon, Service, ServiceId

TimeOffId = NewType("TimeOffId", int)

# The ids of what is not in the book yet.
NEW_STYLIST, NEW_SERVICE, NEW_TIME_OFF = StylistId(0), ServiceId(0), TimeOffId(0)


class Break(NamedTuple):
    """A pause that comes back each week in the salon's local time; `weekday` is 1 for Monday to 7."""

    weekday: int
    start: time
    end: time
    reason: str = tr_noop("Break")


class Closure(NamedTuple):
    """A date on which the salon is closed, and why."""

    day: date
    reason: str


class OwnWay(NamedTuple):
    """How a stylist does one service: not at all, in another length, for another price (None: as the list says)."""

    service_id: ServiceId
    offered: bool = True
    minutes: int | None = None
    price: int | None = None


class StylistPlan(NamedTuple):
    """A stylist as she is set up; `colour` is `#rrggbb`, one who left is not `active`.

    `skills` has what she does in her own way; a service that is not in it she does as the list says.
    """

    id: StylistId
    name: str
    colour: str
    shifts: tuple[WeeklyHours, ...] = ()
    breaks: tuple[Break, ...] = ()
    skills: tuple[OwnWay, ...] = ()
    active: bool = True


class TimeOff(NamedTuple):
    """A stretch for which a stylist is away, once; on whole minutes."""

    id: TimeOffId
    stylist_id: StylistId
    span: Span
    reason: str


class SetUp(NamedTuple):
    """The whole set-up, with retired stylists and services, each in its order.

    Closures and time off go back for a year.
    """

    salon: Salon
    opening: tuple[WeeklyHours, ...]
    closures: tuple[Closure, ...]
    stylists: tuple[StylistPlan, ...]
    services: tuple[Service, ...]
    time_off: tuple[TimeOff, ...]


class TouchedPart(NamedTuple):
    """A part of a booking, or of a live hold (`until` says how long), that a change leaves where nobody could book it.

    `why` is one or more whole sentences. The part stays where it is, whatever is changed.
    """

    visit_id: VisitId
    ordinal: int
    stylist_id: StylistId
    stylist: str
    service: str
    client: str
    phone: str
    start: datetime
    end: datetime
    until: datetime | None
    why: str


class Touches(Refusal):
    """A change touches more bookings than were seen; nothing was written. `parts` are all that it touches."""

    def __init__(self, sentence: str, parts: Sequence[TouchedPart]) -> None:
        super().__init__(sentence)
        self.parts = tuple(parts)


class Saved(NamedTuple):
    """The set-up as it stands after a change; `id` is that of the stylist, service or time off that was written."""

    set_up: SetUp
    id: int | None
