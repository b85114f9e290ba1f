"""The checks as a whole: a healthy book is good, none writes anything, and one that fails does not stop the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from salon_desk.database import (
    checks,
    checks_book,
    checks_link,
    checks_rows,
    checks_server,
)
from salon_desk.database.checks import Check, finding, made
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import Finding, State, Verdict, bad, good, warning, worst_of
from tests.helpers.books import TestBook
from tests.helpers.cable import Cable
from tests.helpers.examinations import guest, reached

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD
ROWS = (checks_rows.guards, checks_rows.overlaps, checks_rows.visits, checks_rows.holds)
BOOK = (checks_book.version, checks_book.rights, checks_book.zone)
LINK = (checks_link.round_trip, checks_link.session, checks_link.keepalives, checks_link.encryption)
SERVER = (checks_server.encoding, checks_server.extensions, checks_server.checksums, checks_server.room)
Look = Callable[[Listening], Verdict]


@pytest.fixture
def doctor(book: TestBook) -> Iterator[Listening]:
    """A connection as the examination has it."""
    with reached(book.url) as connection:
        yield connection


@pytest.mark.parametrize("look", ROWS + BOOK + LINK + SERVER, ids=lambda look: look.__name__)
def test_a_healthy_book_is_good_and_stays_as_it_is(book: TestBook, doctor: Listening, look: Look) -> None:
    book.book(book.slot())
    book.hold(book.slot("14:00"))
    before = book.contents()
    verdict = look(doctor)
    assert (verdict.state, verdict.advice) == (GOOD, "")
    assert re.fullmatch(r"[A-Z].*[.]", verdict.sentence)
    assert book.contents() == before


def test_a_server_that_stops_answering_ends_it(book: TestBook) -> None:
    with closing(Cable(book.url)) as cable, reached(cable.url) as connection:

        def freeze(asked: Listening) -> Verdict:
            cable.freeze()
            return checks_link.round_trip(asked)

        looks = (checks_server.checksums, freeze, checks_link.session)
        found = list(made(connection, (Check(str(nth), "Server", look, 0.3) for nth, look in enumerate(looks))))
    assert [(line.id, line.state) for line in found] == [("0", GOOD), ("1", BAD)]
    assert found[1].sentence.startswith("The database stopped answering")


def test_what_can_not_be_looked_at_is_a_warning_and_the_rest_goes_on(book: TestBook) -> None:
    with guest(book, "GRANT USAGE ON SCHEMA salon TO {}") as url, reached(url) as connection:
        looks = (checks_rows.overlaps, asks_nonsense, asks_for_long, checks_server.checksums)
        found = list(made(connection, (Check("x", "Server", look) for look in looks)))
    assert [line.state for line in found] == [WARNING, WARNING, WARNING, GOOD]
    assert "may not ask" in found[0].sentence
    assert "(DivisionByZero)" in found[1].sentence
    assert "took too long" in found[2].sentence


def asks_nonsense(connection: Listening) -> Verdict:
    """A check that has an error."""
    return good(str(checks.value(connection, "SELECT 1 / 0")))


def asks_for_long(connection: Listening) -> Verdict:
    """A check that the server gives up."""
    connection.execute("SET statement_timeout = 20")
    return good(str(checks.value(connection, "SELECT pg_sleep(9)")))


def test_what_reads_the_whole_book_gives_up_before_the_link_is_cut(doctor: Listening) -> None:
    look = Check("x", "Server", lambda connection: good(str(checks.value(connection, "SHOW statement_timeout"))), 8.0)
    assert [line.sentence for line in made(doctor, [look])] == ["7s"]


def test_the_worst_of_all_counts() -> None:
    lines = [finding("x", "Server", verdict) for verdict in (good("a"), bad("b", "c"), warning("d", "e"))]
    assert (worst_of(lines), worst_of([lines[0], lines[2]]), worst_of([])) == (BAD, WARNING, GOOD)
    assert lines[1] == Finding("x", "Server", BAD, "b", "c")
