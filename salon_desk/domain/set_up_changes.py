"""Changes of the salon's set-up: each names what was read and what is wanted instead, so it overwrites nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import time
from typing import NamedTuple

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import StylistId, clean_name
from salon_desk.domain.set_up import Break, Closure, OwnWay, StylistPlan, TimeOff
from salon_desk.domain.timespan import LONGEST, SHORTEST, Span, aware, zone_of
from salon_desk.domain.treatment import Salon, Service, ServiceId

SLOT_MINUTES = (5, 10, 15, 20, 30, 60)
DEAREST = 2_000_000_000  # in the currency's smallest unit
_WEEKDAYS = (
    tr_noop("Monday"), tr_noop("Tuesday"), tr_noop("Wednesday"), tr_noop("Thursday"), tr_noop("Friday"),
    tr_noop("Saturday"), tr_noop("Sunday"),
)  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1900, 8999


class SalonChange(NamedTuple):
    """Other settings. With another time zone all bookings keep their instant."""

    was: Salon
    wanted: Salon


class OpeningChange(NamedTuple):
    """Other opening hours, for the whole week at once; a weekday may have several stretches, or none."""

    was: tuple[WeeklyHours, ...]
    wanted: tuple[WeeklyHours, ...]


class ClosureChange(NamedTuple):
    """Other closures on the days that stand in `was` or `wanted`: added, taken away or for another reason."""

    was: tuple[Closure, ...]
    wanted: tuple[Closure, ...]


class StylistChange(NamedTuple):
    """A new stylist (`was` is None), or one set up in another way; who leaves is not active any more."""

    was: StylistPlan | None
    wanted: StylistPlan


class TimeOffChange(NamedTuple):
    """Time off that is new (`was` is None), another one, or taken away (`wanted` is None)."""

    was: TimeOff | None
    wanted: TimeOff | None


class ServiceChange(NamedTuple):
    """A new service (`was` is None), or one set up in another way; a retired one is not active any more."""

    was: Service | None
    wanted: Service


class StylistOrder(NamedTuple):
    """All stylists in another order, also those who left."""

    was: tuple[StylistId, ...]
    wanted: tuple[StylistId, ...]


class ServiceOrder(NamedTuple):
    """All services in another order, also the retired ones."""

    was: tuple[ServiceId, ...]
    wanted: tuple[ServiceId, ...]


SetUpChange = (
    SalonChange
    | OpeningChange
    | ClosureChange
    | StylistChange
    | TimeOffChange
    | ServiceChange
    | StylistOrder
    | ServiceOrder
)


def clean_change(change: SetUpChange) -> SetUpChange:
    """The change, fit to be written. Raises BadInput with one sentence for the first thing that is wrong."""
    match change:
        case SalonChange():
            return change._replace(wanted=clean_salon(change.wanted))
        case OpeningChange():
            return change._replace(wanted=clean_opening(change.wanted))
        case ClosureChange():
            return change._replace(wanted=tuple(_clean_closure(one) for one in change.wanted))
        case StylistChange():
            return change._replace(wanted=clean_stylist(change.wanted))
        case TimeOffChange(wanted=TimeOff() as wanted):
            return change._replace(wanted=clean_time_off(wanted))
        case ServiceChange():
            return change._replace(wanted=clean_service(change.wanted))
        case StylistOrder() | ServiceOrder():
            _require_order(change.was, change.wanted)
    return change


def clean_salon(salon: Salon) -> Salon:
    """The settings, fit to be written. Raises BadInput."""
    zone_of(salon.zone)
    if not re.fullmatch("[A-Z]{3}", salon.currency):
        raise BadInput(tr("A currency has three capital letters, such as EUR."))
    if salon.slot_minutes not in SLOT_MINUTES:
        raise BadInput(tr("A slot has 5, 10, 15, 20, 30 or 60 minutes."))
    _require_within(salon.hold_seconds, 30, 600, tr("A hold lasts between 30 seconds and 10 minutes."))
    if not salon.hold_seconds <= salon.hold_cap_seconds <= 3600:
        raise BadInput(tr("A hold can be kept for an hour at most, and not shorter than it lasts by itself."))
    if salon.no_show_minutes is not None:
        _require_within(salon.no_show_minutes, 5, 240, tr("A client is a no-show after 5 minutes to 4 hours."))
    if salon.wish_minutes is not None:
        _require_within(salon.wish_minutes, 1, 60, tr("Freed time is held for the waitlist for 1 to 60 minutes."))
    return salon._replace(name=clean_name(salon.name, tr_noop("salon's name")))


def clean_opening(opening: Sequence[WeeklyHours]) -> tuple[WeeklyHours, ...]:
    """The week's opening hours in order. Raises BadInput."""
    if not opening:
        raise BadInput(tr("A salon is open on at least one day of the week."))
    _require_week(opening, tr_noop("opening hours"))
    return tuple(sorted(opening))


def clean_stylist(plan: StylistPlan) -> StylistPlan:
    """The stylist, fit to be written. Raises BadInput."""
    _require_colour(plan.colour)
    _require_week(plan.shifts, tr_noop("working hours"))
    _require_week(plan.breaks, tr_noop("breaks"))
    for own in plan.skills:
        _require_own_way(own)
    if len({own.service_id for own in plan.skills}) < len(plan.skills):
        raise BadInput(tr("A stylist does a service in one way only."))
    breaks = sorted(one._replace(reason=clean_name(one.reason, tr_noop("reason"))) for one in plan.breaks)
    return plan._replace(
        name=clean_name(plan.name, tr_noop("stylist's name")),
        colour=plan.colour.lower(),
        shifts=tuple(sorted(plan.shifts)),
        breaks=tuple(breaks),
        skills=tuple(sorted(plan.skills)),
    )


def clean_time_off(off: TimeOff) -> TimeOff:
    """The time off, fit to be written. Raises BadInput."""
    start, end = aware(off.span.start), aware(off.span.end)
    if end <= start:
        raise BadInput(tr("Time off ends after it begins."))
    if any(instant.second or instant.microsecond for instant in (start, end)):
        raise BadInput(tr("Time off begins and ends on a whole minute."))
    if not _FIRST_YEAR <= start.year <= end.year <= _LAST_YEAR:
        raise BadInput(tr("Nobody is away in that year."))
    return off._replace(span=Span(start, end), reason=clean_name(off.reason, tr_noop("reason")))


def clean_service(service: Service) -> Service:
    """The service, fit to be written. Raises BadInput."""
    _require_colour(service.colour)
    _require_within(service.minutes, SHORTEST, LONGEST, tr("A service takes between 5 minutes and 12 hours."))
    _require_within(service.cleanup_minutes, 0, 60, tr("Cleaning up takes an hour at most."))
    if service.minutes + service.cleanup_minutes > LONGEST:
        raise BadInput(tr("A service takes 12 hours at most, with cleaning up."))
    _require_within(service.price, 0, DEAREST, tr("A price is not less than nothing, and no fortune."))
    if min(service.apply_minutes, service.processing_minutes) < 0:
        raise BadInput(tr("A phase of a service takes no less than no time."))
    phases = service.apply_minutes + service.processing_minutes
    if service.processing_minutes and not (service.apply_minutes and phases < service.minutes):
        raise BadInput(
            tr("What takes effect is applied before it and finished after it, all within the service's length.")
        )
    if service.apply_minutes > service.minutes:
        raise BadInput(tr("Applying takes no longer than the whole service."))
    return service._replace(
        name=clean_name(service.name, tr_noop("service's name")),
        category=clean_name(service.category, tr_noop("service's category")),
        colour=service.colour.lower(),
    )


def _clean_closure(closure: Closure) -> Closure:
    if not _FIRST_YEAR <= closure.day.year <= _LAST_YEAR:
        raise BadInput(tr("No salon is closed in that year."))
    return closure._replace(reason=clean_name(closure.reason, tr_noop("reason")))


def _require_week(week: Iterable[WeeklyHours | Break], what: str) -> None:
    hours = tr(what)
    before: WeeklyHours | Break | None = None
    for one in sorted(week, key=lambda one: (one.weekday, one.start)):
        if one.weekday not in range(1, 8):
            raise BadInput(tr("A week has the days 1 for Monday to 7 for Sunday."))
        day = tr(_WEEKDAYS[one.weekday - 1])
        if one.end <= one.start:
            raise BadInput(tr("On {day} the {hours} end before they begin.", day=day, hours=hours))
        if any(clock.tzinfo is not None or (clock != time.max and clock.second) for clock in (one.start, one.end)):
            told = tr("On {day} the {hours} begin and end on whole minutes of the salon's clock.", day=day, hours=hours)
            raise BadInput(told)
        if before is not None and before.weekday == one.weekday and one.start < before.end:
            raise BadInput(tr("On {day} two stretches of the {hours} overlap.", day=day, hours=hours))
        before = one


def _require_own_way(own: OwnWay) -> None:
    if own.minutes is not None:
        _require_within(own.minutes, SHORTEST, LONGEST, tr("A service takes between 5 minutes and 12 hours."))
    if own.price is not None:
        _require_within(own.price, 0, DEAREST, tr("A price is not less than nothing, and no fortune."))


def _require_order(was: Sequence[int], wanted: Sequence[int]) -> None:
    if sorted(was) != sorted(wanted) or len(set(wanted)) < len(wanted):
        raise BadInput(tr("An order names each of them once."))


def _require_colour(colour: str) -> None:
    if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
        raise BadInput(tr("A colour is written as #rrggbb."))


def _require_within(number: int, least: int, most: int, sentence: str) -> None:
    if not least <= number <= most:
        raise BadInput(sentence)
