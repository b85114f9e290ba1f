"""What others do when a hold runs out, beside everything else: a sweeper every 60 s, a client that polls every 5 s.

Holds of two seconds are made all the time; for each it prints `swept` or `polled` and the seconds from the hold's end
until another client knew.
"""

from __future__ import annotations

import sys
import time
from random import uniform
from threading import Event, Thread
from uuid import UUID, uuid4

import psycopg

SWEEP_EVERY, POLL_EVERY, NEW_EVERY, LASTS = 60.0, 5.0, 1.5, 2.0


def main(url: str) -> None:
    """Until standard input is closed."""
    end = Event()
    workers = [Thread(target=work, args=(url, end)) for work in (make_holds, sweep, listen, poll)]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA IF NOT EXISTS bench")
        connection.execute("CREATE TABLE bench.rival_hold (id uuid PRIMARY KEY, until timestamptz NOT NULL)")
    for worker in workers:
        worker.start()
    sys.stdin.read()
    end.set()
    for worker in workers:
        worker.join()


def make_holds(url: str, end: Event) -> None:
    """A hold now and then."""
    with psycopg.connect(url, autocommit=True) as connection:
        while not end.wait(NEW_EVERY):
            connection.execute(
                "INSERT INTO bench.rival_hold VALUES (%s, now() + make_interval(secs => %s))", (uuid4(), LASTS)
            )


def sweep(url: str, end: Event) -> None:
    """The rival's cleaner: only when it has run do the others hear."""
    with psycopg.connect(url, autocommit=True) as connection:
        wait = uniform(0, SWEEP_EVERY)
        while not end.wait(wait):
            connection.execute(
                "WITH gone AS (DELETE FROM bench.rival_hold WHERE until <= now() RETURNING until)"
                " SELECT pg_notify('rival', extract(epoch FROM until)::text) FROM gone"
            )
            wait = SWEEP_EVERY


def listen(url: str, end: Event) -> None:
    """Another desk of the rival with the sweeper."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("LISTEN rival")
        while not end.is_set():
            for notify in connection.notifies(timeout=0.5):
                print("swept", time.time() - float(notify.payload), flush=True)


def poll(url: str, end: Event) -> None:
    """Another desk of the rival without one: it asks every five seconds what is still held."""
    known: dict[UUID, float] = {}
    with psycopg.connect(url, autocommit=True) as connection:
        while not end.wait(POLL_EVERY):
            held = connection.execute(
                "SELECT id, extract(epoch FROM until)::float FROM bench.rival_hold WHERE until > now()"
            ).fetchall()
            for ended in known.keys() - {hold for hold, _ in held}:
                print("polled", time.time() - known.pop(ended), flush=True)
            known |= dict(held)


if __name__ == "__main__":
    main(sys.argv[1])
