"""The server's settings: each one that a salon's book is not safe with."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from salon_desk.database import (
    checks_server,
)
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_account import choose_account
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.embedded_cluster import Cluster
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import State
from tests.helpers.books import TestBook
from tests.helpers.examinations import examining, reached
from tests.helpers.server import ScratchServer

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD

doctor = pytest.fixture(examining)


def test_the_server_says_which_one_it_is(book: TestBook, doctor: Listening) -> None:
    verdict = checks_server.server(doctor, "salon-pc")
    assert verdict.state is GOOD
    assert re.fullmatch(r"PostgreSQL \d+\.\d+ on salon-pc\.", verdict.sentence)


def test_a_server_that_can_only_be_read_is_bad(book: TestBook) -> None:
    book.rows(f"ALTER DATABASE {make_url(book.url).database} SET default_transaction_read_only = on")
    with reached(book.url) as connection:
        verdict = checks_server.server(connection, "salon-pc")
    assert (verdict.state, "only be read" in verdict.sentence) == (BAD, True)


def test_a_server_that_forgets_after_a_power_cut_is_bad(doctor: Listening) -> None:
    verdict = checks_server.durability(doctor)  # the tests' own server is quick, and forgets
    assert (verdict.state, "off: fsync, full_page_writes." in verdict.sentence) == (BAD, True)


def test_a_connection_that_does_not_wait_for_the_disk_is_bad(doctor: Listening) -> None:
    doctor.execute("SET synchronous_commit = off")
    assert "synchronous_commit" in checks_server.durability(doctor).sentence


def test_a_server_of_our_own_remembers_and_one_without_checksums_is_told(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path / "server", find_binaries())
    cluster = Cluster(server.folder, find_binaries())
    try:
        with reached(server.start()) as connection:
            assert checks_server.durability(connection).state is GOOD
        server.leave()
        off = [cluster.binaries.program("pg_checksums"), "--disable", "-D", str(cluster.data)]
        assert (
            choose_account(cluster.folder, cluster.binaries.program("pg_ctl")).run(off, cluster.folder, 30).returncode
            == 0
        )
        with reached(server.start()) as connection:
            assert checks_server.checksums(connection).state is WARNING
    finally:
        server.stop_at_once()


def test_letters_that_can_not_be_kept_are_told(server: ScratchServer) -> None:
    name = f"ascii_{uuid4().hex[:8]}"
    with reached(server.url("postgres")) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'".encode())
    try:
        with reached(server.url(name)) as connection:
            verdict = checks_server.encoding(connection)
        assert (verdict.state, "SQL_ASCII" in verdict.sentence) == (BAD, True)
    finally:
        server.drop_database(name)


def test_a_missing_extension_is_named_with_the_command(book: TestBook, doctor: Listening) -> None:
    book.rows("DROP EXTENSION unaccent CASCADE")
    verdict = checks_server.extensions(doctor)
    assert verdict[:2] == (BAD, "The database has no unaccent.")
    assert "CREATE EXTENSION unaccent;" in verdict.advice


@pytest.mark.parametrize(("limit", "state"), [(100, GOOD), (5, WARNING), (2, BAD)])
def test_a_server_without_room_is_told(book: TestBook, doctor: Listening, limit: int, state: State) -> None:
    book.rows(f"ALTER DATABASE {make_url(book.url).database} CONNECTION LIMIT {limit}")
    assert checks_server.room(doctor).state is state  # the book of the test itself has two connections, at least
