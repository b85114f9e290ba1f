"""Going to the book's server with a time limit, and why it can't be reached, so that a person can do something."""

from __future__ import annotations

import re

import psycopg
from sqlalchemy.exc import ArgumentError

from salon_desk.database.checks_deadline import within
from salon_desk.database.engine import Listening, connect_arguments, plain_address
from salon_desk.domain.findings import Verdict, bad
from salon_desk.domain.language import tr, tr_noop

# The driver gives up after 5 s; looking a name up is not in its hands.
PATIENCE = 6.5
PROGRAM = "salon-desk doctor"

_ADDRESS = tr_noop("Correct the address of the database (“database_url” in the settings file).")
_KEEPER = tr_noop("Ask who looks after the server.")
# In the order in which they are looked for. A server speaks its own language: the words of ours are there, too.
_REASONS = (
    (
        r"password|passwor[td]|lösenord",
        tr_noop("The server refuses the password or the user in the address."),
        tr_noop("Correct the user and the password in the address of the database (“database_url”)."),
    ),
    (
        r"(database|datenbank|databasen) .*(not exist|existiert nicht|finns inte|existerar inte)",
        tr_noop("The server has no database of that name."),
        _ADDRESS,
    ),
    (
        r"(role|rolle|rollen|roll) .*(not exist|existiert nicht|finns inte|existerar inte)",
        tr_noop("The server refuses the password or the user in the address."),
        tr_noop("Correct the user and the password in the address of the database (“database_url”)."),
    ),
    (
        r"pg_hba",
        tr_noop("The server lets nobody in from this PC."),
        tr_noop("Who looks after the server must let this PC in (pg_hba.conf)."),
    ),
    (
        r"startup parameter",
        tr_noop("A pooler stands before the server and does not pass on what a desk needs."),
        tr_noop("Put the address of PostgreSQL itself into “database_url”, usually with port 5432."),
    ),
    (
        r"closed the connection|invalid response|expected authentication|reset by peer",
        tr_noop("Something answers at the server's address, and it is no database."),
        _ADDRESS,
    ),
    (
        r"ssl|tls|certificate|zertifikat|certifikat",
        tr_noop("The server and this PC can't agree on an encrypted connection."),
        tr_noop("Look at “sslmode” in the address of the database and at the server's certificate."),
    ),
    (
        r"too many|connection slots|zu viele|för många",
        tr_noop("The server has no room for another connection."),
        tr_noop("Close other programs that use the database, or raise max_connections at the server."),
    ),
    (
        r"starting up|shutting down|recovery mode",
        tr_noop("The server is just starting or stopping."),
        tr_noop("Try again in a minute."),
    ),
    (
        r"translate host|resolve|name or service|nodename|name resolution|no such host|getaddrinfo",
        tr_noop("The server is not found under its name."),
        tr_noop("Look whether this PC is in the network and whether the name in “database_url” is right."),
    ),
    (
        r"refused|10061",
        tr_noop("The server's PC answers, and no database listens there."),
        tr_noop("Start PostgreSQL on the server, and look at the port in “database_url”."),
    ),
    (
        r"no route|unreachable|timeout|timed out",
        tr_noop("Nothing answers at the server's address."),
        tr_noop("Look whether the server is on, whether this PC is in the network, and at the server's firewall."),
    ),
)


def connect(url: str, patience: float = PATIENCE) -> Listening | Verdict:
    """A connection in autocommit with everything that a desk's own has, or why there is none."""
    try:
        return within(patience, lambda: _opened(url), lambda late: late.close())
    except TimeoutError:
        return _why("timeout")
    except (ArgumentError, ValueError, psycopg.ProgrammingError):
        return bad(tr("The address of the database can't be understood."), tr(_ADDRESS))
    except psycopg.Error as error:
        return _why(str(error))


def _opened(url: str) -> Listening:
    return psycopg.connect(plain_address(url), autocommit=True, **connect_arguments(PROGRAM))


def _why(words: str) -> Verdict:
    unquoted = re.sub(r'"[^"]*"|»[^«]*«|”[^”]*”', '""', words)  # a server may be called "password-pc"
    for pattern, sentence, advice in _REASONS:
        if re.search(pattern, unquoted, re.IGNORECASE | re.DOTALL):
            return bad(tr(sentence), tr(advice))
    return bad(tr("The server does not let this PC in, and says: {why}", why=words.strip()), tr(_KEEPER))
