"""The page that asks how the book is kept: by a service of the PC, or only while the program is open."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_desk.domain.first_answers import Answers, Keeping
from salon_desk.domain.language import tr
from salon_desk.ui.first_start.choice_card import ChoiceCard
from salon_desk.ui.first_start.page import Page


class KeepingPage(Page):
    """See Page."""

    def __init__(self) -> None:
        super().__init__(tr("Keep it running"), tr("When can the book be reached?"))
        self.choices = {
            Keeping.ALWAYS: ChoiceCard(
                "refresh-cw",
                tr("Whenever this PC is on"),
                tr(
                    "The book starts with the PC, and other PCs can join. "
                    "The system asks once for an administrator's password or consent."
                ),
            ),
            Keeping.WHILE_OPEN: ChoiceCard(
                "user",
                tr("Only while Salon Desk is open here"),
                tr("The book lies in your own folder and needs no administrator. Other PCs can't join."),
            ),
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for card in self.choices.values():
            card.setCheckable(True)
            card.setAutoExclusive(True)
            rows.addWidget(card)
        rows.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self.choices[answers.keeping].setChecked(True)
        self.setFocusProxy(self.choices[answers.keeping])

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers._replace(keeping=next(it for it, card in self.choices.items() if card.isChecked()))
