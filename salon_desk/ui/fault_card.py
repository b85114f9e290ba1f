"""What a person is told of a fault of the program: calmly, with a report that holds nothing of any client."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.lying_card import LyingCard

WHAT_NOW = tr_noop(
    "What you did last may not have been done: please look. What was booked stays booked, and this desk goes on. "
    "If it happens again, send the report to whoever looks after the program. It says what the program did, and "
    "nothing of any client."
)
WITHOUT_DESK = tr_noop(
    "It happened while no desk was open: nothing was booked, and nothing is lost. Close the program and start it "
    "again. If it happens again, send the report to whoever looks after the program. It says what the program did, and "
    "nothing of any client."
)
WIDE, HIGH = 640, 240


class Report(Protocol):
    """Tells the last faults, without anything that a client would mind."""

    def __call__(self) -> str: ...


class Faults(NamedTuple):
    """What is known of them, and the folder in which they are written down."""

    report: Report
    folder: Path


class FaultCard(LyingCard):
    """The report, to be copied; `words` say what to do now."""

    def __init__(self, over: QWidget, before: KeysBefore, faults: Faults, words: str = WHAT_NOW) -> None:
        super().__init__(over, before, tr("A fault in the program"))
        self._words = words
        self._faults = faults
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setParent(self)
        self.report.setAccessibleName(tr("Report"))
        self.report.setMinimumSize(WIDE, HIGH)
        self.copy = QPushButton(tr("Copy the report"), self)
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(tr("Open the log folder"), self)
        self.folder.clicked.connect(partial(_open, faults.folder))

    def open(self) -> None:
        """Show what is known by now."""
        self.report.setPlainText(self._faults.report())
        self.copy.setText(tr("Copy the report"))
        super().open()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))

    def _fill(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(16)
        rows.addWidget(label("headline", tr("A fault in the program")))
        words = paragraph("", tr(self._words))
        words.setMinimumWidth(WIDE)
        rows.addWidget(words)
        rows.addWidget(self.report, 1)
        buttons = QHBoxLayout()
        for button in (self.copy, self.folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        rows.addLayout(buttons)


def _open(folder: Path) -> None:
    """With the PC's own program for folders."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
