"""Connections for backups: patient ones, to the book or to any database beside it, and only one backup at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

import psycopg
from sqlalchemy import make_url

from salon_desk.database.backups.pg_programs import PROGRAM
from salon_desk.database.engine import connect_arguments, plain_address, translated
from salon_desk.domain.errors import Busy
from salon_desk.domain.language import tr

Connection = psycopg.Connection[tuple[Any, ...]]
ONE_AT_A_TIME = 5347
# Where one has to be to make, rename or drop the others; every server has it.
BESIDE = "postgres"


@contextmanager
def connected(url: str, database: str | None = None) -> Iterator[Connection]:
    """A connection in autocommit to the database of `url`, or to another one of its server. Raises our errors."""
    arguments = connect_arguments(PROGRAM)
    arguments["options"] = "-c timezone=UTC -c search_path=salon,public"
    with translated(), psycopg.connect(_plain(url, database), autocommit=True, **arguments) as connection:
        yield connection


@contextmanager
def alone_with(url: str) -> Iterator[Connection]:
    """The same, while nobody else backs this book up or restores it. Raises Busy when somebody does."""
    with connected(url) as connection:
        row = connection.execute("SELECT pg_try_advisory_lock(%s, 0)", (ONE_AT_A_TIME,)).fetchone()
        if row is None or not row[0]:
            raise Busy(tr("Another desk is backing the book up or restoring it at this moment."))
        try:
            yield connection
        finally:
            with suppress(psycopg.Error):  # the server takes a moment to notice that a connection has gone
                connection.execute("SELECT pg_advisory_unlock(%s, 0)", (ONE_AT_A_TIME,))


def address_of(url: str, database: str) -> str:
    """The address of another database of the same server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def name_of(url: str) -> str:
    """The name of the book's database."""
    return make_url(url).database or BESIDE


def major_of(connection: Connection) -> int:
    """The server's major version."""
    return connection.info.server_version // 10000


def now(connection: Connection) -> datetime:
    """The database's clock: the one of a PC may be wrong."""
    instant: datetime = connection.execute("SELECT clock_timestamp()").fetchall()[0][0]
    return instant


def _plain(url: str, database: str | None) -> str:
    return plain_address(address_of(url, database) if database else url)
