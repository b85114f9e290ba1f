"""A question asked in place, before something that another desk would notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.labels import paragraph, set_kind, set_tone
from salon_desk.ui.set_up.side_page import SidePage


class CalmQuestion(SidePage):
    """It is not there until somebody asks. `left` tells that the answer was no; a key pressed twice never says yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._then: Callable[[], object] = lambda: None
        self._keys = KeysBefore(self.focusNextChild)
        self.words = paragraph()
        self.yes, self.no = QPushButton(tr("Yes")), QPushButton(tr("Back  Esc"))
        self._lay_out()
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.left)
        self.left.connect(self._go)
        self.hide()

    def ask(self, words: str, yes: str, then: Callable[[], object], kind: str = "danger") -> None:
        """Ask this; `then` is done when the answer is yes. It is of the kind `primary` where nothing is taken away."""
        self._then = then
        set_kind(self.yes, kind)
        for part in (self, self.words):
            set_tone(part, kind)
        if self.isHidden():
            self._keys.remember()
        self.words.setText(words)
        self.yes.setText(yes)
        self.setAccessibleName(words)
        self.show()
        announce_shown(self)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self._go()
        self._then()

    def _go(self) -> None:
        self._keys.give_back()
        self.hide()

    def _lay_out(self) -> None:
        buttons, rows = QHBoxLayout(), QVBoxLayout(self)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        buttons.addStretch(1)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.addWidget(self.words)
        rows.addLayout(buttons)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)
