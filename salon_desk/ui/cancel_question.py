"""Asks in place whether a booking shall go, and why: a usual reason by one click, or in one's own words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from salon_desk.ui.client_fields import ENTER
from salon_desk.ui.labels import paragraph

REASONS = ("Client is ill", "Client can't come", "Stylist is ill", "Booked by mistake")


class CancelQuestion(QFrame):
    """`cancel_wanted` carries the reason, perhaps empty; `keep_wanted` says that the booking stays."""

    cancel_wanted = Signal(str)
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.words = paragraph()
        self.reasons = [self._reason_button(words) for words in REASONS]
        self.reason = QLineEdit(placeholderText="Or in your own words")
        self.reason.setAccessibleName("Reason for the cancellation")
        self.yes = QPushButton("Cancel booking")
        self.yes.setProperty("kind", "danger")
        self.no = QPushButton("Keep  Esc")
        self.no.setAccessibleName("Keep the booking")
        self._lay_out()
        self.yes.clicked.connect(lambda: self.cancel_wanted.emit(self.reason.text()))
        self.no.clicked.connect(self.keep_wanted)

    def ask(self, words: str) -> None:
        """Ask this; the cursor is where a reason can be typed."""
        self.words.setText(words)
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reason_button(self, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setObjectName("offer")
        made.clicked.connect(partial(self._take_reason, words))
        return made

    def _take_reason(self, words: str) -> None:
        """Enter cancels with it then."""
        self.reason.setText(words)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        usual, buttons = QGridLayout(), QHBoxLayout()
        usual.setSpacing(6)
        for nth, button in enumerate(self.reasons):
            usual.addWidget(button, nth // 2, nth % 2)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes, 1)
        rows = QVBoxLayout(self)
        rows.addWidget(self.words)
        rows.addLayout(usual)
        rows.addWidget(self.reason)
        rows.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()
        else:
            self.yes.click()
