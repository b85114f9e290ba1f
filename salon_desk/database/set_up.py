"""The salon's set-up in the book: read whole, and changed by the one function that does it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from salon_desk.database.engine import call
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import Changed
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import told
from salon_desk.domain.people import Identity, StylistId
from salon_desk.domain.set_up import (
    Break,
    Closure,
    OwnWay,
    Saved,
    SetUp,
    StylistPlan,
    TimeOff,
    TimeOffId,
    TouchedPart,
    Touches,
)
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    ServiceOrder,
    SetUpChange,
    StylistChange,
    StylistOrder,
    TimeOffChange,
)
from salon_desk.domain.timespan import Span, aware
from salon_desk.domain.treatment import Salon, Service, ServiceId


class _Told(NamedTuple):
    """A change as the function takes it: what kind of thing, which one, as it was read and as it is wanted."""

    kind: str
    id: int | None
    was: Any
    wanted: Any


def read_set_up(connection: Connection) -> SetUp:
    """The whole set-up as it stands."""
    return _set_up(call(connection, "set_up")[0][0])


def touched(connection: Connection, change: SetUpChange, who: Identity) -> tuple[TouchedPart, ...]:
    """The bookings and live holds that the change would leave where nobody could book them; nothing is written.

    Raises BadInput, and Changed when someone else changed the same in the meantime.
    """
    verdict, words, _, parts, _ = _ask(connection, change, None, who)
    if verdict == "changed":
        raise Changed(told(words))
    return _parts(parts)


def save(connection: Connection, change: SetUpChange, seen: Sequence[TouchedPart], who: Identity) -> Saved:
    """Make the change; the same again is no other change.

    Raises BadInput; Changed as above; Touches when it touches more than these, with all that it touches.
    """
    verdict, words, number, parts, stands = _ask(connection, change, seen, who)
    if verdict == "changed":
        raise Changed(told(words))
    if verdict == "touched":
        raise Touches(told(words), _parts(parts))
    return Saved(_set_up(stands), number)


def _ask(connection: Connection, change: SetUpChange, seen: Sequence[TouchedPart] | None, who: Identity) -> Any:
    kind, number, was, wanted = _told(change)
    known = None if seen is None else json.dumps([_seen(part) for part in seen])
    return call(connection, "change_set_up", kind, number, _written(was), _written(wanted), known, *who)[0]


def _written(told: Any) -> str | None:
    return None if told is None else json.dumps(told, default=str)


def _seen(part: TouchedPart) -> dict[str, object]:
    return {
        "visit": str(part.visit_id),
        "ordinal": part.ordinal,
        "stylist_id": part.stylist_id,
        "starts": part.start.isoformat(),
    }


# as it is written


def _told(change: SetUpChange) -> _Told:
    match change:
        case SalonChange(was, wanted):
            return _Told("salon", None, was._asdict(), wanted._asdict())
        case OpeningChange(was_open, wanted_open):
            return _Told("opening", None, _week(was_open), _week(wanted_open))
        case ClosureChange(was_closed, wanted_closed):
            days = {one.day for one in (*was_closed, *wanted_closed)}
            return _Told("closures", None, _closures(days, was_closed), _closures(days, wanted_closed))
        case StylistChange(was_her, her):
            return _Told("stylist", was_her.id if was_her else None, _stylist(was_her), _stylist(her))
        case TimeOffChange(was_off, off):
            return _Told("time_off", was_off.id if was_off else None, _time_off(was_off), _time_off(off))
        case ServiceChange(was_service, service):
            return _Told("service", was_service.id if was_service else None, _service(was_service), _service(service))
        case StylistOrder():
            return _Told("stylists", None, change.was, change.wanted)
        case ServiceOrder():
            return _Told("services", None, change.was, change.wanted)


def _week(week: Iterable[WeeklyHours | Break]) -> list[dict[str, object]]:
    return [
        {"weekday": one.weekday, "starts": one.start, "ends": one.end}
        | ({"reason": one.reason} if isinstance(one, Break) else {})
        for one in week
    ]


def _closures(days: Iterable[date], closures: Iterable[Closure]) -> dict[str, str | None]:
    reasons = {one.day: one.reason for one in closures}
    return {day.isoformat(): reasons.get(day) for day in days}


def _stylist(plan: StylistPlan | None) -> dict[str, object] | None:
    if plan is None:
        return None
    skills = [own._asdict() | {"service": own.service_id} for own in plan.skills]
    weeks = {"shifts": _week(plan.shifts), "breaks": _week(plan.breaks)}
    return {"name": plan.name, "colour": plan.colour, "active": plan.active, "skills": skills, **weeks}


def _time_off(off: TimeOff | None) -> dict[str, object] | None:
    if off is None:
        return None
    start, end = aware(off.span.start), aware(off.span.end)
    return {"stylist": off.stylist_id, "starts": start, "ends": end, "reason": off.reason}


def _service(service: Service | None) -> dict[str, object] | None:
    return None if service is None else service._asdict()


# as it is read


def _set_up(told: Mapping[str, Any]) -> SetUp:
    return SetUp(
        Salon(**told["salon"]),
        _hours(told["opening"]),
        tuple(Closure(date.fromisoformat(day), reason) for day, reason in sorted(told["closures"].items())),
        tuple(_plan(one) for one in told["stylists"]),
        tuple(Service(**one) for one in told["services"]),
        tuple(
            TimeOff(TimeOffId(one["id"]), StylistId(one["stylist"]), _span(one), one["reason"])
            for one in told["time_off"]
        ),
    )


def _plan(told: Mapping[str, Any]) -> StylistPlan:
    breaks = (Break(one["weekday"], _time(one["starts"]), _time(one["ends"]), one["reason"]) for one in told["breaks"])
    skills = (OwnWay(ServiceId(one["service"]), one["offered"], one["minutes"], one["price"]) for one in told["skills"])
    return StylistPlan(
        StylistId(told["id"]), told["name"], told["colour"], _hours(told["shifts"]), tuple(breaks), tuple(skills),
        told["active"],
    )  # fmt: skip


def _parts(touched: Iterable[Mapping[str, Any]]) -> tuple[TouchedPart, ...]:
    return tuple(
        TouchedPart(
            VisitId(UUID(one["visit"])), one["ordinal"], StylistId(one["stylist_id"]), one["stylist"], one["service"],
            one["client"], one["phone"], *_span(one), _instant(one["until"]) if one["until"] else None,
            " ".join(told(words) for words in one["why"]),
        )
        for one in touched
    )  # fmt: skip


def _hours(week: Iterable[Mapping[str, Any]]) -> tuple[WeeklyHours, ...]:
    return tuple(WeeklyHours(one["weekday"], _time(one["starts"]), _time(one["ends"])) for one in week)


def _time(told: str) -> time:
    return time.fromisoformat(told)


def _span(told: Mapping[str, Any]) -> Span:
    return Span(_instant(told["starts"]), _instant(told["ends"]))


def _instant(told: str) -> datetime:
    return datetime.fromisoformat(told).astimezone(UTC)
