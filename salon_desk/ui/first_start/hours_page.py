"""The page of the opening hours."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QVBoxLayout

from salon_desk.domain.first_answers import Answers
from salon_desk.domain.language import tr
from salon_desk.domain.set_up_changes import clean_opening
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.labels import scrolling
from salon_desk.ui.set_up.week_editor import WeekEditor, WeekWords


class HoursPage(Page):
    """See Page."""

    def __init__(self) -> None:
        super().__init__(tr("Opening hours"), tr("A usual week. Holidays and other closed days come later."))
        self.week = WeekEditor(WeekWords(tr("Closed"), tr("+ Hours"), tr("+ Hours on {day}"), (time(9), time(18))))
        self.week.changed.connect(self.typed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(scrolling(self.week))

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self.week.show_week(answers.opening)
        monday = self.week.days[0]
        self.setFocusProxy(monday[0].start if monday else self.week.add_buttons[0])

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers._replace(opening=self.week.hours)

    def check(self) -> None:
        """See Page."""
        clean_opening(self.week.hours)
