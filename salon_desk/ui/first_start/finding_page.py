"""The page that asks where the salon's book is: the code that its PC shows, or everything by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.domain.first_answers import Answers, Finding, Place
from salon_desk.domain.language import tr
from salon_desk.domain.pairing_code import read_code
from salon_desk.ui.first_start.code_field import CodeField
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.labels import paragraph
from salon_desk.ui.segments import Segments
from salon_desk.ui.set_up.form import Fields

WAYS = (Finding.BY_CODE, Finding.BY_HAND)


class FindingPage(Page):
    """What opens the book, code or password, never leaves this page but to be tried."""

    def __init__(self) -> None:
        super().__init__(tr("Connect to a salon"), tr("Where is the salon's book?"))
        self.ways = Segments()
        self.ways.offer([tr("By pairing code"), tr("By hand")], ["", ""])
        self.code = CodeField()
        self.server, self.port, self.database, self.user, self.password = (QLineEdit() for _ in range(5))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._forms = QStackedWidget()
        for form in (self._by_code(), self._by_hand()):
            self._forms.addWidget(form)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(self.ways)
        rows.addWidget(self._forms)
        rows.addStretch(1)
        self.ways.chosen.connect(self._turn)
        for line in (self.code.line, self.server, self.port, self.database, self.user, self.password):
            line.textEdited.connect(self.typed)

    @property
    def finding(self) -> Finding:
        """Which of the two is shown."""
        return WAYS[self._forms.currentIndex()]

    @property
    def secret(self) -> str:
        """What opens the book: the code, or the password."""
        return self.code.text if self.finding is Finding.BY_CODE else self.password.text()

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        for line, text in zip((self.server, self.port, self.database, self.user), answers.place, strict=True):
            line.setText(text)
        self._show(answers.finding)

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        place = Place(*(line.text().strip() for line in (self.server, self.port, self.database, self.user)))
        return answers._replace(finding=self.finding, place=place)

    def check(self) -> None:
        """See Page."""
        if self.finding is Finding.BY_CODE:
            read_code(self.code.text)
            return
        if not self.server.text().strip():
            raise BadInput(tr("Which server? Its name or address is missing."))
        if not self.port.text().strip().isdecimal() or not 0 < int(self.port.text()) < 2**16:
            raise BadInput(tr("A port is a number from 1 to 65535; PostgreSQL's own is 5432."))
        if not self.database.text().strip():
            raise BadInput(tr("Which database? Its name is missing."))
        if not self.user.text().strip():
            raise BadInput(tr("Who connects? The name of a database's user is missing."))

    def _turn(self, nth: int) -> None:
        self._show(WAYS[nth])
        self.setFocus()
        self.typed.emit()

    def _show(self, finding: Finding) -> None:
        nth = WAYS.index(finding)
        self.ways.show_chosen(nth)
        self._forms.setCurrentIndex(nth)
        self.setFocusProxy(self.code if finding is Finding.BY_CODE else self.server)

    def _by_code(self) -> QWidget:
        form = QWidget()
        rows = QVBoxLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(
            paragraph(
                "",
                tr(
                    "The PC that keeps the book shows it: Set-up, Several PCs. "
                    "It can be used once, and for ten minutes."
                ),
            )
        )
        rows.addWidget(self.code)
        rows.addStretch(1)
        return form

    def _by_hand(self) -> QWidget:
        form = QWidget()
        fields = Fields()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.add(tr("Server"), self.server, tr("Its name or address, such as 192.168.1.20."))
        fields.add(tr("Port"), self.port)
        fields.add(tr("Database"), self.database)
        fields.add(tr("User"), self.user)
        fields.add(tr("Password"), self.password)
        form.setLayout(fields)
        return form
