"""A sentence beside what it is about: saved, or why not. While there is none it takes no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from salon_desk.ui.labels import set_tone


class Said(QLabel):
    """In the tone `good`, or as a `warning`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("said")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, sentence: str, tone: str = "warning") -> None:
        """Say this instead; an empty sentence says nothing."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        set_tone(self, tone)
        self.setVisible(bool(sentence))
