"""The examination as a whole: with a good book, and when nearly everything is amiss; in sentences and for programs."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from salon_desk import doctor, doctor_report, settings
from salon_desk.database import checks_pc
from salon_desk.database.backups.folder import write_facts
from salon_desk.database.backups.reading import contents_of
from salon_desk.database.embedded_lock import only_one
from salon_desk.database.embedded_moved import LOCK
from salon_desk.domain import findings
from salon_desk.domain.backup import Facts
from salon_desk.domain.findings import Finding, State
from salon_desk.safe import Safe, without_password
from tests.helpers.books import TestBook, opened
from tests.helpers.odd_servers import nobody, silent

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD
WITHOUT_A_SERVER = ["program", "settings", "disk", "connection"]


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon."""
    with opened(database_url) as small:
        yield small


def told(home: Path, url: str | None = None) -> Callable[[], settings.Settings]:
    """The settings of a desk with this home and this server."""
    variables = {"SALON_DESK_HOME": str(home)} | ({"SALON_DESK_DATABASE_URL": url} if url else {})
    return lambda: settings.load(variables)


def found(home: Path, url: str | None = None, **how: Any) -> dict[str, Finding]:
    """What the examination of this desk finds, by its ids."""
    lines = list(doctor.examined(told(home, url), **how))
    assert all(line.sentence.strip().endswith((".", ")")) for line in lines)
    assert all(bool(line.advice) is (line.state is not GOOD) for line in lines)
    assert len({line.id for line in lines}) == len(lines)
    return {line.id: line for line in lines}


def ask(home: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Call it as a person does."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SALON_DESK_")}
    return subprocess.run(
        [sys.executable, "-m", "salon_desk", "doctor", *words],
        env={**plain, "SALON_DESK_HOME": str(home), **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_good_book_and_nothing_is_written(book: TestBook, tmp_path: Path) -> None:
    book.book(book.slot())
    book.hold(book.slot("14:00"))
    before = book.contents()
    lines = found(tmp_path, book.url)
    amiss = {name for name, line in lines.items() if line.state is not GOOD}
    assert amiss == {"durability", "backup"}  # the tests' own server is quick, and forgets
    assert list(lines)[:5] == [*WITHOUT_A_SERVER, "server"]
    assert {"round_trip", "clock", "listening", "rights", "overlaps", "disk_book"} <= lines.keys()
    assert book.contents() == before
    words = " ".join(str(line) for line in lines.values())
    assert (make_url(book.url).password or "?") not in words
    assert "Nora" not in words


def test_the_pcs_clock_is_handed_in(book: TestBook, tmp_path: Path) -> None:
    lines = found(tmp_path, book.url, now=lambda: datetime.now(UTC) + timedelta(hours=1))
    assert (lines["clock"].state, "3600 s ahead" in lines["clock"].sentence) == (WARNING, True)


@pytest.mark.parametrize("number", ["0000", "9999"])
def test_a_book_of_another_version_is_not_looked_into(book: TestBook, tmp_path: Path, number: str) -> None:
    book.rows("UPDATE salon.alembic_version SET version_num = %s", number)
    lines = found(tmp_path, book.url)
    assert lines["version"].state is BAD
    assert not lines.keys() & {"rights", "zone", "overlaps", "holds"}
    assert "backup" in lines


def test_a_database_without_a_book(empty_database_url: str, tmp_path: Path) -> None:
    assert found(tmp_path, empty_database_url)["version"].sentence == "There is no salon's book in this database."


def test_a_closed_port(tmp_path: Path) -> None:
    lines = found(tmp_path, nobody())
    assert list(lines) == WITHOUT_A_SERVER
    assert (lines["connection"].state, "listens" in lines["connection"].sentence) == (BAD, True)


def test_where_the_password_is_kept_is_told(book: TestBook, tmp_path: Path) -> None:
    plain = without_password(book.url)
    assert found(tmp_path, plain)["password"].sentence == "No password of the book is kept on this PC."
    Safe(tmp_path).keep(plain, make_url(book.url).password or "")
    lines = found(tmp_path, plain)
    assert str(tmp_path / "passwords.json") in lines["password"].sentence
    assert lines["connection"].state is GOOD
    assert "password" not in found(tmp_path, book.url)


def test_a_host_that_never_answers_takes_less_than_ten_seconds(tmp_path: Path) -> None:
    with silent() as url:
        started = time.monotonic()
        answer = ask(tmp_path, SALON_DESK_DATABASE_URL=url)
    assert time.monotonic() - started < 10
    assert answer.returncode == 1
    assert "bad      Connection       Nothing answers at the server's address." in answer.stdout
    assert "s3cret-word" not in answer.stdout + answer.stderr


def test_settings_that_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("desk =")
    answer = ask(tmp_path)
    assert (answer.returncode, answer.stderr) == (1, "")
    assert "bad      Settings         The settings in " in answer.stdout
    assert "1 bad, 1 good." in answer.stdout


def test_a_pc_without_a_book_gets_none(tmp_path: Path) -> None:
    lines = found(tmp_path)
    assert list(lines) == WITHOUT_A_SERVER
    assert lines["connection"].state is WARNING
    assert list(tmp_path.iterdir()) == []


def test_the_book_of_this_pc_is_examined_and_its_server_sleeps_again(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "salon_desk", "db", "upgrade"],
        env={**os.environ, "SALON_DESK_HOME": str(tmp_path)},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    answer = ask(tmp_path, "--json")
    assert (answer.returncode, answer.stderr) == (1, "")
    lines = json.loads(answer.stdout)
    assert all(list(line) == ["id", "what", "state", "sentence", "advice"] for line in lines)
    assert {line["id"]: line["state"] for line in lines if line["state"] != "good"} == {
        "backup": "bad",
        "zone": "warning",
    }
    assert not list(tmp_path.glob("server/data-*/postmaster.pid"))


def test_a_book_of_another_postgresql_is_told(tmp_path: Path) -> None:
    (tmp_path / "server" / "data-9").mkdir(parents=True)
    (tmp_path / "server" / "data-9" / "PG_VERSION").write_text("9\n")
    line = found(tmp_path)["connection"]
    assert (line.state, "was made by PostgreSQL 9" in line.sentence) == (BAD, True)


def test_a_server_that_starts_too_slowly_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "server" / "data-9").mkdir(parents=True)
    (tmp_path / "server" / "data-9" / "PG_VERSION").write_text("9\n")
    monkeypatch.setattr(doctor, "START", 0.0)
    with only_one(tmp_path / "server" / LOCK, 0):  # somebody else is starting it, and goes on doing so
        line = found(tmp_path)["connection"]
    assert (line.state, line.advice) == (BAD, "Wait some minutes, and try again.")


@pytest.mark.parametrize(("free", "state"), [(50e9, GOOD), (1.9e9, WARNING), (0.4e9, BAD)])
def test_a_full_disk_is_told(tmp_path: Path, free: float, state: State) -> None:
    assert checks_pc.disk(tmp_path / "not" / "made", lambda folder: int(free)).state is state


def test_a_disk_that_is_gone_is_told(tmp_path: Path) -> None:
    def gone(_: Path) -> int:
        raise PermissionError(13, "Permission denied")

    verdict = checks_pc.disk(tmp_path, gone)
    assert (verdict.state, "can't be looked at: Permission denied" in verdict.sentence) == (BAD, True)


@pytest.mark.parametrize(
    ("days", "proven", "state"), [(0.5, True, GOOD), (0.5, False, WARNING), (3, True, WARNING), (8, True, BAD)]
)
def test_an_old_backup_is_told(book: TestBook, tmp_path: Path, days: float, proven: bool, state: State) -> None:
    now = datetime.now(UTC)
    contents = contents_of(book.direct, now - timedelta(days=days))
    (tmp_path / "one.backup").write_bytes(b"whole")
    write_facts(tmp_path / "one.backup", Facts(contents, 5, "", proven, False))
    assert checks_pc.backup_age(tmp_path, now).state is state


def test_a_backup_that_is_not_whole_is_none(book: TestBook, tmp_path: Path) -> None:
    (tmp_path / "one.backup").write_bytes(b"half")
    write_facts(tmp_path / "one.backup", Facts(contents_of(book.direct, datetime.now(UTC)), 5, "", True, False))
    assert checks_pc.backup_age(tmp_path, datetime.now(UTC)).state is BAD


class Terminal(io.StringIO):
    """Where somebody sits."""

    def isatty(self) -> bool:
        """Yes."""
        return True


LINES = [Finding("a", "Disk", GOOD, "Fine."), Finding("b", "Backup", WARNING, "Old.", "Make one.")]
BROKEN = Finding("c", "Rights", BAD, "None.", "Ask.")


def test_lines_stand_below_each_other_and_what_to_do_below_them() -> None:
    paper = io.StringIO()
    assert doctor_report.write_lines(LINES, paper) == 0
    assert paper.getvalue() == (
        "good     Disk             Fine.\n"
        "warning  Backup           Old.\n"
        "                          Make one.\n"
        "\n"
        "1 warning, 1 good.\n"
    )


def test_all_good_is_said() -> None:
    paper = io.StringIO()
    assert doctor_report.write_lines(LINES[:1], paper) == 0
    assert paper.getvalue().endswith("All is good.\n")


@pytest.mark.skipif(os.name == "nt", reason="not every terminal there knows colours")
def test_colour_is_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal, paper = Terminal(), io.StringIO()
    assert doctor_report.write_lines([*LINES, BROKEN], terminal) == 1
    assert doctor_report.write_lines([*LINES, BROKEN], paper) == 1
    assert "\x1b[1;31mbad      \x1b[0mRights" in terminal.getvalue()
    assert "\x1b" not in paper.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = Terminal()
    doctor_report.write_lines([*LINES, BROKEN], plain)
    assert plain.getvalue() == paper.getvalue()


def test_a_program_reads_objects_with_keys_that_stay() -> None:
    paper = io.StringIO()
    assert doctor_report.write_json([BROKEN], paper) == 1
    assert json.loads(paper.getvalue()) == [
        {"id": "c", "what": "Rights", "state": "bad", "sentence": "None.", "advice": "Ask."}
    ]


def test_what_is_asked_wrongly_is_usage(tmp_path: Path) -> None:
    assert ask(tmp_path, "--xml").returncode == 2


@pytest.mark.parametrize("check", [doctor._OF_THE_BOOK, doctor._of_the_server("", "", doctor.this_pcs_clock)])
def test_every_name_fits_its_column(check: tuple[Any, ...]) -> None:
    assert max(len(one.what) for one in check) < findings.WHAT_WIDTH
