"""Fixtures of the backups' tests: a book, a folder, and PostgreSQL's programs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.backups.making import Made, back_up
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.watch import Watch
from salon_desk.database.embedded_binaries import find_binaries
from tests.helpers.books import TestBook, opened, plain
from tests.helpers.server import ScratchServer

Reopen = Callable[[], None]
BackUp = Callable[..., Made]


@pytest.fixture(scope="session")
def programs() -> PgPrograms:
    """Those of the server under test."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    return PgPrograms(find_binaries(Path(chosen) if chosen else None))


@pytest.fixture
def databases(server: ScratchServer, database_url: str) -> Iterator[Callable[[], list[str]]]:
    """The names of the databases beside the book; they go with it."""
    start = database_url.rpartition("/")[2].partition("?")[0] + "_"

    def beside() -> list[str]:
        with psycopg.connect(server.embedded.conninfo("postgres")) as connection:
            rows = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", (start,))
            return sorted(name for (name,) in rows)

    yield beside
    for name in beside():
        server.drop_database(name)


@pytest.fixture
def book(database_url: str, databases: Callable[[], list[str]]) -> Iterator[TestBook]:
    """The small salon."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def reopen(book: TestBook) -> Reopen:
    """Go to the book again after it was closed for a restore."""

    def again() -> None:
        book.direct = psycopg.connect(plain(book.url), autocommit=True, options="-c timezone=UTC")

    return again


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A folder for backups."""
    return Places(tmp_path / "backups")


@pytest.fixture
def made(book: TestBook, places: Places, programs: PgPrograms) -> BackUp:
    """Makes a backup of the book."""
    return lambda watch=None: back_up(book.url, places, programs, watch or Watch())
