"""Whether this is a book that the program can work with: its version, the user's rights, the salon's time zone."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import psycopg
from psycopg import sql

from salon_desk.database import tables
from salon_desk.database.checks import rows, value
from salon_desk.database.engine import Listening
from salon_desk.database.version import NEEDED, OLDEST_WORKABLE, Age, BookVersion, book_version
from salon_desk.domain.findings import Verdict, bad, good, warning
from salon_desk.domain.language import tr

# Every function that the program calls; a test compares this with the calls.
FUNCTIONS = (
    "add_waiter", "arrange", "cancel", "change_parts", "change_set_up", "change_waiter", "claim", "claim_visit",
    "confirm", "erase_client", "export_client", "extend", "happenings", "history", "hold_wish", "hours_of",
    "import_clients", "known_clients", "likely_same", "merge_clients", "move", "put_progress_back", "release",
    "relength", "resize", "restore_waiter", "save_client", "search_pattern", "set_progress", "set_up", "sweep",
    "take_back", "take_over", "unconfirm", "unmerge_clients", "what_became_of", "withdraw_waiter",
)  # fmt: skip
_MISSING_FUNCTIONS = """
SELECT name FROM unnest(%s::text[]) name
 WHERE NOT EXISTS (SELECT FROM pg_proc WHERE proname = name AND pronamespace = 'salon'::regnamespace)
"""
_CLOSED_FUNCTIONS = """
SELECT oid::regprocedure::text FROM pg_proc WHERE proname = ANY (%s) AND pronamespace = 'salon'::regnamespace
   AND NOT has_function_privilege(oid, 'EXECUTE') ORDER BY 1
"""
_CLOSED_TABLES = """
SELECT oid::regclass::text FROM pg_class WHERE relname = ANY (%s) AND relnamespace = 'salon'::regnamespace
   AND NOT has_table_privilege(oid, 'SELECT') ORDER BY 1
"""
# The first of each month for two years: both clock changes of each are between two of them.
_OFFSETS = """
SELECT at, extract(epoch FROM (at AT TIME ZONE %(zone)s) - (at AT TIME ZONE 'UTC'))::integer
  FROM generate_series(date_trunc('month', now()), now() + interval '2 years', interval '1 month') at
"""
_UPGRADE = "salon-desk db upgrade"


def version(connection: Listening) -> Verdict:
    """Whether the book is one that this program works with."""
    try:
        found = book_version(connection)
    except psycopg.errors.InsufficientPrivilege:
        user = _user(connection)
        command = f"GRANT USAGE ON SCHEMA salon TO {user}; GRANT SELECT ON salon.alembic_version TO {user};"
        return bad(
            tr("The database's user may not look into the book."),
            tr("As the book's owner: {command}", command=command),
        )
    match found.age:
        case Age.NONE:
            return bad(
                tr("There is no salon's book in this database."),
                tr("Look at the database's name in the address; for a new book run “{command}”.", command=_UPGRADE),
            )
        case Age.TOO_OLD | Age.OLDER:
            return _older(found)
        case Age.NEWER | Age.TOO_NEW:
            return _newer(found)
    return good(tr("The book has version {found}, which is this program's.", found=found.found))


def _older(version: BookVersion) -> Verdict:
    if version.age is Age.OLDER:
        return warning(
            tr(
                "The book has version {found}; this program, of version {own}, works with it.",
                found=version.found,
                own=NEEDED,
            ),
            tr("Update Salon Desk on the PC that keeps the book; the next start there brings the book up to date."),
        )
    return bad(
        tr("The book has version {found}, this program needs {needed}.", found=version.found, needed=OLDEST_WORKABLE),
        tr("Update Salon Desk on the PC that keeps the book, or run “{command}” there.", command=_UPGRADE),
    )


def _newer(version: BookVersion) -> Verdict:
    update = tr("Update the program on this PC.")
    if version.age is Age.NEWER:
        return warning(version.notice, update)
    return bad(
        tr("The book has version {found}, this program knows only {needed}.", found=version.found, needed=NEEDED),
        tr("Update the program on this PC to {program} or newer.", program=version.program)
        if version.program
        else update,
    )


def rights(connection: Listening) -> Verdict:
    """Whether the user of the database may do all that a desk does."""
    missing = [name for (name,) in rows(connection, _MISSING_FUNCTIONS, list(FUNCTIONS))]
    if missing:
        return bad(
            tr("The book is not whole; missing in it: {names}.", names=_some(missing)),
            tr("Restore the last good backup."),
        )
    functions = [name for (name,) in rows(connection, _CLOSED_FUNCTIONS, list(FUNCTIONS))]
    read = [table.name for table in tables.metadata.tables.values()]
    closed = [name for (name,) in rows(connection, _CLOSED_TABLES, read)]
    if functions or closed:
        commands = [f"GRANT EXECUTE ON FUNCTION {', '.join(functions)} TO {_user(connection)};"] if functions else []
        commands += [f"GRANT SELECT ON {', '.join(closed)} TO {_user(connection)};"] if closed else []
        return bad(
            tr("The database's user may not do all that a desk does: {names}.", names=_some(closed + functions)),
            tr("As the book's owner: {command}", command=" ".join(commands)),
        )
    if value(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        return good(tr("The database's user may do all that a desk does, and much more (a superuser)."))
    return good(tr("The database's user may do all that a desk does."))


def zone(connection: Listening) -> Verdict:
    """Whether this PC and the database know the salon's time zone, and mean the same by it."""
    found = rows(connection, "SELECT zone FROM salon.salon")
    if not found:
        return warning(tr("No salon is set up in this book yet."), tr("Open a desk: it asks for the salon."))
    name = str(found[0][0])
    update = tr("Update the program and the server.")
    try:
        ours = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return bad(tr("This program does not know the salon's time zone, {zone}.", zone=name), update)
    if not value(connection, "SELECT EXISTS (SELECT FROM pg_timezone_names WHERE name = %s)", name):
        return bad(tr("The database does not know the salon's time zone, {zone}.", zone=name), update)
    for at, offset in connection.execute(_OFFSETS, {"zone": name}):
        if at.astimezone(ours).utcoffset() != timedelta(seconds=offset):
            told = tr(
                "This PC and the database mean different times by {zone} from {day} on.", zone=name, day=at.date()
            )
            return bad(told, update)
    return good(tr("This PC and the database know the salon's time zone, {zone}.", zone=name))


def _user(connection: Listening) -> str:
    return sql.Identifier(connection.info.user).as_string(connection)


def _some(names: list[str], most: int = 3) -> str:
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")
