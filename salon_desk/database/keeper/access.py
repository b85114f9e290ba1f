"""Who gets in: the server's rules for each connection, written whole by us."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from salon_desk.database.embedded_cluster import OWNER
from salon_desk.database.keeper.sign import Sign

FILE = "pg_hba.conf"
HEAD = "# Written at each start of the server; “salon-desk keeper open” and “close” change it.\n"
# What no line lets in is turned away.
FROM_HERE = "host all all 127.0.0.1/32 scram-sha-256\n"
EVERYWHERE = "0.0.0.0"


def rules(sign: Sign, book: str) -> str:
    """From this PC everybody with a password; from the salon's network the desks, encrypted, and never the owner."""
    if sign.open_to is None:
        return HEAD + FROM_HERE
    reject = f"hostssl all {OWNER} {sign.open_to} reject\n"
    return HEAD + FROM_HERE + reject + f"hostssl {book} all {sign.open_to} scram-sha-256\n"


def listening(sign: Sign, key: Path) -> Mapping[str, str]:
    """The server's settings for where it listens.

    An open one listens at every address of this PC and leaves it to the rules who gets in: the PC's own address may be
    another one tomorrow, or not be there yet when the server starts, and then no desk would find it.
    """
    if sign.open_to is None:
        return {}
    return {
        "listen_addresses": EVERYWHERE,
        "ssl": "on",
        "ssl_cert_file": str(sign.certificate),
        "ssl_key_file": str(key),
        "ssl_min_protocol_version": "TLSv1.2",
    }
