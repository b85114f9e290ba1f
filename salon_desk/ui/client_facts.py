"""The fields of a client's card: what the book has of her, to be typed over in place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from salon_desk.domain.language import tr
from salon_desk.ui.client_texts import ClientTexts, date_text
from salon_desk.ui.enter import ENTER
from salon_desk.ui.labels import label
from salon_desk.ui.tick_box import TickBox
from salon_desk.ui.wording import SIGNS


class ClientFacts(QWidget):
    """`save_wanted` and `undo_wanted` come from its two buttons."""

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: ClientTexts | None = None
        self._today: date | None = None
        hints = ("", "", "", tr("Such as PPD"), tr("Date of the last one"), tr("Why not"), "0")
        self.fields = tuple(QLineEdit(placeholderText=hint) for hint in hints)
        self.name, self.phone, self.email, self.allergies, self.patch_test, self.do_not_book, self.owes = self.fields
        self.vip = TickBox(tr("VIP"))
        self.note = QPlainTextEdit(placeholderText=tr("What every visit should know"), tabChangesFocus=True)
        self.note.setFixedHeight(60)
        self.note.setAccessibleName(tr("Note"))
        self.tested_today = QPushButton(tr("Today"))
        self.tested_today.setAccessibleName(tr("Patch tested today"))
        self.undo = QPushButton(tr("Undo"))
        self.undo.setAccessibleName(tr("Undo what was typed"))
        self.save = QPushButton(tr("Save  Ctrl+S"))
        self.save.setAccessibleName(tr("Save"))
        self.save.setProperty("kind", "primary")
        self._lay_out()
        self._wire()

    @property
    def texts(self) -> ClientTexts:
        """What stands in the fields."""
        return ClientTexts._make(
            (*(field.text() for field in self.fields), self.note.toPlainText(), self.vip.isChecked())
        )

    @property
    def before(self) -> ClientTexts:
        """What stood there before anything was typed. A client must be shown."""
        assert self._before is not None
        return self._before

    def rebase(self, sent: ClientTexts) -> None:
        """This is saved: only what was typed since it was sent is not."""
        self._before = sent
        self._tell()

    @property
    def is_changed(self) -> bool:
        """Whether anything is typed that is not saved."""
        return self._before is not None and self.texts != self._before

    def show_texts(self, before: ClientTexts, typed: ClientTexts, currency: str, today: date) -> None:
        """Show what was typed over what the book has."""
        self._before, self._today = before, today
        for field, text in zip(self.fields, typed[:7], strict=True):
            if field.text() != text:
                field.setText(str(text))
                field.setCursorPosition(0)
        self.note.setPlainText(typed.note)
        self.vip.setChecked(typed.vip)
        self._owes_title.setText(tr("Owes ({currency})", currency=SIGNS.get(currency, currency)))
        self._tell()

    def _tell(self) -> None:
        for button in (self.undo, self.save):
            button.setEnabled(self.is_changed)

    def _test_today(self) -> None:
        if self._today is not None:
            self.patch_test.setText(date_text(self._today))

    def _wire(self) -> None:
        for field in self.fields:
            field.textChanged.connect(self._tell)
        self.note.textChanged.connect(self._tell)
        self.vip.toggled.connect(self._tell)
        self.tested_today.clicked.connect(self._test_today)
        self.undo.clicked.connect(self.undo_wanted)
        self.save.clicked.connect(self.save_wanted)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        titles = [label("fieldLabel", words) for words in _titles()]
        self._owes_title = titles[-1]
        for row, (title, field) in enumerate(zip(titles, self.fields, strict=True)):
            title.setBuddy(field)
            field.setAccessibleName(title.text())
            grid.addWidget(title, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.vip, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.tested_today, 4, 2)
        grid.addWidget(label("fieldLabel", tr("Note")), 7, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.note, 7, 1, 1, 2)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(grid)
        rows.addLayout(buttons)
        rows.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def _titles() -> tuple[str, ...]:
    return (
        tr("Name"),
        tr("Phone"),
        tr("E-mail"),
        tr("Allergies"),
        tr("Patch test"),
        tr("Do not book"),
        tr("Owes"),
    )
