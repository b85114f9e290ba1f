"""What is a click, what is a drag, and what is neither."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.hand import Hand, Press
from tests.helpers.days import at, empty_day

SLOT = Slot(StylistId(1), at(empty_day(), "14:00"))
HERE, NEAR = QPoint(100, 100), QPoint(101, 101)


class Sheet:
    """Something to be dragged from the left half; it writes down what is done to it."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def takes(self, press: Press) -> bool:
        return press.point.x() < 500

    def move(self, point: QPoint) -> None:
        self.told.append(f"move {point.x()}")

    def drop(self, point: QPoint) -> None:
        self.told.append(f"drop {point.x()}")

    def cancel(self) -> None:
        self.told.append("cancel")


class Pressed:
    """A hand over free time."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self.clicks: list[Press] = []
        self.hand = Hand(self.under, self.clicks.append, [self.sheet])
        self.far = HERE + QPoint(QApplication.startDragDistance(), 0)

    def under(self, point: QPoint) -> tuple[Slot | None, Block | None]:
        return SLOT, None


@pytest.fixture
def pressed(qapp: QApplication) -> Pressed:
    made = Pressed()
    made.hand.press(HERE)
    return made


def test_a_press_that_stays_is_a_click_where_it_began(pressed: Pressed) -> None:
    pressed.hand.move(NEAR)
    pressed.hand.release(NEAR)
    assert pressed.clicks == [Press(HERE, SLOT, None)]
    assert pressed.sheet.told == []


def test_a_press_that_wanders_off_is_a_drag_until_it_is_dropped(pressed: Pressed) -> None:
    pressed.hand.move(NEAR)
    assert pressed.sheet.told == []
    pressed.hand.move(pressed.far)
    pressed.hand.move(HERE)
    pressed.hand.release(HERE)
    assert pressed.sheet.told == [f"move {pressed.far.x()}", "move 100", "drop 100"]
    assert (pressed.clicks, pressed.hand.is_dragging) == ([], False)


def test_a_drag_that_is_given_up_leaves_everything_as_it_was(pressed: Pressed) -> None:
    pressed.hand.move(pressed.far)
    assert pressed.hand.cancel()
    pressed.hand.release(pressed.far)
    assert pressed.sheet.told == [f"move {pressed.far.x()}", "cancel"]
    assert pressed.clicks == []
    assert not pressed.hand.cancel()


def test_where_nothing_can_be_dragged_it_is_neither(pressed: Pressed) -> None:
    right = QPoint(600, 100)
    pressed.hand.press(right)
    pressed.hand.move(right + QPoint(0, 100))
    pressed.hand.release(right + QPoint(0, 100))
    assert (pressed.sheet.told, pressed.clicks) == ([], [])
