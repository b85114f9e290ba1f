"""How the examination reaches a book, and a user of it who may not do everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import make_url

from salon_desk.database.checks_connection import connect
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import Verdict
from tests.helpers.books import TestBook


@contextmanager
def reached(url: str) -> Iterator[Listening]:
    """A connection as the examination has it, which must come about."""
    connection = connect(url)
    assert not isinstance(connection, Verdict)
    with closing(connection):
        yield connection


def examining(book: TestBook) -> Iterator[Listening]:
    """As a fixture: a connection as the examination has it."""
    with reached(book.url) as connection:
        yield connection


@contextmanager
def guest(book: TestBook, *rights: str) -> Iterator[str]:
    """The address of the book for a user with these rights only; `{}` stands for the user."""
    role = f"guest_{book.value('SELECT oid FROM pg_database WHERE datname = current_database()')}"
    book.rows(f"CREATE ROLE {role} LOGIN PASSWORD 's3cret-word'")
    for right in rights:
        book.rows(right.format(role))
    try:
        yield make_url(book.url).set(username=role, password="s3cret-word").render_as_string(hide_password=False)
    finally:
        book.rows(f"DROP OWNED BY {role}")
        book.rows(f"DROP ROLE {role}")
