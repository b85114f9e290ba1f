"""Loading a day of a large book, beside fetching as many bare rows; and that its plan goes by the indexes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Any

import psycopg
from sqlalchemy import Connection

from salon_desk.database.bookings import REACHING_INTO, span_values
from salon_desk.database.days import read_day
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.roster import read_roster
from salon_desk.domain.day import Day
from salon_desk.domain.timespan import Span
from tests.benchmarks.figures import Figure, Samples, milliseconds, within
from tests.benchmarks.ground import BOOKINGS_A_DAY, Ground
from tests.helpers.spans import read_span

FLOOR = "as many bare rows fetched"
_MAKE_BARE = f"""
CREATE TABLE bench.bare AS
SELECT visit_id, ordinal, version, status, stylist_id, service_id, starts_at, ends_at, lane, reserved_until, claimed_at,
       desk, person, client_id, client_name, client_phone, note, idle_from, idle_until, cleanup_minutes, progress,
       progress_at, squeezed_because FROM salon.book LIMIT {BOOKINGS_A_DAY}
"""


def reading(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Days in the middle of the book, one after the other."""
    engine = open_engine(ground.url, "bench")
    try:
        with connected(engine) as connection:
            yield from _days(ground, connection, rounds)
    finally:
        engine.dispose()


def _days(ground: Ground, connection: Connection, rounds: int) -> Iterator[Figure]:
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    with ground.connection() as direct:
        direct.execute("CREATE SCHEMA IF NOT EXISTS bench")
        direct.execute(_MAKE_BARE)
    roster = read_roster(connection)
    whole, rows, bare = Samples(), Samples(), Samples()
    for nth in range(rounds + 20):
        day = ground.first + timedelta(days=nth % 300)
        took_bare, fetched = milliseconds(lambda: driver.execute("SELECT * FROM bench.bare").fetchall())
        took_whole, read = milliseconds(partial(read_day, connection, roster, day))
        took_rows, bookings = milliseconds(partial(read_span, connection, Span(read.begins, read.ends)))
        assert len(fetched) == len(bookings) == len(read.visits) == BOOKINGS_A_DAY
        if nth >= 20:
            for samples, took in ((whole, took_whole), (rows, took_rows), (bare, took_bare)):
                samples.append(took)
    nodes = _plan_nodes(driver, read)
    assert not any("Seq Scan" in node for node in nodes), nodes
    print(f"  the day is read by: {', '.join(nodes)}", file=sys.stderr)
    what = f"load a day of {BOOKINGS_A_DAY} bookings"
    yield Figure(what, whole, FLOOR, bare, within(2))
    yield Figure("  its bookings alone", rows, FLOOR, bare)


def _plan_nodes(driver: psycopg.Connection[Any], day: Day) -> list[str]:
    """How PostgreSQL reads the bookings of a day: each node of the plan and the index or table it goes by."""
    values = span_values(Span(day.begins, day.ends))
    row = driver.execute(f"EXPLAIN (FORMAT JSON) {REACHING_INTO}", values).fetchone()
    assert row is not None
    return list(_nodes(row[0][0]["Plan"]))


def _nodes(plan: dict[str, Any]) -> Iterator[str]:
    yield " ".join(str(plan[key]) for key in ("Node Type", "Index Name", "Relation Name") if key in plan)
    for below in plan.get("Plans", ()):
        yield from _nodes(below)
