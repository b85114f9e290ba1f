"""Why a PC could not join, each in words that say what to do."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr, tr_noop

# In the order in which they are looked for. Servers speak their own languages: the words of ours are there, too.
_WORDS = (
    (
        r"channel binding",
        tr_noop(
            "Somebody stands between this PC and the book, or the server can't prove that it is the right one: no "
            "password was told. Please ask who looks after the network."
        ),
    ),
    (
        r"(database|datenbank|databasen) .*(not exist|existiert nicht|finns inte|existerar inte)",
        tr_noop("The server has no database of that name. Please look at the database's name."),
    ),
    (
        r"pg_hba",
        tr_noop(
            "The server lets nobody in from this PC: it is open to another network, or to none. On the PC that keeps "
            "the book, open it to the shop's network; a server elsewhere needs a line in its pg_hba.conf."
        ),
    ),
    (
        r"too many connections for role|zu viele verbindungen.*rolle|för många .*roll",
        tr_noop("Another PC is joining with this code at this very moment. Please try again."),
    ),
    (
        r"too many|connection slots|zu viele|för många",
        tr_noop("The server has no room for another PC just now. Please close Salon Desk where it is not needed."),
    ),
    (
        r"starting up|shutting down|recovery mode",
        tr_noop("The server is just starting or stopping. Please try again in a minute."),
    ),
    (
        r"startup parameter",
        tr_noop(
            "A pooler stands before the server and does not pass on what a desk needs. Please take the port of "
            "PostgreSQL itself, usually 5432."
        ),
    ),
    (
        r"certificate|zertifikat|certifikat",
        tr_noop("Somebody else answers there than a moment ago: its certificate is another one. Please try again."),
    ),
)
_NOT_LET_IN = (
    r"password|passwor[td]|lösenord|(role|rolle|rollen|roll) .*(not exist|existiert nicht|finns inte|existerar inte)"
)


def silent(server: str, port: int) -> Unreachable:
    """Nobody answers at all."""
    return Unreachable(
        tr(
            "Nothing answers at {server}. Is that PC on, is this PC in the same network, and does the firewall of that "
            "PC let port {port} through?",
            server=server,
            port=port,
        )
    )


def nothing_listens(server: str, port: int) -> Unreachable:
    """The PC is there, and no server on it."""
    return Unreachable(
        tr(
            "{server} answers, but no book is open there on port {port}. Please look whether the PC that keeps the "
            "book is open to the shop's network.",
            server=server,
            port=port,
        )
    )


def unknown_name(server: str) -> Unreachable:
    """There is no PC of that name."""
    return Unreachable(
        tr(
            "There is no PC of the name {server} in this network. Please look at the name, or type the PC's address in "
            "numbers.",
            server=server,
        )
    )


def no_postgres(server: str, port: int) -> Unreachable:
    """Another program answers."""
    return Unreachable(
        tr(
            "Something answers at {server} on port {port}, and it is no salon's book. Please look at the address and "
            "the port.",
            server=server,
            port=port,
        )
    )


def no_tls(server: str) -> Refusal:
    """Everybody in the network could read along."""
    return Refusal(
        tr(
            "The server at {server} does not encrypt, so it is not the one that the code was made for. Please make a "
            "new code on the PC that keeps the book.",
            server=server,
        )
    )


def another_certificate(server: str) -> Refusal:
    """Whoever answers is not who made the code."""
    return Refusal(
        tr(
            "Somebody else answers at {server} than who made the code: its certificate is another one. Please make a "
            "new code on the PC that keeps the book; if it stays so, ask who looks after the network.",
            server=server,
        )
    )


def unreadable_certificate() -> Refusal:
    """It shows something that is no certificate."""
    return Refusal(tr("The certificate of the server can't be read. Please ask who looks after it."))


def clock_behind(now: datetime, begins: datetime) -> Refusal:
    """The certificate is from the future."""
    return Refusal(
        tr(
            "This PC's clock says {now}, and the book's certificate is valid from {begins} on. Please set the clock of "
            "this PC and try again.",
            now=_day(now),
            begins=_day(begins),
        )
    )


def clock_ahead(now: datetime, ends: datetime) -> Refusal:
    """The certificate has run out."""
    return Refusal(
        tr(
            "This PC's clock says {now}, and the book's certificate was valid until {ends}. Please set the clock of "
            "this PC; if it is right, the server needs a new certificate.",
            now=_day(now),
            ends=_day(ends),
        )
    )


def cant_keep_certificate(place: Path, trouble: OSError) -> Refusal:
    """This PC has no place for it."""
    return Refusal(tr("The book's certificate could not be kept in {place}: {why}.", place=place, why=trouble.strerror))


def no_book(database: str) -> Refusal:
    """A database of something else, or an empty one."""
    return Refusal(
        tr(
            "There is no salon's book in the database {database}. Please look at the database's name.",
            database=database,
        )
    )


def of_code(trouble: Unreachable) -> Unreachable:
    """Why the server did not let in who came with a code."""
    return _explained(
        trouble,
        tr(
            "The code is not valid any more: it was used, it is older than ten minutes, or a newer one was made. "
            "Please make a new one on the PC that keeps the book."
        ),
    )


def of_password(trouble: Unreachable) -> Unreachable:
    """Why the server did not let in who came with a name and a password."""
    return _explained(trouble, tr("The server refuses this name or this password. Please type both again."))


def proves_nothing(trouble: Unreachable) -> bool:
    """Whether the server let nobody in because it has no way to prove itself by the password."""
    return "channel binding required" in str(trouble.__cause__).replace("is required", "required")


def _explained(trouble: Unreachable, not_let_in: str) -> Unreachable:
    """The same in words for somebody who joins; what is not known here stays as it was."""
    words = re.sub(r'"[^"]*"|»[^«]*«|”[^”]*”', '""', str(trouble.__cause__))  # names may have any words in them
    for pattern, sentence in _WORDS:
        if re.search(pattern, words, re.IGNORECASE | re.DOTALL):
            return Unreachable(tr(sentence))
    known = re.search(_NOT_LET_IN, words, re.IGNORECASE | re.DOTALL)
    return Unreachable(not_let_in if known else trouble.sentence)


def _day(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M}"
