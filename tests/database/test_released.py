"""The books of all released versions: they stay as they were released, and every one of them becomes today's, whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import psycopg
import pytest

from salon_desk.database import checks_book, checks_rows, claims, migrate
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.migrations import sql_files
from salon_desk.database.version import NEEDED
from salon_desk.domain.day import Slot
from salon_desk.domain.findings import State
from salon_desk.domain.people import ClientDraft
from tests.database.released.books import VERSIONS, definitions, load
from tests.database.released.making import NOAH
from tests.helpers.books import ANNA, TABLES, plain
from tests.helpers.desks import at_a_desk, on_a_loop
from tests.helpers.examinations import reached
from tests.helpers.server import ScratchServer

LOOKS = (checks_book.version, checks_book.rights, checks_book.zone,
         checks_rows.guards, checks_rows.overlaps, checks_rows.visits, checks_rows.holds)  # fmt: skip


@pytest.fixture
def another_url(server: ScratchServer) -> Iterator[str]:
    """One more empty database."""
    name = server.clone("template1")
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, empty_database_url: str) -> str:
    """The address of a book of each released version."""
    load(empty_database_url, request.param)
    return empty_database_url


def rows_of(url: str) -> dict[str, list[str]]:
    """Every row of every table that the first version had, as text."""
    with psycopg.connect(plain(url)) as connection:
        return {
            table: [row for (row,) in connection.execute(f"SELECT t::text FROM salon.{table} t ORDER BY 1".encode())]
            for table in TABLES
        }


@pytest.mark.parametrize("version", VERSIONS)
def test_the_steps_of_a_released_version_define_what_was_released(
    version: str, empty_database_url: str, another_url: str
) -> None:
    load(empty_database_url, version)
    migrate.upgrade(another_url, version)
    assert definitions(another_url) == definitions(empty_database_url)


def test_a_released_step_that_is_edited_is_noticed(
    empty_database_url: str, another_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(empty_database_url, "0001")
    released = sql_files.sql_in
    monkeypatch.setattr(sql_files, "sql_in", lambda name: released(name).replace("(mins => ", "(mins =>"))
    migrate.upgrade(another_url, "0001")
    assert definitions(another_url) != definitions(empty_database_url)


def test_every_version_but_the_newest_is_kept(released: str) -> None:
    assert list(VERSIONS) == [f"{nth:04}" for nth in range(1, int(NEEDED))]


def test_an_upgraded_book_has_all_its_rows_and_is_sound(released: str) -> None:
    before = rows_of(released)
    assert [table for table in TABLES if not before[table]] == []
    migrate.upgrade(released)
    assert rows_of(released) == before
    engine = open_engine(released)
    with connected(engine) as connection:
        claims.sweep(connection)  # its holds ran out long ago, as in any book that was away
    engine.dispose()
    with reached(released) as connection:
        assert {look(connection)[:2] for look in LOOKS if look(connection).state is not State.GOOD} == set()


def test_an_upgraded_book_is_the_same_as_a_new_one(released: str, another_url: str) -> None:
    migrate.upgrade(released)
    migrate.upgrade(another_url)
    assert definitions(released) == definitions(another_url)


@pytest.mark.parametrize("upgraded", ["as it was", "upgraded"])
def test_a_desk_claims_confirms_moves_and_cancels_in_it(released: str, upgraded: str) -> None:
    if upgraded == "upgraded":
        migrate.upgrade(released)

    async def day() -> None:
        async with at_a_desk(released, ANNA) as (desk, screen):
            noon = desk.clock.now().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=40)
            await desk.watch(noon.date())
            hold = await desk.holds.claim(Slot(NOAH, noon), desk.roster.services[0].id)
            booked = await desk.holds.confirm(hold, ClientDraft("Nora Lund"))
            moved = await desk.bookings.move(booked, Slot(NOAH, noon + timedelta(hours=2)))
            assert screen.shows(moved.visit_id) == moved
            await desk.bookings.cancel(moved, "Has a cold")
            assert screen.shows(moved.visit_id) is None
            assert await desk.clients.find("Sofia")

    on_a_loop(day)
