"""Bringing a book up to this program's version, and telling which version it has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, make_url

from salon_desk.database.engine import connect_arguments, translated
from salon_desk.database.version import too_new

MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 5342

T = TypeVar("T")


def upgrade(url: str) -> None:
    """Make the book's schema this program's, in one transaction; several programs at once wait for each other.

    Raises Unreachable, BookTooNew, or Refusal when this user may not change the book.
    """
    _with_connection(url, _upgrade)


def status(url: str) -> str:
    """One sentence: which version the book has and whether this program works with it. Raises Unreachable."""
    found = _with_connection(url, _current)
    if found is None:
        return "There is no book in this database yet; “salon-desk db upgrade” makes one."
    if found == _newest():
        return f"The book has version {found}, which is this program's."
    if not _known(found):
        return f"The book has version {found}; this program only knows {_newest()}. Please update the program."
    return f"The book has version {found}, this program's is {_newest()}; “salon-desk db upgrade” brings it up to date."


def _upgrade(connection: Connection) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME}, 0)")
    found = _current(connection)
    if found is not None and not _known(found):
        raise too_new(found, _newest())
    if found != _newest():
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _current(connection: Connection) -> str | None:
    if connection.exec_driver_sql("SELECT to_regclass('salon.alembic_version')").scalar_one() is None:
        return None
    return MigrationContext.configure(connection, opts={"version_table_schema": "salon"}).get_current_revision()


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


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _newest() -> str:
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def _known(revision: str) -> bool:
    return revision in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
