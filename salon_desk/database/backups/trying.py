"""Trying a backup: restored into a database beside the book, where it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from salon_desk.database.backups.book_connection import Connection, connected, major_of
from salon_desk.database.backups.complaints import damaged
from salon_desk.database.backups.pg_programs import PgPrograms, RoleMissing
from salon_desk.database.backups.reading import require_sound
from salon_desk.database.backups.scratch import scratch_beside
from salon_desk.database.backups.watch import Watch
from salon_desk.database.migrations.sql_files import sql_in
from salon_desk.database.pairing.roles import is_for_desks
from salon_desk.database.version import book_version
from salon_desk.domain.backup import Contents, Step


@dataclass(frozen=True)
class Tried:
    """A restored book: its address while it is there, and whose rights this server could not give back ("")."""

    url: str
    without_rights_of: str = ""


@contextmanager
def tried(file: Path, url: str, programs: PgPrograms, watch: Watch, expected: Contents | None) -> Iterator[Tried]:
    """Restore `file` beside the book at `url` and look at it: it must be sound and hold what is expected.

    The database is dropped at the end, if it has not become the book. Raises Damaged, CannotTry, Refusal, Cancelled.
    """
    try:
        with scratch_beside(url) as scratch:
            _read(file, scratch, programs, watch)
            yield _checked(file, Tried(scratch), watch, expected)
    except RoleMissing as missing:
        role = str(missing)
        role = "" if is_for_desks(role) else role  # on another PC each desk joins anew, and they come with it
    else:
        return
    with scratch_beside(url) as scratch:
        _read(file, scratch, programs, watch, rights=False)
        yield _checked(file, Tried(scratch, role), watch, expected)


def _read(file: Path, scratch: str, programs: PgPrograms, watch: Watch, *, rights: bool = True) -> None:
    with connected(scratch) as connection:
        major = major_of(connection)
    programs.restore(file, scratch, major, watch, rights=rights)
    if not rights:
        # What everybody may do else, PostgreSQL says: any function.
        with connected(scratch) as connection:
            connection.execute(sql_in("99_rights").encode())


def _checked(file: Path, one: Tried, watch: Watch, expected: Contents | None) -> Tried:
    watch.at(Step.CHECKING, 0.0)
    with connected(one.url) as connection:
        _require_known_version(connection, file)
        require_sound(connection, file, expected)
    watch.at(Step.CHECKING, 1.0)
    return one


def _require_known_version(connection: Connection, file: Path) -> None:
    version = book_version(connection)
    if version.found is None:
        raise damaged(file)
    version.require_not_newer()
