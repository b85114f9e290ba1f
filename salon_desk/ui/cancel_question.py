"""Asks in place whether a booking shall go, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import paragraph
from salon_desk.ui.reason_field import ReasonField

REASONS = (
    tr_noop("Client is ill"), tr_noop("Client can't come"), tr_noop("Stylist is ill"), tr_noop("Booked by mistake"),
)  # fmt: skip


class CancelQuestion(QFrame):
    """`cancel_wanted` carries the reason, perhaps empty; `keep_wanted` says that the booking stays."""

    cancel_wanted = Signal(str)
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.words = paragraph()
        usual = [tr(reason) for reason in REASONS]
        self.why = ReasonField(usual, tr("Or in your own words"), tr("Reason for the cancellation"), columns=2)
        self.reasons, self.reason = self.why.usual, self.why.words
        self.yes = QPushButton(tr("Cancel booking"))
        self.yes.setProperty("kind", "danger")
        self.no = QPushButton(tr("Keep  Esc"))
        self.no.setAccessibleName(tr("Keep the booking"))
        self._lay_out()
        self.yes.clicked.connect(lambda: self.cancel_wanted.emit(self.reason.text()))
        self.no.clicked.connect(self.keep_wanted)

    def ask(self, words: str) -> None:
        """Ask this."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        announce_shown(self)
        self.why.ask()

    def _lay_out(self) -> None:
        buttons, rows = QHBoxLayout(), QVBoxLayout(self)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes, 1)
        rows.addWidget(self.words)
        rows.addWidget(self.why)
        rows.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self.yes.click):
            super().keyPressEvent(event)
