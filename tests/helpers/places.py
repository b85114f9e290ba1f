"""Why nobody could book a part of a visit as a salon is set up: the rules once more, without the database's help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from salon_desk.database.days import HoursRow
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import Break, SetUp, StylistPlan
from salon_desk.domain.timespan import Span, clock_label, day_of, instant_of, joined, zone_of
from salon_desk.domain.treatment import ServiceId


def why_out_of_place(set_up: SetUp, stylist_id: StylistId, service_id: ServiceId | None, span: Span) -> str:
    """Why this stylist can't be booked for this service and span, as sentences; empty when she can."""
    her = next(one for one in set_up.stylists if one.id == stylist_id)
    return " ".join(filter(None, (_why_not_then(set_up, her, span), _why_not_done(set_up, her, service_id))))


def hours_rows(set_up: SetUp, day: date) -> Iterator[HoursRow]:
    """The hours of a date as the database tells them: kind, stylist, start, end, reason."""
    whole = Span(*(instant_of(day + timedelta(days=nth), 0, zone_of(set_up.salon.zone)) for nth in (0, 1)))
    yield from (("closed", None, *whole, closure.reason) for closure in set_up.closures if closure.day == day)
    yield from (("opening", None, *span, None) for span, _ in _on(set_up, day, set_up.opening))
    for her in set_up.stylists:
        yield from (("shift", her.id, *span, None) for span, _ in _on(set_up, day, her.shifts))
        yield from (("away", her.id, *span, reason) for span, reason in _on(set_up, day, her.breaks))
    yield from (("away", off.stylist_id, *off.span, off.reason) for off in set_up.time_off if off.span.overlaps(whole))


def _why_not_then(set_up: SetUp, her: StylistPlan, span: Span) -> str:
    zone = zone_of(set_up.salon.zone)
    day = day_of(span.start, zone)
    stretch = f"{clock_label(span.start, zone)} to {clock_label(span.end, zone)}"
    closed = [closure.reason for closure in set_up.closures if closure.day == day]
    opening = joined(one for one, _ in _on(set_up, day, set_up.opening))
    shifts = joined(one for one, _ in _on(set_up, day, her.shifts))
    away = [off.reason for off in set_up.time_off if off.stylist_id == her.id and off.span.overlaps(span)]
    away += [reason for one, reason in _on(set_up, day, her.breaks) if one.overlaps(span)]
    if not her.active:
        return f"{her.name} does not work here any more."
    if closed:
        return f"The salon is closed on {day.day} {day:%B %Y}: {closed[0]}."
    if not opening:
        return f"The salon is closed on {day.day} {day:%B %Y}."
    if not any(one.covers(span) for one in opening):
        return f"{stretch} would be outside the opening hours."
    if not any(one.covers(span) for one in shifts):
        return f"{stretch} would be outside {her.name}'s hours."
    return f"{her.name} is away from {stretch}: {min(away)}." if away else ""


def _why_not_done(set_up: SetUp, her: StylistPlan, service_id: ServiceId | None) -> str:
    service = next((one for one in set_up.services if one.id == service_id), None)
    if service is None:
        return ""
    if not service.active:
        return f"{service.name} is not offered any more."
    does = all(own.offered for own in her.skills if own.service_id == service_id)
    return "" if does else f"{her.name} does not do {service.name} any more."


def _on(set_up: SetUp, day: date, week: Iterable[WeeklyHours | Break]) -> Iterator[tuple[Span, str]]:
    """What stands in a week on a date, in instants; what a clock change leaves nothing of is left out."""
    for one in week:
        span = Span(*(_instant(set_up, day, clock) for clock in (one.start, one.end)))
        if one.weekday == day.isoweekday() and span.start < span.end:
            yield span, one.reason if isinstance(one, Break) else ""


def _instant(set_up: SetUp, day: date, clock: time) -> datetime:
    rest = timedelta(seconds=clock.second, microseconds=clock.microsecond)
    return instant_of(day, clock.hour * 60 + clock.minute, zone_of(set_up.salon.zone)) + rest
