"""This PC joins: it and the book prove to each other that they know the code's secret, and it gets its own role."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Connection

from salon_desk.database.embedded import BOOK
from salon_desk.database.engine import call, connected, open_engine
from salon_desk.database.pairing import complaints, roles
from salon_desk.database.pairing.pinning import FILE, certificate_at, fingerprint_of, pinned, require_valid
from salon_desk.database.pairing.verifier import verifier_of
from salon_desk.database.version import require_version
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import told
from salon_desk.domain.pairing_code import PairingCode

PROGRAM = "salon-desk joining"

Now = Callable[[], datetime]


@dataclass(frozen=True)
class Joined:
    """The way into the book: an address without its password, which belongs into the safe, and the password.

    `remark` is what a person should know of it; mostly nothing.
    """

    url: str
    password: str = field(repr=False)
    remark: str = ""


class NameTaken(Refusal):
    """Another desk has joined under this name. `can_be_replaced` unless it has the book open."""

    def __init__(self, sentence: str, can_be_replaced: bool) -> None:
        super().__init__(sentence)
        self.can_be_replaced = can_be_replaced


def this_pcs_clock() -> datetime:
    """What the clock of this PC says: it is compared with the certificate's days."""
    return datetime.now(UTC)


def join(code: PairingCode, desk: str, folder: Path, database: str = BOOK, now: Now = this_pcs_clock) -> Joined:
    """Join as a new desk of this name; the book's certificate is kept in `folder`, and only it is trusted.

    Raises NameTaken, BadInput for a name that is none, BookTooOld or BookTooNew, Refusal or Unreachable with what to
    do; the code is as good as before then.
    """
    return _join("join_desk", code, desk, folder, database, now)


def join_instead(code: PairingCode, desk: str, folder: Path, database: str = BOOK, now: Now = this_pcs_clock) -> Joined:
    """Join in the place of the desk of this name, which loses its right to open the book. Raises as `join`."""
    return _join("replace_desk", code, desk, folder, database, now)


def _join(function: str, code: PairingCode, desk: str, folder: Path, database: str, now: Now) -> Joined:
    server = str(code.address)
    certificate = certificate_at(server, code.port)
    if certificate is None:
        raise complaints.no_tls(server)
    if not code.is_of(fingerprint_of(certificate)):
        raise complaints.another_certificate(server)
    require_valid(certificate, now())
    folder = folder.absolute()
    with pinned(certificate, folder) as file:
        role, password = roles.new_desk(database), secrets.token_urlsafe(24)
        _prove(function, pairing_url(code, file, database), desk, url_of(code, role, file, database), password)
    return Joined(url_of(code, role, folder / FILE, database).render_as_string(), password)


def url_of(code: PairingCode, role: str, certificate: Path, database: str) -> URL:
    """The address for a role: it goes to no server but the one with this certificate that knows the password, too."""
    trust = {"sslmode": "verify-ca", "sslrootcert": str(certificate), "channel_binding": "require"}
    return URL.create(
        "postgresql+psycopg", username=role, host=str(code.address), port=code.port, database=database, query=trust
    )


def pairing_url(code: PairingCode, certificate: Path, database: str) -> URL:
    """The address at which the code's secret is the password."""
    return url_of(code, roles.pairing(database), certificate, database).set(password=code.secret)


def _prove(function: str, pairing: URL, desk: str, own: URL, password: str) -> None:
    """Ask for the role of `own`, and come in by it. Where the answer was lost, the second tells what became of it."""
    try:
        with came_in(pairing) as connection:
            require_version(connection)
            verifier = verifier_of(connection, password)
            verdict, words, _ = call(connection, function, roles.key_of(own), desk, verifier)[0]
    except Unreachable as trouble:
        with suppress(Unreachable), came_in(own.set(password=password)):
            return
        raise complaints.of_code(trouble) from trouble
    if verdict != "joined":
        raise NameTaken(told(words), can_be_replaced=verdict == "taken")
    try:
        with came_in(own.set(password=password)) as connection:
            require_version(connection)
    except Unreachable as trouble:
        raise complaints.of_password(trouble) from trouble


@contextmanager
def came_in(url: URL) -> Iterator[Connection]:
    """A connection at this address, the only one, as a code lets no more in. Raises what the engine does."""
    engine = open_engine(url.render_as_string(hide_password=False), PROGRAM)
    try:
        with connected(engine) as connection:
            yield connection
    finally:
        engine.dispose()
