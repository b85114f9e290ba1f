"""The composition root where something is in the way: a book that is away or is none yet, a fault of ours, a kill."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from salon_desk import app
from salon_desk.database.server import BookServer
from salon_desk.domain.booking import Booking
from salon_desk.failures import BUG, GOOD, REFUSED
from salon_desk.settings import Settings
from salon_desk.ui.fault_card import FaultCard
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import until
from tests.helpers.salons import found_salon, salon_by_day
from tests.helpers.whole_desks import closed_at, desk_1, windows_gone

_windows_go = pytest.fixture(autouse=True)(windows_gone)


def test_a_book_without_a_schema_is_told_in_the_window_and_at_the_command_line(
    empty_database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = closed_at("db upgrade", monkeypatch)
    assert app.run(desk_1(tmp_path, empty_database_url)) == REFUSED
    assert "db upgrade" in said[-1]
    assert said[-1] in capsys.readouterr().err


def test_a_book_that_is_away_is_waited_for_and_the_window_can_be_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = closed_at("Trying again", monkeypatch)
    nowhere = "postgresql://nobody@127.0.0.1:1/salon"
    assert app.run(desk_1(tmp_path, nowhere)) == GOOD
    assert said[-1].endswith("Trying again…")


def test_a_fault_in_a_task_is_logged_and_told_and_the_desk_goes_on(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    told: list[str] = []

    async def stumble(window: SalonWindow) -> None:
        loop = asyncio.get_running_loop()
        fault = {"message": "Exception in callback save('Nora Lund')", "exception": ZeroDivisionError("nothing")}
        loop.call_exception_handler(fault)
        told.append(window.page.notices.sentence)
        window.close()

    assert app.run(desk_1(tmp_path, database_url), stumble) == GOOD
    assert told[0].endswith("please go on.")
    written = (tmp_path / "log" / "faults.log").read_text()
    assert "Exception in callback save\n" in written
    assert "ZeroDivisionError" in written


def test_a_fault_before_a_desk_is_open_is_told_with_its_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def stumble(settings: Settings) -> BookServer:
        raise ZeroDivisionError(settings.desk)

    def read_and_close(card: FaultCard) -> None:
        opened(card)
        told.append(card.report.toPlainText())
        window = card.window()
        QTimer.singleShot(0, window.close)

    opened = FaultCard.open
    monkeypatch.setattr(FaultCard, "open", read_and_close)
    monkeypatch.setattr("salon_desk.opening.server_for", stumble)
    assert app.run(desk_1(tmp_path, "postgresql://nobody@127.0.0.1:1/salon")) == BUG
    assert "ZeroDivisionError" in told[0]
    assert "the book could not be opened\n" in (tmp_path / "log" / "faults.log").read_text()


def test_a_fault_that_comes_out_when_the_window_is_gone_is_written_down(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())

    async def leave_something_behind(window: SalonWindow) -> None:
        loop = asyncio.get_running_loop()

        async def stumble() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                loop.call_exception_handler({"message": "late", "exception": ZeroDivisionError("nothing")})

        late.append(asyncio.create_task(stumble()))
        window.close()

    late: list[asyncio.Task[None]] = []
    assert app.run(desk_1(tmp_path, database_url), leave_something_behind) == GOOD
    assert " late\n" in (tmp_path / "log" / "faults.log").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite kill")
def test_a_polite_kill_closes_the_window_and_gives_the_hold_back(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    held: list[Booking] = []

    async def be_killed(window: SalonWindow) -> None:
        window.page.reception.holds.take_next_free()
        await until(lambda: window.page.reception.holding.hold)
        held.extend(part for part in (window.page.model.day.bookings if window.page.model.day else ()))
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    assert app.run(desk_1(tmp_path, database_url), be_killed) == GOOD
    assert signal.getsignal(signal.SIGTERM) == before
    assert len(held) == 1
    log = (tmp_path / "log" / "desk-1.jsonl").read_text()
    assert '"kind": "released"' in log


def test_a_fault_in_a_slot_is_logged_and_told(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    told: list[str] = []

    async def stumble(window: SalonWindow) -> None:
        try:
            raise KeyError("slot")
        except KeyError as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
        told.append(window.page.notices.sentence)
        window.close()

    hook = sys.excepthook
    assert app.run(desk_1(tmp_path, database_url), stumble) == GOOD
    assert sys.excepthook is hook
    assert told[0].endswith("please go on.")
    assert "KeyError" in (tmp_path / "log" / "faults.log").read_text()
