"""The grid alone, on a full day: how long it paints all of it, one slot, another day, a drag. Prints milliseconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from salon_desk import app
from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.theme import LIGHT, dress
from tests.helpers.days import SATURDAY, HandClock, at, busy_day, roster

SIZE = (1600, 1000)


class Plain(QWidget):
    """The floor: as large, filled with one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor("white"))


def say(what: str, rounds: int, work: Callable[[int], object]) -> None:
    """Time the work, the first rounds not counted, and print a line."""
    taken = []
    for nth in range(rounds + 5):
        begun = time.perf_counter()
        work(nth)
        taken.append((time.perf_counter() - begun) * 1000)
    print(what, *taken[5:], flush=True)


def deliver() -> None:
    """Have done what was asked to be repainted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    QCoreApplication.sendPostedEvents()


def main(rounds: int) -> None:
    """12 stylists, 150 bookings, 10 holds."""
    application = app.application()
    dress(application, LIGHT)
    plain, days = Plain(), [busy_day(day=SATURDAY + timedelta(days=nth), seed=nth + 1) for nth in range(2)]
    plain.resize(*SIZE)
    plain.show()
    model = DayModel(HandClock(at(days[0], "12:24")).clock, roster(12))
    grid = DayGrid(model, LIGHT, lambda _: False)
    grid.resize(*SIZE)
    grid.show()
    model.show(days[0])
    application.processEvents()
    say("floor", rounds, lambda _: plain.repaint())
    say("full", rounds, lambda _: grid.viewport().repaint())
    parts = sorted(days[0].bookings)
    say("slot", rounds, lambda nth: _change(model, parts[nth % 100]._replace(version=nth + 10)))
    say("switch", rounds, lambda nth: _switch(model, grid, days[nth % 2]))
    model.show(days[0])
    deliver()
    say("drag", rounds, _dragging(grid, next(part for part in parts if not part.is_hold)))
    plain.hide()
    grid.hide()


def _change(model: DayModel, part: Booking) -> None:
    """One visit is told, and painted."""
    model.apply(Change(part.visit_id, part.version, (part,)))
    deliver()


def _dragging(grid: DayGrid, part: Booking) -> Callable[[int], object]:
    """Take a booking with the pointer; each round moves it on by a slot and now and then by a stylist."""
    view, grabbed = grid.viewport(), grid.rect_of(part).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grabbed)

    def on(nth: int) -> None:
        QTest.mouseMove(view, QPoint(100 + nth % 7 * 160, 120 + nth % 40 * 18))
        deliver()

    return on


def _switch(model: DayModel, grid: DayGrid, day: Day) -> None:
    model.show(day)
    grid.viewport().repaint()


if __name__ == "__main__":
    main(int(sys.argv[1]))
