"""Bringing a book up to this program's version, and telling which version it has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, make_url

from salon_desk.database.engine import connect_arguments, translated
from salon_desk.database.version import NEEDED, Age, BookVersion, version_of
from salon_desk.domain.errors import Busy
from salon_desk.domain.language import tr

MIGRATIONS = Path(__file__).parent / "migrations"
TAKE_TURNS = "SELECT pg_advisory_xact_lock(5342, 0)"
# Whoever wants a table after us waits as long as we do, so a desk's claim would: better to let go and begin again.
LET_GO = "SET LOCAL lock_timeout = '1s'"
PAUSE, PATIENCE = 1.0, 60.0

T = TypeVar("T")


def upgrade(url: str, to: str = "head") -> None:
    """Make the book's schema this program's, in one transaction; several programs at once wait for each other.

    Raises Unreachable, BookTooNew, Busy while the book is in use all the time, or Refusal when this user may not
    change it; then it is as it was.
    """
    deadline = monotonic() + PATIENCE
    while True:
        try:
            return _with_connection(url, lambda connection: _upgrade(connection, to))
        except Busy as busy:
            if monotonic() > deadline:
                raise Busy(tr("The book is in use, so it could not be brought up to date; please try again.")) from busy
        sleep(PAUSE)


def status(url: str) -> str:
    """One sentence: which version the book has and whether this program works with it. Raises Unreachable."""
    version = _with_connection(url, _current)
    told = f"The book has version {version.found}"
    match version.age:
        case Age.NONE:
            return "There is no book in this database yet; “salon-desk db upgrade” makes one."
        case Age.SAME:
            return f"{told}, which is this program's."
        case Age.OLDER | Age.TOO_OLD:
            return f"{told}, this program's is {NEEDED}; “salon-desk db upgrade” brings it up to date."
        case Age.NEWER:
            return f"{told}, of Salon Desk {version.program}; this program, which is older, works with it."
        case Age.TOO_NEW:
            return f"{told}; this program only knows {NEEDED}. Please update the program."


def _upgrade(connection: Connection, to: str) -> None:
    connection.exec_driver_sql(TAKE_TURNS)
    version = _current(connection)
    version.require_not_newer()
    if version.is_behind:
        connection.exec_driver_sql(LET_GO)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def _current(connection: Connection) -> BookVersion:
    """In a transaction, which a question after a table that is not there would end."""
    if connection.exec_driver_sql("SELECT to_regclass('salon.alembic_version')").scalar_one() is None:
        return BookVersion(None)
    return version_of(connection)


def _with_connection(url: str, ask: Callable[[Connection], T]) -> T:
    """Ask in one transaction that may wait long: an upgrade of a large book takes its time."""
    arguments = connect_arguments("salon-desk upgrade")
    arguments["options"] = "-c timezone=UTC -c search_path=salon,public"
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"), connect_args=arguments, hide_parameters=True
    )
    try:
        with translated(), engine.begin() as connection:
            return ask(connection)
    finally:
        engine.dispose()
