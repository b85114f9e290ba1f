"""A reason: a usual one by one click, or in one's own words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget


class ReasonField(QWidget):
    """`usual` are buttons, in so many columns, that fill in `words`; Enter stays with the page that asks."""

    def __init__(self, reasons: Sequence[str], hint: str, name: str, columns: int = 1) -> None:
        super().__init__()
        self.usual = [self._button(words) for words in reasons]
        self.words = QLineEdit(placeholderText=hint)
        self.words.setAccessibleName(name)
        grid, rows = QGridLayout(), QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for nth, button in enumerate(self.usual):
            grid.addWidget(button, nth // columns, nth % columns)
        rows.addLayout(grid)
        rows.addWidget(self.words)

    def ask(self) -> None:
        """Begin anew, with the cursor where a reason can be typed."""
        self.words.clear()
        self.take_keys()

    def take_keys(self) -> None:
        """Put the cursor where a reason can be typed."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setObjectName("offer")
        made.clicked.connect(partial(self._take, words))
        return made

    def _take(self, words: str) -> None:
        self.words.setText(words)
        self.take_keys()
