"""A card that lies in the middle of the window until Esc is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.keys_before import KeysBefore


class LyingCard(QFrame):
    """What lies on it is made at the first look: no start waits for it."""

    def __init__(self, over: QWidget, before: KeysBefore, name: str) -> None:
        super().__init__(over)
        self._over = over
        self._before = before
        self.setObjectName("lyingCard")
        self.setAccessibleName(name)
        self.close_button = QPushButton(tr("Close  Esc"), self)
        self.close_button.clicked.connect(self.leave)
        over.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it; its button to close has the keys."""
        if self.layout() is None:
            self._fill()
        if self.isHidden():
            self._before.remember()
        self.show()
        self._place()
        self.raise_()
        announce_shown(self)
        self.close_button.setFocus()

    def leave(self) -> bool:
        """Put it away, and the keys where they were; whether it was there."""
        was_there = not self.isHidden()
        if was_there:
            self.hide()
            self._before.give_back()
        return was_there

    def _fill(self) -> None:
        """Lay out what lies on it."""
        raise NotImplementedError

    def _place(self) -> None:
        self.adjustSize()
        over = self._over
        self.move((over.width() - self.width()) // 2, max(0, (over.height() - self.height()) // 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, also where nothing below knows of it."""
        if event.key() != Qt.Key.Key_Escape or not self.leave():
            super().keyPressEvent(event)
