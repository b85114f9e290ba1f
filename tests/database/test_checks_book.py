"""The book itself: its version, the rights of a user, the time zone."""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from salon_desk.database import checks_book, tables
from salon_desk.database.engine import Listening
from salon_desk.database.version import OLDEST_WORKABLE
from salon_desk.domain.findings import State
from tests.database.released.books import load
from tests.helpers.books import TestBook
from tests.helpers.examinations import examining, guest, reached

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD

doctor = pytest.fixture(examining)


def test_a_database_without_a_book_is_told(empty_database_url: str) -> None:
    with reached(empty_database_url) as connection:
        verdict = checks_book.version(connection)
    assert verdict[:2] == (BAD, "There is no salon's book in this database.")


@pytest.mark.parametrize(("number", "advice"), [("0000", "keeps the book, or run “salon-desk db upgrade” there"),
                                                ("9999", "Update the program on this PC.")])  # fmt: skip
def test_a_book_of_another_version_is_told(book: TestBook, doctor: Listening, number: str, advice: str) -> None:
    book.rows("UPDATE salon.alembic_version SET version_num = %s", number)
    verdict = checks_book.version(doctor)
    assert (verdict.state, number in verdict.sentence, advice in verdict.advice) == (BAD, True, True)


def test_an_older_book_that_works_is_told_and_looked_into(empty_database_url: str) -> None:
    load(empty_database_url, OLDEST_WORKABLE)
    with reached(empty_database_url) as connection:
        verdict = checks_book.version(connection)
        assert verdict.state is WARNING
        assert verdict.advice.startswith("Update Salon Desk on the PC that keeps the book; the next start there brings")
        assert checks_book.rights(connection).state is GOOD


@pytest.mark.parametrize(
    ("oldest", "state", "advice"),
    [
        ("0001", WARNING, "Update the program on this PC."),
        ("9998", BAD, "Update the program on this PC to 9.1 or newer."),
    ],
)
def test_a_newer_book_says_whether_it_works(
    book: TestBook, doctor: Listening, oldest: str, state: State, advice: str
) -> None:
    book.rows("INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES ('9999', '9.1', %s)", oldest)
    book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    verdict = checks_book.version(doctor)
    assert (verdict.state, verdict.advice) == (state, advice)


def test_a_user_who_may_not_look_is_told_and_the_advice_works(book: TestBook) -> None:
    with guest(book) as url, reached(url) as connection:
        verdict = checks_book.version(connection)
        assert verdict[:2] == (BAD, "The database's user may not look into the book.")
        book.rows(verdict.advice.partition(": ")[2])
        assert checks_book.version(connection).state is GOOD


def test_missing_rights_are_named_and_the_advice_works(book: TestBook) -> None:
    with guest(book, "GRANT USAGE ON SCHEMA salon TO {}") as url, reached(url) as connection:
        verdict = checks_book.rights(connection)
        assert (verdict.state, "may not do all that a desk does" in verdict.sentence) == (BAD, True)
        book.rows(verdict.advice.partition(": ")[2])
        assert checks_book.rights(connection)[:2] == (GOOD, "The database's user may do all that a desk does.")


def test_a_function_that_is_gone_is_named(book: TestBook, doctor: Listening) -> None:
    book.rows("ALTER FUNCTION salon.sweep() RENAME TO swept")
    verdict = checks_book.rights(doctor)
    assert verdict[:2] == (BAD, "The book is not whole; missing in it: sweep.")


def test_the_functions_that_are_asked_about_are_those_that_the_program_calls() -> None:
    database = Path(tables.__file__).parent
    source = "".join(path.read_text() for path in database.glob("*.py") if not path.name.startswith("checks"))
    called = set(re.findall(r'\bcall\(\s*connection,\s*"(\w+)"', source))
    called |= set(re.findall(r"salon\.(\w+)\(", source)) - {"select"}
    assert set(checks_book.FUNCTIONS) == {name for name in called if not name.startswith("_")}


def test_a_zone_that_this_program_does_not_know_is_told(book: TestBook, doctor: Listening) -> None:
    book.rows("SET session_replication_role = replica")
    book.rows("UPDATE salon.salon SET zone = 'Mars/Olympus'")
    assert checks_book.zone(doctor)[:2] == (BAD, "This program does not know the salon's time zone, Mars/Olympus.")


def test_a_zone_that_means_something_else_here_is_told(doctor: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks_book, "ZoneInfo", lambda name: ZoneInfo("Africa/Tunis"))
    verdict = checks_book.zone(doctor)
    assert (verdict.state, "mean different times by Europe/Stockholm" in verdict.sentence) == (BAD, True)


def test_a_book_without_a_salon_is_told(database_url: str) -> None:
    with reached(database_url) as connection:
        assert checks_book.zone(connection)[:2] == (WARNING, "No salon is set up in this book yet.")
