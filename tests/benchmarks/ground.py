"""What is measured on: the program's own server with its usual settings, and a book of 100,000 bookings."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from sqlalchemy import make_url

from salon_desk.database import migrate
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.tickets import timely_id

STYLISTS = 12
BOOKINGS_A_DAY = 150
BOOKINGS = 100_000
DAYS_BEFORE = 400
QUARTER = timedelta(minutes=15)


class Ground(NamedTuple):
    """A book at an address: full days from `first` to `last`; `free` hands out slots in their evenings, each once."""

    url: str
    first: date
    last: date
    free: Iterator[Slot]

    @property
    def plain_url(self) -> str:
        """The address for psycopg."""
        return make_url(self.url).set(drivername="postgresql").render_as_string(hide_password=False)

    def connection(self) -> psycopg.Connection[Any]:
        """A connection past the program, in autocommit and as warm as the program's own."""
        return psycopg.connect(self.plain_url, autocommit=True, prepare_threshold=0, options="-c timezone=UTC")


def free_slots(days: Iterable[date]) -> Iterator[Slot]:
    """The slots of the evenings, 18 for each stylist."""
    for day in days:
        evening = datetime.combine(day, time(17), UTC)
        for nth in range(18):
            for stylist in range(1, STYLISTS + 1):
                yield Slot(StylistId(stylist), evening + nth * QUARTER)


@contextmanager
def ground() -> Iterator[Ground]:
    """A server in a folder of its own with the book on it; both are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="salon-desk-bench-"))
    server = EmbeddedServer(folder / "server", find_binaries())
    try:
        url = server.start()
        migrate.upgrade(url)
        found_salon(url, small_salon(STYLISTS))
        yield _filled(url)
    finally:
        server.stop_at_once()
        shutil.rmtree(folder, ignore_errors=True)


def _filled(url: str) -> Ground:
    """Full days from long ago to some months ahead, as in a book that has been used for a while."""
    first = datetime.now(UTC).date() - timedelta(days=DAYS_BEFORE)
    last = first + timedelta(days=-(-BOOKINGS // BOOKINGS_A_DAY) - 1)
    ahead = (last - timedelta(days=nth) for nth in range((last - datetime.now(UTC).date()).days))
    made = Ground(url, first, last, free_slots(ahead))
    with made.connection() as connection:
        for statement in _fill(first):
            connection.execute(statement)
    return made


def _fill(first: date) -> Iterator[str]:
    """The rows that the functions would write, without them: they would take minutes for so many."""
    yield "SET session_replication_role = replica"
    yield f"""CREATE TEMP TABLE made AS
            SELECT {timely_id("booked")} AS visit, * FROM (
            SELECT stylist, starts, starts - random() * interval '60 days' AS booked FROM (
                SELECT nth % {STYLISTS} + 1 AS stylist, date '{first}' + nth / {BOOKINGS_A_DAY}
                       + time '07:00' + nth % {BOOKINGS_A_DAY} / {STYLISTS} * interval '45 minutes' AS starts
                  FROM generate_series(0, {BOOKINGS} - 1) nth) planned) made_at"""
    yield """INSERT INTO salon.segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy)
             SELECT visit, stylist, 1, starts, starts + interval '45 minutes',
                    tstzmultirange(tstzrange(starts, starts + interval '45 minutes')) FROM made ORDER BY booked"""
    yield """INSERT INTO salon.visit (id, token, version, status, starts_at, ends_at, claimed_at,
                                      desk, person, client_name, client_phone,
                                      change, changed_desk, changed_person)
             SELECT visit, gen_random_uuid(), 2, 'booked', starts, starts + interval '45 minutes', booked,
                    'Desk 1', 'Anna', 'Nora Lund',
                    '070-123 45 67', 'confirmed', 'Desk 1', 'Anna' FROM made ORDER BY booked"""
    yield """INSERT INTO salon.event (at, kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at,
                                      takes_time, desk, person)
             SELECT booked, 'confirmed', visit, 2, 0, stylist, 1, starts, starts + interval '45 minutes',
                    true, 'Desk 1', 'Anna' FROM made ORDER BY booked"""
    yield "DROP TABLE made"
    yield "RESET session_replication_role"
    yield "VACUUM (ANALYZE)"
    yield "CHECKPOINT"
