"""Whether the server is one that a salon's book is safe with: its version, its settings, its room."""

from __future__ import annotations

from pathlib import Path

import psycopg

from salon_desk.database.checks import LIMIT, rows, value
from salon_desk.database.engine import Listening, answered_within
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.findings import Verdict, bad, good, warning
from salon_desk.domain.language import tr, tr_count

OLDEST = 14
NEEDS_OF_A_DESK = 7  # four connections that stay, two more in a rush, one that listens
EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")
KEEPS_WHAT_IT_SAYS = ("fsync", "full_page_writes", "synchronous_commit")

_ROOM = """
SELECT CASE WHEN d.datconnlimit BETWEEN 0 AND everybody.places THEN d.datconnlimit - s.numbackends
            ELSE everybody.places - (SELECT sum(numbackends) FROM pg_stat_database) END
  FROM pg_database d JOIN pg_stat_database s ON s.datid = d.oid,
       (SELECT current_setting('max_connections')::integer
               - current_setting('superuser_reserved_connections')::integer
               - coalesce(current_setting('reserved_connections', true)::integer, 0)) everybody (places)
 WHERE d.datname = current_database()
"""


def server(connection: Listening, where: str) -> Verdict:
    """Which PostgreSQL it is, and whether it can be written to."""
    number = connection.info.server_version
    version = f"{number // 10000}.{number % 10000}"
    told = tr("PostgreSQL {version} on {where}.", version=version, where=where)
    if number // 10000 < OLDEST:
        return bad(told, tr("The program needs PostgreSQL {oldest} or newer: update the server.", oldest=OLDEST))
    if value(connection, "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean"):
        return bad(
            tr("PostgreSQL {version} on {where} is a copy that can only be read.", version=version, where=where),
            tr("Put the address of the server that is written to into “database_url”."),
        )
    return good(told)


def encoding(connection: Listening) -> Verdict:
    """Whether the book can keep every letter of a name."""
    found = value(connection, "SHOW server_encoding")
    if found == "UTF8":
        return good(tr("The book keeps every letter (UTF-8)."))
    return bad(
        tr("The database keeps its letters as {found}: some names can't be written.", found=found),
        tr("Make a database in UTF-8 and move the book there."),
    )


def extensions(connection: Listening) -> Verdict:
    """Whether the parts of PostgreSQL that the book needs are in its database."""
    there = {name for (name,) in rows(connection, "SELECT extname FROM pg_extension")}
    missing = [name for name in EXTENSIONS if name not in there]
    if not missing:
        return good(tr("All parts of PostgreSQL that the book needs are there."))
    return bad(
        tr("The database has no {names}.", names=", ".join(missing)),
        tr("As the book's owner: {command}", command=" ".join(f"CREATE EXTENSION {name};" for name in missing)),
    )


def durability(connection: Listening) -> Verdict:
    """Whether what was confirmed is still there after a power cut."""
    off = [
        name
        for name, setting in rows(
            connection, "SELECT name, setting FROM pg_settings WHERE name = ANY (%s)", list(KEEPS_WHAT_IT_SAYS)
        )
        if setting == "off"
    ]
    if not off:
        return good(tr("What is booked is still there after a power cut."))
    return bad(
        tr(
            "A power cut can destroy the book or its last bookings; switched off: {names}.",
            names=", ".join(sorted(off)),
        ),
        tr(
            "In the server's postgresql.conf: {lines}; then reload it.",
            lines=", ".join(f"{name} = on" for name in sorted(off)),
        ),
    )


def checksums(connection: Listening) -> Verdict:
    """Whether a disk that forgets is noticed."""
    if value(connection, "SHOW data_checksums") == "on":
        return good(tr("A disk that damages the book is noticed."))
    return warning(
        tr("A disk that damages the book is not noticed: the server keeps no checksums."),
        tr("Stop the server, run {command}, and start it.", command="pg_checksums --enable"),
    )


def room(connection: Listening) -> Verdict:
    """Whether another desk could still be opened."""
    places = int(value(connection, _ROOM))
    told = tr_count(
        "The server has room for {n} more connection.", "The server has room for {n} more connections.", places
    )
    advice = tr("Raise max_connections at the server, or close programs that use it.")
    if places <= 0:
        return bad(told, advice)
    return warning(told, advice) if places < NEEDS_OF_A_DESK else good(told)


def data_folder(connection: Listening) -> Path | None:
    """Where the server of this PC keeps its files; None when this user may not know, or it is not of this PC."""
    try:
        with answered_within(LIMIT, connection):
            folder = Path(value(connection, "SHOW data_directory"))
    except (psycopg.Error, Unreachable):
        return None
    return folder if folder.is_absolute() and folder.exists() else None
