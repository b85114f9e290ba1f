"""Fields for what is typed about a client: a name above a list of known clients, and a note of some lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from salon_desk.ui.enter import ENTER

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NoteField(QPlainTextEdit):
    """A note of some lines: Shift+Enter makes a new one, Enter goes to the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchField(QLineEdit):
    """A field above a list. `stepped` carries 1 or -1; `entered` is Enter while `list_takes_enter`."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__(placeholderText=hint)
        self.list_takes_enter = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.list_takes_enter:
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
