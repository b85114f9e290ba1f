"""How a book and this program fit together; asked at every start, so without Alembic's weight.

Desks are updated one by one: so a program works with older books than its own for a while, and a book says of itself
which older programs work with it.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple, cast

from psycopg import errors
from sqlalchemy import Connection

from salon_desk import __version__
from salon_desk.database.engine import Listening
from salon_desk.domain.errors import BookTooNew, BookTooOld
from salon_desk.domain.language import tr

# The oldest book that this program works with, and its own.
OLDEST_WORKABLE, NEEDED = "0001", "0002"

_VERSION = "SELECT version_num FROM salon.alembic_version"
_WORKS_WITH = "SELECT program, oldest_schema FROM salon.works_with WHERE schema = %s"
_NOT_TOLD = (errors.UndefinedTable, errors.InsufficientPrivilege)


class Age(Enum):
    """A book's version, seen from this program. With an older, the same and a newer one it works."""

    NONE = auto()
    TOO_OLD = auto()
    OLDER = auto()
    SAME = auto()
    NEWER = auto()
    TOO_NEW = auto()


class BookVersion(NamedTuple):
    """The version of a book, None where there is none; `program` brought it there, and whoever was made for
    `oldest` or a newer one works with it. Both are known of newer books only.
    """

    found: str | None
    program: str = ""
    oldest: str = ""

    @property
    def age(self) -> Age:
        """How it fits this program."""
        if self.found is None:
            return Age.NONE
        if self.found > NEEDED:
            return Age.NEWER if self.oldest and self.oldest <= NEEDED else Age.TOO_NEW
        if self.found < NEEDED:
            return Age.OLDER if self.found >= OLDEST_WORKABLE else Age.TOO_OLD
        return Age.SAME

    @property
    def works(self) -> bool:
        """Whether this program works with it."""
        return self.age in (Age.OLDER, Age.SAME, Age.NEWER)

    @property
    def is_behind(self) -> bool:
        """Whether an upgrade would bring it to this program's version."""
        return self.age in (Age.NONE, Age.TOO_OLD, Age.OLDER)

    @property
    def notice(self) -> str:
        """What a person should know although both work together; mostly nothing."""
        if self.age is not Age.NEWER:
            return ""
        return tr(
            "The book is of Salon Desk {theirs}, and this PC has {own}. They work together, but please update this PC "
            "soon.",
            theirs=self.program,
            own=__version__,
        )

    def require_workable(self) -> None:
        """Raises BookTooNew for a book of a newer program, BookTooOld where there is none or too old a one."""
        match self.age:
            case Age.NONE:
                raise BookTooOld(tr("There is no book in this database yet; “salon-desk db upgrade” makes one."))
            case Age.TOO_OLD:
                raise BookTooOld(
                    tr(
                        "The book has version {found}, and Salon Desk {own} needs {oldest} or newer: please update "
                        "Salon Desk first on the PC that keeps the book.",
                        found=self.found,
                        own=__version__,
                        oldest=OLDEST_WORKABLE,
                    )
                )
            case Age.TOO_NEW:
                raise self._too_new()

    def require_not_newer(self) -> None:
        """Raises BookTooNew where only a newer program can bring the book any further."""
        if self.age in (Age.NEWER, Age.TOO_NEW):
            raise self._too_new()

    def _too_new(self) -> BookTooNew:
        if not self.program:
            return BookTooNew(
                tr(
                    "The book has version {found}; this program only knows {known}. Please update the program.",
                    found=self.found,
                    known=NEEDED,
                )
            )
        return BookTooNew(
            tr(
                "The book is of Salon Desk {theirs}, and this PC has {own}: please update Salon Desk on this PC to "
                "{theirs} or newer.",
                theirs=self.program,
                own=__version__,
            )
        )


def version_in(connection: Listening) -> str | None:
    """The version of the book in this database, None where there is none. The driver's errors come as they are."""
    try:
        row = connection.execute(_VERSION).fetchone()
    except (errors.UndefinedTable, errors.InvalidSchemaName):
        return None
    return str(row[0]) if row else None


def book_version(connection: Listening) -> BookVersion:
    """The version, and for a newer book what it says of older programs. The driver's errors come as they are."""
    found = version_in(connection)
    if found is None or found <= NEEDED:
        return BookVersion(found)
    try:
        row = connection.execute(_WORKS_WITH, (found,)).fetchone()
    except _NOT_TOLD:
        row = None
    return BookVersion(found, *row) if row else BookVersion(found)


def version_of(connection: Connection) -> BookVersion:
    """The same for a connection of the pool."""
    return book_version(cast(Listening, connection.connection.driver_connection))


def require_version(connection: Connection) -> None:
    """Raises BookTooNew or BookTooOld where this program can't work with the book, or there is none."""
    version_of(connection).require_workable()
