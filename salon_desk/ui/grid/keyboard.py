"""Keys that mean something on the day itself; the arrows are the cursor's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Deed = Callable[[], object]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard:
    """`enter` is what Enter does; `letters` are keys that are pressed alone."""

    def __init__(self, enter: Deed, letters: Mapping[int, Deed]) -> None:
        self._enter = enter
        self._letters = letters

    def deed(self, event: QKeyEvent) -> Deed | None:
        """What a key means here, None where it is none of the grid's."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in ENTER:
            # Held down it would hold a slot and, in the form that comes up, confirm it too.
            return event.accept if event.isAutoRepeat() else self._enter
        return self._letters.get(event.key())
