"""Restoring a backup: beside the present book first, and then the two change their names, in one step.

The present book is never overwritten: it stays in its database under another name, and can be brought back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

from psycopg import errors, sql

from salon_desk.database import migrate
from salon_desk.database.backups.book_connection import (
    BESIDE,
    Connection,
    alone_with,
    connected,
    major_of,
    name_of,
    now,
)
from salon_desk.database.backups.looking import whole
from salon_desk.database.backups.pg_programs import LOOK_EVERY, PROGRAM, PgPrograms
from salon_desk.database.backups.reading import contents_of
from salon_desk.database.backups.scratch import earlier_books, forget_earlier_books, give_same_rights, name_for_earlier
from salon_desk.database.backups.trying import tried
from salon_desk.database.backups.watch import Watch, nobody
from salon_desk.database.version import version_in
from salon_desk.domain.backup import Contents
from salon_desk.domain.backup_shelf import still_open
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

JUST_CLOSED = 1.0  # the server takes a moment to notice that a desk has gone
_OTHERS = """
SELECT DISTINCT coalesce(nullif(application_name, ''), usename, '?') FROM pg_stat_activity
 WHERE datname = ANY (%s) AND pid <> pg_backend_pid() AND backend_type = 'client backend'
   AND application_name <> ALL (%s) ORDER BY 1
"""
# The server writes letters that are not English in its own way.
_AS_IT_IS_WRITTEN = "SELECT set_config('application_name', %s, true)"


class Asker(NamedTuple):
    """The desk that wants another book in place of this one; `let_go` closes the book there, and may refuse."""

    name: str = ""
    let_go: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Restored:
    """What the book holds now; `before` is the database with the book as it was, "" if there was none.

    `without_rights_of` is somebody whom this server does not know, so that nobody got the rights in the backup.
    """

    contents: Contents
    before: str = ""
    without_rights_of: str = ""


NOBODY = Asker()


def restore(url: str, file: Path, programs: PgPrograms, watch: Watch | None = None, asker: Asker = NOBODY) -> Restored:
    """Let the backup take the place of the book at `url`, which no desk may have open but the one that asks for it.

    Raises Damaged, CannotTry, Cancelled, Unreachable, Busy, and Refusal while somebody else has the book open; then
    the present book is as it was.
    """
    watch = watch or nobody()
    kept = whole(file)
    expected = kept.facts.contents if kept.facts else None
    with alone_with(url) as connection:
        programs.require_for(major_of(connection))
        require_nobody_else(connection, url, but=asker.name)
        had_book = version_in(connection) is not None
        with tried(file, url, programs, watch, expected) as one:
            migrate.upgrade(one.url)
            contents = _settled(one.url, kept.made_at)
            watch.go_on()
            require_nobody_else(connection, url, but=asker.name)
            asker.let_go()
            before = _swap(connection, url, name_of(one.url), had_book=had_book)
            _give_rights(url)
    return Restored(contents, before, one.without_rights_of)


def bring_back(url: str, name: str, asker: Asker = NOBODY) -> str:
    """Let an earlier book, which a restore has put aside, be the book again; the answer is what the present one is
    called now. Raises Refusal when there is none of that name, or somebody has the book open."""
    with alone_with(url) as connection:
        if name not in (found for found, _ in earlier_books(connection, url)):
            raise Refusal(tr("There is no earlier book of the name {name}.", name=name))
        require_nobody_else(connection, url, name, but=asker.name)
        asker.let_go()
        before = _swap(connection, url, name, had_book=True)
        _give_rights(url)
    return before


def require_nobody_else(connection: Connection, url: str, *also: str, but: str = "") -> None:
    """Raises Refusal with the names of the desks that have the book open, or a database that is named as well."""
    deadline = monotonic() + JUST_CLOSED
    while others := others_at(connection, url, *also, but=but):
        if monotonic() > deadline:
            raise _is_open_at(others)
        sleep(LOOK_EVERY)


def others_at(connection: Connection, url: str, *also: str, but: str = "") -> list[str]:
    """The names of the desks that have the book open, or a database that is named as well; `but` is left out."""
    own = [str(name) for name in connection.execute(_AS_IT_IS_WRITTEN, (but,)).fetchone() or ()] if but else []
    rows = connection.execute(_OTHERS, ([name_of(url), *also], [PROGRAM, *own])).fetchall()
    return [str(name) for (name,) in rows]


def _settled(url: str, made_at: datetime) -> Contents:
    """Give the server its statistics of the restored book, without which it would be slow at first."""
    with connected(url) as connection:
        connection.execute("ANALYZE")
        return contents_of(connection, made_at)


def _give_rights(url: str) -> None:
    """Let the desks of this book in again: their roles carry a mark of its name, which it has only now.

    A book of the first version knows of no such desks; they are let in when it has been brought up to date.
    """
    with connected(url) as connection:
        if connection.execute("SELECT to_regproc('salon.give_rights')").fetchone() != (None,):
            connection.execute("SELECT salon.give_rights()")


def _swap(own: Connection, url: str, name: str, *, had_book: bool) -> str:
    """Both renamed or none; PostgreSQL itself refuses it as long as anybody is connected to one of them.

    `own` is ours, which has kept other backups away until now.
    """
    require_nobody_else(own, url, name)
    own.close()
    with connected(url, BESIDE) as connection:
        before = name_for_earlier(connection, url, now(connection))
        give_same_rights(connection, name_of(url), name)
        try:
            with connection.transaction():
                _rename(connection, name_of(url), before)
                _rename(connection, name, name_of(url))
        except errors.ObjectInUse as trouble:
            require_nobody_else(connection, url, before, name)
            raise _is_open_at([]) from trouble
        if not had_book:
            connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(before)))
        forget_earlier_books(connection, url, now(connection))
    return before if had_book else ""


def _rename(connection: Connection, old: str, new: str) -> None:
    command = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    connection.execute(command.format(sql.Identifier(old), sql.Identifier(new)))


def _is_open_at(others: list[str]) -> Refusal:
    if not others:
        return Refusal(tr("The book is still open somewhere: please close Salon Desk everywhere and try again."))
    return Refusal(still_open(others))
