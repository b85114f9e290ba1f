"""A word that turns into a field when it is clicked: Enter takes what was typed, Esc leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedLayout, QWidget

from salon_desk.ui.enter import ENTER


class _Edit(QLineEdit):
    """The field. Esc belongs to it while it has the focus, whatever else Esc does in the window."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        event.setAccepted(event.key() == Qt.Key.Key_Escape)
        return event.isAccepted() or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in ENTER:
                event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class InlineEdit(QWidget):
    """`entered` carries what was typed when Enter was pressed; `left` tells that the word is back."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.word = QPushButton()
        self.word.setProperty("kind", "quiet")
        self.word.setToolTip(name)
        self.field = _Edit(placeholderText=hint)
        self.field.setAccessibleName(name)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.word)
        self._stack.addWidget(self.field)
        self.word.clicked.connect(lambda: self.edit(self.word.text()))
        self.field.returnPressed.connect(self._take)
        self.field.left.connect(self.leave)

    @property
    def is_editing(self) -> bool:
        """Whether the field is there."""
        return self._stack.currentWidget() is self.field

    def show_text(self, text: str) -> None:
        """Show a word."""
        self.word.setText(text)
        self.word.setAccessibleName(f"{self._name}: {text}")

    def edit(self, text: str = "") -> None:
        """Let it be typed over."""
        self.field.setText(text)
        self._stack.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Show the word again."""
        if self.is_editing:
            self._stack.setCurrentWidget(self.word)
            self.left.emit()

    def _take(self) -> None:
        text = self.field.text()
        self.leave()
        self.entered.emit(text)
