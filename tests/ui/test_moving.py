"""Bookings moved and made longer through the whole window, by hand and by keys, and taken back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from salon_desk.domain.booking import Progress
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from tests.helpers.carrying import MONDAY, at_four, drag, moved, over
from tests.helpers.days import SATURDAY, at, empty_day
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, key, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def test_a_drag_moves_and_undo_brings_it_back(floor: Floor) -> None:
    window, _ = await floor.window()
    page, nora = window.page, at_four(floor)
    page.grid.verticalScrollBar().setValue(9999)
    start = page.grid.rect_of(nora).center()
    box = page.grid.slot_rect(floor.slot("15:00", MIA))
    drag(page, start, QPoint(box.center().x(), box.top() + page.grid.rect_of(nora).height() // 2))
    await moved(floor, floor.slot("15:00", MIA))
    assert page.notices.sentence == f"{nora.client_name} is moved to 15:00 with Mia, from 16:00 with Lea."
    assert page.grid.selected_booking() == at_four(floor)
    key(Qt.Key.Key_Z, CONTROL)
    await moved(floor, floor.slot("16:00"))
    assert page.notices.sentence == "15:00 with Mia is back at 16:00 with Lea."


async def test_what_another_desk_changed_meanwhile_is_told_and_not_overwritten(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page, nora = window.page, at_four(floor)
    page.grid.select_booking(nora)
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Up)
    await other.bookings.move(nora, floor.slot("17:00"))
    key(Qt.Key.Key_Return)
    await until(lambda: "nothing was overwritten" in page.notices.sentence)
    assert at_four(floor).start == floor.slot("17:00").start


async def test_nothing_is_taken_back_that_another_desk_has_changed(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_A)
    await until(lambda: at_four(floor).progress is Progress.ARRIVED)
    await other.bookings.set_progress(at_four(floor), Progress.IN_CHAIR)
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: "nothing was overwritten" in window.page.notices.sentence)
    assert at_four(floor).progress is Progress.IN_CHAIR


async def test_m_and_the_keys_move_it_to_another_day(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(at_four(floor))
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Right, CONTROL)
    await until(lambda: window.page.model.day and window.page.model.day.date != SATURDAY)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Return)
    sunday = SATURDAY + timedelta(days=1)
    await moved(floor, Slot(StylistId(MIA), at(empty_day(sunday), "16:00")))


async def test_escape_puts_nothing_down(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(at_four(floor))
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Escape)
    await settled()
    assert window.page.grid.carry.booking is None
    assert at_four(floor).version == 1


async def test_shift_and_arrows_make_it_longer(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_booking(at_four(floor))
    QTest.keyPress(window.page.grid, Qt.Key.Key_Down, SHIFT)
    QTest.keyRelease(window.page.grid, Qt.Key.Key_Shift)
    await until(lambda: at_four(floor).span.minutes == 75)
    assert "takes 75 minutes now" in window.page.notices.sentence


async def test_dragged_onto_a_date_it_is_carried_on_there(floor: Floor) -> None:
    window, _ = await floor.window()
    page, days = window.page, window.page.sidebar.month.days
    page.grid.verticalScrollBar().setValue(9999)
    drag(page, page.grid.rect_of(at_four(floor)).center(), over(page, days, days.rect_of(MONDAY).center()))
    await until(lambda: page.model.day and page.model.day.date == MONDAY)
    monday = empty_day(MONDAY)
    assert page.grid.carry.slot == Slot(StylistId(1), at(monday, "16:00"))
    press(page.grid.viewport(), page.grid.slot_rect(Slot(StylistId(2), at(monday, "10:00"))).center())
    await moved(floor, Slot(StylistId(2), at(monday, "10:00")))
    assert "Mon 23 Nov" not in plain(page.notices.sentence).split(", from ")[0]
    assert plain(page.notices.sentence).endswith("from Sat 21 Nov, 16:00 with Lea.")
