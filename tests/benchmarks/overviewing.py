"""The manager's overview on a book of 200,000 bookings and a million events: its numbers, then all places by keys."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import NamedTuple

import psycopg
from sqlalchemy import Connection, make_url

from salon_desk.database import migrate
from salon_desk.database.days import read_day
from salon_desk.database.engine import ask, connected, open_engine
from salon_desk.database.history import read_happenings, read_history
from salon_desk.database.roster import read_roster
from salon_desk.desk.overview import MOST
from salon_desk.domain.day import Day
from salon_desk.domain.gaps import gaps_of
from salon_desk.domain.overview import overview_of
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.benchmarks.children import Child, child
from tests.benchmarks.figures import Figure, Samples, milliseconds, under
from tests.benchmarks.ground import Ground
from tests.helpers import old_books
from tests.helpers.salons import found_salon, small_salon

STYLISTS, ZONE = 12, "Europe/Stockholm"
BOOKINGS, EVENTS = 200_000, 1_000_000
DAYS, AHEAD = 1850, 60
WISHES = 12
FLOOR = "12 weeks of bare rows fetched"
AIM = 150
OVERVIEW = 4
PLACES = {OVERVIEW: "overview", 2: "week", 3: "list", 5: "set-up"}
PROCESSES, REST = 5, 0.3  # seconds: nobody presses keys without a rest
_BARE = "SELECT stylist_id, starts_at, ends_at FROM bench.bare"
_MAKE_BARE = """
CREATE TABLE bench.bare AS
SELECT stylist_id, starts_at, ends_at FROM salon.book
 WHERE status = 'booked' AND starts_at BETWEEN now() - interval '84 days' AND now()
"""


class Manager(NamedTuple):
    """What a desk has in memory when the overview is opened."""

    roster: Roster
    day: Day
    wishes: tuple[Waiter, ...]


def overviewing(ground: Ground, rounds: int) -> Iterator[Figure]:
    """All that is read and reckoned for it, and its two halves."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    url = _old_book(ground, tomorrow)
    engine = open_engine(url, "bench")
    try:
        with connected(engine) as connection:
            roster = read_roster(connection)
            day = read_day(connection, roster, tomorrow)
            yield from _opened(connection, Manager(roster, day, tuple(_wishes(tomorrow))), rounds)
    finally:
        engine.dispose()
    yield from _painted(url, tomorrow, rounds)


def _painted(url: str, day: date, rounds: int) -> Iterator[Figure]:
    """From a key in a whole desk until all of a place is painted; the first time it is loaded and made as well."""
    for number, name in PLACES.items():
        yield from _gone_to(url, day, rounds, number, name)


def _gone_to(url: str, day: date, rounds: int, number: int, name: str) -> Iterator[Figure]:
    first, numbers, again = Samples(), Samples(), Samples()
    for _ in range(PROCESSES):
        with tempfile.TemporaryDirectory() as home, child("place_process", url, str(day), home) as desk:
            desk.hear("ready")
            for nth in range(rounds // PROCESSES + 1):
                time.sleep(REST)
                soon, whole = _press(desk, number)
                (again if nth else first).append(whole)
                if not nth:
                    numbers.append(soon)
    aim = under(AIM) if number == OVERVIEW else None
    yield Figure(f"Ctrl+{number} until the {name} is painted, the first time", first, aim=aim)
    if number == OVERVIEW:
        yield Figure("  the day's numbers", numbers)
    yield Figure(f"Ctrl+{number} until the {name} is painted, later", again, aim=aim)


def _press(desk: Child, number: int) -> tuple[float, float]:
    """Milliseconds until the first of it is painted, as the overview's numbers of the day, and until all of it is."""
    desk.ask("open", number)
    begun, soon, whole = (float(desk.hear(what)[0]) for what in ("pressed", "soon", "whole"))
    desk.ask("leave")
    desk.hear("left")
    return (soon - begun) * 1000, (whole - begun) * 1000


def _opened(connection: Connection, manager: Manager, rounds: int) -> Iterator[Figure]:
    whole, past, reckoned, floor = Samples(), Samples(), Samples(), Samples()
    for nth in range(rounds + 5):
        took_bare, rows = milliseconds(lambda: ask(connection, _BARE, ()))
        took_past, history = milliseconds(partial(read_history, connection, manager.day.date))
        took_log, happened = milliseconds(partial(read_happenings, connection, MOST))
        took_reckoning, gaps = milliseconds(partial(_reckoned, manager))
        assert (len(rows) > STYLISTS * 84 * 8, len(happened)) == (True, MOST)
        assert history.no_shows.visits > STYLISTS * 90 * 8
        assert gaps > STYLISTS
        if nth >= 5:
            whole.append(took_past + took_log + took_reckoning)
            past.append(took_past + took_log)
            reckoned.append(took_reckoning)
            floor.append(took_bare)
    yield Figure("open the overview of 200,000 bookings", whole, FLOOR, floor, under(AIM))
    yield Figure("  the past and the last events", past, FLOOR, floor)
    yield Figure("  the day's numbers and gaps", reckoned)


def _reckoned(manager: Manager) -> int:
    """The numbers of the day and its gaps, as they are reckoned at each opening; how many gaps there are."""
    now = datetime.now(UTC)
    overview_of(manager.day, manager.roster, now, manager.wishes)
    return len(gaps_of(manager.day, manager.roster, now, manager.wishes))


def _wishes(day: date) -> Iterator[Waiter]:
    """People who wait for that day, for one service or another with anyone."""
    for nth in range(WISHES):
        yield Waiter(new_waiter_id(), None, "Greta Moss", "", ServiceId(nth % 3 + 1), None, day, day)


def _old_book(ground: Ground, tomorrow: date) -> str:
    """A book of its own on the same server, used for five years."""
    with ground.connection() as connection:
        connection.execute("CREATE DATABASE overviewing")
    url = make_url(ground.url).set(database="overviewing")
    named = url.render_as_string(hide_password=False)
    migrate.upgrade(named)
    found_salon(named, small_salon(STYLISTS, zone=ZONE, start="09:00", end="20:00"))
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True, options="-c timezone=UTC") as connection:
        old_books.fill(connection, STYLISTS, tomorrow - timedelta(days=DAYS - AHEAD), DAYS, ZONE)
        for table, wanted in (("visit WHERE status = 'booked'", BOOKINGS), ("event", EVENTS)):
            row = connection.execute(f"SELECT count(*) FROM salon.{table}").fetchone()
            assert row is not None
            assert row[0] >= wanted, (table, row[0])
        connection.execute("CREATE SCHEMA bench")
        connection.execute(_MAKE_BARE)
        connection.execute("CHECKPOINT")
    return named
