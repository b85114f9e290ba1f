"""What the book tells of the past: one round trip for the numbers, one for the last events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from salon_desk.database.engine import call
from salon_desk.domain.booking import Progress, VisitId
from salon_desk.domain.history import MOST_CONTESTED, Contested, Happening, History, HoldEnds, NoShows, PopularHour
from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.waiting import WaiterId


def read_history(connection: Connection, day: date) -> History:
    """What was before a date of the salon; one that is yet to come is counted from today."""
    rows = call(connection, "history", day)
    counted = {kind: (number, among) for kind, _, _, _, number, among in rows}
    contested = _contested(rows)
    return History(
        date=day,
        week_before=counted["week"][0],
        popular=tuple(
            PopularHour(weekday, hour, timedelta(seconds=busy), timedelta(seconds=working))
            for kind, weekday, hour, _, busy, working in rows
            if kind == "chairs"
        ),
        no_shows=NoShows(visits=counted["no_shows"][1], missed=counted["no_shows"][0]),
        holds=HoldEnds(*(counted.get(end, (0,))[0] for end in HoldEnds._fields)),
        races=sum(one.lost for one in contested),
        contested=contested[:MOST_CONTESTED],
        popular_since=day - timedelta(days=counted["since"][0]) if "since" in counted else None,
    )


def read_happenings(connection: Connection, most: int) -> tuple[Happening, ...]:
    """The last events, the latest first. All of them each time: one that got its number earlier may come later."""
    return tuple(_happening(row) for row in call(connection, "happenings", most))


def _contested(rows: Iterable[tuple[Any, ...]]) -> tuple[Contested, ...]:
    """Whatever was lost, the most often lost first."""
    lost = (
        Contested(weekday, hour, StylistId(stylist), number)
        for kind, weekday, hour, stylist, number, _ in rows
        if kind == "lost"
    )
    return tuple(sorted(lost, key=lambda one: (-one.lost, one)))


def _happening(row: tuple[Any, ...]) -> Happening:
    (number, at, kind, desk, person, stylist, service, start, until, progress, rival, name, visit, client, wish) = row
    return Happening(
        id=number,
        at=at,
        kind=kind,
        desk=desk,
        person=person,
        stylist_id=StylistId(stylist) if stylist is not None else None,
        service_id=ServiceId(service) if service is not None else None,
        start=start,
        until=until,
        progress=Progress(progress) if progress is not None else None,
        rival=rival or "",
        client_name=name,
        visit_id=VisitId(visit) if visit is not None else None,
        client_id=ClientId(client) if client is not None else None,
        wish_id=WaiterId(wish) if wish is not None else None,
    )
