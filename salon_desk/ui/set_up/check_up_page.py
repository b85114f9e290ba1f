"""The check-up: what is good with the program, its server and its book, and what to do about the rest."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salon_desk.domain.findings import Examine, Finding, State, plain_lines, state_word, summary, worst_of
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.set_up.examining import examined
from salon_desk.ui.set_up.row_table import InkKept, lay_rows
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.theme import Look

HEADINGS = (tr_noop("State"), tr_noop("Looked at"), tr_noop("Found"), tr_noop("What to do"))
STATE, WHAT, FOUND, ADVICE = range(len(HEADINGS))
LOOKING = tr_noop("Checking…")
BROKEN = tr_noop("The check-up could not be finished.")
NOTHING_WRITTEN = tr_noop(
    "The program, its server and the book are looked at. Nothing is written, and the desk goes on meanwhile."
)
STATE_WIDE, WHAT_WIDE, PADDING = 96, 170, 8


class _Sentences(InkKept):
    """Sentences in as many lines as they need. Qt reckons with the whole width, and leaves the sheet's padding out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -2 * PADDING, 0)
        return super().sizeHint(narrow, index)


class _Table(QTableWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """How high a row is depends on how wide its sentences may be."""
        super().resizeEvent(event)
        self.resizeRowsToContents()


class CheckUpPage(QWidget):
    """It looks when it is opened for the first time, and whenever somebody asks for it."""

    def __init__(self, examine: Examine, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examine = examine
        self._spawn = saving.spawn
        self._look = look
        self._was_opened = False
        self.is_looking = False
        self._is_whole = False
        self.findings: list[Finding] = []
        self._words: list[QTableWidgetItem] = []  # the state of each
        self.said = Said()
        self.table = _Table(0, len(HEADINGS))
        self.again_button, self.copy_button = QPushButton(tr("Check again")), QPushButton(tr("Copy"))
        self._make_table()
        self._lay_out()
        self.again_button.clicked.connect(self.look_again)
        self.copy_button.clicked.connect(self._copy)

    def open(self) -> None:
        """Somebody looks at the page."""
        if not self._was_opened:
            self._was_opened = True
            self.look_again()

    def look_again(self) -> None:
        """Look at everything, unless that is being done."""
        if self.is_looking:
            return
        self.findings, self._words = [], []
        self.table.setRowCount(0)
        self._turn(looking=True)
        self.said.say(tr(LOOKING), "plain")
        announce(self, tr(LOOKING))
        self._is_whole = False
        task = self._spawn(self._look_at_all())
        if task is not None:
            task.add_done_callback(self._end)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for word, finding in zip(self._words, self.findings, strict=True):
            self._colour(word, finding.state)

    # inside

    async def _look_at_all(self) -> None:
        await examined(self._examine, self._add)
        self._is_whole = True

    def _end(self, task: asyncio.Task[None]) -> None:
        """Tell the result, also when a fault came in between, unless the window is being closed."""
        if task.cancelled():
            return
        self._turn(looking=False)
        worst = worst_of(self.findings)
        sentence = summary(self.findings) if self._is_whole else tr(BROKEN)
        self.said.say(sentence, "good" if self._is_whole and worst is State.GOOD else "warning")
        announce(self, sentence)
        if self.findings and self.table.currentRow() < 0:
            self.table.setCurrentCell([finding.state for finding in self.findings].index(worst), STATE)

    def _turn(self, *, looking: bool) -> None:
        """While it looks nothing can be pressed: then the rows have the keys."""
        self.is_looking = looking
        if looking and (self.again_button.hasFocus() or self.copy_button.hasFocus()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.again_button.setEnabled(not looking)
        self.copy_button.setEnabled(not looking and bool(self.findings))
        self.copy_button.setText(tr("Copy"))

    def _add(self, finding: Finding) -> None:
        row = len(self.findings)
        self.findings.append(finding)
        self.table.setRowCount(row + 1)
        word = QTableWidgetItem(state_word(finding.state))
        spoken = f"{word.text()}, {finding.what}: {finding.sentence} {finding.advice}"
        word.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.rstrip())
        self._words.append(word)
        self._colour(word, finding.state)
        others = (QTableWidgetItem(text) for text in (finding.what, finding.sentence, finding.advice))
        for column, item in enumerate((word, *others)):
            item.setToolTip(item.text())
            self.table.setItem(row, column, item)
        self.table.resizeRowToContents(row)

    def _colour(self, word: QTableWidgetItem, state: State) -> None:
        bold = QFont(self.table.font())
        bold.setBold(True)
        word.setFont(bold)
        word.setForeground(_ink(self._look, state))

    def _copy(self) -> None:
        lines = [line for finding in self.findings for line in plain_lines(finding)]
        QGuiApplication.clipboard().setText("\n".join([*lines, "", self.said.text()]))
        self.copy_button.setText(tr("Copied"))

    def _make_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        lay_rows(table, tr("What was found"), HEADINGS)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setItemDelegate(_Sentences(table))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in ((STATE, STATE_WIDE), (WHAT, WHAT_WIDE)):
            header.resizeSection(column, width)
        for column in (FOUND, ADVICE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label("headline", tr("Check-up")))
        top.addWidget(self.said, 1)
        for button in (self.copy_button, self.again_button):
            top.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(paragraph("faint", tr(NOTHING_WRITTEN)))
        rows.addWidget(self.table, 1)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)


def _ink(look: Look, state: State) -> QColor:
    match state:
        case State.GOOD:
            return look.good_ink
        case State.WARNING:
            return look.hold_other_ink
        case State.BAD:
            return look.warning_ink
