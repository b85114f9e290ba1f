"""The link to the server: slow answers, a wrong clock, news that get lost, what a pooler swallows."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, cast

import pytest
from sqlalchemy import make_url

from salon_desk.database import (
    checks,
    checks_link,
    checks_news,
)
from salon_desk.database.checks_connection import connect
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import State
from tests.helpers.books import TestBook
from tests.helpers.examinations import examining, reached
from tests.helpers.odd_servers import nobody

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD

doctor = pytest.fixture(examining)


@pytest.mark.parametrize(("step", "state"), [(0.02, GOOD), (0.06, WARNING), (0.4, BAD)])
def test_a_slow_answer_is_told(doctor: Listening, step: float, state: State) -> None:
    verdict = checks_link.round_trip(doctor, counter=partial(next, itertools.count(0, step)))
    assert (verdict.state, f"{step * 1000:.0f} ms" in verdict.sentence) == (state, True)


@pytest.mark.parametrize(
    ("off", "state", "told"), [(0, GOOD, "agree"), (90, WARNING, "90 s ahead"), (-90, WARNING, "90 s behind")]
)
def test_a_wrong_clock_is_told(doctor: Listening, off: int, state: State, told: str) -> None:
    verdict = checks_link.clock(doctor, now=lambda: datetime.now(UTC) + timedelta(seconds=off))
    assert (verdict.state, told in verdict.sentence) == (state, True)


def test_news_arrive(book: TestBook, doctor: Listening) -> None:
    before = book.contents()
    verdict = checks_news.listening(doctor, lambda: connect(book.url))
    assert verdict.state is GOOD
    assert checks.rows(doctor, "SELECT pg_listening_channels()") == []
    assert book.contents() == before


class Pooled:
    """A connection as a pooler in transaction mode gives it: each statement may be done by another session."""

    def __init__(self, one: Listening, other: Listening) -> None:
        self.one, self.other = one, other

    def execute(self, *words: Any) -> Any:
        """Done by the other session."""
        return self.other.execute(*words)

    def notifies(self, **how: Any) -> Any:
        """What this session hears."""
        return self.one.notifies(**how)


def test_a_pooler_that_swallows_news_is_found(book: TestBook, doctor: Listening) -> None:
    with reached(book.url) as other:
        pooled = cast(Listening, Pooled(doctor, other))
        verdict = checks_news.listening(pooled, lambda: connect(book.url), patience=0.2)
    assert (verdict.state, "PgBouncer" in verdict.advice) == (BAD, True)


def test_a_second_connection_that_fails_is_told_as_why(doctor: Listening) -> None:
    verdict = checks_news.listening(doctor, lambda: connect(nobody()))
    assert "no database listens there" in verdict.sentence


def test_time_limits_that_got_lost_are_named(doctor: Listening) -> None:
    doctor.execute("SET lock_timeout = 0")
    doctor.execute("SET timezone = 'Europe/Berlin'")
    verdict = checks_link.session(doctor)
    assert (verdict.state, "lock_timeout, TimeZone" in verdict.sentence) == (BAD, True)


def test_a_server_elsewhere_should_notice_and_encrypt(book: TestBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks_link, "is_here", lambda connection: False)
    name = make_url(book.url).database
    for idle, state in ((7200, WARNING), (60, GOOD)):
        book.rows(f"ALTER DATABASE {name} SET tcp_keepalives_idle = {idle}")
        with reached(book.url) as connection:
            assert checks_link.keepalives(connection).state is state
            assert checks_link.encryption(connection).state is WARNING
