"""Connecting with what somebody was told: a server, its port, a database, a name and a password."""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address

from sqlalchemy import URL

from salon_desk.database.pairing import complaints
from salon_desk.database.pairing.joining import Joined, came_in
from salon_desk.database.pairing.pinning import certificate_at
from salon_desk.database.version import require_version
from salon_desk.domain.errors import BadInput, Unreachable
from salon_desk.domain.language import tr

# The server has to prove that it knows the password as well; nobody between can.
_PROVEN = {"sslmode": "require", "channel_binding": "require"}
# Else the password is at least not told to whoever just asks for it, now or later.
_ENCRYPTED = {"sslmode": "require", "require_auth": "!password"}
_OPEN = {"sslmode": "disable", "require_auth": "!password"}
_IS_BOOK = "SELECT to_regclass('salon.alembic_version') IS NOT NULL"


def connect_by_hand(server: str, port: int, database: str, user: str, password: str) -> Joined:
    """See that there is a book that this program works with; as well encrypted as the server can.

    Raises BadInput for a port that is none, BookTooOld, BookTooNew, Refusal or Unreachable with what to do.
    """
    if not 0 < port < 2**16:
        raise BadInput(tr("A port is a number from 1 to 65535; PostgreSQL's own is 5432."))
    server = server.strip()
    url = URL.create("postgresql+psycopg", username=user.strip(), host=server, port=port, database=database.strip())
    is_encrypted = certificate_at(server, port) is not None
    try:
        return _best(url, password) if is_encrypted else _open(url, password)
    except Unreachable as trouble:
        raise complaints.of_password(trouble) from trouble


def _open(url: URL, password: str) -> Joined:
    return _seen(url.set(query=_OPEN), password, "" if _is_loopback(url.host or "") else _readable_by_all())


def _best(url: URL, password: str) -> Joined:
    try:
        return _seen(url.set(query=_PROVEN), password, "")
    except Unreachable as trouble:
        if not complaints.proves_nothing(trouble):
            raise
    return _seen(url.set(query=_ENCRYPTED), password, _not_proven())


def _seen(url: URL, password: str, remark: str) -> Joined:
    """The way in, if there is a book at its end. Raises the engine's Unreachable."""
    with came_in(url.set(password=password)) as connection:
        if not connection.exec_driver_sql(_IS_BOOK).scalar_one():
            raise complaints.no_book(url.database or "")
        require_version(connection)
    return Joined(url.render_as_string(), password, remark)


def _is_loopback(server: str) -> bool:
    with suppress(ValueError):
        return ip_address(server).is_loopback
    return server == "localhost"


def _readable_by_all() -> str:
    return tr("The server does not encrypt: who is in the same network can read what is booked.")


def _not_proven() -> str:
    return tr("The connection is encrypted, but the server does not prove that it is the right one.")
