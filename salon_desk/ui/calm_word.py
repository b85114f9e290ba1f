"""A calm sentence in the middle of a window that has no desk yet, and perhaps something to do instead of waiting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import paragraph
from salon_desk.ui.notices import Action


class CalmWord(QWidget):
    """The sentence; the button is there when there is something to do."""

    def __init__(self, sentence: str, instead: Action | None = None) -> None:
        super().__init__()
        self.words = paragraph("calm", sentence)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self)
        rows.setSpacing(16)
        rows.addStretch(1)
        rows.addWidget(self.words)
        self.button = QPushButton(instead.words) if instead is not None else None
        if self.button is not None and instead is not None:
            self.button.clicked.connect(instead.do)
            rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)
