"""What a book holds, read from the book itself, and whether it is sound."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from salon_desk import __version__
from salon_desk.database.backups.book_connection import Connection
from salon_desk.database.backups.complaints import Damaged
from salon_desk.database.soundness import at_odds, taken_twice
from salon_desk.database.version import version_in
from salon_desk.domain.backup import Contents, Counts
from salon_desk.domain.backup_shelf import Since
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

_HOUSE = "SELECT name, zone FROM salon.salon"
_COUNTS = """
SELECT (SELECT count(*) FROM salon.visit WHERE status = 'booked'), (SELECT count(*) FROM salon.visit),
       (SELECT count(*) FROM salon.segment), (SELECT count(*) FROM salon.client), (SELECT count(*) FROM salon.event)
"""
_DAYS = """
SELECT (min(starts_at) AT TIME ZONE %(zone)s)::date, (max(starts_at) AT TIME ZONE %(zone)s)::date
  FROM salon.visit WHERE status = 'booked'
"""
_LAST_EVENT = "SELECT max(at) FROM salon.event"
_SINCE = """
WITH touched AS (
    SELECT e.visit_id, bool_or(e.kind IN ('confirmed', 'imported')) AS booked
      FROM salon.event e JOIN salon.visit v ON v.id = e.visit_id AND v.status IN ('booked', 'cancelled')
     WHERE e.at > %(then)s GROUP BY e.visit_id)
SELECT (SELECT count(*) FROM touched WHERE booked), (SELECT count(*) FROM touched WHERE NOT booked),
       (SELECT count(DISTINCT client_id) FROM salon.event WHERE at > %(then)s AND visit_id IS NULL)
"""
_SIZES = """
SELECT n.nspname || '.' || c.relname, greatest(c.relpages, 1)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'salon' AND c.relkind = 'r'
"""


def contents_of(connection: Connection, made_at: datetime) -> Contents:
    """What this book holds. Raises Refusal where there is no book, or one that is not readable as one."""
    version = version_in(connection)
    if version is None:
        raise Refusal(tr("There is no book in this database yet: there is nothing to back up."))
    house = connection.execute(_HOUSE).fetchone()
    name, zone = house or ("", "UTC")
    first, last = connection.execute(_DAYS, {"zone": zone}).fetchone() or (None, None)
    return Contents(made_at, name, version, __version__, counts_of(connection), first, last)


def counts_of(connection: Connection) -> Counts:
    """How much of each this book holds."""
    return Counts(*(connection.execute(_COUNTS).fetchone() or ()))


def last_event(connection: Connection) -> datetime | None:
    """When something happened in this book last."""
    row = connection.execute(_LAST_EVENT).fetchone()
    return row[0] if row else None


def since(connection: Connection, then: datetime) -> Since:
    """What was done in this book after that."""
    return Since(*(connection.execute(_SINCE, {"then": then}).fetchone() or (0, 0, 0)))


def table_sizes(connection: Connection) -> dict[str, int]:
    """About how many pages each of the book's tables has, by its name with the schema's."""
    return {str(name): int(size) for name, size in connection.execute(_SIZES)}


def require_sound(connection: Connection, file: Path, expected: Contents | None) -> None:
    """Raises Damaged when a restored book holds something else than was backed up, or the same time twice."""
    found = (version_in(connection), counts_of(connection))
    if expected is not None and found != (expected.schema, expected.counts):
        raise Damaged(tr("The backup {file} does not hold what the book held when it was made.", file=file.name))
    if taken_twice(connection):
        words = tr("The book in the backup {file} is not a sound one: two visits have the same time.", file=file.name)
        raise Damaged(words)
    if any(at_odds(connection)):
        raise Damaged(
            tr(
                "The book in the backup {file} is not a sound one: some of its time belongs to no visit.",
                file=file.name,
            )
        )
