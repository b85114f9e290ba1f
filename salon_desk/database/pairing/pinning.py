"""The certificate of a server: fetched as PostgreSQL shows it, looked at, and kept so that only it is trusted."""

from __future__ import annotations

import hashlib
import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from cryptography import x509

from salon_desk.database.checks_deadline import within
from salon_desk.database.pairing import complaints
from salon_desk.whole_file import write_whole

FILE = "book.crt"
PATIENCE = 5.0
# “Do you speak TLS?”, in PostgreSQL's protocol; S is yes, N is no.
_ASK_FOR_TLS = struct.pack("!ii", 8, 80877103)


def certificate_at(server: str, port: int, patience: float = PATIENCE) -> bytes | None:
    """The certificate (DER) that the server shows, None where PostgreSQL answers and speaks no TLS.

    It proves nothing yet: whoever answers may show any. Raises Unreachable with what to do when nobody does, or
    something else.
    """
    try:
        # Looking a name up is not in the socket's hands.
        return within(2 * patience, lambda: _shown(server, port, patience))
    except TimeoutError as trouble:
        raise complaints.silent(server, port) from trouble


def fingerprint_of(certificate: bytes) -> str:
    """SHA-256 of a certificate (DER), as hex."""
    return hashlib.sha256(certificate).hexdigest()


def require_valid(certificate: bytes, now: datetime) -> None:
    """Raises Refusal for a certificate that is not valid yet or any more, as this PC's clock has it."""
    try:
        known = x509.load_der_x509_certificate(certificate)
        begins, ends = known.not_valid_before_utc, known.not_valid_after_utc
    except ValueError as trouble:
        raise complaints.unreadable_certificate() from trouble
    if now < begins:
        raise complaints.clock_behind(now, begins)
    if now > ends:
        raise complaints.clock_ahead(now, ends)


@contextmanager
def pinned(certificate: bytes, folder: Path) -> Iterator[Path]:
    """The certificate's file, by which the server is known from now on; it is gone again when anything fails.

    One that was there is not touched before that. Raises Refusal when it can't be written.
    """
    place, draft = folder / FILE, folder / f"new-{FILE}"
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        write_whole(draft, ssl.DER_cert_to_PEM_cert(certificate))
        try:
            yield draft
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as trouble:
        raise complaints.cant_keep_certificate(place, trouble) from trouble


def _shown(server: str, port: int, patience: float) -> bytes | None:
    try:
        line = socket.create_connection((server, port), patience)
    except (socket.gaierror, UnicodeError) as trouble:  # UnicodeError: it can't be a name at all
        raise complaints.unknown_name(server) from trouble
    except ConnectionRefusedError as trouble:
        raise complaints.nothing_listens(server, port) from trouble
    except OSError as trouble:
        raise complaints.silent(server, port) from trouble
    with line:
        try:
            return _asked(line, server, port)
        except OSError as trouble:  # it hung up, said nothing, or its TLS is none
            raise complaints.no_postgres(server, port) from trouble


def _asked(line: socket.socket, server: str, port: int) -> bytes | None:
    line.sendall(_ASK_FOR_TLS)
    answer = line.recv(1)
    if answer == b"N":
        return None
    if answer != b"S":
        raise complaints.no_postgres(server, port)
    # Whose certificate it is, is asked afterwards: by the code, by the person, and by the password.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with context.wrap_socket(line) as encrypted:
        return encrypted.getpeercert(binary_form=True)
