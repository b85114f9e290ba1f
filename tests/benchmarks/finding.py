"""The first free time over a month of 25 stylists in a full book, where only the last evening has room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import psycopg
from sqlalchemy import Connection, make_url

from salon_desk.database import migrate
from salon_desk.database.engine import ask, connected, open_engine
from salon_desk.database.roster import read_roster
from salon_desk.desk.finding import look
from salon_desk.domain.clock import Clock
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.visit import PartWish, Wish
from tests.benchmarks.figures import Figure, Samples, milliseconds, under
from tests.benchmarks.ground import Ground
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.tickets import timely_id

STYLISTS, DAYS = 25, 28
A_DAY = 12 * STYLISTS  # 45 minutes each, from 9 to 18
FLOOR = "as many bare rows fetched"
AIM = 50
CUT, COLOUR, TRIM = ServiceId(1), ServiceId(2), ServiceId(3)
_BARE = "SELECT stylist_id, starts_at, ends_at, idle_from, idle_until FROM bench.bare"


def finding(ground: Ground, rounds: int) -> Iterator[Figure]:
    """One service with anyone, and three one after the other with two people, as a desk looks for them."""
    first = datetime.now(UTC).date() + timedelta(days=1)
    url = _full_book(ground, first)
    engine = open_engine(url, "bench")
    whole = PartWish(COLOUR, StylistId(STYLISTS)), PartWish(TRIM), PartWish(CUT)
    try:
        with connected(engine) as connection:
            roster = read_roster(connection)
            one = Wish((PartWish(CUT),), first, DAYS)
            yield _searched(connection, roster, "first free in a full month", one, rounds)
            yield _searched(connection, roster, "  a visit of three services", Wish(whole, first, DAYS), rounds)
    finally:
        engine.dispose()


def _searched(connection: Connection, roster: Roster, what: str, wish: Wish, rounds: int) -> Figure:
    clock, ours, floor = Clock(), Samples(), Samples()
    clock.learn(datetime.now(UTC), clock.monotonic(), clock.monotonic())
    last = wish.first_day + timedelta(days=DAYS - 1)
    for nth in range(rounds + 5):
        took_bare, rows = milliseconds(lambda: ask(connection, _BARE, ()))
        took, found = milliseconds(partial(look, connection, roster, wish, clock, 1, frozenset()))
        assert len(rows) == A_DAY * DAYS
        assert [offer.start.date() for offer in found] == [last]
        if nth >= 5:
            ours.append(took)
            floor.append(took_bare)
    return Figure(what, ours, FLOOR, floor, under(AIM))


def _full_book(ground: Ground, first: date) -> str:
    """A book of its own on the same server: every stylist is booked from 9 to 18, on the last day from 12 on not."""
    with ground.connection() as connection:
        connection.execute("CREATE DATABASE finding")
    url = make_url(ground.url).set(database="finding")
    named = url.render_as_string(hide_password=False)
    migrate.upgrade(named)
    found_salon(named, small_salon(STYLISTS, zone="UTC", start="09:00", end="18:00"))
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        for statement in _fill(first):
            connection.execute(statement)
    return named


def _fill(first: date) -> Iterator[str]:
    room = datetime.combine(first + timedelta(days=DAYS - 1), time(12), UTC)
    yield "SET session_replication_role = replica"
    yield f"""CREATE TEMP TABLE made AS
            SELECT {timely_id("starts")} AS visit, * FROM (
            SELECT nth % {STYLISTS} + 1 AS stylist,
                   (date '{first}' + nth / {A_DAY} + time '09:00' + nth % {A_DAY} / {STYLISTS} * interval '45 minutes')
                       AT TIME ZONE 'UTC' AS starts
              FROM generate_series(0, {A_DAY * DAYS} - 1) nth) planned"""
    yield """CREATE SCHEMA bench"""
    yield """CREATE TABLE bench.bare AS
             SELECT stylist AS stylist_id, starts AS starts_at, starts + interval '45 minutes' AS ends_at,
                    NULL::timestamptz AS idle_from, NULL::timestamptz AS idle_until FROM made"""
    yield f"DELETE FROM made WHERE starts >= '{room.isoformat()}'"
    yield """INSERT INTO salon.segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy)
             SELECT visit, stylist, 1, starts, starts + interval '45 minutes',
                    tstzmultirange(tstzrange(starts, starts + interval '45 minutes')) FROM made"""
    yield """INSERT INTO salon.visit (id, token, version, status, starts_at, ends_at, claimed_at, desk, person,
                                      client_name, change, changed_desk, changed_person)
             SELECT visit, gen_random_uuid(), 2, 'booked', starts, starts + interval '45 minutes', clock_timestamp(),
                    'Desk 1', 'Anna', 'Nora Lund', 'confirmed', 'Desk 1', 'Anna' FROM made"""
    yield "VACUUM ANALYZE"
