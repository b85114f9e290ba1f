"""The keys: which there are, and the card that F1 shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.ui.labels import label

KEYS = (
    ("Click, Enter", "hold the slot; the cursor goes to the client's name"),
    ("Enter", "confirm the booking; after it ran out, hold it again"),
    ("Esc", "release the hold, close a card, clear the form"),
    ("F2, Ctrl+E", "hold it longer"),
    ("Ctrl+N", "take the next free slot"),
    ("F8, Alt+Enter", "do what the message at the bottom offers"),
    ("Ctrl+← Ctrl+→", "a day back, a day forth; while a name is typed: Ctrl+PgUp, Ctrl+PgDn"),
    ("Alt+Home, T", "today"),
    ("Ctrl+G", "go to a date, such as 24.12."),
    ("← ↑ ↓ →", "walk through the day; Home and End: start and end of the shift"),
    ("Ctrl+D", "to the day's grid"),
    ("Delete", "cancel the booking whose card is open"),
    ("Ctrl+ +  −  0", "zoom in, zoom out, fit the whole day"),
    ("Ctrl+Shift+L", "light or dark"),
)


# Held down, any other key would do its deed again and again: take slot after slot, or answer a question unread.
REPEATING = ("Ctrl+Left", "Ctrl+Right", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl++", "Ctrl+=", "Ctrl+-")


def bind_keys(window: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Do what belongs to a key wherever the focus is in the window, unless a field needs the key itself."""
    for key, do in deeds.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(key in REPEATING)
        shortcut.activated.connect(do)


class KeyCard(QFrame):
    """Lies in the middle of the window until Esc or F1 is pressed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("keyCard")
        self.setAccessibleName("Keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, meaning) in enumerate(KEYS):
            grid.addWidget(label("key", key), row, 0)
            grid.addWidget(label("", meaning), row, 1)
        self.close_button = QPushButton("Close  Esc")
        self.close_button.clicked.connect(self.hide)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(16)
        rows.addWidget(label("headline", "Keys"))
        rows.addLayout(grid)
        rows.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        over.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it, or hide it again."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self._place()
            self.raise_()
            self.close_button.setFocus()

    def _place(self) -> None:
        self.adjustSize()
        over = self._over
        self.move((over.width() - self.width()) // 2, max(0, (over.height() - self.height()) // 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
