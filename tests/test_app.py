"""The composition root: from an empty folder to a desk with its day on the screen, and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salon_desk import app, settings
from salon_desk.domain.day import Slot
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.failures import GOOD
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.set_up.place import CHECK_UP
from salon_desk.ui.window import SalonWindow
from tests.helpers.first_floor import answer_salon, answered_by
from tests.helpers.qt_loop import until
from tests.helpers.salons import found_salon, salon_by_day, small_salon
from tests.helpers.set_up_floor import set_up_at
from tests.helpers.whole_desks import desk_1, windows_gone

_windows_go = pytest.fixture(autouse=True)(windows_gone)


def test_a_desk_shows_its_day_and_closing_the_window_ends_the_program(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())
    shown: list[tuple[str, date | None]] = []

    async def look(window: SalonWindow) -> None:
        day = window.page.model.day
        shown.append((window.windowTitle(), day.date if day else None))
        window.close()

    told = desk_1(tmp_path, database_url, first_day="2026-12-24")
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

    assert app.run(desk_1(tmp_path, database_url), hold_and_leave) == GOOD
    assert app.run(desk_1(tmp_path, database_url), look) == GOOD
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

    assert app.run(desk_1(tmp_path, database_url), book) == GOOD
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
        assert app.run(desk_1(tmp_path, database_url), look) == GOOD
    assert len(asked) == 1


def test_a_book_that_another_pc_has_just_founded_is_opened(database_url: str, tmp_path: Path) -> None:
    async def answer_too_late(questions: FirstStart) -> None:
        found_salon(database_url, salon_by_day())
        answer_salon(questions, "Salon Aurora", "Lea, Mia")

    async def look(window: SalonWindow) -> None:
        assert window.page.desk.roster.salon.name == "Test Salon"
        window.close()

    with answered_by(answer_too_late):
        assert app.run(desk_1(tmp_path, database_url), look) == GOOD


def test_the_person_and_the_look_are_kept_for_the_next_start(database_url: str, tmp_path: Path) -> None:
    found_salon(database_url, salon_by_day())

    async def change(window: SalonWindow) -> None:
        window.page.top_bar.person_named.emit("Clara")
        window.page.top_bar.look_wanted.emit()
        window.close()

    assert app.run(desk_1(tmp_path, database_url, theme="light"), change) == GOOD
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

    assert app.run(desk_1(tmp_path, database_url), check_up) == GOOD
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

    assert app.run(desk_1(tmp_path, database_url, first_day="2027-04-04"), hold_both) == GOOD
    assert told == ["01:30 +11 – 01:45 +1030", "01:45 +1030 – 02:30"]
