"""The first page of an empty book: the salon's name, its hours, and the names of who works there are enough."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.starter import starter
from salon_desk.ui.calm_boxes import TimeBox
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.zone_box import ZoneBox

WIDTH = 460
WELCOME = tr_noop("A new book")
EXPLAINED = tr_noop(
    "This book is empty. Say who works here and the day can begin; a usual list of services comes along."
)


class FirstSalon(QWidget):
    """`chosen` carries the Founding when everything typed makes sense; else the sentence stands below the form."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(WELCOME))
        self.name = QLineEdit()
        self.stylists = QLineEdit()
        self.opens, self.closes = TimeBox(tr("opens at"), 9), TimeBox(tr("closes at"), 18)
        self.zone = ZoneBox()
        self.zone.show_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        self.refusal = QLabel()
        self.begin = QPushButton(tr("Open the book"))
        self._describe()
        self._lay_out()
        self.begin.clicked.connect(self._choose)
        for field in (self.name, self.stylists):
            field.textEdited.connect(self.refusal.clear)

    def show_refusal(self, sentence: str) -> None:
        """Say why not, keep what was typed, and let it be tried again."""
        self.refusal.setText(sentence)
        self.begin.setEnabled(True)

    def _choose(self) -> None:
        try:
            founding = starter(
                self.name.text(),
                self.zone.zone,
                self.stylists.text(),
                _python(self.opens.time()),
                _python(self.closes.time()),
                QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "EUR",
            )
        except BadInput as refused:
            self.show_refusal(refused.sentence)
            return
        self.refusal.clear()
        self.begin.setEnabled(False)
        self.chosen.emit(founding)

    def _describe(self) -> None:
        self.name.setPlaceholderText(tr("Salon Aurora"))
        self.stylists.setPlaceholderText(tr("Lea, Mia, Noah"))
        self.refusal.setWordWrap(True)
        self.refusal.setObjectName("refusal")
        self.begin.setObjectName("primary")

    def _lay_out(self) -> None:
        card = QWidget()
        card.setFixedWidth(WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(16)
        title, words = QLabel(tr(WELCOME)), QLabel(tr(EXPLAINED))
        title.setObjectName("title")
        words.setWordWrap(True)
        for part in (title, words):
            column.addWidget(part)
        column.addLayout(self._form())
        column.addWidget(self.refusal)
        column.addWidget(self.begin, alignment=Qt.AlignmentFlag.AlignRight)
        centred = QVBoxLayout(self)
        centred.addStretch(1)
        centred.addWidget(card, alignment=Qt.AlignmentFlag.AlignHCenter)
        centred.addStretch(2)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        hours = QHBoxLayout()
        hours.addWidget(self.opens)
        hours.addWidget(QLabel(tr("to")))
        hours.addWidget(self.closes)
        hours.addStretch(1)
        form.addRow(tr("&Salon's name"), self.name)
        form.addRow(tr("&Who works here"), self.stylists)
        form.addRow(tr("Open Monday to Saturday"), hours)
        form.addRow(tr("&Time zone"), self.zone)
        return form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter anywhere opens the book."""
        if not answer_enter(self, event, self.begin.click):
            super().keyPressEvent(event)


def _python(moment: QTime) -> time:
    return time(moment.hour(), moment.minute())
