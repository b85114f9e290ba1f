"""Bookings that are parked on the shelf, through the whole window: they stay booked until they are placed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.shelf import STAYS
from tests.helpers.carrying import MONDAY, at_four, drag, moved, over
from tests.helpers.days import at, empty_day
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


async def test_dragged_onto_the_shelf_it_stays_booked_until_it_is_placed(floor: Floor) -> None:
    window, _ = await floor.window()
    page, shelf = window.page, window.page.sidebar.shelf
    page.grid.verticalScrollBar().setValue(9999)
    drag(page, page.grid.rect_of(at_four(floor)).center(), over(page, shelf, shelf.rect().center()))
    assert list(shelf.rows) == [at_four(floor).visit_id]
    assert at_four(floor).version == 1
    scene = page.grid.scene()
    assert scene is not None
    assert scene.marks.parked == {at_four(floor).visit_id}
    click_on(shelf.rows[at_four(floor).visit_id])
    await floor.click(page, "14:30", MIA)
    await moved(floor, floor.slot("14:30", MIA))
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
    before = at_four(floor)
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_P)
    shelf = window.page.sidebar.shelf
    await until(lambda: shelf.rows)
    assert shelf.toolTip() == STAYS
    await window.page.desk.close()
    again, _ = await floor.window()
    assert not again.page.sidebar.shelf.rows
    assert at_four(floor) == before


async def test_it_is_dragged_from_the_shelf_onto_another_day(floor: Floor) -> None:
    window, desk = await floor.window()
    page, shelf, nora = window.page, window.page.sidebar.shelf, at_four(floor)
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
    await moved(floor, slot)


async def test_a_parked_booking_that_is_cancelled_elsewhere_leaves_the_shelf(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_P)
    await other.bookings.cancel(at_four(floor), "")
    await until(lambda: not window.page.sidebar.shelf.rows)
