"""Desks that join a book: a code is offered by its owner, typed at another PC, and the way in is taken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url

from salon_desk.database.pairing import offering
from salon_desk.database.pairing.joining import Joined, join
from salon_desk.database.pairing.offering import Offer
from tests.helpers.books import TestBook, plain
from tests.helpers.tls import Certificate

LOOPBACK = IPv4Address("127.0.0.1")
Person = psycopg.Connection[tuple[Any, ...]]
_ROLES = "SELECT rolname FROM pg_roles WHERE rolname ~ ('_' || split_part(salon.role_of('x'), '_', 2) || '(_|$)')"


class OpenBook:
    """A book whose server speaks TLS and which others may join; its roles go with it."""

    def __init__(self, book: TestBook, certificate: Certificate) -> None:
        self.book = book
        self.certificate = certificate
        url = make_url(book.url)
        self.port, self.database = url.port or 0, url.database or ""

    def offer(self, port: int | None = None) -> Offer:
        """A code for one desk, at another port if something stands between."""
        return self.book.run(offering.offer, LOOPBACK, port or self.port, self.certificate.file)

    def join(self, desk: str, folder: Path) -> Joined:
        """A desk that has joined with a code of its own."""
        return join(self.offer().code, desk, folder, self.database)

    def desks(self) -> list[offering.JoinedDesk]:
        """Who has joined."""
        return self.book.run(offering.desks)

    def roles(self) -> list[str]:
        """The roles that this book has at its server."""
        return sorted(name for (name,) in self.book.rows(_ROLES))

    def forget_roles(self) -> None:
        """Drop them: they would outlive the book."""
        for role in self.roles():
            self.book.rows(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '{role}'")
            self.book.rows(f"DROP OWNED BY {role}")
            self.book.rows(f"DROP ROLE {role}")


@contextmanager
def open_to_others(book: TestBook, certificate: Certificate) -> Iterator[OpenBook]:
    """The book, open to other desks as long as this lasts."""
    shared = OpenBook(book, certificate)
    try:
        yield shared
    finally:
        shared.forget_roles()


def whole_url(way: Joined) -> str:
    """The address with its password, as the program puts it together from the settings and the safe."""
    return make_url(way.url).set(password=way.password).render_as_string(hide_password=False)


@contextmanager
def logged_in(url: str) -> Iterator[Person]:
    """A connection past the program, with a desk's rights."""
    with psycopg.connect(plain(url), autocommit=True, options="-c search_path=salon,public") as connection:
        yield connection
