"""Bringing the salon's book up to this program's version: by one desk while the others work, and after a backup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from salon_desk.database import migrate
from salon_desk.database.backups.book_connection import Connection, connected
from salon_desk.database.backups.making import Made, back_up
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import places_of
from salon_desk.database.backups.watch import Cancelled, Watch, nobody
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.version import Age, book_version
from salon_desk.domain.errors import Busy, Refusal
from salon_desk.domain.language import tr
from salon_desk.settings import Settings

# Not the lock of the upgrade itself, which the upgrade takes on a connection of its own.
_TRY = "SELECT pg_try_advisory_lock(5342, 1)"
_OWNS_THE_BOOK = "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'salon'"
ASK_AGAIN, PATIENCE = 0.5, 600.0  # another desk's backup of a large book takes its time


class MayNot(Refusal):
    """This user of the database is not the book's owner, who alone may change its schema."""


class NoBackup(Refusal):
    """The backup that comes first could not be made, so nothing was changed."""


@dataclass(frozen=True)
class BroughtUp:
    """What was done: the backup that was made first, if there was anything to back up, and what is to be told of it."""

    backup: Path | None = None
    warnings: tuple[str, ...] = ()


def bring_up(url: str, settings: Settings, watch: Watch | None = None) -> BroughtUp:
    """Back the book up and upgrade it, once: of several programs the others wait, and find it done.

    Raises MayNot, NoBackup, Cancelled, Unreachable, BookTooNew and what `migrate.upgrade` raises; then the book is as
    it was.
    """
    watch = watch or nobody()
    with _alone(url, watch) as connection:
        version = book_version(connection)
        version.require_not_newer()
        if not version.is_behind:
            return BroughtUp()
        if version.age is Age.NONE:
            migrate.upgrade(url)
            return BroughtUp()
        _require_owner(connection)
        made = _backed_up(url, settings, watch)
        migrate.upgrade(url)
    return BroughtUp(made.kept.file, made.warnings)


@contextmanager
def _alone(url: str, watch: Watch) -> Iterator[Connection]:
    """A connection, as soon as no other program brings the book up; what it locks ends with it."""
    with connected(url) as connection:
        while connection.execute(_TRY).fetchone() != (True,):
            watch.go_on()
            sleep(ASK_AGAIN)
        yield connection


def _require_owner(connection: Connection) -> None:
    if connection.execute(_OWNS_THE_BOOK).fetchone() != (True,):
        raise MayNot(
            tr(
                "The salon's book has to be brought up to date first: please update Salon Desk on the PC that keeps "
                "the book."
            )
        )


def _backed_up(url: str, settings: Settings, watch: Watch) -> Made:
    """A backup of the book as it is, as soon as any other is done that is being made at this moment."""
    deadline = monotonic() + PATIENCE
    while True:
        try:
            return back_up(url, places_of(settings), PgPrograms(find_binaries(settings.pg_bin)), watch)
        except Cancelled:
            raise
        except Refusal as refused:
            if not isinstance(refused, Busy) or monotonic() > deadline:
                raise _no_backup(refused) from refused
        watch.go_on()
        sleep(ASK_AGAIN)


def _no_backup(why: Refusal) -> NoBackup:
    return NoBackup(
        tr(
            "The book has to be brought up to date, and the backup that comes first was not made: {why}",
            why=why.sentence,
        )
    )
