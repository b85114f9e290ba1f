"""Logging in by halves: the server has looked the password up, and hears the answer whenever we like."""

from __future__ import annotations

import base64
import hashlib
import hmac
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL

_MECHANISM = b"SCRAM-SHA-256\0"
_NO_BINDING = "n,,"


class HalfIn:
    """A connection without TLS that waits before its last word."""

    def __init__(self, line: socket.socket, last: bytes) -> None:
        self._line, self._last = line, last

    def finish(self) -> bytes:
        """Say the last word; what the server answers to it."""
        self._line.sendall(self._last)
        return self._line.recv(65536)

    def ask(self, statement: str) -> bytes:
        """Ask something by the simple protocol; all that comes until the next silence."""
        self._line.sendall(_message(b"Q", statement.encode() + b"\0"))
        heard = b""
        while not heard.endswith(b"Z\0\0\0\x05I"):
            chunk = self._line.recv(65536)
            if not chunk:
                break
            heard += chunk
        return heard


@contextmanager
def half_in(url: URL) -> Iterator[HalfIn]:
    """Somebody at the server of this address, with its user and password, who takes his time."""
    with socket.create_connection((url.host or "", url.port or 0), 10) as line:
        told = f"user\0{url.username}\0database\0{url.database}\0\0".encode()
        line.sendall(_message(b"", (196608).to_bytes(4, "big") + told))
        line.recv(65536)
        first = "n=,r=nonce"
        asked = f"{_NO_BINDING}{first}".encode()
        line.sendall(_message(b"p", _MECHANISM + len(asked).to_bytes(4, "big") + asked))
        answer = line.recv(65536)[9:].decode()
        yield HalfIn(line, _message(b"p", _proof(str(url.password), first, answer).encode()))


def _proof(password: str, first: str, answer: str) -> str:
    """What proves the password, as RFC 5802 has it."""
    parts = dict(part.split("=", 1) for part in answer.split(","))
    last = f"c={base64.b64encode(_NO_BINDING.encode()).decode()},r={parts['r']}"
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), base64.b64decode(parts["s"]), int(parts["i"]))
    key = hmac.digest(salted, b"Client Key", "sha256")
    signed = hmac.digest(hashlib.sha256(key).digest(), f"{first},{answer},{last}".encode(), "sha256")
    proof = bytes(one ^ other for one, other in zip(key, signed, strict=True))
    return f"{last},p={base64.b64encode(proof).decode()}"


def _message(kind: bytes, content: bytes) -> bytes:
    return kind + (len(content) + 4).to_bytes(4, "big") + content
