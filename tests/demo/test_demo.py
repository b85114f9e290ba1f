"""The demo's processes: a book of its own, what it tells its parts, and how they end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import psycopg
import pytest

from salon_desk.demo import parts
from salon_desk.demo.book import DATABASE, DemoBook, demo_home
from salon_desk.demo.parts import VARIABLE, Part, PartProcess, end_all, told_part
from salon_desk.domain.errors import Refusal
from tests.helpers.books import eventually
from tests.helpers.server import PREFIX, quick_place

PART = Part("desk", "postgresql://salon:secret@127.0.0.1:1/none", "/nowhere", 1, 2)
STAYS = "import sys; sys.stdin.read()"
STUBBORN = "import time\nwhile True: time.sleep(9)"


@pytest.fixture
def book() -> Iterator[DemoBook]:
    """A demo's book in a folder of this test, which the server's user may enter."""
    home = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    book = DemoBook(home)
    yield book
    book.server.stop_at_once()
    shutil.rmtree(home, ignore_errors=True)


def visits(book: DemoBook) -> set[str]:
    """What stands in the demo's book."""
    with psycopg.connect(book.server.conninfo(DATABASE)) as connection:
        return {str(row[0]) for row in connection.execute("SELECT id FROM salon.visit")}


def test_it_lives_in_its_own_folder_and_not_where_a_real_salon_is() -> None:
    assert demo_home({"SALON_DESK_HOME": "/srv/salon"}) == Path("/srv/salon/demo")
    assert demo_home({"SALON_DESK_DATABASE_URL": "postgresql://real/salon"}).name == "demo"


def test_it_is_made_anew_each_time_unless_somebody_is_there(book: DemoBook) -> None:
    assert book.open("Europe/Stockholm") is not None
    first = visits(book)
    with psycopg.connect(book.server.conninfo(DATABASE), autocommit=True) as visitor:
        visitor.execute("UPDATE salon.visit SET note = 'seen' WHERE id = %s", (min(first),))
        assert book.open("Europe/Stockholm") is None
        assert visitor.execute("SELECT count(*) FROM salon.visit WHERE note = 'seen'").fetchone() == (1,)
        assert book.open("Europe/Stockholm", fresh=True) is not None
    with psycopg.connect(book.server.conninfo(DATABASE)) as connection:
        assert connection.execute("SELECT count(*) FROM salon.visit WHERE note = 'seen'").fetchone() == (0,)


def test_a_database_that_the_demo_did_not_make_is_left_alone(book: DemoBook) -> None:
    book.server.start()
    with psycopg.connect(book.server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {DATABASE}")
    with pytest.raises(Refusal, match="was not made by the demo"):
        book.open("Europe/Stockholm")


def test_a_part_is_told_what_it_is_and_nothing_of_a_real_salon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALON_DESK_DATABASE_URL", "postgresql://real/salon")
    monkeypatch.setattr(parts, "own_command", lambda *_: [sys.executable, "-c", STAYS])
    told = parts._environment(PART, offscreen=True)
    assert told_part(told) == PART
    assert "SALON_DESK_DATABASE_URL" not in told
    assert told["SALON_DESK_HOME"] == PART.home
    assert told["QT_QPA_PLATFORM"] == "offscreen"
    assert told_part({}) is None


def test_parts_end_when_they_are_let_go_and_those_that_do_not_are_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    monkeypatch.setattr(
        parts, "own_command", lambda *_: [sys.executable, "-c", f"open({str(there)!r}, 'x').close(); {STAYS}"]
    )
    good = PartProcess(PART)
    monkeypatch.setattr(parts, "own_command", lambda *_: [sys.executable, "-c", STUBBORN])
    stubborn = PartProcess(PART)
    eventually(there.exists, "the start, which may take longer than the end")
    end_all([good, stubborn], patience=1.0)
    codes = [good.code, stubborn.code]
    assert codes[0] == 0
    assert codes[1] not in (0, None)


def test_a_part_goes_when_the_one_that_started_it_is_killed() -> None:
    program = "\n".join(
        (
            "from threading import Event",
            "from salon_desk.demo.parts import on_leash",
            "gone = Event()",
            "on_leash(gone.set)",
            "print('ready', flush=True)",
            "raise SystemExit(0 if gone.wait(30) else 1)",
        )
    )
    leashed = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert leashed.stdin is not None
    assert leashed.stdout is not None
    assert leashed.stdout.readline() == b"ready\n"
    assert leashed.poll() is None
    leashed.stdin.close()
    assert leashed.wait(10) == 0
    leashed.stdout.close()


def test_without_a_parent_there_is_no_leash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    pulled = Event()
    parts.on_leash(pulled.set)
    assert not pulled.is_set()
    assert VARIABLE.startswith("SALON_DESK_")
