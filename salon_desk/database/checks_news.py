"""Whether what happens at one desk is announced to the others: tried between two connections of our own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from secrets import token_hex

from psycopg import sql

from salon_desk.database.checks import rows
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import Verdict, bad, good
from salon_desk.domain.language import tr

NEWS_WITHIN = 2.0


def listening(
    connection: Listening, another: Callable[[], Listening | Verdict], patience: float = NEWS_WITHIN
) -> Verdict:
    """Whether what one connection announces arrives at another; on a channel of its own that no desk listens to."""
    speaker = another()
    if isinstance(speaker, Verdict):
        return speaker
    channel = f"salon_desk_doctor_{token_hex(8)}"
    with closing(speaker):
        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
        try:
            rows(speaker, "SELECT pg_notify(%s, '')", channel)
            arrived = any(news.channel == channel for news in connection.notifies(timeout=patience, stop_after=1))
        finally:
            connection.execute(sql.SQL("UNLISTEN {}").format(sql.Identifier(channel)))
    if arrived:
        return good(tr("What happens at one desk arrives at the others."))
    return bad(
        tr("What happens at one desk does not arrive at the others."),
        tr(
            "The address probably leads to a pooler that changes connections (PgBouncer in transaction mode): let it "
            "pool sessions, or put the address of PostgreSQL itself into “database_url”."
        ),
    )
