"""Claim, extend, confirm, release and a lost race, beside a one-row commit on the same connection."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
from sqlalchemy import Connection

from salon_desk.database import claims
from salon_desk.database.engine import connected, open_engine
from salon_desk.domain.people import ClientDraft, Identity
from salon_desk.domain.treatment import ServiceId
from tests.benchmarks.figures import Aim, Figure, Samples, milliseconds, within
from tests.benchmarks.ground import Ground
from tests.helpers.tickets import new_ticket

ANNA, BJORN = Identity("Desk 1", "Anna"), Identity("Desk 2", "Björn")
NORA = ClientDraft("Nora Lund", "070-123 45 67", "Likes it short")
TRIM = ServiceId(3)
MINUTES = 15
FLOOR = "one-row UPDATE, committed"


class Bench:
    """One connection of the pool: every command is preceded by a floor on the same connection."""

    def __init__(self, connection: Connection, ground: Ground, rest: float = 0.0) -> None:
        self._connection = connection
        self._driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
        self._free = ground.free
        self._rest = rest
        self.ours: dict[str, Samples] = defaultdict(Samples)
        self.floors: dict[str, Samples] = defaultdict(Samples)

    def course(self, nth: int) -> None:
        """What a hold goes through: claimed, wanted by another, extended, and confirmed or released."""
        slot, ticket = next(self._free), new_ticket()
        self._time("claim", claims.claim, ticket, slot, TRIM, MINUTES, ANNA)
        self._time("lost race", claims.claim, new_ticket(), slot, TRIM, MINUTES, BJORN, expected="taken")
        self._time("extend", claims.extend, ticket, ANNA)
        if nth % 2:
            self._time("confirm", claims.confirm, ticket, NORA, ANNA)
        else:
            self._time("release", claims.release, ticket, ANNA)

    def claim_and_release(self) -> None:
        """A claim, given back without being measured."""
        ticket = new_ticket()
        self._time("claim", claims.claim, ticket, next(self._free), TRIM, MINUTES, ANNA)
        claims.release(self._connection, ticket, ANNA)

    def _time(self, name: str, command: Callable[..., claims.Answer], *rest: Any, expected: str = "done") -> None:
        time.sleep(self._rest)
        floor, _ = milliseconds(self._touch_one_row)
        time.sleep(self._rest)
        took, answer = milliseconds(lambda: command(self._connection, *rest))
        assert answer.verdict == expected, answer
        self.ours[name].append(took)
        self.floors[name].append(floor)

    def _touch_one_row(self) -> None:
        self._driver.execute("UPDATE bench.floor SET n = n + 1 WHERE id = 1 RETURNING n").fetchall()


def commands(ground: Ground, rounds: int) -> Iterator[Figure]:
    """A course of commands again and again, at once; then claims 20 ms after the last, as a person clicks."""
    _make_floor(ground)
    engine = open_engine(ground.url, "bench")
    try:
        with connected(engine) as connection:
            yield from _courses(Bench(connection, ground), rounds)
            yield _rested(Bench(connection, ground, 0.02), rounds)
    finally:
        engine.dispose()


def _courses(bench: Bench, rounds: int) -> Iterator[Figure]:
    for nth in range(20):
        bench.course(nth)
    bench.ours.clear()
    bench.floors.clear()
    for nth in range(rounds):
        bench.course(nth)
    aims: dict[str, Aim] = {name: within(2) for name in ("claim", "confirm", "release")}
    for name in ("claim", "extend", "confirm", "release", "lost race"):
        yield Figure(name, bench.ours[name], FLOOR, bench.floors[name], aims.get(name))


def _rested(bench: Bench, rounds: int) -> Figure:
    for _ in range(rounds // 2):
        bench.claim_and_release()
    return Figure("claim, 20 ms after the last", bench.ours["claim"], FLOOR, bench.floors["claim"])


def _make_floor(ground: Ground) -> None:
    with ground.connection() as connection:
        connection.execute("CREATE SCHEMA IF NOT EXISTS bench")
        connection.execute("CREATE TABLE IF NOT EXISTS bench.floor (id integer PRIMARY KEY, n integer NOT NULL)")
        connection.execute("INSERT INTO bench.floor VALUES (1, 0) ON CONFLICT DO NOTHING")
