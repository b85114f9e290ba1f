"""Where a booking can land: what it would be at another place, and the reason why it can't be there. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import clock_label
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import is_past
from salon_desk.ui.names import shown_name


def landed(parts: Sequence[Booking], carried: Booking, slot: Slot) -> tuple[Booking, ...]:
    """The parts of a visit when one of them begins at a slot: all shift with it, its stylist's to the other stylist."""
    by, hers = slot.start - carried.start, carried.stylist_id
    return tuple(
        shifted(part, by)._replace(stylist_id=slot.stylist_id if part.stylist_id == hers else part.stylist_id)
        for part in parts
    )


def lengthened(parts: Sequence[Booking], carried: Booking, minutes: int) -> tuple[Booking, ...]:
    """The parts of a visit when one of them takes so many minutes: what comes after it shifts with its end."""
    longer = stretched(carried, minutes)
    by = longer.end - carried.end
    return tuple(
        longer if part.key == carried.key else shifted(part, by) if part.start >= carried.leaves else part
        for part in parts
    )


def shifted(part: Booking, by: timedelta) -> Booking:
    """The part so much later."""
    return part._replace(
        start=part.start + by,
        end=part.end + by,
        idle_from=part.idle_from and part.idle_from + by,
        idle_until=part.idle_until and part.idle_until + by,
    )


def stretched(part: Booking, minutes: int) -> Booking:
    """The part in another length, cleaning up not counted; what takes effect keeps its time if there is room."""
    leaves = part.start + timedelta(minutes=minutes)
    fits = part.idle_until is not None and part.idle_until < leaves
    return part._replace(
        end=leaves + timedelta(minutes=part.cleanup_minutes),
        idle_from=part.idle_from if fits else None,
        idle_until=part.idle_until if fits else None,
    )


def why_not_hers(before: Sequence[Booking], after: Sequence[Booking], roster: Roster) -> str:
    """Why a stylist can't be given these parts, in a few words: she does not do them. Empty where she does."""
    for had, part in zip(before, after, strict=True):
        stylist, service = roster.stylist(part.stylist_id), roster.service(part.service_id)
        if stylist is None or service is None or had.stylist_id == stylist.id:
            continue
        if roster.offers(stylist.id, service) is None:
            return tr("{stylist} does not do {service}", stylist=stylist.name, service=service.name)
    return ""


def why_not(day: Day, parts: Sequence[Booking], now: datetime) -> str:
    """Why a visit can't be where these parts are, in a few words; empty where nothing is in the way."""
    if any(is_past(part.start, day, now) for part in parts):
        return tr("in the past")
    return why_not_so_long(day, parts, now)


def why_not_so_long(day: Day, parts: Sequence[Booking], now: datetime) -> str:
    """The same for a visit that has begun already, perhaps."""
    return next((reason for part in parts if (reason := _why_not(day, part, now))), "")


def _why_not(day: Day, part: Booking, now: datetime) -> str:
    column, span = day.column(part.stylist_id), part.span
    if column is None:
        return tr("this stylist does not work here that day")
    if day.opening is None:
        return day.closed or tr("closed")
    if not day.opening.covers(span):
        return tr("outside the opening hours")
    off = column.off_at(span)
    if off is not None:
        return f"{column.stylist.name}: {off.reason or tr('away')}"
    if not any(shift.covers(span) for shift in column.workable):
        return tr("{stylist} does not work then", stylist=column.stylist.name)
    return _taken(day, part, now)


def _taken(day: Day, part: Booking, now: datetime) -> str:
    """Who has the time, as the book would say it."""
    rival = next(iter(_in_the_way(day, part, now)), None)
    if rival is None:
        return ""
    at = clock_label(rival.start, day.zone)
    if rival.is_hold:
        return tr("held by {desk}, {time}", desk=shown_name(rival.desk), time=at)
    return tr("taken by {client}, {time}", client=shown_name(rival.client_name or rival.desk), time=at)


def _in_the_way(day: Day, part: Booking, now: datetime) -> list[Booking]:
    """Who was squeezed in goes beside one other; whom she was squeezed in beside keeps her there."""
    rivals = [
        other
        for other in day.of(part.stylist_id)
        if other.visit_id != part.visit_id and other.takes_time(now) and other.meets(part)
    ]
    if part.squeezed_because:
        return rivals if len({rival.lane for rival in rivals}) == 2 else []
    own = day.visits.get(part.visit_id, ())
    return [rival for rival in rivals if rival.lane == 0 or not any(mine.meets(rival) for mine in own)]
