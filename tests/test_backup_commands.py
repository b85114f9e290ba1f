"""The backups at the command line: what is said, the exit codes, and the way of a book to another PC."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from salon_desk import cli
from salon_desk.database.backups.folder import kept_in
from salon_desk.settings import load, remember
from tests.helpers.books import TestBook, plain
from tests.helpers.restorable import restorable_book

Say = Callable[..., tuple[int, str, str]]

book = pytest.fixture(restorable_book)


@pytest.fixture
def say(book: TestBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Says `salon-desk backup …` at the PC of that book; the exit code, and what was answered."""
    monkeypatch.setenv("SALON_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SALON_DESK_DATABASE_URL", book.url)

    def answer(*words: str) -> tuple[int, str, str]:
        code = cli.command_line(["backup", *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return answer


def test_a_backup_is_made_listed_checked_and_restored(book: TestBook, say: Say, tmp_path: Path) -> None:
    assert say("list") == (0, f"There are no backups in {tmp_path / 'home' / 'backups'}.\n", "")
    code, told, trouble = say("now")
    (kept,) = kept_in(tmp_path / "home" / "backups")
    assert (code, trouble) == (0, "")
    assert told.splitlines()[0] == f"The backup is in {kept.file}."
    assert told.splitlines()[1].startswith("Test Salon: 0 clients, 1 booking from ")
    assert "proven  Test Salon: 0 clients" in say("list")[1]
    assert say("check", kept.file.name)[1].endswith("The backup is good.\n")
    book.book(book.slot("13:00"))
    assert say("restore", str(kept.file))[0::2] == (
        1,
        "Nothing was changed: say --yes to let it take the place of the book.\n",
    )
    assert "still open" in say("restore", str(kept.file), "--yes")[2]
    book.close()
    code, told, trouble = say("restore", str(kept.file), "--yes")
    assert (code, trouble) == (0, "")
    assert bookings(book.url) == 1
    name = told.split()[-1].rstrip(".")
    assert f"is kept for 30 days as {name}." in told
    assert say("restore", name)[0] == 0
    assert bookings(book.url) == 2


def test_what_goes_wrong_is_a_sentence_and_exit_code_1(say: Say, tmp_path: Path) -> None:
    assert say("check", "gone.backup") == (1, "", "There is no backup gone.backup.\n")
    (tmp_path / "letter").write_text("Dear Lea")
    code, _, trouble = say("restore", str(tmp_path / "letter"), "--yes")
    assert (code, trouble.count("\n")) == (1, 1)
    assert "is damaged" in trouble
    code, _, trouble = say("now", "--to", str(tmp_path / "stick" / "backups"))
    assert (code, trouble.count("\n")) == (1, 1)


def test_a_second_place_that_is_missing_is_told(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALON_DESK_BACKUP_COPY", str(tmp_path / "stick"))
    code, _, trouble = say("now")
    assert (code, trouble) == (0, f"The second place for backups, {tmp_path / 'stick'}, is not there.\n")


def test_a_book_moves_to_another_pc(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stick").mkdir()
    assert say("now", "--to", str(tmp_path / "stick"))[0] == 0
    (kept,) = kept_in(tmp_path / "stick")
    monkeypatch.setenv("SALON_DESK_HOME", str(tmp_path / "new"))
    monkeypatch.delenv("SALON_DESK_DATABASE_URL")
    code, told, trouble = say("restore", str(kept.file), "--yes")
    assert (code, trouble) == (0, "")
    assert told.endswith("The backup is the book now.\n")  # there was none to keep
    assert say("now")[1].splitlines()[1].startswith("Test Salon: 0 clients, 1 booking from ")
    assert not list(tmp_path.glob("new/server/data-*/postmaster.pid"))


def test_the_second_place_is_remembered(tmp_path: Path) -> None:
    settings = load({"SALON_DESK_HOME": str(tmp_path)})
    assert (settings.backups, settings.backup_copy) == (tmp_path / "backups", None)
    remember(settings, backup_copy=str(tmp_path / "stick"))
    assert load({"SALON_DESK_HOME": str(tmp_path)}).backup_copy == tmp_path / "stick"


def bookings(url: str) -> int:
    """How many the book has."""
    with psycopg.connect(plain(url)) as connection:
        row = connection.execute("SELECT count(*) FROM salon.visit WHERE status = 'booked'").fetchone()
    return int(row[0]) if row else 0
