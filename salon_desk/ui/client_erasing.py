"""Asks in place whether a client shall be forgotten: that can't be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import paragraph


class EraseQuestion(QFrame):
    """`erase_wanted` is a yes, `left` a no. The no has the focus, so that Enter alone erases nobody."""

    erase_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.words = paragraph()
        self.yes = QPushButton(tr("Erase for good"))
        self.yes.setProperty("kind", "danger")
        self.no = QPushButton(tr("Keep  Esc"))
        self.no.setAccessibleName(tr("Keep the client"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        rows = QVBoxLayout(self)
        rows.addWidget(self.words)
        rows.addLayout(buttons)
        self.yes.clicked.connect(self.erase_wanted)
        self.no.clicked.connect(self.left)
        self.hide()

    def ask(self, name: str) -> None:
        """Ask about this client."""
        self.words.setText(
            tr(
                "Erase {client}? Name, contact, notes and warnings go for good, also from all visits. "
                "This can't be undone. The times of the visits stay in the book.",
                client=name,
            )
        )
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)
