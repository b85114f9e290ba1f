"""Whether two books hold the same, row by row; and whether one is but an earlier copy of the other."""

from __future__ import annotations

from psycopg import sql

from salon_desk.database.backups.book_connection import Connection

_TABLES = """
SELECT relname FROM pg_class WHERE relnamespace = 'salon'::regnamespace AND relkind = 'r' ORDER BY relname
"""
_DIGEST = "SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM salon.{} t"
_LAST = "SELECT id, at, kind FROM salon.event ORDER BY id DESC LIMIT 1"
_HAPPENED = "SELECT EXISTS (SELECT FROM salon.event WHERE (id, at, kind) = (%s, %s, %s))"


def are_same(one: Connection, other: Connection) -> bool:
    """Whether all rows of both are the same."""
    return _digests(one) == _digests(other)


def is_copy(earlier: Connection, book: Connection) -> bool:
    """Whether whatever happened in `earlier` has happened in `book`, too: its last event is known there.

    Nobody has worked with such a copy.
    """
    last = earlier.execute(_LAST).fetchone()
    if last is None:
        return are_same(earlier, book)
    return book.execute(_HAPPENED, last).fetchone() == (True,)


def _digests(book: Connection) -> dict[str, tuple[object, ...]]:
    tables = [str(name) for (name,) in book.execute(_TABLES)]
    return {name: book.execute(sql.SQL(_DIGEST).format(sql.Identifier(name))).fetchone() or () for name in tables}
