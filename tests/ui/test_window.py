"""The window itself: opened, closed and opened again, its lines and names, light and dark."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt

from salon_desk.domain.booking import Status
from salon_desk.domain.first_answers import Answers
from salon_desk.ui.calm_word import CalmWord
from salon_desk.ui.first_start.wizard import SalonQuestions
from salon_desk.ui.notices import Action
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, busy, click_on, key, says, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_closing_the_window_releases_at_once(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    window.close()
    await window.closed.wait()
    assert floor.book.visits[hold.visit_id].status is Status.RELEASED


async def test_closing_does_not_wait_long_for_a_book_that_is_away(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("salon_desk.ui.window.PATIENCE", 0.01)
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    desk.answers.clear()
    window.close()
    await window.closed.wait()
    desk.answers.set()
    assert len(desk.own) == 1


async def test_the_person_is_named_by_a_click_and_every_claim_says_so(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    click_on(page.top_bar.person.word)
    type_text("Clara")
    key(Qt.Key.Key_Return)
    assert page.top_bar.person.word.text() == "Clara"
    hold = await floor.hold(page, "14:00")
    assert hold.person == "Clara"
    click_on(page.top_bar.person.word)
    type_text("   ")
    key(Qt.Key.Key_Return)
    assert says(page, "The name of the person at the desk is missing.")
    assert page.top_bar.person.word.text() == "Clara"


async def test_the_status_line_counts_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    status = window.page.status
    await until(lambda: status.day.text().startswith("1 booked · 1 held · room for "))
    assert status.zone.text() == "All times Europe/Stockholm"
    assert status.connection.text() == "● Connected to salon-server · 2 ms"


async def test_the_status_line_forgets_holds_that_ran_out_with_the_list_of_them(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    page = window.page

    def held() -> tuple[str, int]:
        return page.status.day.text().split(" · ")[1], len(page.sidebar.holds.rows)

    await until(lambda: held() == ("2 held", 2))
    floor.pass_time(179)
    await settled()
    assert held() == ("2 held", 2)
    floor.pass_time(1)
    assert held() == ("0 held", 0)


async def test_the_status_line_forgets_holds_that_ran_out_while_another_place_is_shown(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    page = window.page
    await until(lambda: " · 2 held · " in page.status.day.text())
    page.places.go_to(1)
    await settled()
    floor.pass_time(200)
    assert " · 0 held · " in page.status.day.text()


async def test_f1_shows_the_keys_until_escape(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_F1)
    assert window.page.keys.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.page.keys.isVisible()


async def test_light_and_dark_change_while_the_window_is_open(floor: Floor) -> None:
    window, _ = await floor.window()
    try:
        key(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert floor.wardrobe.look.is_dark
        assert floor.wardrobe.look.window.name() in window.styleSheet()
    finally:
        floor.wardrobe.wear("light")


async def test_a_salon_without_stylists_says_so(floor: Floor) -> None:
    floor.book.roster = floor.book.roster._replace(stylists=())
    window, _ = await floor.window()
    assert window.page.centre.calm.isVisible()
    assert window.page.centre.calm.text().startswith("Nobody works in this salon yet.")


async def test_the_window_comes_back_where_it_was(floor: Floor, memory: QSettings) -> None:
    window, _ = await floor.window()
    window.resize(1100, 700)
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, memory)
    assert again.size() == window.size()


async def test_every_control_has_a_name_that_can_be_spoken(floor: Floor) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit

    window, _ = await floor.window()
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
        for control in window.page.findChildren(kind)
        if control.objectName() not in ("qt_spinbox_lineedit", "") or not control.objectName()
    ]
    unnamed = [
        control
        for control in controls
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
        and control.objectName() != "qt_spinbox_lineedit"
        and not window.page.grid.isAncestorOf(control)
        and control is not window.page.notices._button
    ]
    assert len(controls) > 20
    assert unnamed == []


async def test_a_word_is_said_also_after_an_empty_book_was_asked_about(floor: Floor) -> None:
    window = SalonWindow(floor.wardrobe, floor.memory)
    window.show()
    window.show_form(SalonQuestions(Answers()))
    assert window.word == ""
    await settled()
    window.say("The book does not answer. Trying again…")
    await settled()
    assert window.word == "The book does not answer. Trying again…"
    central = window.centralWidget()
    assert isinstance(central, CalmWord)
    assert central.words.text() == window.word
    assert central.button is None
    pressed: list[str] = []
    for _ in range(2):
        window.offer("Nobody answers.", Action("Go elsewhere…", lambda: pressed.append("elsewhere")))
        central = window.centralWidget()
        assert isinstance(central, CalmWord)
        assert central.button is not None
        central.button.setFocus()
    key(Qt.Key.Key_Return)
    assert pressed == ["elsewhere"]
    window.hide()
    shiboken6.delete(window)
