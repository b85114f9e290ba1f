"""Fixtures for every test: an offscreen Qt, one PostgreSQL for the session, one database for each test."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.helpers.server import ScratchServer, forget_dead_sessions

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ["SALON_DESK_LANGUAGE"] = "en"
# No test looks into the keyring of who runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(scope="session")
def server() -> Iterator[ScratchServer]:
    """One cluster in a folder of its own, started at the first test that asks for it."""
    forget_dead_sessions()
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    scratch = ScratchServer.make()
    try:
        scratch.start()
        yield scratch
    finally:
        scratch.remove()
        signal.signal(signal.SIGTERM, before)


@pytest.fixture(scope="session")
def template(server: ScratchServer) -> str:
    """The name of a database with the whole schema in it, from which each test's own is cloned."""
    from salon_desk.database import migrate

    name = "salon_template"
    server.create_database(name)
    migrate.upgrade(server.url(name))
    return name


@pytest.fixture
def database_url(server: ScratchServer, template: str) -> Iterator[str]:
    """The address of a fresh database with the schema and no rows; gone after the test."""
    name = server.clone(template)
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture
def empty_database_url(server: ScratchServer) -> Iterator[str]:
    """The address of a fresh database with nothing in it, not even the schema."""
    name = server.clone("template1")
    yield server.url(name)
    server.drop_database(name)
