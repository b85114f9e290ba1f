"""Lea's booking at 16:00, dragged over a window, and a date onto which it may be carried."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.ui.desk_page import DeskPage
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MONDAY = date(2026, 11, 23)


def at_four(floor: Floor) -> Booking:
    """Lea's booking from 16:00 to 17:00, as the book has it."""
    floor.book.day(SATURDAY)
    return floor.book.visits[next(iter(floor.day.visits))]


def drag(page: DeskPage, start: QPoint, end: QPoint) -> None:
    """A drag on the grid, in viewport points."""
    view = page.grid.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)


def over(page: DeskPage, widget: QWidget, point: QPoint) -> QPoint:
    """A point of another widget as the grid's viewport sees it."""
    return page.grid.viewport().mapFromGlobal(widget.mapToGlobal(point))


async def moved(floor: Floor, slot: Slot) -> None:
    """Go on when it is in that slot."""
    await until(lambda: Slot(at_four(floor).stylist_id, at_four(floor).start) == slot, "it is moved")
