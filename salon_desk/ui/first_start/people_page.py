"""The page of the people: typed names are enough."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from salon_desk.domain.errors import BadInput
from salon_desk.domain.first_answers import Answers
from salon_desk.domain.language import all_of, tr, tr_count
from salon_desk.domain.starter import names_typed
from salon_desk.ui.enter import ENTER
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.labels import paragraph

HEIGHT = 190
NAMED = 6  # more than these are counted only


class PeoplePage(Page):
    """Enter begins another line; on an empty one it goes on."""

    def __init__(self) -> None:
        super().__init__(
            tr("Who works here?"),
            tr("One name per line. Everybody works while the salon is open; own hours and breaks come later."),
        )
        self.names = QPlainTextEdit()
        self.names.setAccessibleName(tr("Who works here"))
        self.names.setPlaceholderText(tr("Lea\nMia\nNoah"))
        self.names.setTabChangesFocus(True)
        self.names.setFixedHeight(HEIGHT)
        self.names.installEventFilter(self)
        self.setFocusProxy(self.names)
        self.counted = paragraph("faint")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.names)
        rows.addWidget(self.counted)
        rows.addStretch(1)
        self.names.textChanged.connect(self._count)
        self.names.textChanged.connect(self.typed)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self.names.setPlainText(answers.people)

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers._replace(people=self.names.toPlainText())

    def check(self) -> None:
        """See Page."""
        names_typed(self.names.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            cursor = self.names.textCursor()
            is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if is_held or (self.names.toPlainText() and cursor.atEnd() and not cursor.block().text().strip()):
                self.answered.emit()
                return True
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        try:
            names = names_typed(self.names.toPlainText())
        except BadInput:
            self.counted.setText("")
            return
        many = tr_count("{n} stylist", "{n} stylists", len(names))
        self.counted.setText(f"{many}: {all_of(names)}" if len(names) <= NAMED else many)
