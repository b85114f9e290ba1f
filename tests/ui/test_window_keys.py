"""Hasty hands at the whole window: double clicks, keys held down or pressed in a field, lists that change meanwhile."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Status
from salon_desk.domain.treatment import Roster
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.service_chooser import GONE
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def _hold_down(pressed: Qt.Key) -> None:
    """What the keyboard goes on sending while a key is held down."""
    event = QKeyEvent(QEvent.Type.KeyPress, pressed, NONE, "\r", True)
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.sendEvent(focus, event)


def _without(roster: Roster, nth: int) -> Roster:
    """The same salon after a service was taken off the list."""
    gone = roster.services[nth]
    return roster._replace(services=tuple(it._replace(active=it is not gone) for it in roster.services))


async def test_a_double_click_on_a_free_slot_is_one_claim(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    for _ in range(3):
        await floor.click(window.page, "14:00")
        await settled()
    desk.answers.set()
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))
    await settled()
    assert [booking.status for booking in floor.book.visits.values() if booking.start == floor.slot("14:00").start] == [
        Status.HELD
    ]


async def test_what_a_later_click_has_overtaken_is_not_told(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    window.page.notices.dismiss()
    desk.answers.clear()
    window.page.reception.holds.claim_slot(floor.slot("14:00"))
    await settled()
    await floor.click(window.page, "15:00", MIA)
    desk.answers.set()
    await until(lambda: floor.held(window.page) == floor.slot("15:00", MIA))
    assert window.page.notices.sentence == ""


async def test_enter_held_down_holds_a_slot_and_confirms_nothing(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_slot(floor.slot("14:00"))
    window.page.panel.form.client.name.setText("Nora")
    window.page.grid.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.form.stage is Stage.HELD)
    for _ in range(5):
        _hold_down(Qt.Key.Key_Return)
        await settled()
    assert window.page.panel.form.stage is Stage.HELD
    window.page.grid.setFocus()
    _hold_down(Qt.Key.Key_Return)
    await settled()
    assert not window.page.panel.form.client.name.hasFocus()


async def test_enter_on_release_releases_and_does_not_confirm(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora")
    window.page.panel.form.secondary.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: floor.book.visits[hold.visit_id].status is Status.RELEASED)


async def test_enter_on_any_button_is_a_click(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.top_bar.forth.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.told_date == "Sunday 22 November")


async def test_escape_closes_the_list_of_known_clients_and_keeps_the_hold(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("sof")
    client = window.page.panel.form.client
    await until(client.known.isVisible)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Escape)
    assert not client.known.isVisible()
    assert client.name.hasFocus()
    assert len(desk.own) == 1
    key(Qt.Key.Key_Escape)
    await until(lambda: not desk.own)


async def test_keys_do_in_a_text_field_what_they_always_do(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Tea Tott")
    name = window.page.panel.form.client.name
    key(Qt.Key.Key_Left, CONTROL)
    assert name.cursorPosition() == 4
    key(Qt.Key.Key_Delete)
    assert name.text() == "Tea ott"
    key(Qt.Key.Key_Home)
    assert name.cursorPosition() == 0
    await settled()
    assert window.page.model.day is not None
    assert window.page.model.day.date == floor.day.date
    assert len(desk.own) == 1


@pytest.mark.parametrize("service", ["Colour", "Blow-dry"])
async def test_letters_typed_at_a_list_choose_from_it_and_are_no_keys_of_the_window(floor: Floor, service: str) -> None:
    window, _ = await floor.window()
    panel = window.page.panel
    panel.form.chooser.services.setFocus()
    type_text(service)
    await settled()
    assert panel.form.chooser.services.currentText().startswith(service)
    assert not panel.shows_page


async def test_days_are_turned_by_keys_while_a_name_or_note_is_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    key(Qt.Key.Key_PageDown, CONTROL)
    await until(lambda: window.page.top_bar.told_date == "Sunday 22 November")
    window.page.panel.form.client.note.setFocus()
    key(Qt.Key.Key_PageUp, CONTROL)
    await until(lambda: window.page.top_bar.told_date == "Saturday 21 November")
    assert len(desk.own) == 1


async def test_a_notice_whose_offer_is_outdated_goes_when_something_is_held(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    key(Qt.Key.Key_Escape)
    await until(lambda: window.page.notices.offer == "Hold it again", "it is free again")
    await floor.hold(window.page, "15:00", MIA)
    assert window.page.notices.sentence == ""


async def test_the_zoom_keys_work_while_a_name_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    window.page.grid.zoom.to(10)
    key(Qt.Key.Key_Plus, CONTROL)
    assert window.page.grid.zoom.step == 11
    key(Qt.Key.Key_Minus, CONTROL)
    key(Qt.Key.Key_Minus, CONTROL)
    assert window.page.grid.zoom.step == 9
    key(Qt.Key.Key_0, CONTROL)
    assert window.page.grid.zoom.fits_day
    assert window.page.panel.form.client.name.hasFocus()


async def test_a_day_that_fitted_itself_does_so_after_the_next_start(floor: Floor, memory: QSettings) -> None:
    window, _ = await floor.window()
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, memory)
    assert again.show_desk(await floor.desk("Desk 1")).grid.zoom.fits_day


async def test_a_zoom_that_was_chosen_is_there_after_the_next_start(floor: Floor, memory: QSettings) -> None:
    window, _ = await floor.window()
    window.page.grid.zoom.to(9)
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, memory)
    grid = again.show_desk(await floor.desk("Desk 1")).grid
    assert (grid.zoom.fits_day, grid.zoom.step) == (False, 9)


async def test_the_next_free_is_looked_for_on_the_day_that_is_shown(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.days.go_to(date(2026, 11, 24))
    await until(lambda: page.model.day is not None and page.model.day.date == date(2026, 11, 24))
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: page.reception.holding.hold)
    page.days.go_to(date(2026, 11, 23))
    await until(lambda: page.model.day is not None and page.model.day.date == date(2026, 11, 23))
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: page.reception.holding.hold and page.reception.holding.hold.start.day == 23)


async def test_a_service_taken_off_the_list_is_not_asked_for_again(floor: Floor) -> None:
    window, desk = await floor.window()
    window.page.roster_changed(_without(floor.book.roster, 3))
    chooser = window.page.panel.form.chooser
    assert chooser.service_id == floor.book.roster.services[0].id
    hold = await floor.hold(window.page, "14:00")
    assert hold.service_id == chooser.service_id
    assert len(desk.own) == 1


async def test_a_service_taken_off_the_list_while_it_is_held_is_told_and_nothing_is_lost(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora")
    window.page.roster_changed(_without(floor.book.roster, 3))
    chooser = window.page.panel.form.chooser
    assert chooser.service_id is None
    assert chooser.services.placeholderText() == GONE
    assert chooser.length.value() == hold.span.minutes
    assert window.page.panel.form.draft.name == "Nora"
    again = await floor.hold(window.page, "15:00", MIA)
    assert again.service_id == floor.book.roster.services[0].id
    assert window.page.panel.form.draft.name == "Nora"


async def test_a_usual_length_stays_usual_when_the_list_changes(floor: Floor) -> None:
    window, _ = await floor.window()
    roster = floor.book.roster
    longer = tuple(it._replace(minutes=60) if it is roster.services[3] else it for it in roster.services)
    floor.book.roster = roster._replace(services=longer)
    window.page.roster_changed(floor.book.roster)
    assert window.page.panel.form.chooser.length.value() == 60
    hold = await floor.hold(window.page, "14:00")
    assert hold.end - hold.start == timedelta(minutes=60)


async def test_another_service_chosen_while_the_claim_is_on_its_way_is_what_is_held(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    await floor.click(window.page, "14:00")
    await settled()
    window.page.reception.holds.choose_service(floor.book.roster.services[6].id, None)
    desk.answers.set()
    await until(lambda: window.page.reception.holding.hold)
    await until(
        lambda: (
            window.page.reception.holding.hold
            and window.page.reception.holding.hold.service_id == floor.book.roster.services[6].id
        )
    )


async def test_at_midnight_today_is_another_day(floor: Floor) -> None:
    window, _ = await floor.window()
    assert not window.page.top_bar.today.isEnabled()
    floor.pass_time(12 * 3600)
    assert window.page.top_bar.today.isEnabled()
    assert window.page.sidebar.month.days.today == date(2026, 11, 22)
