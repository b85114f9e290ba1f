"""Servers that speak TLS: certificates of any age, a scratch server with one, and somebody who stands between."""

from __future__ import annotations

import os
import select
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from sqlalchemy import make_url

from salon_desk.database.embedded_account import choose_account
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.pairing.pinning import certificate_at, fingerprint_of
from tests.helpers.books import eventually
from tests.helpers.server import ScratchServer


@dataclass(frozen=True)
class Certificate:
    """A certificate that vouches for itself, and its key."""

    file: Path
    key: Path

    @property
    def shown(self) -> bytes:
        """As a server shows it."""
        return ssl.PEM_cert_to_DER_cert(self.file.read_text())

    @property
    def fingerprint(self) -> str:
        """Its SHA-256 as hex."""
        return fingerprint_of(self.shown)


def certificate_in(folder: Path, begins: timedelta = timedelta(days=-1), lasts: int = 3650) -> Certificate:
    """A new one, valid from then on for so many days."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificate(folder / "server.crt", folder / "server.key")
    key, starts = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC) + begins
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test book")])
    signed = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(starts + timedelta(days=lasts))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, SHA256())
    )
    made.file.write_bytes(signed.public_bytes(Encoding.PEM))
    made.key.touch(0o600)
    made.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return made


@contextmanager
def speaking_tls(server: ScratchServer) -> Iterator[Certificate]:
    """The server shows a certificate to everybody who asks, as long as this lasts."""
    made = certificate_in(server.folder / "tls")
    show(server, made)
    yield made
    _set(server, ssl="off")
    eventually(lambda: shown_by(server) is None, "the server without TLS")


@contextmanager
def speaking_openly(server: ScratchServer, certificate: Certificate) -> Iterator[None]:
    """A server that speaks TLS speaks none for a while."""
    _set(server, ssl="off")
    eventually(lambda: shown_by(server) is None, "the server without TLS")
    yield
    show(server, certificate)


@contextmanager
def letting_in(server: ScratchServer, kept: str, method: str) -> Iterator[str]:
    """A user of the server, with the password “pw” that is kept in one way and asked for in another one.

    He is to be gone when this ends.
    """
    user = f"asked_by_{method}".replace("-", "_")
    with psycopg.connect(server.embedded.conninfo("postgres"), autocommit=True) as connection:
        file = Path(str(connection.execute("SHOW hba_file").fetchall()[0][0]))
        as_it_was = file.read_text()
        connection.execute("SET client_min_messages = error")
        connection.execute(f"SET password_encryption = '{kept}'".encode())
        connection.execute(f"CREATE ROLE {user} LOGIN SUPERUSER PASSWORD 'pw'".encode())
        try:
            file.write_text(f"host all {user} 127.0.0.1/32 {method}\n{as_it_was}")
            _reload(connection)
            yield user
        finally:
            file.write_text(as_it_was)
            _reload(connection)
            connection.execute(f"DROP ROLE {user}".encode())


def show(server: ScratchServer, certificate: Certificate) -> None:
    """Let the server show this certificate from now on."""
    binaries = find_binaries(Path(chosen) if (chosen := os.environ.get("SALON_DESK_TEST_PG_BIN")) else None)
    choose_account(server.folder / "server", binaries.program("pg_ctl")).take_over(certificate.file.parent)
    _set(server, ssl_cert_file=str(certificate.file), ssl_key_file=str(certificate.key), ssl="on")
    eventually(lambda: shown_by(server) == certificate.shown, "the new certificate")


def port_of(server: ScratchServer) -> int:
    """The port of loopback that it listens on."""
    return make_url(server.url("postgres")).port or 0


def shown_by(server: ScratchServer) -> bytes | None:
    """The certificate that it shows now."""
    return certificate_at("127.0.0.1", port_of(server))


@contextmanager
def in_between(port: int, certificate: Certificate) -> Iterator[int]:
    """Somebody who shows a certificate of his own and passes everything on to the server; the port he listens on.

    Who comes in through him is read along: both ways are in the clear there.
    """
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(certificate.file, certificate.key)
    with socket.create_server(("127.0.0.1", 0)) as there:
        standing = Thread(target=_stand_between, args=(there, port, shown), daemon=True)
        standing.start()
        yield there.getsockname()[1]
        with suppress(OSError):
            there.shutdown(socket.SHUT_RDWR)
        standing.join(5)


def _stand_between(there: socket.socket, port: int, shown: ssl.SSLContext) -> None:
    with suppress(OSError):
        while True:
            caller, _ = there.accept()
            Thread(target=_pass_on, args=(caller, port, shown), daemon=True).start()


def _pass_on(caller: socket.socket, port: int, shown: ssl.SSLContext) -> None:
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    with suppress(OSError), caller, socket.create_connection(("127.0.0.1", port)) as plain:
        plain.sendall(caller.recv(8))
        caller.sendall(plain.recv(1))
        with shown.wrap_socket(caller, server_side=True) as desk, blind.wrap_socket(plain) as server:
            ways = {desk: server, server: desk}
            while True:
                for from_ in select.select(list(ways), [], [])[0]:
                    chunk = from_.recv(65536)
                    if not chunk:
                        return
                    ways[from_].sendall(chunk + (from_.recv(from_.pending()) if from_.pending() else b""))


def _set(server: ScratchServer, **settings: str) -> None:
    with psycopg.connect(server.embedded.conninfo("postgres"), autocommit=True) as connection:
        for name, value in settings.items():
            connection.execute(f"ALTER SYSTEM SET {name} = '{value}'".encode())
        connection.execute("SELECT pg_reload_conf()")


def _reload(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Have the server read its files again, and wait until it has."""
    when = "SELECT pg_conf_load_time()"
    before = connection.execute(when).fetchall()
    connection.execute("SELECT pg_reload_conf()")
    eventually(lambda: connection.execute(when).fetchall() != before, "the server's reading")
