"""The first page: what this PC becomes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from salon_desk.domain.first_answers import Answers, Way
from salon_desk.domain.language import tr
from salon_desk.ui.calm_boxes import ListBox
from salon_desk.ui.first_start.choice_card import ChoiceCard
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.translations import LANGUAGES


class WelcomePage(Page):
    """A click on one of the three is the answer; `language_wanted` carries the code of the language to speak."""

    language_wanted = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(tr("Welcome to Salon Desk"), tr("What is this PC going to be?"), goes_on="")
        self._way: Way | None = None
        self.ways = {
            Way.TRY: ChoiceCard(
                "scissors", tr("Just try it"), tr("A made-up salon with two desks. Nothing of it touches a real book.")
            ),
            Way.KEEP: ChoiceCard(
                "calendar-days",
                tr("This PC keeps the salon's book"),
                tr("A new salon: a few questions, and the day can begin. Other PCs join later."),
            ),
            Way.CONNECT: ChoiceCard(
                "monitor",
                tr("Connect to a salon"),
                tr("The book is on another PC already. The code that it shows is all that is needed."),
            ),
        }
        self.languages = ListBox()
        self.languages.setAccessibleName("Language, Sprache, Språk")
        self._lay_out(language)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self._way = answers.way
        self.setFocusProxy(self.ways[answers.way or Way.KEEP])

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers._replace(way=self._way)

    def _choose(self, way: Way) -> None:
        self._way = way
        self.answered.emit()

    def _lay_out(self, language: str) -> None:
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(language))
        self.languages.activated.connect(lambda nth: self.language_wanted.emit(self.languages.itemData(nth)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for way, card in self.ways.items():
            card.clicked.connect(partial(self._choose, way))
            rows.addWidget(card)
        rows.addStretch(1)
        rows.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
