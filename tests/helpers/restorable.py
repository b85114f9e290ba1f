"""A book that is backed up and restored: with one booking, and nothing beside it when the test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg

from salon_desk import settings
from salon_desk.settings import Settings
from tests.helpers.books import TestBook, opened, plain
from tests.helpers.server import ScratchServer


def restorable_book(database_url: str, server: ScratchServer) -> Iterator[TestBook]:
    """As a fixture: the small salon with a booking; what restores put beside it goes with it."""
    with opened(database_url) as small:
        small.book(small.slot("12:00"))
        yield small
    server.drop_beside(database_url)


def desk_at_it(book: TestBook, tmp_path: Path) -> Settings:
    """As a fixture: what a desk at that book is told, which is shown on the day of its booking."""
    environment = {"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": book.url}
    day = book.slot("12:00").start.date().isoformat()
    return settings.load(environment, desk="Plats Björk", person="Anna", first_day=day)


def visits(book: TestBook) -> int:
    """How many the book has."""
    with psycopg.connect(plain(book.url)) as connection:
        return int(connection.execute("SELECT count(*) FROM salon.visit").fetchall()[0][0])


def databases_beside(book: TestBook) -> list[str]:
    """The databases beside the book."""
    with psycopg.connect(plain(book.url)) as connection:
        beside = "SELECT datname FROM pg_database WHERE starts_with(datname, current_database() || '_')"
        return [str(name) for (name,) in connection.execute(beside)]
