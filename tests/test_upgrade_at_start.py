"""Updating a salon's PCs one by one: what the person in front of each of them sees, and what became of the book."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from salon_desk import app, cli, settings
from salon_desk.database import version
from salon_desk.database.backups.folder import kept_in
from salon_desk.database.version import NEEDED
from salon_desk.failures import GOOD, REFUSED
from salon_desk.settings import Book, Settings
from salon_desk.ui.window import SalonWindow
from tests.database.released.books import VERSIONS
from tests.helpers.books import plain
from tests.helpers.upgrades import released_book, version_at
from tests.helpers.whole_desks import closed_at, windows_gone

AS_A_DESK = (
    "CREATE ROLE {0} LOGIN PASSWORD 's3cret-word'",
    "GRANT USAGE ON SCHEMA salon TO {0}",
    "GRANT SELECT ON ALL TABLES IN SCHEMA salon TO {0}",
    "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA salon TO {0}",
)

_windows_go = pytest.fixture(autouse=True)(windows_gone)
old_url = pytest.fixture(params=VERSIONS)(released_book)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window says while there is no day in it. With the last word of a refusal it is closed."""
    return closed_at("please update", monkeypatch)


def told(home: Path, url: str) -> Settings:
    """The settings of a PC that is told where the book is."""
    environment = {"SALON_DESK_HOME": str(home), "SALON_DESK_DATABASE_URL": url}
    if chosen := os.environ.get("SALON_DESK_TEST_PG_BIN"):
        environment["SALON_DESK_PG_BIN"] = chosen
    return settings.load(environment, desk="Desk 1", person="Anna")


def opened(by: Settings) -> str:
    """Open a desk, and close it when its day is on the screen; what stands there as a notice."""
    notices: list[str] = []

    async def look(window: SalonWindow) -> None:
        assert window.page.desk.roster.salon.name == "Salon Aurora"
        notices.append(window.page.notices.sentence)
        window.close()

    assert app.run(by, look) == GOOD
    return notices[0]


def run(url: str, *commands: str) -> None:
    """Change something past the program."""
    with psycopg.connect(plain(url), autocommit=True) as connection:
        for command in commands:
            connection.execute(command.encode())


@pytest.fixture
def joined_url(old_url: str) -> Iterator[str]:
    """The book's address for a desk that does not own it."""
    with psycopg.connect(plain(old_url)) as connection:
        row = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone()
        owner, password = connection.info.user, connection.info.password
    role = f"guest_{row[0] if row else 0}"
    run(old_url, *(right.format(role) for right in AS_A_DESK))
    yield old_url.replace(f"//{owner}:{password}@", f"//{role}:s3cret-word@")
    run(old_url, f"DROP OWNED BY {role}", f"DROP ROLE {role}")


@pytest.mark.parametrize("book", [Book.KEPT, None])
def test_the_first_updated_desk_backs_up_and_upgrades_and_says_so(
    old_url: str, tmp_path: Path, said: list[str], book: Book | None
) -> None:
    by = replace(told(tmp_path, old_url), book=book)
    assert opened(by) == ""
    assert version_at(old_url) == NEEDED
    assert len(kept_in(by.backups)) == 1
    steps = [
        sentence for sentence in said if sentence.startswith("The book is being brought up to date, after a backup.")
    ]
    assert steps[0].endswith("Writing the backup…")
    assert opened(by) == ""
    assert len(kept_in(by.backups)) == 1


def test_a_desk_that_does_not_own_the_book_goes_on_with_the_older_one(
    old_url: str, joined_url: str, tmp_path: Path, said: list[str]
) -> None:
    before = version_at(old_url)
    by = told(tmp_path, joined_url)
    assert opened(by) == ""
    assert (version_at(old_url), kept_in(by.backups)) == (before, [])
    assert not [sentence for sentence in said if "brought up" in sentence]


@pytest.mark.parametrize(("book", "last"), [(Book.KEPT, "File exists."), (None, "by “salon-desk db upgrade”.")])
def test_where_no_backup_can_be_made_it_goes_on_with_the_older_book_and_says_why(
    old_url: str, tmp_path: Path, book: Book | None, last: str
) -> None:
    before = version_at(old_url)
    by = replace(told(tmp_path, old_url), book=book)
    by.backups.write_text("not a folder")
    notice = opened(by)
    assert "the backup that comes first was not made: The folder" in notice
    assert notice.endswith(last)
    assert version_at(old_url) == before


def test_a_desk_that_is_too_new_for_the_book_says_which_pc_comes_first(
    joined_url: str, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(version, "OLDEST_WORKABLE", NEEDED)
    assert app.run(told(tmp_path, joined_url)) == REFUSED
    assert said[-1] == (
        "The salon's book has to be brought up to date first: please update Salon Desk on the PC that keeps the book."
    )


def test_an_older_desk_goes_on_with_a_newer_book_that_works_with_it(old_url: str, tmp_path: Path) -> None:
    assert opened(told(tmp_path, old_url)) == ""
    run(
        old_url,
        f"INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES ('9999', '9.1', '{NEEDED}')",
        "UPDATE salon.alembic_version SET version_num = '9999'",
    )
    assert opened(told(tmp_path, old_url)).startswith("The book is of Salon Desk 9.1, and this PC has ")
    assert version_at(old_url) == "9999"


def test_an_older_desk_that_the_book_does_not_work_with_says_which_version_it_needs(
    database_url: str, tmp_path: Path, said: list[str]
) -> None:
    run(
        database_url,
        "INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES ('9999', '9.1', '9998')",
        "UPDATE salon.alembic_version SET version_num = '9999'",
    )
    assert app.run(told(tmp_path, database_url)) == REFUSED
    assert said[-1].endswith("please update Salon Desk on this PC to 9.1 or newer.")


@pytest.fixture
def at_the_command_line(old_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The settings that a command of whoever runs the server finds."""
    by = told(tmp_path, old_url)
    monkeypatch.setenv("SALON_DESK_HOME", str(tmp_path))
    monkeypatch.setenv("SALON_DESK_DATABASE_URL", old_url)
    if by.pg_bin:
        monkeypatch.setenv("SALON_DESK_PG_BIN", str(by.pg_bin))
    return by


def test_whoever_runs_the_server_upgrades_after_a_backup(
    at_the_command_line: Settings, old_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.command_line(["db", "upgrade"]) == GOOD
    (kept,) = kept_in(at_the_command_line.backups)
    assert capsys.readouterr().out.startswith(
        f"The backup is in {kept.file}. The book has version {NEEDED}, which is this program's. ("
    )
    assert version_at(old_url) == NEEDED


def test_without_a_backup_he_is_told_how_to_go_on(
    at_the_command_line: Settings, old_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = version_at(old_url)
    at_the_command_line.backups.write_text("not a folder")
    assert cli.command_line(["db", "upgrade"]) == REFUSED
    assert capsys.readouterr().err.endswith("With “--without-backup” none is made.\n")
    assert version_at(old_url) == before


def test_whoever_has_a_backup_already_says_so(at_the_command_line: Settings, old_url: str) -> None:
    assert cli.command_line(["db", "upgrade", "--without-backup"]) == GOOD
    assert kept_in(at_the_command_line.backups) == []
    assert version_at(old_url) == NEEDED
