"""A PC whose clock is ten minutes wrong: the countdown is right all the same, and nothing is held a second longer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.helpers.books import BJORN, TestBook

# A desk as a process of its own, whose time of day is wrong from before the first import of the program.
DESK = """
import asyncio, datetime, json, sys, time
url, off, start = sys.argv[1], float(sys.argv[2]), sys.argv[3]
right = datetime.datetime
class Wrong(right):
    @classmethod
    def now(cls, tz=None): return right.now(tz) + datetime.timedelta(seconds=off)
    @classmethod
    def today(cls): return cls.now()
    @classmethod
    def utcnow(cls): return right.now(datetime.timezone.utc).replace(tzinfo=None) + datetime.timedelta(seconds=off)
datetime.datetime = Wrong
real_time = time.time
time.time = lambda: real_time() + off
time.time_ns = lambda: int((real_time() + off) * 1e9)

from salon_desk.desk.front_desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Lapsed
from salon_desk.domain.people import ClientDraft, Identity

async def story():
    desk = Desk(Book(url, "wrong clock"), Identity("Desk 1", "Anna"))
    await desk.open()
    await desk.watch(desk.today())
    hold = await desk.holds.claim(Slot(1, right.fromisoformat(start)), 1)
    told = {"pc": Wrong.now(datetime.timezone.utc).isoformat(),
            "today": desk.today().isoformat(), "now": desk.clock.now().isoformat(),
            "left": hold.seconds_left(desk.clock.now()), "lapsed": hold.has_lapsed(desk.clock.now()),
            "until": hold.reserved_until.isoformat(), "visit": str(hold.visit_id)}
    print(json.dumps(told), flush=True)
    longer = await desk.holds.extend(hold)
    sys.stdin.readline()
    try:
        booked = await desk.holds.confirm(longer, ClientDraft("Nora Lund"))
        print(json.dumps({"status": booked.status}), flush=True)
    except Lapsed as late:
        print(json.dumps({"status": "lapsed"}), flush=True)
    await desk.close()

asyncio.run(story())
"""


@contextmanager
def a_desk(book: TestBook, off: float) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """A desk with a wrong clock that holds noon, and what it told about its hold."""
    command = [sys.executable, "-c", DESK, book.url, str(off), book.at("12:00").isoformat()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as desk:
        try:
            assert desk.stdout is not None
            yield desk, json.loads(desk.stdout.readline())
        finally:
            desk.kill()


def go_on(desk: subprocess.Popen[str]) -> dict[str, Any]:
    """Let it confirm; what it was told."""
    said, _ = desk.communicate("go\n", timeout=30)
    assert desk.returncode == 0
    told: dict[str, Any] = json.loads(said)
    return told


@pytest.mark.parametrize("off", [-600.0, 0.0, 600.0], ids=["ten minutes slow", "right", "ten minutes fast"])
def test_the_countdown_is_the_databases_whatever_the_pc_believes(book: TestBook, off: float) -> None:
    with a_desk(book, off) as (desk, told):
        now = book.now()
        assert abs((datetime.fromisoformat(told["pc"]) - now).total_seconds() - off) < 5
        assert abs((datetime.fromisoformat(told["now"]) - now).total_seconds()) < 5
        assert told["today"] == now.astimezone(book.zone).date().isoformat()
        assert 178 <= told["left"] <= 181
        assert told["lapsed"] is False
        assert timedelta(seconds=170) < datetime.fromisoformat(told["until"]) - now < timedelta(seconds=182)
        assert go_on(desk) == {"status": "booked"}


@pytest.mark.parametrize("off", [-600.0, 600.0], ids=["ten minutes slow", "ten minutes fast"])
def test_a_hold_ends_when_the_database_says_so_whatever_the_pc_believes(book: TestBook, off: float) -> None:
    with a_desk(book, off) as (desk, told):
        assert book.claim(book.slot("12:00"), BJORN)[1].verdict == "taken"
        book.let_pass(600)
        rival, _ = book.hold(book.slot("12:00"), BJORN)
        assert go_on(desk) == {"status": "lapsed"}
        assert book.rows("SELECT visit_id, desk FROM salon.book WHERE takes_time") == [(rival.visit_id, "Desk 2")]
        assert told["visit"] != str(rival.visit_id)
