"""What a change touches, to be looked at before it is saved: nothing of it is moved or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.set_up import TouchedPart
from salon_desk.domain.timespan import clock_label, day_of
from salon_desk.ui.dates import short_date_with_year
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.set_up.row_table import lay_rows
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.side_page import SidePage

HEADINGS = (
    tr_noop("When"), tr_noop("Client"), tr_noop("Phone"), tr_noop("With"), tr_noop("Service"), tr_noop("Why"),
)  # fmt: skip


class TouchedPage(SidePage):
    """`booking_wanted` carries the TouchedPart that somebody wants to see."""

    booking_wanted = Signal(object)

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self.parts: tuple[TouchedPart, ...] = ()
        self.title = label("headline")
        self.table = QTableWidget(0, len(HEADINGS))
        self.back_button = QPushButton(tr("Back  Esc"))
        self.go_button = QPushButton(tr("Go to this booking"))
        self.save_button = QPushButton(tr("Save anyway — they stay as they are"))
        self.save_button.setProperty("kind", "primary")
        self._make_table()
        self._lay_out()
        self._wire()

    def show_parts(self, parts: Sequence[TouchedPart], zone: ZoneInfo) -> None:
        """Show these, the first one chosen."""
        self.parts = tuple(parts)
        self.title.setText(tr_count("This touches {n} booking", "This touches {n} bookings", len(parts)))
        self.table.setRowCount(len(parts))
        for row, part in enumerate(parts):
            for column, words in enumerate(row_words(part, zone)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 0)
        self.table.resizeRowsToContents()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _go(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self.parts):
            self.booking_wanted.emit(self.parts[row])

    def _stir(self) -> None:
        self.save_button.setEnabled(not self._saving.is_off)
        self.save_button.setToolTip(self._saving.why_not)
        self.off.setText(self._saving.why_not)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.go_button.clicked.connect(self._go)
        self.save_button.clicked.connect(self._saving.save_anyway)
        self.table.doubleClicked.connect(self._go)
        self._saving.stirred.connect(self._stir)

    def _make_table(self) -> None:
        lay_rows(self.table, tr("Touched bookings"), HEADINGS)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((180, 150, 120, 90, 130)):
            header.resizeSection(column, width)
        header.setStretchLastSection(True)

    def _lay_out(self) -> None:
        self.off = label("reason")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.back_button)
        foot.addWidget(self.off, 1)
        foot.addWidget(self.go_button)
        foot.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(8)
        stay = tr("None of them is moved or cancelled. Who comes then may want a call.")
        for part in (self.title, paragraph("faint", stay)):
            rows.addWidget(part)
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the list goes to the booking: what is saved anyway is never saved by a key pressed twice."""
        if not answer_enter(self, event, self._go):
            super().keyPressEvent(event)


def row_words(part: TouchedPart, zone: ZoneInfo) -> tuple[str, ...]:
    """What the list says of a part, column by column."""
    date, clock = short_date_with_year(day_of(part.start, zone)), clock_label(part.start, zone)
    client = part.client or (tr("Held now") if part.until is not None else "")
    return tr("{date}, {time}", date=date, time=clock), client, part.phone, part.stylist, part.service, part.why
