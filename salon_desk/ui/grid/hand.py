"""The left button on the day: a press that stays is a click, one that wanders off is a drag, if any drag takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from salon_desk.domain.day import Slot
from salon_desk.ui.grid.blocks import Block


class Press(NamedTuple):
    """Where the button went down, on the viewport, and what lay there."""

    point: QPoint
    slot: Slot | None
    block: Block | None


class Drag(Protocol):
    """One thing that can be dragged. It is asked when the pointer has wandered off with the button down."""

    def takes(self, press: Press) -> bool:
        """Begin with what was pressed, or leave it to another drag."""

    def move(self, point: QPoint) -> None:
        """The pointer is here now."""

    def drop(self, point: QPoint) -> None:
        """The button was let go here."""

    def cancel(self) -> None:
        """Leave everything as it was."""


class Hand:
    """Tells clicks from drags; one press is one of them or nothing."""

    def __init__(
        self,
        under: Callable[[QPoint], tuple[Slot | None, Block | None]],
        click: Callable[[Press], None],
        drags: Sequence[Drag] = (),
    ) -> None:
        self._under = under
        self._click = click
        self._drags = drags
        self._press: Press | None = None
        self._drag: Drag | None = None

    @property
    def is_dragging(self) -> bool:
        """Whether the pointer moves something."""
        return self._drag is not None

    def press(self, point: QPoint) -> None:
        """The left button went down."""
        self.cancel()
        self._press = Press(point, *self._under(point))

    def move(self, point: QPoint) -> None:
        """The pointer moved, whether or not the button is down."""
        if self._press is not None and self._drag is None and self._is_far(self._press, point):
            press = self._press
            self._drag = next((drag for drag in self._drags if drag.takes(press)), None)
        if self._drag is not None:
            self._drag.move(point)

    def release(self, point: QPoint) -> None:
        """The left button was let go."""
        press, drag = self._press, self._drag
        self._press = self._drag = None
        if drag is not None:
            drag.drop(point)
        elif press is not None and not self._is_far(press, point):
            # What lies there now: it may have changed since the button went down.
            self._click(Press(press.point, *self._under(press.point)))

    def cancel(self) -> bool:
        """Let go of everything without a deed; the answer is whether something was dragged."""
        drag, self._press, self._drag = self._drag, None, None
        if drag is not None:
            drag.cancel()
        return drag is not None

    @staticmethod
    def _is_far(press: Press, point: QPoint) -> bool:
        return (point - press.point).manhattanLength() >= QApplication.startDragDistance()
