"""The first start in the window: one question a page, forth by Enter and back by Esc, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.domain.first_answers import Answers, Way
from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.enter import ENTER, answer_enter
from salon_desk.ui.first_start.card import Card
from salon_desk.ui.first_start.choice_card import ChoiceCard
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.first_start.ways import SALON, WAYS, Pages
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.work_page import WorkPage

WELCOME = "welcome"


class FirstStart(QWidget):
    """`answered` carries the Answers when all are there and make sense, `turned` those so far at each turn of a page.

    `language_wanted` carries the code of a language; `speak_anew` shows everything in it.
    """

    answered = Signal(object)
    turned = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, answers: Answers, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self._answers = answers
        self._language = language
        self._pages: dict[str, Page] = {}
        self._working: WorkPage | None = None
        self._card = card = Card()
        self.refusal, self.back, self.instead, self.next = card.refusal, card.back, card.instead, card.next
        self.takes_place = False
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.instead.clicked.connect(self._take_place)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.go_back)
        QVBoxLayout(self).addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        self._show(answers.page if answers.page in self._way else next(iter(self._way)))

    @property
    def answers(self) -> Answers:
        """All answers as they stand in the fields now."""
        return self.page.take(self._answers)

    @property
    def secret(self) -> str:
        """The pairing code or the password that was typed; it is never among the answers."""
        finding = self._pages.get("finding")
        return finding.secret if isinstance(finding, FindingPage) else ""

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self._card.stack.currentWidget()
        assert isinstance(shown, Page)
        return shown

    def go_on(self) -> None:
        """To the next page, or at the last one to work; what can't be is told instead."""
        try:
            self.page.check()
        except BadInput as refused:
            self.show_refusal(refused.sentence)
            return
        self._answers = self.answers
        self.takes_place = False
        names = list(self._way)
        at = len(names) if self._working else names.index(self._answers.page) + 1
        if at < len(names):
            self._show(names[at])
        else:
            self._work()

    def offer_place(self, sentence: str) -> None:
        """Say that another desk has this name, and offer to take its place."""
        self.show_refusal(sentence)
        self.instead.show()

    def go_back(self) -> None:
        """To the page before, with all that is typed; not while it works."""
        if not self.back.isEnabled() or not self.back.isVisibleTo(self):
            return
        names = list(self._way)
        self._answers = self.answers
        at = names.index(self._answers.page)
        self._show(names[at if self._working else at - 1])

    def tell(self, sentence: str) -> None:
        """Say what is done now."""
        if self._working is not None:
            self._working.tell(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say why not; everything stays, and can be tried again."""
        self.refusal.setText(sentence)
        announce(self, sentence)
        if self._working is not None:
            self.back.setEnabled(True)
            self.next.setEnabled(True)
            self.next.show()
            self.next.setFocus()

    def speak_anew(self, language: str) -> None:
        """Every page once more, in the language that is spoken now."""
        self._language = language
        self._answers = self.answers
        for page in self._pages.values():
            self._card.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._show(self._answers.page)

    # inside

    @property
    def _way(self) -> Pages:
        return {WELCOME: self._welcome} | WAYS[self._answers.way]

    @property
    def _last_word(self) -> str:
        return tr("Connect") if self._answers.way is Way.CONNECT else tr("Make the book")

    @property
    def _is_last(self) -> bool:
        return self._answers.page == list(self._way)[-1]

    def _welcome(self) -> Page:
        made = WelcomePage(self._language)
        made.language_wanted.connect(self.language_wanted)
        return made

    def _show(self, name: str) -> None:
        self._working = None
        self._answers = self._answers._replace(page=name)
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._way[name]()
            page.answered.connect(self.go_on)
            page.typed.connect(self.refusal.clear)
            self._card.stack.addWidget(page)
        page.show_answers(self._answers)
        self._card.place.setText(self._step(name))
        self._turn_to(page)
        self.back.setVisible(name != next(iter(self._way)))
        self.back.setEnabled(True)
        self.turned.emit(self._answers)

    def _step(self, name: str) -> str:
        steps = [one for one in self._way if one != WELCOME]
        return tr("Step {n} of {count}", n=steps.index(name) + 1, count=len(steps)) if name in steps else ""

    def _take_place(self) -> None:
        self.takes_place = True
        self._work()

    def _work(self) -> None:
        working = WorkPage(self._answers.way)
        self._card.stack.addWidget(working)
        self._working = working
        self._card.place.setText("")
        self._turn_to(working)
        self.back.setVisible(True)
        self.back.setEnabled(False)
        self.next.hide()
        self.answered.emit(self._answers)

    def _turn_to(self, page: Page) -> None:
        before = self._card.stack.currentWidget()
        self.refusal.clear()
        self._card.stack.setCurrentWidget(page)
        if isinstance(before, WorkPage) and before is not page:
            self._card.stack.removeWidget(before)
            before.deleteLater()
        self._card.title.setText(page.title)
        self._card.words.setText(page.words)
        self._card.words.setVisible(bool(page.words))
        self.setAccessibleName(" ".join(filter(None, (page.title, page.words))))
        self.back.setText(tr("Back"))
        self.instead.setText(tr("Take its place"))
        self.instead.hide()
        self.next.setText(self._last_word if self._is_last and page.goes_on and not self._working else page.goes_on)
        self.next.setVisible(bool(page.goes_on))
        self.next.setEnabled(True)
        self.setFocusProxy(page)
        if self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        card = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in ENTER and isinstance(card, ChoiceCard) and card.isCheckable():
            card.setChecked(True)
            self._enter()
        elif not answer_enter(self, event, self._enter):
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.next.isVisibleTo(self) and self.next.isEnabled():
            self.go_on()


class SalonQuestions(FirstStart):
    """The questions about a salon alone, for a book that is there and empty."""

    @property
    def _way(self) -> Pages:
        return SALON

    @property
    def _last_word(self) -> str:
        return tr("Open the book")
