"""The next arrivals: who comes when, to whom, and how late she is."""

from __future__ import annotations

from datetime import date

from salon_desk.domain.arrivals import Arrival, Coming
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name
from salon_desk.ui.overview.drawing import BOLD, widest
from salon_desk.ui.overview.listing import Line, Listing
from salon_desk.ui.wording import stylist_name

MOST = 6
INKS = {Coming.LATE: "warning_ink", Coming.ARRIVED: "good_ink", Coming.CONFIRMED: "accent_ink"}


def arrivals_listing(arrivals: tuple[Arrival, ...], day: Day, roster: Roster, today: date) -> Listing:
    """The next visits whose clients are not in the chair yet; how many more there are, and how many are in it."""
    coming = [one for one in arrivals if one.state is not Coming.IN_CHAIR]
    shown = coming[:MOST]
    room = widest(tuple(hour_label(one.first.start, day.zone) for one in shown), BOLD)
    lines = tuple(_line(one, day, roster)._replace(room=room) for one in shown)
    return Listing(tr("Next arrivals"), lines, _foot(len(coming), len(arrivals) - len(coming), day.date >= today))


def _line(one: Arrival, day: Day, roster: Roster) -> Line:
    when, what = hour_label(one.first.start, day.zone), " · ".join(_parts(one, roster))
    state, client = _state(one), shown_name(one.first.client_name)
    return Line(
        when=when,
        who=client,
        what=what,
        spoken=f"{when}, {client}, {what}, {state}.",
        target=one.first,
        state=state,
        ink=INKS.get(one.state, "faint"),
    )


def _parts(one: Arrival, roster: Roster) -> list[str]:
    """Each service with who does it: `Gents cut · Mia`."""
    said: list[str] = []
    for part in one.visit:
        service = roster.service(part.service_id)
        said += [service.name] if service is not None else []
        said.append(stylist_name(part, roster))
    return said


def _state(one: Arrival) -> str:
    if one.state is Coming.LATE:
        return tr("late {n} min", n=one.minutes) if one.minutes else tr("late")
    if one.state is Coming.ARRIVED:
        return tr("arrived, waits {n} min", n=one.minutes) if one.minutes else tr("arrived")
    return tr("confirmed") if one.state is Coming.CONFIRMED else tr("expected")


def _foot(coming: int, in_chair: int, is_ahead: bool) -> str:
    said = [tr_count("{n} more to come", "{n} more to come", coming - MOST)] if coming > MOST else []
    said += [tr_count("{n} client in the chair", "{n} clients in the chair", in_chair)] if in_chair else []
    if coming or not is_ahead:
        return ", ".join(said) or ("" if coming else tr("This day is over."))
    if not in_chair:
        return tr("Nobody else is to come.")
    return tr_count(
        "Nobody else is to come, {n} client in the chair.",
        "Nobody else is to come, {n} clients in the chair.",
        in_chair,
    )
