"""The composition root: from an empty folder to a desk with its day on the screen, and back."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_desk import app, settings
from salon_desk.database.server import BookServer
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.failures import BUG, GOOD, REFUSED
from salon_desk.settings import Settings
from salon_desk.ui.fault_card import FaultCard
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.set_up.place import CHECK_UP
from salon_desk.ui.window import SalonWindow
from tests.helpers.first_floor import answer_salon, answered_by
from tests.helpers.qt_loop import until
from tests.helpers.salons import found_salon, salon_by_day, small_salon
from tests.helpers.set_up_floor import set_up_at


@pytest.fixture(autouse=True)
def _windows_go(qapp: QApplication) -> Iterator[None]:
    """What a test leaves to be deleted later is deleted now."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settings(home: Path, url: str, **told: str) -> Settings:
    environment = {"SALON_DESK_HOME": str(home), "SALON_DESK_DATABASE_URL": url}
    return settings.load(environment, desk="Desk 1", person="Anna", **told)


def test_a_desk_shows_its_day_and_closing_the_window_ends_the_program(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    shown: list[tuple[str, date | None]] = []

    async def look(window: SalonWindow) -> None:
        day = window.page.model.day
        shown.append((window.windowTitle(), day.date if day else None))
        window.close()

    told = _settings(tmp_path, database_url, first_day="2026-12-24")
    assert app.run(told, look) == GOOD
    assert shown == [("Desk 1 · Test Salon · Salon Desk", date(2026, 12, 24))]


def test_what_is_held_is_free_again_when_the_program_has_ended(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    seen: list[int] = []

    async def hold_and_leave(window: SalonWindow) -> None:
        window.page.reception.holds.take_next_free()
        await until(lambda: window.page.reception.holding.hold)
        window.close()

    async def look(window: SalonWindow) -> None:
        day = window.page.model.day
        seen.append(len(day.holds(window.page.desk.clock.now())) if day else -1)
        window.close()

    assert app.run(_settings(tmp_path, database_url), hold_and_leave) == GOOD
    assert app.run(_settings(tmp_path, database_url), look) == GOOD
    assert seen == [0]


def test_a_booking_goes_the_whole_way_to_the_book(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    names: list[str] = []

    async def book(window: SalonWindow) -> None:
        page = window.page
        page.reception.holds.take_next_free()
        await until(lambda: page.reception.holding.hold)
        page.panel.form.client.show_draft(ClientDraft("Nora Lund"))
        page.reception.holds.confirm()
        await until(lambda: page.panel.shows_card)
        day = page.model.day
        names.extend(part.client_name for part in (day.bookings if day else ()))
        window.close()

    assert app.run(_settings(tmp_path, database_url), book) == GOOD
    assert names == ["Nora Lund"]


def test_an_empty_book_asks_who_works_here(database_url: str, tmp_path: Path) -> None:
    asked: list[FirstStart] = []

    async def answer(questions: FirstStart) -> None:
        asked.append(questions)
        answer_salon(questions, "Salon Aurora", "Lea, Mia")

    async def look(window: SalonWindow) -> None:
        assert [stylist.name for stylist in window.page.desk.roster.stylists] == ["Lea", "Mia"]
        window.close()

    with answered_by(answer):
        assert app.run(_settings(tmp_path, database_url), look) == GOOD
    assert len(asked) == 1


def test_a_book_that_another_pc_has_just_founded_is_opened(database_url: str, tmp_path: Path) -> None:
    async def answer_too_late(questions: FirstStart) -> None:
        found_salon(database_url, salon_by_day())
        answer_salon(questions, "Salon Aurora", "Lea, Mia")

    async def look(window: SalonWindow) -> None:
        assert window.page.desk.roster.salon.name == "Test Salon"
        window.close()

    with answered_by(answer_too_late):
        assert app.run(_settings(tmp_path, database_url), look) == GOOD


def test_a_book_without_a_schema_is_told_in_the_window_and_at_the_command_line(
    empty_database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    say, said = SalonWindow.say, []

    def say_and_close(window: SalonWindow, sentence: str) -> None:
        say(window, sentence)
        said.append(sentence)
        if "db upgrade" in sentence:
            asyncio.get_running_loop().call_soon(window.close)

    monkeypatch.setattr(SalonWindow, "say", say_and_close)
    assert app.run(_settings(tmp_path, empty_database_url)) == REFUSED
    assert "db upgrade" in said[-1]
    assert said[-1] in capsys.readouterr().err


def test_a_book_that_is_away_is_waited_for_and_the_window_can_be_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say, said = SalonWindow.say, []

    def say_and_close(window: SalonWindow, sentence: str) -> None:
        say(window, sentence)
        said.append(sentence)
        if "Trying again" in sentence:
            asyncio.get_running_loop().call_soon(window.close)

    monkeypatch.setattr(SalonWindow, "say", say_and_close)
    nowhere = "postgresql://nobody@127.0.0.1:1/salon"
    assert app.run(_settings(tmp_path, nowhere)) == GOOD
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

    assert app.run(_settings(tmp_path, database_url), stumble) == GOOD
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
    assert app.run(_settings(tmp_path, "postgresql://nobody@127.0.0.1:1/salon")) == BUG
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
    assert app.run(_settings(tmp_path, database_url), leave_something_behind) == GOOD
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
    assert app.run(_settings(tmp_path, database_url), be_killed) == GOOD
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
    assert app.run(_settings(tmp_path, database_url), stumble) == GOOD
    assert sys.excepthook is hook
    assert told[0].endswith("please go on.")
    assert "KeyError" in (tmp_path / "log" / "faults.log").read_text()


def test_the_person_and_the_look_are_kept_for_the_next_start(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())

    async def change(window: SalonWindow) -> None:
        window.page.top_bar.person_named.emit("Clara")
        window.page.top_bar.look_wanted.emit()
        window.close()

    assert app.run(_settings(tmp_path, database_url, theme="light"), change) == GOOD
    again = settings.load({"SALON_DESK_HOME": str(tmp_path)})
    assert (again.person, str(again.theme)) == ("Clara", "dark")


def test_the_check_up_of_a_desk_ends_with_what_it_found_in_the_book(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    found: dict[str, str] = {}

    async def check_up(window: SalonWindow) -> None:
        place = await set_up_at(window.page)
        place.show_page(CHECK_UP)
        page = place.check_up
        assert page is not None
        await until(lambda: not page.is_looking, "all is looked at")
        found.update({finding.id: finding.state for finding in page.findings})
        window.close()

    assert app.run(_settings(tmp_path, database_url), check_up) == GOOD
    assert {found[name] for name in ("program", "settings", "connection", "version", "rights", "zone")} == {"good"}
    assert list(found)[-1] == "backup"


def _holds(window: SalonWindow, slot: Slot) -> bool:
    hold = window.page.reception.holding.hold
    return hold is not None and Slot(hold.stylist_id, hold.start) == slot


def test_both_halves_of_an_hour_that_comes_twice_are_held_and_told_apart(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, small_salon(zone="Australia/Lord_Howe", start="00:00", end="24:00"))
    told: list[str] = []

    async def hold_both(window: SalonWindow) -> None:
        page, lea = window.page, StylistId(1)
        for hour, minute in ((14, 30), (15, 15)):
            slot = Slot(lea, datetime(2027, 4, 3, hour, minute, tzinfo=UTC))
            page.grid.reveal(slot.start, lea)
            where = page.grid.slot_rect(slot).center()
            QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
            await until(partial(_holds, window, slot), f"{slot} is held")
            told.append(page.panel.form.header.times.text())
        window.close()

    assert app.run(_settings(tmp_path, database_url, first_day="2027-04-04"), hold_both) == GOOD
    assert told == ["01:30 +11 – 01:45 +1030", "01:45 +1030 – 02:30"]
