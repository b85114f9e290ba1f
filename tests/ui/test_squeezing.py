"""Squeezed in beside a booking, through the whole window: with a reason, or not at all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salon_desk.ui.panel_form import Stage
from salon_desk.ui.squeeze_question import MISSING
from tests.helpers.carrying import at_four
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, key, type_text

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


async def test_a_reason_squeezes_in_beside_a_booking(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.grid.reveal(floor.slot("16:15").start)
    QTest.mouseClick(page.grid.viewport(), LEFT, SHIFT, page.grid.slot_rect(floor.slot("16:15")).center())
    question = page.panel.squeeze
    assert question.isVisible()
    assert question.beside.text() == f"Beside {at_four(floor).client_name}."
    key(Qt.Key.Key_Return)
    assert question.missing.text() == MISSING
    type_text("Only a fringe")
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.form.stage is Stage.HELD)
    hold = page.reception.holding.hold
    assert hold is not None
    assert (hold.lane, hold.squeezed_because) == (1, "Only a fringe")
    assert not page.grid.rect_of(hold).intersects(page.grid.rect_of(at_four(floor)))


async def test_escape_squeezes_nothing_in(floor: Floor) -> None:
    window, desk = await floor.window()
    window.page.grid.select_booking(at_four(floor))
    key(Qt.Key.Key_Return, SHIFT)
    assert window.page.panel.squeeze.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.page.panel.squeeze.isVisible()
    assert window.page.grid.hasFocus()
    assert not desk.own
