"""A grid alone on the screen, with what it says and what of it is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.theme import LIGHT, Look
from tests.helpers.days import HandClock, at, roster, visit_number

LEFT = Qt.MouseButton.LeftButton
OWN = visit_number(1)


class Watch(QObject):
    """Sees what a widget paints."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(grid)
        self.painted = QRegion()
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add up what is painted, and let it be painted."""
        if isinstance(event, QPaintEvent):
            self.painted += event.region()
        return False


class Bench:
    """A shown grid at 12:24 with what it said."""

    def __init__(self, day: Day, look: Look = LIGHT) -> None:
        self.day = day
        self.hand = HandClock(at(day, "12:24"))
        self.model = DayModel(self.hand.clock, roster(len(day.columns)))
        self.model.show(day)
        self.grid = DayGrid(self.model, look, lambda visit: visit == OWN)
        self.grid.resize(900, 800)
        self.grid.show()
        self.grid.setFocus()
        self.slots: list[Slot] = []
        self.bookings: list[Booking] = []
        self.grid.slot_chosen.connect(self.slots.append)
        self.grid.booking_chosen.connect(self.bookings.append)
        self.watch = Watch(self.grid)
        self.settle()

    def settle(self) -> None:
        """Let Qt paint what is to be painted; what was painted before is forgotten."""
        QApplication.processEvents()
        self.watch.painted = QRegion()

    def slot(self, clock: str, stylist: int = 1) -> Slot:
        """A slot of the day, such as `14:00`."""
        return Slot(StylistId(stylist), at(self.day, clock))

    def click(self, point: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """A click at a point of the grid."""
        QTest.mouseClick(self.grid.viewport(), button, Qt.KeyboardModifier.NoModifier, point)

    def press(self, key: Qt.Key, held_down: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, pressed on the grid."""
        QTest.keyClick(self.grid, key, held_down)

    def take(self, part: Booking) -> Booking:
        """Let the grid hear of a booking; the same again."""
        self.model.apply(Change(part.visit_id, part.version, (part,)))
        return part

    def colours(self, booking: Booking) -> set[str]:
        """The colours inside a block, below its text."""
        area = self.grid.rect_of(booking).adjusted(8, 0, -4, 0)
        picture = self.grid.viewport().grab(area).toImage()
        return {picture.pixelColor(x, picture.height() - 14).name() for x in range(picture.width())}
