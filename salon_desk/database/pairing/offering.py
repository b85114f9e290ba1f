"""Letting other PCs in, as the book's owner: a code for one of them, who has joined, and how a desk is dismissed."""

from __future__ import annotations

import secrets
import ssl
from datetime import datetime
from ipaddress import IPv4Address
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from salon_desk.database.engine import call
from salon_desk.database.pairing.pinning import fingerprint_of
from salon_desk.database.pairing.verifier import verifier_of
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.domain.pairing_code import SECRET_BITS, PairingCode, new_secret

MINUTES = 10


class Offer(NamedTuple):
    """A code that one desk can join with, until then by the database's clock."""

    code: PairingCode
    until: datetime


class JoinedDesk(NamedTuple):
    """A desk that has joined, by its role; `last_at` is when it last did something, within a year."""

    role: str
    name: str
    since: datetime | None
    is_here: bool
    last_at: datetime | None


def offer(connection: Connection, address: IPv4Address, port: int, certificate: Path) -> Offer:
    """Offer a code for the server that answers there with this certificate; an earlier code is not valid any more.

    Raises Refusal when the certificate can't be read, or this user of the database may not let others in.
    """
    code = PairingCode.for_server(
        address, port, _fingerprint_in(certificate), new_secret(secrets.randbits(SECRET_BITS))
    )
    withdraw(connection)  # and that counts before the new one does: nobody comes in by the old one meanwhile
    until: datetime = call(connection, "offer_pairing", verifier_of(connection, code.secret), MINUTES)[0][0]
    return Offer(code, until)


def withdraw(connection: Connection) -> None:
    """Make the code that was offered last worthless; one that has been used is so already."""
    call(connection, "withdraw_pairing")


def desks(connection: Connection) -> list[JoinedDesk]:
    """The desks that have joined, by their names."""
    return [JoinedDesk._make(row) for row in call(connection, "desks")]


def dismiss(connection: Connection, desk: JoinedDesk) -> None:
    """Take a desk's right away and end its connections. Raises BadInput when it has none any more."""
    call(connection, "bar_desk", desk.role)
    call(connection, "forget_barred_desks")


def _fingerprint_in(certificate: Path) -> str:
    try:
        return fingerprint_of(ssl.PEM_cert_to_DER_cert(certificate.read_text(encoding="ascii").strip()))
    except (OSError, ValueError) as trouble:
        raise Refusal(tr("The certificate of the book can't be read ({file}).", file=certificate)) from trouble
