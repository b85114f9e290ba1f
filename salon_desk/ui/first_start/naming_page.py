"""The page of this desk: what the others call it, and who stands here."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from salon_desk.domain.first_answers import Answers
from salon_desk.domain.language import tr
from salon_desk.domain.people import identity_of
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.set_up.form import Fields

LONGEST = 80


class NamingPage(Page):
    """See Page."""

    def __init__(self) -> None:
        super().__init__(tr("This desk"), tr("The other desks see both names at whatever is held or booked here."))
        self.desk = QLineEdit(maxLength=LONGEST)
        self.person = QLineEdit(maxLength=LONGEST)
        self.setFocusProxy(self.desk)
        fields = Fields()
        fields.add(tr("Desk's name"), self.desk, tr("Where it stands, such as Reception."))
        fields.add(tr("Who stands here"), self.person, tr("It is changed at the top of the window at any time."))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(fields)
        rows.addStretch(1)
        for field in (self.desk, self.person):
            field.textEdited.connect(self.typed)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self.desk.setText(answers.desk)
        self.person.setText(answers.person)

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        return answers._replace(desk=self.desk.text().strip(), person=self.person.text().strip())

    def check(self) -> None:
        """See Page."""
        identity_of(self.desk.text(), self.person.text())
