"""Writes the made-up salon into a book of its own; a book that is a real salon's is never touched."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from psycopg import sql
from psycopg.types.range import Range
from sqlalchemy import Connection, Table, func, insert, select

from salon_desk.database import tables
from salon_desk.database.bookings import database_time
from salon_desk.database.engine import call, connected, open_engine
from salon_desk.database.founding import found
from salon_desk.database.waiting import add_waiter
from salon_desk.demo.daylight import Daylight, daylight
from salon_desk.demo.filling import Filler, Planned
from salon_desk.demo.lists import person_at
from salon_desk.demo.salon import absences, believable_salon, clients, closures, popularity
from salon_desk.demo.waiting import wishes
from salon_desk.domain.client import Client
from salon_desk.domain.errors import Refusal
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import Identity
from salon_desk.domain.region import region_of
from salon_desk.domain.timespan import day_of, instant_of
from salon_desk.phones import dialled

MARK = "Salon Desk demo"
SEED = 1
DESKS = 2
SOON = timedelta(hours=2)
MISSED = 0.04  # of all visits


class Numbers(NamedTuple):
    """The numbers that the book has given, each in the order of its list."""

    stylists: list[int]
    services: list[int]
    clients: list[int]


def seed(url: str, own_zone: str, earliest: float | None = None, latest: float | None = None) -> Daylight:
    """Write the salon and its calendar into the book at this address; where it is, and why.

    The salon stands where it is day: between the hours `earliest` and `latest` of the wall clock in its `own_zone`.
    Raises Refusal for a book that has a salon in it already.
    """
    engine = open_engine(url, "salon-desk demo")
    hours = {name: hour for name, hour in (("earliest", earliest), ("latest", latest)) if hour is not None}
    try:
        with connected(engine) as connection:
            refuse_real_salon(connection)
            mark(connection)
            now = database_time(connection)
        place = daylight(now, own_zone, **hours)
        today = day_of(now, ZoneInfo(place.zone))
        founding = believable_salon(place.zone, today)
        with connected(engine) as connection:
            found(connection, founding)
        with connected(engine) as connection:
            _fill(connection, founding, today, now)
        return place
    finally:
        engine.dispose()


def refuse_real_salon(connection: Connection) -> None:
    """Raises Refusal when there is a salon in this book, made up or not."""
    if connection.execute(select(func.count()).select_from(tables.salon)).scalar_one():
        raise Refusal("This book belongs to a salon already; the demo writes into one of its own only.")


def mark(connection: Connection) -> None:
    """Write upon the database that it is the demo's."""
    name = connection.exec_driver_sql("SELECT current_database()").scalar_one()
    comment = sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(name), sql.Literal(MARK))
    connection.exec_driver_sql(comment.as_string(None))


def _fill(connection: Connection, founding: Founding, today: date, now: datetime) -> None:
    """Absences, clients, the calendar and the waitlist."""
    known, region = clients(Random(SEED), today), region_of(founding.salon)
    numbers = Numbers(
        _ids(connection, tables.stylist), _ids(connection, tables.service), _write_clients(connection, known, region)
    )
    connection.execute(insert(tables.time_off), list(_time_off(numbers.stylists, today, founding.salon.zone)))
    connection.execute(insert(tables.closure), [closure._asdict() for closure in closures(today)])
    planned = list(Filler(founding, popularity(), len(known), today, SEED).calendar())
    for desk in range(1, DESKS + 1):
        rows = [_row(one, numbers, known) for one in planned[desk - 1 :: DESKS]]
        call(connection, "import_bookings", json.dumps(rows), f"Desk {desk}", person_at(desk))
    _let_them_come(connection, [one for one in planned if one.start <= now + SOON], now)
    for waiter in wishes(known, numbers.clients, numbers.stylists, numbers.services, today):
        add_waiter(connection, waiter, Identity("Desk 1", person_at(1)))


def _let_them_come(connection: Connection, planned: Sequence[Planned], now: datetime) -> None:
    """The clients are as far as they would be by now: done, in the chair, or they have said that they come.

    Of those of the days before, a few did not come.
    """
    dice = Random(SEED)
    for one in planned:
        lasts = timedelta(minutes=one.minutes)
        progress = "done" if one.start + lasts <= now else "in_chair" if one.start <= now else "confirmed"
        if one.start < now - timedelta(hours=18) and dice.random() < MISSED:
            progress = "no_show"
        call(connection, "set_progress", one.visit, 1, progress, "Desk 1", person_at(1))


def _ids(connection: Connection, table: Table) -> list[int]:
    return list(connection.execute(select(table.c.id).order_by(table.c.position)).scalars())


def _time_off(stylists: Sequence[int], today: date, zone: str) -> Iterator[dict[str, object]]:
    for away in absences(today):
        start, end = (_instant(away.day, clock, zone) for clock in (away.start, away.end))
        yield {"stylist_id": stylists[away.stylist], "during": Range(start, end), "reason": away.reason}


def _instant(day: date, clock: time, zone: str) -> datetime:
    return instant_of(day, clock.hour * 60 + clock.minute, ZoneInfo(zone))


def _write_clients(connection: Connection, known: Sequence[Client], region: str) -> list[int]:
    """The clients' numbers, in their order."""
    rows = []
    for one in known:
        number = dialled(one.phone, region)
        row = one._replace(phone=number.kept)._asdict() | {"digits": number.digits}
        rows.append({field: row[field] for field in row if field not in ("id", "version")})
    written = connection.execute(
        insert(tables.client).returning(tables.client.c.id, sort_by_parameter_order=True), rows
    )
    return list(written.scalars())


def _row(planned: Planned, numbers: Numbers, known: Sequence[Client]) -> dict[str, object]:
    client = known[planned.client]
    return {
        "visit": str(planned.visit),
        "stylist": numbers.stylists[planned.stylist],
        "service": numbers.services[planned.service],
        "starts": planned.start.isoformat(),
        "minutes": planned.minutes,
        "client": numbers.clients[planned.client],
        "name": client.name,
        "phone": client.phone,
        "note": client.note,
    }
