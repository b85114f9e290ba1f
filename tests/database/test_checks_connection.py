"""Why there is no connection: each reason made for real, and told with what to do, without the password."""

from __future__ import annotations

from threading import Event
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from salon_desk.database import checks_connection
from salon_desk.database.checks_connection import connect
from salon_desk.database.checks_deadline import within
from salon_desk.domain.findings import State, Verdict
from tests.helpers.books import TestBook
from tests.helpers.examinations import guest
from tests.helpers.odd_servers import nobody, refusing, saying, silent

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ('password authentication failed for user "desk"', "refuses the password"),
        ("Passwort-Authentifizierung für Benutzer »desk« fehlgeschlagen", "refuses the password"),
        ('no pg_hba.conf entry for host "10.0.0.7", user "desk", no encryption', "nobody in from this PC"),
        ("unsupported startup parameter: options", "A pooler stands before"),
        ("sorry, too many clients already", "no room for another connection"),
        ("the database system is starting up", "just starting or stopping"),
        ("Datenbank »salon« existiert nicht", "no database of that name"),
        ("the moon is full", "says: "),
        ('the server "ssl-password-pc" is tired', "says: "),
    ],
)
def test_what_a_server_says_is_told_with_what_to_do(reason: str, told: str) -> None:
    with saying(refusing(reason)) as url:
        verdict = connect(url)
    assert isinstance(verdict, Verdict)
    assert (verdict.state, told in verdict.sentence, bool(verdict.advice)) == (BAD, True, True)
    assert "s3cret-word" not in str(verdict)


@pytest.mark.parametrize("words", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""], ids=["http", "hangs up"])
def test_something_else_at_the_address_is_told(words: bytes) -> None:
    with saying(words) as url:
        assert "it is no database" in str(connect(url))
        assert "it is no database" in str(connect(url.partition("?")[0]))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql+psycopg://desk:s3cret-word@salon-pc.invalid/salon", "not found under its name"),
        ("postgresql+psycopg://desk:s3cret-word@127.0.0.1:1/salon?colour=red", "can't be understood"),
        ("postgresql+psycopg://desk:s3cret-word@a:1,b:2/salon", "can't be understood"),
        ("postgresql+psycopg://desk:s3cret-word@" + "x" * 64 + ".invalid/salon", "can't be understood"),
    ],
)
def test_an_address_that_leads_nowhere_is_told(url: str, told: str) -> None:
    verdict = connect(url)
    assert told in str(verdict)
    assert "s3cret-word" not in str(verdict)


def test_a_closed_port_is_told() -> None:
    assert "no database listens there" in str(connect(nobody()))


def test_silence_is_told_in_time() -> None:
    with silent() as url:
        assert "Nothing answers at the server's address." in str(connect(url, patience=0.3))


def test_a_wrong_password_a_missing_database_and_missing_tls_are_told(book: TestBook) -> None:
    right = make_url(book.url)
    for url, told in (
        (right.set(password="s3cret-word"), "refuses the password"),
        (right.set(username="stranger"), "refuses the password"),
        (right.set(database="elsewhere"), "no database of that name"),
        (right.update_query_dict({"sslmode": "require"}), "agree on an encrypted connection"),
    ):
        assert told in str(connect(url.render_as_string(hide_password=False)))


def test_a_user_with_no_connection_left_is_told(book: TestBook) -> None:
    with guest(book, "ALTER ROLE {} CONNECTION LIMIT 0") as url:
        assert "no room for another connection" in str(connect(url))


def test_what_comes_too_late_is_given_back() -> None:
    go, undone = Event(), Event()
    with pytest.raises(TimeoutError):
        within(0.01, lambda: go.wait(10), lambda _: undone.set())
    go.set()
    assert undone.wait(10)


def test_a_connection_that_comes_too_late_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    go, closed = Event(), Event()
    late = SimpleNamespace(close=closed.set)
    monkeypatch.setattr(checks_connection, "_opened", lambda url: late if go.wait(10) else None)
    assert isinstance(connect("postgresql+psycopg://salon-pc/salon", patience=0.01), Verdict)
    go.set()
    assert closed.wait(10)
