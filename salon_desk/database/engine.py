"""Connections to the book; the one place where the driver's errors become ours."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from salon_desk.domain.errors import BadInput, Busy, Refusal, Unreachable
from salon_desk.domain.language import told, tr

Listening = psycopg.Connection[tuple[Any, ...]]

# Every connection gives up rather than hang: nobody at a counter waits longer than this.
_SESSION = {
    "lock_timeout": "2s",
    "statement_timeout": "15s",
    "idle_in_transaction_session_timeout": "10s",
    "timezone": "UTC",
    "search_path": "salon,public",
    "default_transaction_isolation": r"read\ committed",
    # Each statement is planned once: for what a desk asks, planning takes longer than a plan of its own could save.
    "plan_cache_mode": "force_generic_plan",
}
_KEEPALIVE: Mapping[str, Any] = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 10000,
}
_REFUSED, _BUSY, _TOO_SLOW, _NOT_ALLOWED = "SD001", "55P03", "57014", "42501"
_AGAIN = frozenset({"40001", "40P01", "23P01"})
_AWAY = ("08", "57P", "53")
_NOT_LET_IN = ("28", "3D")


def connect_arguments(program: str) -> dict[str, Any]:
    """The driver's arguments for a connection that notices a dead link and never hangs; `program` names the desk."""
    options = " ".join(f"-c {name}={value}" for name, value in _SESSION.items())
    return {**_KEEPALIVE, "options": options, "application_name": program[:60]}


def plain_address(url: str) -> str:
    """The address for the driver itself. SQLAlchemy writes the blanks in a file's name as +, which it can't read."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    place, mark, options = address.partition("?")
    return place + mark + options.replace("+", "%20")


def open_engine(url: str, program: str = "salon-desk") -> Engine:
    """An engine whose every statement is its own READ COMMITTED transaction: one call is one round trip.

    There is no ping before use: a call that meets a dead connection is made again, which every function allows.
    """
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        isolation_level="AUTOCOMMIT",
        pool_size=4,
        max_overflow=2,
        pool_timeout=10,
        pool_reset_on_return=None,
        hide_parameters=True,
        pool_use_lifo=True,
        use_native_hstore=False,  # else every first connection asks for it once more
        connect_args={**connect_arguments(program), "prepare_threshold": 0},
    )


def listening_connection(url: str, program: str) -> Listening:
    """A connection of its own for LISTEN, in autocommit. Raises Unreachable or Refusal."""
    with translated():
        return psycopg.connect(plain_address(url), autocommit=True, **connect_arguments(program))


@contextmanager
def answered_within(seconds: float, connection: Listening) -> Iterator[None]:
    """Hang up on a connection that does not answer within so many seconds. Raises Unreachable then.

    A server that hangs, or a router between that does, keeps the connection up as far as the network can tell.
    """
    silent = threading.Event()

    def give_up() -> None:
        silent.set()
        hang_up(connection)

    timer = threading.Timer(seconds, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except psycopg.Error as error:
        if silent.is_set():
            raise Unreachable(tr("The database does not answer in time.")) from error
        raise
    finally:
        timer.cancel()


def hang_up(connection: psycopg.Connection[Any]) -> None:
    """End a connection from another thread: who waits for its answer gets an error at once."""
    with suppress(OSError, psycopg.Error):
        line = socket.socket(fileno=connection.fileno())
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()


def call(connection: Connection, function: str, *arguments: object) -> list[tuple[Any, ...]]:
    """Call a function of the database in one round trip; deadlocks and the like are tried again, twice.

    Raises BadInput (a rule said no), Busy (someone is writing at the same stylist) or Unreachable.
    """
    statement = _calling(function, len(arguments))
    for _ in range(2):
        try:
            return ask(connection, statement, arguments)
        except psycopg.Error as error:
            if error.sqlstate not in _AGAIN:
                raise
    return ask(connection, statement, arguments)


def ask(
    connection: Connection, statement: str, values: Sequence[object] | Mapping[str, object]
) -> list[tuple[Any, ...]]:
    """The rows of one statement, by the driver alone: for what is asked all the time SQLAlchemy's share is too large.

    The answer comes in the binary form, which is read a fifth quicker than text. The driver's errors come as they are.
    """
    cursor = connection.info.get(statement) or _cursor(connection, statement)
    try:
        rows: list[tuple[Any, ...]] = cursor.execute(statement, values).fetchall()
    except psycopg.Error:
        if cursor.connection.closed:  # then the other idle connections of the pool are dead, too
            connection.invalidate()
            connection.engine.dispose()
        raise
    return rows


@cache
def _calling(function: str, arguments: int) -> str:
    return f"SELECT * FROM salon.{function}({','.join(['%s'] * arguments)})"


def _cursor(connection: Connection, statement: str) -> psycopg.Cursor[tuple[Any, ...]]:
    """A cursor for this statement alone, as long as the pool keeps the driver's connection.

    One that is given the very statement again knows how its values are written and its columns are read.
    """
    driver: Any = connection.connection.driver_connection
    cursor: psycopg.Cursor[tuple[Any, ...]] = driver.cursor(binary=True)
    connection.info[statement] = cursor
    return cursor


@contextmanager
def connected(engine: Engine) -> Iterator[Connection]:
    """A connection from the pool; what the driver raises inside comes out as one of our errors."""
    with translated():
        pool = engine.pool
        with engine.connect() as connection:
            try:
                yield connection
            finally:
                if engine.pool is not pool:  # disposed meanwhile: back there, nobody would ever close it
                    connection.invalidate()


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into ours; what is not one of the known kinds is our bug and stays as it is."""
    try:
        yield
    except DBAPIError as error:
        raise _ours(error, _sqlstate(error), error.connection_invalidated) from error
    except psycopg.Error as error:
        raise _ours(error, error.sqlstate or "", isinstance(error, psycopg.OperationalError)) from error
    except PoolTimeout as error:
        raise Unreachable(tr("The database is too busy to answer.")) from error


def _sqlstate(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""


def _ours(error: Exception, state: str, link_is_cut: bool) -> Exception:
    cause: Any = getattr(error, "orig", error)
    if state == _REFUSED:
        return BadInput(_refusal(cause.diag))
    if state == _BUSY or state in _AGAIN:
        return Busy(tr("Someone is booking this stylist at this very moment; please try again."))
    if state == _NOT_ALLOWED:
        return Refusal(tr("This user of the database may not do that: {why}.", why=_first_line(cause)))
    if state == _TOO_SLOW:
        return Unreachable(tr("The database took too long to answer."))
    if state.startswith(_NOT_LET_IN):
        return Unreachable(_not_let_in(cause))
    if state.startswith(_AWAY) or link_is_cut or (isinstance(error, OperationalError | InterfaceError) and not state):
        return Unreachable(_why_away(cause))
    if isinstance(cause, psycopg.DataError):
        return _about_data(cause)
    return error


def _refusal(diagnostic: psycopg.errors.Diagnostic) -> str:
    """Why the book says no, in the language of who reads it."""
    if diagnostic.message_detail:
        return told(json.loads(diagnostic.message_detail))
    return diagnostic.message_primary or tr("The database refused this.")


def _about_data(cause: psycopg.DataError) -> Refusal:
    """Text or numbers that PostgreSQL can't even take: NUL bytes, ids of twenty digits."""
    if "NUL" in str(cause):
        return BadInput(tr("The text contains signs that are not text."))
    return BadInput(tr("The database can't take this value: {why}.", why=_first_line(cause)))


def _why_away(cause: BaseException) -> str:
    words = str(cause).lower()
    if any(sign in words for sign in ("authentication failed", "pg_hba", "does not exist")):
        return _not_let_in(cause)
    if "refused" in words:
        return tr("The database does not answer: nothing listens at its address.")
    if "timeout" in words or "timed out" in words:
        return tr("The database does not answer in time.")
    if "resolve" in words or "name or service" in words:
        return tr("The database's server is not found under its name.")
    return tr("The connection to the database was lost.")


def _not_let_in(cause: BaseException) -> str:
    return tr("The database does not let this desk in: {why}.", why=_first_line(cause))


def _first_line(cause: BaseException) -> str:
    lines = str(cause).strip().splitlines() or [cause.__class__.__name__]
    return lines[0].removeprefix("ERROR:").strip().rstrip(".")
