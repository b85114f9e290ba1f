"""Upgrades of a book that was released once: the book, the PC that keeps it, and what both have afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from salon_desk.database.version import version_in
from salon_desk.settings import Settings
from tests.database.released.books import definitions, load
from tests.helpers.books import plain
from tests.helpers.server import ScratchServer


def released_book(request: pytest.FixtureRequest, empty_database_url: str, server: ScratchServer) -> Iterator[str]:
    """As a fixture: the address of a book of each released version; what lies beside it goes with it."""
    load(empty_database_url, request.param)
    yield empty_database_url
    server.drop_beside(empty_database_url)


def keeping_pc(tmp_path: Path) -> Settings:
    """As a fixture: the settings of the PC that keeps the book."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    home = tmp_path / "home"
    return Settings(home, home / "settings.toml", "Desk 1", "Anna", pg_bin=Path(chosen) if chosen else None)


def other_programs() -> Iterator[ThreadPoolExecutor]:
    """As a fixture: where programs of several PCs run."""
    with ThreadPoolExecutor(4) as pool:
        yield pool


@contextmanager
def connection_to(url: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """One past the program."""
    with psycopg.connect(plain(url), autocommit=True) as connection:
        yield connection


def version_at(url: str) -> str | None:
    """The version that the book has."""
    with connection_to(url) as connection:
        return version_in(connection)


def contents(url: str) -> tuple[dict[str, str], list[tuple[Any, ...]]]:
    """All that the book defines, and what happened in it."""
    with connection_to(url) as connection:
        return definitions(url), connection.execute("SELECT * FROM salon.event ORDER BY id").fetchall()
