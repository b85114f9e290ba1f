"""Finding clients in a book of 50,000 by what is typed, beside fetching as many records by their ids."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from typing import Any

import psycopg
from sqlalchemy import Connection

from salon_desk.database.clients import find_clients
from salon_desk.database.engine import connected, open_engine
from tests.benchmarks.figures import Figure, Samples, milliseconds, under
from tests.benchmarks.ground import Ground

CLIENTS = 50_000
FLOOR = "as many rows by id"
# What is typed, and about how many records it fits: from a whole name to the ending of every fourth surname.
TYPED = {
    "a name": "östberg linnea",
    "half a name": "ostb",
    "two letters": "li",
    "the last four digits": "4711",
    "an address": "linnea.o",
    "the ending of many names": "sson",
}

_FILL = f"""
INSERT INTO salon.client (name, phone, digits, email, change, search)
SELECT name, '+' || number, number || ' 0' || substr(number, 3), address, 'client_imported',
       ' ' || salon.plain_text(name) || ' ' || number || ' 0' || substr(number, 3) || ' ' || address
  FROM (SELECT first || ' ' || last AS name, '46' || 700000000 + nth * 1777 AS number,
               salon.plain_text(first) || '.' || salon.plain_text(last) || nth || '@example.org' AS address
          FROM (SELECT nth, (ARRAY['Linnea', 'Åsa', 'Maja', 'Elif', 'Oskar', 'Jörgen', 'Ida', 'Zoë', 'Lars', 'Fatima',
                                   'Noël', 'Wiktor'])[1 + nth % 12]
                            || CASE nth % 7 WHEN 0 THEN '-' || chr(65 + nth % 26) || 'o' ELSE '' END AS first,
                       chr(65 + nth / 12 % 26)
                       || (ARRAY['östberg', 'lindgren', 'andersson', 'nowak', 'çelik', 'johansson', 'weiss', 'persson',
                                 'moreau', 'holm', 'sjöström', 'olsson', 'dahl', 'ek', 'nyström', 'karlsson'])
                          [1 + nth / 312 % 16] AS last
                  FROM generate_series(1, {CLIENTS}) nth) made) named
"""
_VISITS = """
UPDATE salon.visit SET client_id = chosen.id
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM salon.client) chosen,
       (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS nth FROM salon.visit) made
 WHERE visit.id = made.id AND chosen.nth = made.nth % 40000 + 1
"""


def finding_clients(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Each of what is typed, again and again, on one connection."""
    with ground.connection() as direct:
        _fill(direct)
    engine = open_engine(ground.url, "bench")
    try:
        with connected(engine) as connection:
            for what, text in TYPED.items():
                yield _figure(connection, what, text, rounds)
    finally:
        engine.dispose()


def _fill(direct: psycopg.Connection[Any]) -> None:
    """The clients, and a client for each visit, as they are after some years."""
    direct.execute("SET session_replication_role = replica")
    for statement in (_FILL, _VISITS):
        direct.execute(statement.encode())
    direct.execute("RESET session_replication_role")
    direct.execute("VACUUM (ANALYZE)")
    direct.execute("CHECKPOINT")


def _figure(connection: Connection, what: str, text: str, rounds: int) -> Figure:
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    ours, floor = Samples(), Samples()
    hits = find_clients(connection, text)
    ids = [hit.client.id for hit in hits]
    assert ids, text
    by_id = partial(driver.execute, "SELECT * FROM salon.client WHERE id = ANY (%s)", (ids,))
    for nth in range(rounds + 20):
        took_floor, _ = milliseconds(lambda: by_id().fetchall())
        took, found = milliseconds(partial(find_clients, connection, text))
        assert found == hits
        if nth >= 20:
            ours.append(took)
            floor.append(took_floor)
    fits = driver.execute("SELECT count(*) FROM salon.client WHERE search LIKE ALL (%s)", (_patterns(text),)).fetchone()
    print(f"  “{text}” fits {fits[0] if fits else 0} clients", file=sys.stderr)
    return Figure(f"find {len(ids)} clients by {what}", ours, FLOOR, floor, under(20))


def _patterns(text: str) -> list[str]:
    plain = str.maketrans("öå", "oa")
    return [f"%{word}%" if len(word) > 2 else f"% {word}%" for word in text.translate(plain).split()]
