"""Which version of the book this program works with; asked at every start, so without Alembic's weight."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.exc import ProgrammingError

from salon_desk.domain.errors import BookTooNew, BookTooOld
from salon_desk.domain.language import tr

NEEDED = "0001"
_NO_TABLE, _NO_SCHEMA = "42P01", "3F000"


def require_version(connection: Connection) -> None:
    """Raises BookTooNew for a book of a newer program, BookTooOld where there is none or an older one.

    Whatever else keeps it from being read comes as the driver's error.
    """
    try:
        found = connection.exec_driver_sql("SELECT version_num FROM salon.alembic_version").scalar_one_or_none()
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) not in (_NO_TABLE, _NO_SCHEMA):
            raise
        found = None
    if found is None:
        raise BookTooOld(tr("There is no book in this database yet; “salon-desk db upgrade” makes one."))
    if found < NEEDED:
        raise BookTooOld(
            tr(
                "The book has version {found}; “salon-desk db upgrade” brings it to {needed}.",
                found=found,
                needed=NEEDED,
            )
        )
    if found > NEEDED:
        raise too_new(found, NEEDED)


def too_new(found: str, known: str) -> BookTooNew:
    """The refusal of a book of version `found` by a program that knows an older one."""
    return BookTooNew(
        tr(
            "The book has version {found}; this program only knows {known}. Please update the program.",
            found=found,
            known=known,
        )
    )
