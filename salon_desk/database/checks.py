"""How the book and its server are asked whether they are well: one check after another, each with a time limit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import psycopg

from salon_desk.database.engine import Listening, answered_within
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.findings import Finding, Verdict, bad, warning
from salon_desk.domain.language import tr

LIMIT = 3.0


class Check(NamedTuple):
    """One thing to look at; `what` is marked for translation. `look` asks through the connection, and never writes."""

    id: str
    what: str
    look: Callable[[Listening], Verdict]
    limit: float = LIMIT


def made(connection: Listening, checks: Iterable[Check]) -> Iterator[Finding]:
    """What each check finds. It ends early when the database stops answering: the rest would wait in vain."""
    for check in checks:
        verdict = _looked(connection, check)
        yield finding(check.id, check.what, verdict)
        if connection.closed:
            return


def finding(key: str, what: str, verdict: Verdict) -> Finding:
    """The verdict on what was looked at, as a line of the examination."""
    return Finding(key, tr(what), *verdict)


def rows(connection: Listening, question: str, *values: object) -> list[tuple[Any, ...]]:
    """What the database answers."""
    return connection.execute(question.encode(), values or None).fetchall()


def value(connection: Listening, question: str, *values: object) -> Any:
    """The one value that the database answers."""
    return rows(connection, question, *values)[0][0]


def _looked(connection: Listening, check: Check) -> Verdict:
    """The verdict of one check. An error's own text stays out: it may quote a row."""
    try:
        with answered_within(check.limit, connection):
            if check.limit > LIMIT:  # what reads the whole book gives up by itself, and the connection lives on
                connection.execute(f"SET statement_timeout = {int((check.limit - 1) * 1000)}".encode())
            return check.look(connection)
    except Unreachable:
        connection.close()
    except psycopg.Error as error:
        if not connection.closed:
            return _not_looked_at(error)
    return bad(
        tr("The database stopped answering while this was looked at."),
        tr("Look at the cable and at the server, and try again."),
    )


def _not_looked_at(error: Exception) -> Verdict:
    if isinstance(error, psycopg.errors.QueryCanceled):
        return warning(
            tr("This could not be looked at: the database took too long."),
            tr("Try again when the salon is quiet."),
        )
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return warning(
            tr("This could not be looked at: the database's user may not ask for it."),
            tr("Examine the book once as its owner, who may look at everything."),
        )
    return warning(
        tr("This could not be looked at: the database had an error ({kind}).", kind=type(error).__name__),
        tr("Tell who looks after the program."),
    )
