"""Making a backup: dump what one instant of the book holds, prove it by a restore, keep it, copy it, rotate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg import IsolationLevel

from salon_desk.database.backups.book_connection import Connection, alone_with, connected, major_of, now
from salon_desk.database.backups.complaints import CannotTry, cant_write
from salon_desk.database.backups.folder import Kept, drafted, keep, last_good, rotate, sha256
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.reading import contents_of, table_sizes
from salon_desk.database.backups.scratch import forget_earlier_books
from salon_desk.database.backups.second_place import copy_there
from salon_desk.database.backups.trying import tried
from salon_desk.database.backups.watch import Watch, nobody
from salon_desk.domain.backup import Contents, Facts, Step, is_due
from salon_desk.domain.errors import Busy


@dataclass(frozen=True)
class Made:
    """A backup that was made, and what a person has to be told about it although it was."""

    kept: Kept
    warnings: tuple[str, ...] = ()


def back_up(url: str, places: Places, programs: PgPrograms, watch: Watch | None = None) -> Made:
    """Make a backup of the book at `url` and prove it. Desks may go on booking meanwhile.

    Raises Busy while another one is made, Cancelled, Unreachable, and Refusal with a sentence that says what is wrong;
    then nothing is left that looks like a backup.
    """
    with alone_with(url) as connection:
        return _back_up(connection, url, places, programs, watch or nobody())


def back_up_when_due(url: str, places: Places, programs: PgPrograms, watch: Watch | None = None) -> Made | None:
    """The daily backup, if it is time for it and no other desk makes it just now; else None. Raises as `back_up`."""
    try:
        with alone_with(url) as connection:
            good = last_good(places.folder)
            if not is_due(now(connection), good.made_at if good else None):
                return None
            forget_earlier_books(connection, url, now(connection))
            return _back_up(connection, url, places, programs, watch or nobody())
    except Busy:
        return None


def _back_up(connection: Connection, url: str, places: Places, programs: PgPrograms, watch: Watch) -> Made:
    programs.require_for(major_of(connection))
    warnings: list[str] = []
    with _snapshot_of(url) as (book, snapshot):
        contents, sizes = contents_of(book, now(book)), table_sizes(book)
        with drafted(places.folder, contents.made_at) as draft:
            watch.at(Step.DUMPING, 0.0)
            programs.dump(url, snapshot, draft, sizes, watch)
            book.rollback()  # else the snapshot keeps the book from being tidied up as long as the rest takes
            proven = _is_proven(draft, url, contents, programs, watch, warnings)
            kept = _keep(draft, contents, proven, warnings)
    if places.second is not None:
        warnings.append(copy_there(kept, places.second, watch))
    return Made(kept, tuple(filter(None, warnings)))


def _is_proven(
    draft: Path, url: str, contents: Contents, programs: PgPrograms, watch: Watch, warnings: list[str]
) -> bool:
    """Whether it could be tried; one that was tried and failed is none. Raises Damaged, Refusal."""
    try:
        with tried(draft, url, programs, watch, contents):
            return True
    except CannotTry as trouble:
        warnings.append(trouble.sentence)
        return False


def _keep(draft: Path, contents: Contents, proven: bool, warnings: list[str]) -> Kept:
    try:
        kept = keep(draft, Facts(contents, draft.stat().st_size, sha256(draft), proven))
    except OSError as trouble:
        raise cant_write(draft.parent, trouble) from trouble
    try:
        rotate(draft.parent)
    except OSError as trouble:
        warnings.append(cant_write(draft.parent, trouble).sentence)
    return kept


@contextmanager
def _snapshot_of(url: str) -> Iterator[tuple[Connection, str]]:
    """A transaction that sees one instant of the book, and the name by which pg_dump sees the same."""
    with connected(url) as connection:
        connection.autocommit = False
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        row = connection.execute("SELECT pg_export_snapshot()").fetchone()
        yield connection, str(row[0]) if row else ""
