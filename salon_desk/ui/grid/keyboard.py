"""Keys that mean something on the day itself; the arrows are the cursor's, unless something is carried."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from salon_desk.ui.enter import ENTER
from salon_desk.ui.grid.carry import Carry

Deed = Callable[[], object]
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_PageUp: (0, -4),
    Qt.Key.Key_PageDown: (0, 4),
}
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """`enter` is what Enter does, `shift_enter` with Shift, `stretch` begins another length of the chosen booking;
    `letters` are keys that are pressed alone."""

    def __init__(
        self, carry: Carry, enter: Deed, shift_enter: Deed, stretch: Deed, letters: Mapping[int, Deed]
    ) -> None:
        self._carry = carry
        self._enter = enter
        self._shift_enter = shift_enter
        self._stretch = stretch
        self._letters = letters

    def deed(self, event: QKeyEvent) -> Deed | None:
        """What a key means here, None where it is none of the grid's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == SHIFT:
            return self._with_shift(event)
        if held:
            return None
        if self._carry.booking is not None:
            return self._carrying(event)
        if event.key() in ENTER:
            # Held down it would hold a slot and, in the form that comes up, confirm it too.
            return event.accept if event.isAutoRepeat() else self._enter
        return self._letters.get(event.key())

    def let_go(self, event: QKeyEvent) -> None:
        """A length that was chosen with Shift held down counts when Shift is let go."""
        if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat() and self._carry.stretches:
            self._carry.drop()

    def _carrying(self, event: QKeyEvent) -> Deed | None:
        """Arrows move what is carried, Enter lets it go there; nothing else happens meanwhile."""
        if event.key() in ENTER:
            return event.accept if event.isAutoRepeat() else self._carry.drop
        if self._carry.stretches:
            return None
        columns, slots = STEPS.get(Qt.Key(event.key()), (0, 0))
        return partial(self._carry.step, columns, slots) if columns or slots else None

    def _with_shift(self, event: QKeyEvent) -> Deed | None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in ENTER and self._carry.booking is None:
            return event.accept if event.isAutoRepeat() else self._shift_enter
        return None if by is None else partial(self._draw, by)

    def _draw(self, by: int) -> None:
        if self._carry.booking is None:
            self._stretch()
        self._carry.stretch_by(by)
