"""How the link to the server is: how long an answer takes, whose clock is right, what it keeps to."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from ipaddress import ip_address
from statistics import median

from salon_desk.database.checks import value
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import Verdict, bad, good, warning
from salon_desk.domain.language import tr

SAMPLES = 7
SLOW, TOO_SLOW = 0.050, 0.300
CLOCK_OFF = 2.0
DEAF_FOR = 600
# What a desk sets for itself, and a pooler may lose: without these a desk may hang, or read the wrong thing.
ASKED_FOR = {"lock_timeout": "2s", "statement_timeout": "15s", "TimeZone": "UTC"}


def is_here(connection: Listening) -> bool:
    """Whether the server runs on this PC, as far as its address tells."""
    address = connection.info.hostaddr
    return not address or ip_address(address.partition("%")[0]).is_loopback


def round_trip(connection: Listening, counter: Callable[[], float] = time.perf_counter) -> Verdict:
    """How long an answer takes, by the median of some."""
    seconds = median(_one_trip(connection, counter) for _ in range(SAMPLES))
    told = tr("An answer takes {ms} ms.", ms=max(1, round(seconds * 1000)))
    advice = tr("Use a network cable instead of Wi-Fi, and a server that is in the salon or near it.")
    if seconds > TOO_SLOW:
        return bad(told, advice)
    return warning(told, advice) if seconds > SLOW else good(told)


def _one_trip(connection: Listening, counter: Callable[[], float]) -> float:
    asked = counter()
    connection.execute("SELECT 1")
    return counter() - asked


def clock(connection: Listening, now: Callable[[], datetime]) -> Verdict:
    """How far this PC's clock is from the database's. The program goes by the database's; people look at the PC's."""
    before = now()
    there: datetime = value(connection, "SELECT clock_timestamp()")
    after = now()
    ahead = (before + (after - before) / 2 - there).total_seconds()
    if abs(ahead) - (after - before).total_seconds() / 2 <= CLOCK_OFF:
        return good(tr("This PC's clock and the database's agree."))
    seconds = f"{abs(ahead):.0f}"
    told = (
        tr("This PC's clock is {seconds} s ahead of the database's.", seconds=seconds)
        if ahead > 0
        else tr("This PC's clock is {seconds} s behind the database's.", seconds=seconds)
    )
    return warning(
        told,
        tr("Have both PCs set their clocks from the internet. Bookings are right: they go by the database's clock."),
    )


def session(connection: Listening) -> Verdict:
    """Whether the server keeps to the time limits that a desk sets for its connections."""
    lost = [name for name, wanted in ASKED_FOR.items() if value(connection, f"SHOW {name}") != wanted]
    if not lost:
        return good(tr("No question to the database can hang."))
    return bad(
        tr("The server does not keep to what a desk sets for its connections: {names}.", names=", ".join(lost)),
        tr("Put the address of PostgreSQL itself into “database_url”, not that of a pooler."),
    )


def keepalives(connection: Listening) -> Verdict:
    """Whether the server notices when a desk has gone; a desk itself asks every few seconds."""
    if is_here(connection):
        return good(tr("The server is on this PC: no cable can be cut."))
    silence = int(value(connection, "SELECT setting FROM pg_settings WHERE name = 'tcp_keepalives_idle'"))
    if 0 < silence <= DEAF_FOR:
        return good(tr("Both ends notice within minutes when the connection is cut."))
    return warning(
        tr("The server may take hours to notice that a desk has gone."),
        tr("Set tcp_keepalives_idle = 60 in the server's postgresql.conf."),
    )


def encryption(connection: Listening) -> Verdict:
    """Whether others in the network can read along."""
    if connection.pgconn.ssl_in_use:
        return good(tr("The connection is encrypted."))
    if is_here(connection):
        return good(tr("The connection does not leave this PC."))
    return warning(
        tr("The connection is not encrypted: who is in the same network can read along."),
        tr("Give the server a certificate, and add ?sslmode=require to the address of the database."),
    )
