"""The desks that have joined: since when, whether they are connected, and a button to take a desk's right away."""

from __future__ import annotations

from datetime import date
from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.network_face import JoinedDesk
from salon_desk.ui.set_up.network_words import row_words
from salon_desk.ui.set_up.row_table import lay_rows

HEADINGS = (tr_noop("Desk"), tr_noop("Joined"), tr_noop("Connection"))
NAME_WIDE, JOINED_WIDE = 260, 220


class JoinedList(QWidget):
    """`dismiss_wanted` carries the JoinedDesk that is chosen."""

    dismiss_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desks: tuple[JoinedDesk, ...] = ()
        self._reason = ""
        self.none = label("none", tr("No other PC has joined yet."))
        self.table = QTableWidget(0, len(HEADINGS))
        self.dismiss_button = QPushButton(tr("Dismiss this desk…"))
        self._make_table()
        self._lay_out()
        self.dismiss_button.clicked.connect(self._dismiss)

    @property
    def chosen(self) -> JoinedDesk | None:
        """The desk whose row is chosen."""
        row = self.table.currentRow()
        return self.desks[row] if 0 <= row < len(self.desks) else None

    def show_desks(self, desks: tuple[JoinedDesk, ...], zone: ZoneInfo, today: date) -> None:
        """Show these; who was chosen stays chosen."""
        chosen = self.chosen
        self.desks = desks
        self.table.setRowCount(len(desks))
        for row, desk in enumerate(desks):
            for column, words in enumerate(row_words(desk, zone, today)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        ids = [desk.id for desk in desks]
        if desks:
            self.table.setCurrentCell(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0, 0)
        self._stir()

    def set_off(self, reason: str) -> None:
        """Say why nobody can be dismissed now; an empty reason means that it can be done."""
        self._reason = reason
        self._stir()

    # inside

    def _dismiss(self) -> None:
        if self.chosen is not None and self.dismiss_button.isEnabled():
            self.dismiss_wanted.emit(self.chosen)

    def _stir(self) -> None:
        self.none.setVisible(not self.desks)
        self.table.setVisible(bool(self.desks))
        self.dismiss_button.setVisible(bool(self.desks))
        self.dismiss_button.setEnabled(not self._reason)
        self.dismiss_button.setToolTip(self._reason)

    def _make_table(self) -> None:
        lay_rows(self.table, tr("Desks that have joined"), HEADINGS)
        header = self.table.horizontalHeader()
        header.resizeSection(0, NAME_WIDE)
        header.resizeSection(1, JOINED_WIDE)
        header.setStretchLastSection(True)

    def _lay_out(self) -> None:
        top, rows = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(label("sectionTitle", tr("DESKS THAT HAVE JOINED")), 1)
        top.addWidget(self.dismiss_button)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(self.none)
        rows.addWidget(self.table, 1)
        rows.addStretch()

    # Qt asks

    def event(self, event: QEvent) -> bool:
        """Delete is meant for the list before it is a key of the whole window."""
        is_key = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and cast(QKeyEvent, event).key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks whether the chosen desk shall go, as a click on the button does."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._dismiss()
        elif not answer_enter(self, event):
            super().keyPressEvent(event)
