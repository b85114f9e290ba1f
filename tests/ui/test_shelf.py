"""A receptionist's changes through the whole window: status keys, moving, the shelf, the waiting room, undo."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.shelf import STAYS
from salon_desk.ui.squeeze_question import MISSING
from tests.helpers.days import SATURDAY, at, empty_day
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, press, type_text

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MONDAY = date(2026, 11, 23)


def _nora(floor: Floor) -> Booking:
    """Lea's booking from 16:00 to 17:00, as the book has it."""
    floor.book.day(SATURDAY)
    return floor.book.visits[next(iter(floor.day.visits))]


def _drag(page: DeskPage, start: QPoint, end: QPoint) -> None:
    """A drag on the grid, in viewport points."""
    view = page.grid.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)


def _over(page: DeskPage, widget: QWidget, point: QPoint) -> QPoint:
    """A point of another widget as the grid's viewport sees it."""
    return page.grid.viewport().mapFromGlobal(widget.mapToGlobal(point))


async def _moved(floor: Floor, slot: Slot) -> None:
    await until(lambda: Slot(_nora(floor).stylist_id, _nora(floor).start) == slot, "it is moved")


# how far the client is


@pytest.mark.parametrize(
    ("letter", "progress"),
    [
        (Qt.Key.Key_F, Progress.CONFIRMED),
        (Qt.Key.Key_A, Progress.ARRIVED),
        (Qt.Key.Key_L, Progress.LATE),
        (Qt.Key.Key_I, Progress.IN_CHAIR),
        (Qt.Key.Key_D, Progress.DONE),
        (Qt.Key.Key_X, Progress.NO_SHOW),
    ],
)
async def test_one_key_says_how_far_the_client_is(floor: Floor, letter: Qt.Key, progress: Progress) -> None:
    window, _ = await floor.window()
    floor.pass_time(4 * 3600)
    await floor.click(window.page, "16:15")
    key(letter)
    await until(lambda: _nora(floor).progress is progress)
    assert window.page.notices.offer == "Undo"
    key(Qt.Key.Key_F8)
    await until(lambda: _nora(floor).progress is Progress.BOOKED)


async def test_keys_pressed_in_a_hurry_are_done_one_after_the_other(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.click(window.page, "16:15")
    for letter in (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_D, Qt.Key.Key_B):
        key(letter)
    await until(lambda: _nora(floor).version == 5)
    assert _nora(floor).progress is Progress.BOOKED
    assert "back to booked" in window.page.notices.sentence


async def test_letters_are_typed_where_a_name_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Adil Flax Mpib")
    assert window.page.panel.form.client.name.text() == "Adil Flax Mpib"
    assert _nora(floor).progress is Progress.BOOKED


async def test_the_card_has_a_button_for_each_step_and_shows_the_present_one(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.click(window.page, "16:15")
    card = window.page.panel.card
    click_on(card.progress.buttons[Progress.ARRIVED])
    await until(lambda: card.badge.text() == "arrived")
    assert [step for step, button in card.progress.buttons.items() if button.isChecked()] == [Progress.ARRIVED]
    card.close_button.setFocus()
    key(Qt.Key.Key_I)
    await until(lambda: card.badge.text() == "in chair")


async def test_who_has_arrived_waits_by_the_minute(floor: Floor) -> None:
    window, _ = await floor.window()
    room = window.page.sidebar.waiting_room
    assert not room.isVisible()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_A)
    await until(lambda: room.rows)
    name = _nora(floor).client_name
    assert room.rows[0].text() == f"{name} · 0 min"
    floor.pass_time(12 * 60)
    assert room.rows[0].text() == f"{name} · 12 min"
    window.page.reception.cards.close()
    window.page.grid.select_slot(None)
    click_on(room.rows[0])
    assert window.page.grid.selected_booking() == _nora(floor)
    assert window.page.panel.shows_card
    key(Qt.Key.Key_I)
    await until(lambda: not room.rows)


async def test_delete_asks_and_a_usual_reason_is_one_click(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_slot(floor.slot("16:00"))
    key(Qt.Key.Key_Delete)
    question = window.page.panel.card.question
    assert question.isVisible()
    click_on(question.reasons[0])
    key(Qt.Key.Key_Return)
    await until(lambda: _nora(floor).status is Status.CANCELLED)
    assert floor.book.reasons[_nora(floor).visit_id] == "Client is ill"
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: _nora(floor).status is Status.BOOKED)


# moving


async def test_a_drag_moves_and_undo_brings_it_back(floor: Floor) -> None:
    window, _ = await floor.window()
    page, nora = window.page, _nora(floor)
    page.grid.verticalScrollBar().setValue(9999)
    start = page.grid.rect_of(nora).center()
    box = page.grid.slot_rect(floor.slot("15:00", MIA))
    _drag(page, start, QPoint(box.center().x(), box.top() + page.grid.rect_of(nora).height() // 2))
    await _moved(floor, floor.slot("15:00", MIA))
    assert page.notices.sentence == f"{nora.client_name} is moved to 15:00 with Mia, from 16:00 with Lea."
    assert page.grid.selected_booking() == _nora(floor)
    key(Qt.Key.Key_Z, CONTROL)
    await _moved(floor, floor.slot("16:00"))
    assert page.notices.sentence == "15:00 with Mia is back at 16:00 with Lea."


async def test_what_another_desk_changed_meanwhile_is_told_and_not_overwritten(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page, nora = window.page, _nora(floor)
    page.grid.select_booking(nora)
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Up)
    await other.bookings.move(nora, floor.slot("17:00"))
    key(Qt.Key.Key_Return)
    await until(lambda: "nothing was overwritten" in page.notices.sentence)
    assert _nora(floor).start == floor.slot("17:00").start


async def test_nothing_is_taken_back_that_another_desk_has_changed(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_A)
    await until(lambda: _nora(floor).progress is Progress.ARRIVED)
    await other.bookings.set_progress(_nora(floor), Progress.IN_CHAIR)
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: "nothing was overwritten" in window.page.notices.sentence)
    assert _nora(floor).progress is Progress.IN_CHAIR


async def test_m_and_the_keys_move_it_to_another_day(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(_nora(floor))
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Right, CONTROL)
    await until(lambda: window.page.model.day and window.page.model.day.date != SATURDAY)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Return)
    sunday = SATURDAY + timedelta(days=1)
    await _moved(floor, Slot(StylistId(MIA), at(empty_day(sunday), "16:00")))


async def test_escape_puts_nothing_down(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(_nora(floor))
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Escape)
    await settled()
    assert window.page.grid.carry.booking is None
    assert _nora(floor).version == 1


async def test_shift_and_arrows_make_it_longer(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(_nora(floor))
    QTest.keyPress(window.page.grid, Qt.Key.Key_Down, SHIFT)
    QTest.keyRelease(window.page.grid, Qt.Key.Key_Shift)
    await until(lambda: _nora(floor).span.minutes == 75)
    assert "takes 75 minutes now" in window.page.notices.sentence


async def test_dragged_onto_a_date_it_is_carried_on_there(floor: Floor) -> None:
    window, _ = await floor.window()
    page, days = window.page, window.page.sidebar.month.days
    page.grid.verticalScrollBar().setValue(9999)
    _drag(page, page.grid.rect_of(_nora(floor)).center(), _over(page, days, days.rect_of(MONDAY).center()))
    await until(lambda: page.model.day and page.model.day.date == MONDAY)
    monday = empty_day(MONDAY)
    assert page.grid.carry.slot == Slot(StylistId(1), at(monday, "16:00"))
    press(page.grid.viewport(), page.grid.slot_rect(Slot(StylistId(2), at(monday, "10:00"))).center())
    await _moved(floor, Slot(StylistId(2), at(monday, "10:00")))
    assert "Mon 23 Nov" not in plain(page.notices.sentence).split(", from ")[0]
    assert plain(page.notices.sentence).endswith("from Sat 21 Nov, 16:00 with Lea.")


# the shelf


async def test_dragged_onto_the_shelf_it_stays_booked_until_it_is_placed(floor: Floor) -> None:
    window, _ = await floor.window()
    page, shelf = window.page, window.page.sidebar.shelf
    page.grid.verticalScrollBar().setValue(9999)
    _drag(page, page.grid.rect_of(_nora(floor)).center(), _over(page, shelf, shelf.rect().center()))
    assert list(shelf.rows) == [_nora(floor).visit_id]
    assert _nora(floor).version == 1
    scene = page.grid.scene()
    assert scene is not None
    assert scene.marks.parked == {_nora(floor).visit_id}
    click_on(shelf.rows[_nora(floor).visit_id])
    await floor.click(page, "14:30", MIA)
    await _moved(floor, floor.slot("14:30", MIA))
    await until(lambda: not shelf.rows)


async def test_p_parks_and_takes_off_again(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.click(window.page, "16:15")
    shelf = window.page.sidebar.shelf
    key(Qt.Key.Key_P)
    assert len(shelf.rows) == 1
    key(Qt.Key.Key_P)
    assert not shelf.rows


async def test_what_is_parked_is_booked_still_when_the_program_is_started_again(floor: Floor) -> None:
    window, _ = await floor.window()
    before = _nora(floor)
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_P)
    shelf = window.page.sidebar.shelf
    await until(lambda: shelf.rows)
    assert shelf.toolTip() == STAYS
    await window.page.desk.close()
    again, _ = await floor.window()
    assert not again.page.sidebar.shelf.rows
    assert _nora(floor) == before


async def test_it_is_dragged_from_the_shelf_onto_another_day(floor: Floor) -> None:
    window, desk = await floor.window()
    page, shelf, nora = window.page, window.page.sidebar.shelf, _nora(floor)
    await floor.click(page, "16:15")
    key(Qt.Key.Key_P)
    await desk.watch(MONDAY)
    await settled()
    row = shelf.rows[nora.visit_id]
    slot = Slot(StylistId(2), at(empty_day(MONDAY), "11:00"))
    there = row.mapFromGlobal(page.grid.viewport().mapToGlobal(page.grid.slot_rect(slot).center()))
    QTest.mousePress(row, LEFT, NONE, row.rect().center())
    QTest.mouseMove(row, row.rect().center() + QPoint(30, 0))
    QTest.mouseMove(row, there)
    QTest.mouseRelease(row, LEFT, NONE, there)
    await _moved(floor, slot)


async def test_a_parked_booking_that_is_cancelled_elsewhere_leaves_the_shelf(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_P)
    await other.bookings.cancel(_nora(floor), "")
    await until(lambda: not window.page.sidebar.shelf.rows)


# squeezing in


async def test_a_reason_squeezes_in_beside_a_booking(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.grid.reveal(floor.slot("16:15").start)
    QTest.mouseClick(page.grid.viewport(), LEFT, SHIFT, page.grid.slot_rect(floor.slot("16:15")).center())
    question = page.panel.squeeze
    assert question.isVisible()
    assert question.beside.text() == f"Beside {_nora(floor).client_name}."
    key(Qt.Key.Key_Return)
    assert question.missing.text() == MISSING
    type_text("Only a fringe")
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.form.stage is Stage.HELD)
    hold = page.reception.holding.hold
    assert hold is not None
    assert (hold.lane, hold.squeezed_because) == (1, "Only a fringe")
    assert not page.grid.rect_of(hold).intersects(page.grid.rect_of(_nora(floor)))


async def test_escape_squeezes_nothing_in(floor: Floor) -> None:
    window, desk = await floor.window()
    window.page.grid.select_booking(_nora(floor))
    key(Qt.Key.Key_Return, SHIFT)
    assert window.page.panel.squeeze.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.page.panel.squeeze.isVisible()
    assert window.page.grid.hasFocus()
    assert not desk.own


async def test_a_confirmation_is_taken_back_with_what_was_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: window.page.panel.form.stage is Stage.HELD)
    assert floor.book.visits[hold.visit_id].status is Status.HELD
    assert hold.visit_id in desk.own
