"""Asks in the panel why a client is squeezed in beside another: no reason, no overlap."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.reason_field import ReasonField

REASONS = (tr_noop("Short, beside a colour"), tr_noop("Regular client"), tr_noop("Redo, free of charge"))
MISSING = tr_noop("Please say why; the other desks see it.")


class SqueezeQuestion(QWidget):
    """`squeeze_wanted` carries the Slot and the reason, `left` says that nothing is squeezed in."""

    squeeze_wanted = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot: Slot | None = None
        self.times = paragraph("headline")
        self.beside = paragraph()
        self.why = ReasonField([tr(reason) for reason in REASONS], tr("Why"), tr("Reason for squeezing in"))
        self.reasons, self.reason = self.why.usual, self.why.words
        self.missing = paragraph("reason", tr(MISSING))
        self.yes = QPushButton(tr("Squeeze in  ⏎"))
        self.yes.setAccessibleName(tr("Squeeze in"))
        self.yes.setProperty("kind", "primary")
        self.no = QPushButton(tr("Leave it  Esc"))
        self.no.setAccessibleName(tr("Leave it"))
        self._lay_out()
        self.yes.clicked.connect(self._want)
        self.no.clicked.connect(self.left)

    def ask(self, slot: Slot, times: str, beside: str) -> None:
        """Ask why, for this slot beside these visits; the cursor is where the reason goes."""
        self._slot = slot
        self.times.setText(times)
        self.setAccessibleName(tr("Squeeze in: {place}", place=times))
        self.beside.setText(beside)
        self.reason.clear()
        self.missing.hide()

    def set_online(self, reason: str) -> None:
        """Say why nothing can be claimed now; an empty reason means that it can."""
        self.yes.setEnabled(not reason)
        self.yes.setToolTip(reason)

    def _want(self) -> None:
        words = self.reason.text().strip()
        self.missing.setVisible(not words)
        if words and self._slot is not None:
            self.squeeze_wanted.emit(self._slot, words)
        else:
            self.why.take_keys()

    def _lay_out(self) -> None:
        rows, top, buttons = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes, 1)
        top.addWidget(label("badge", tr("squeeze in")))
        top.addStretch(1)
        rows.addLayout(top)
        for widget in (self.times, self.beside, self.why, self.missing):
            rows.addWidget(widget)
        rows.addLayout(buttons)
        rows.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self._want):
            super().keyPressEvent(event)
