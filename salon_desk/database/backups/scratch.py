"""Databases beside the book: those that a backup is tried in, and the earlier books that a restore has kept."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import LiteralString

from psycopg import errors, sql

from salon_desk.database.backups.book_connection import BESIDE, Connection, address_of, connected, name_of
from salon_desk.database.backups.complaints import CannotTry, no_room
from salon_desk.domain.backup_rotation import PUT_ASIDE_FOR
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr

TRIED, BEFORE = "_tried_", "_before_"
STAMP = "%Y%m%d_%H%M%S"
ROOM_BESIDE = 300 * 2**20  # what the server's log of changes may grow by meanwhile
_DATABASES = "SELECT datname FROM pg_database WHERE starts_with(datname, %s) ORDER BY datname"

_RIGHTS = """
SELECT a.privilege_type, r.rolname FROM pg_database d, aclexplode(d.datacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
 WHERE d.datname = %s
"""


@contextmanager
def scratch_beside(url: str) -> Iterator[str]:
    """The address of a new empty database beside the book; dropped at the end, if it has not become the book.

    Raises CannotTry when this user may make none, or there is no room for it.
    """
    name = f"{_stem(url)}{TRIED}{secrets.token_hex(4)}"
    with connected(url) as connection:
        _forget_left_behind(connection, url)
        _require_room(connection)
        _create(connection, name)
    try:
        yield address_of(url, name)
    finally:
        with suppress(SalonError), connected(url, BESIDE) as connection:  # the server may be away: the next one tidies
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def earlier_books(connection: Connection, url: str) -> list[tuple[str, datetime]]:
    """The books that restores have put aside, with when they did, the newest first."""
    start = f"{_stem(url)}{BEFORE}"
    found = []
    for (name,) in connection.execute(_DATABASES, (start,)):
        with suppress(ValueError):
            found.append((str(name), datetime.strptime(name.removeprefix(start), STAMP).replace(tzinfo=UTC)))
    return found[::-1]


def forget_earlier_books(connection: Connection, url: str, now: datetime) -> None:
    """Drop the books that were put aside long ago. One that somebody looks at stays."""
    for name, since in earlier_books(connection, url):
        if now - since > PUT_ASIDE_FOR:
            _drop_unused(connection, name)


def drop_earlier(url: str, name: str) -> None:
    """Drop one of them that nobody needs: nothing was in it."""
    with connected(url, BESIDE) as connection:
        _drop_unused(connection, name)


def is_earlier(name: str) -> bool:
    """Whether this may be the name of a book that a restore has put aside."""
    return re.search(rf"{BEFORE}\d{{8}}_\d{{6}}$", name) is not None


def name_for_earlier(connection: Connection, url: str, now: datetime) -> str:
    """What the present book is called from `now` on, when another one takes its place."""
    latest = max((since for _, since in earlier_books(connection, url)), default=now - timedelta(days=1))
    since = max(now, latest + timedelta(seconds=1))  # two within a second have names of their own
    return f"{_stem(url)}{BEFORE}{since.astimezone(UTC):{STAMP}}"


def give_same_rights(connection: Connection, book: str, name: str) -> None:
    """Who may connect to the book may connect to the database `name`, and nobody else."""
    rows = connection.execute(_RIGHTS, (book,)).fetchall()
    database = sql.Identifier(name)
    if rows:
        connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    for right, role in rows:
        to = sql.Identifier(role) if role else sql.SQL("PUBLIC")
        command = sql.SQL("GRANT {} ON DATABASE {} TO {}")
        connection.execute(command.format(sql.SQL(_known_right(right)), database, to))


def _known_right(right: str) -> LiteralString:
    return next(known for known in ("CONNECT", "CREATE", "TEMPORARY") if known == right)


def _forget_left_behind(connection: Connection, url: str) -> None:
    """What a power cut left behind. Only one backup is made or restored at a time, so none of them is in use."""
    start = f"{_stem(url)}{TRIED}"
    for (name,) in connection.execute(_DATABASES, (start,)).fetchall():
        if re.fullmatch(r"[0-9a-f]{8}", name.removeprefix(start)):
            _drop_unused(connection, name)


def _drop_unused(connection: Connection, name: str) -> None:
    with suppress(errors.ObjectInUse, errors.InsufficientPrivilege, errors.InvalidCatalogName):
        connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(name)))


def _create(connection: Connection, name: str) -> None:
    command = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
    try:
        connection.execute(command)
    except errors.InsufficientPrivilege as trouble:
        raise CannotTry(
            tr("This user of the database may not make another one, so the backup could not be tried.")
        ) from trouble
    except errors.DiskFull as trouble:
        raise no_room() from trouble


def _require_room(connection: Connection) -> None:
    """A server whose disk is full stops for every desk: so it is asked for first, where it can be seen from here."""
    try:
        row = connection.execute(
            "SELECT current_setting('data_directory'), pg_database_size(current_database())"
        ).fetchone()
        free = shutil.disk_usage(Path(row[0])).free if row else None
    except (errors.InsufficientPrivilege, OSError):
        return
    if row is not None and free is not None and free < 1.5 * int(row[1]) + ROOM_BESIDE:
        raise no_room()


def _stem(url: str) -> str:
    """The book's name, short enough for what is put behind it."""
    return name_of(url).encode()[:40].decode(errors="ignore")
