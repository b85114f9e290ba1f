"""The page on which it is done: each step in words, and what went wrong in one sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_desk.domain.first_answers import Answers, Way
from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.labels import paragraph, set_tone


def _title(way: Way | None) -> str:
    match way:
        case Way.CONNECT:
            return tr("Connecting")
        case Way.TRY:
            return tr("A made-up salon")
        case _:
            return tr("The salon's book is made")


class WorkPage(Page):
    """See Page."""

    def __init__(self, way: Way | None) -> None:
        super().__init__(_title(way), "", tr("Try again"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._steps)
        rows.addStretch(1)

    def tell(self, sentence: str) -> None:
        """What is done now; what was done before is behind."""
        count = self._steps.count()
        if count and (item := self._steps.itemAt(count - 1)) and (before := item.widget()):
            set_tone(before, "")
        step = paragraph("step", sentence)
        step.setProperty("tone", "now")
        self._steps.addWidget(step)
        announce(self, sentence)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers
