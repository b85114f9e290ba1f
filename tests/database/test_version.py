"""How a book and a program fit together: who goes on, who is told that an upgrade is needed, and where."""

from __future__ import annotations

import pytest

from salon_desk import __version__
from salon_desk.database import version
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.version import Age, BookVersion, require_version, version_of
from salon_desk.domain.errors import BookTooNew, BookTooOld, Refusal
from tests.helpers.books import TestBook
from tests.helpers.examinations import guest

FITS = {
    BookVersion(None): Age.NONE,
    BookVersion("0003"): Age.TOO_OLD,
    BookVersion("0004"): Age.OLDER,
    BookVersion("0006"): Age.SAME,
    BookVersion("0007", "9.1", "0006"): Age.NEWER,
    BookVersion("0009", "9.2", "0005"): Age.NEWER,
    BookVersion("0009", "9.2", "0007"): Age.TOO_NEW,
    BookVersion("0007"): Age.TOO_NEW,
}


@pytest.fixture
def in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that works with two older versions than its own."""
    monkeypatch.setattr(version, "OLDEST_WORKABLE", "0004")
    monkeypatch.setattr(version, "NEEDED", "0006")


def grown(book: TestBook, oldest: str, program: str = "9.1") -> None:
    """Let a newer program have been at the book."""
    book.rows("INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES ('9999', %s, %s)", program, oldest)
    book.rows("UPDATE salon.alembic_version SET version_num = '9999'")


@pytest.mark.usefixtures("in_between")
@pytest.mark.parametrize("book", FITS)
def test_a_program_knows_how_it_fits(book: BookVersion) -> None:
    assert book.age is FITS[book]
    assert book.works == (FITS[book] in (Age.OLDER, Age.SAME, Age.NEWER))
    assert book.is_behind == (FITS[book] in (Age.NONE, Age.TOO_OLD, Age.OLDER))
    assert bool(book.notice) == (FITS[book] is Age.NEWER)


@pytest.mark.usefixtures("in_between")
@pytest.mark.parametrize("book", FITS)
def test_what_does_not_work_is_refused(book: BookVersion) -> None:
    if book.works:
        book.require_workable()
    else:
        with pytest.raises(BookTooNew if book.age is Age.TOO_NEW else BookTooOld):
            book.require_workable()


def test_the_book_of_this_program_is_just_right(book: TestBook) -> None:
    assert book.run(version_of).age is Age.SAME
    book.run(require_version)
    told = book.rows("SELECT program, oldest_schema FROM salon.works_with WHERE schema = %s", version.NEEDED)
    assert told == [(__version__, version.OLDEST_WORKABLE)]


def test_a_newer_book_that_works_with_this_program_is_gone_on_with(book: TestBook) -> None:
    grown(book, version.NEEDED)
    book.run(require_version)
    assert book.run(version_of).notice == (
        f"The book is of Salon Desk 9.1, and this PC has {__version__}. They work together, but please update this PC"
        " soon."
    )


def test_a_newer_book_that_does_not_says_which_program_it_needs(book: TestBook) -> None:
    grown(book, "9998")
    with pytest.raises(BookTooNew) as refused:
        book.run(require_version)
    assert refused.value.sentence == (
        f"The book is of Salon Desk 9.1, and this PC has {__version__}: please update Salon Desk on this PC to 9.1 or"
        " newer."
    )


@pytest.mark.parametrize("lost", ["DELETE FROM salon.works_with", "DROP TABLE salon.works_with"])
def test_a_newer_book_that_says_nothing_is_refused(book: TestBook, lost: str) -> None:
    grown(book, "0001")
    book.rows(lost)
    with pytest.raises(BookTooNew, match="has version 9999; this program only knows"):
        book.run(require_version)


def test_what_a_desk_may_not_read_is_as_if_it_was_not_told(book: TestBook) -> None:
    grown(book, "0001")
    rights = ("GRANT USAGE ON SCHEMA salon TO {}", "GRANT SELECT ON salon.alembic_version TO {}")
    with guest(book, *rights) as url:
        engine = open_engine(url)
        with pytest.raises(BookTooNew), connected(engine) as connection:
            require_version(connection)
        engine.dispose()


def test_a_book_that_is_too_old_says_where_to_begin(book: TestBook) -> None:
    book.rows("UPDATE salon.alembic_version SET version_num = '0000'")
    with pytest.raises(BookTooOld, match=r"has version 0000.* first on the PC that keeps the book\.$"):
        book.run(require_version)


def test_a_database_without_a_book_is_told_so(book: TestBook) -> None:
    book.rows("DROP TABLE salon.alembic_version")
    with pytest.raises(BookTooOld, match="There is no book in this database yet"):
        book.run(require_version)


def test_a_user_who_may_not_look_is_not_told_that_there_is_no_book(book: TestBook) -> None:
    with guest(book) as url:
        engine = open_engine(url)
        with (
            pytest.raises(Refusal, match=r"^This user of the database may not do that: permission denied"),
            connected(engine) as connection,
        ):
            require_version(connection)
        engine.dispose()
