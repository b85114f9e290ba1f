"""The table of the day list: rows to read, to choose and to copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from salon_desk.domain.booking import VisitId
from salon_desk.domain.language import tr
from salon_desk.ui.day_list.model import SortedVisits
from salon_desk.ui.day_list.rows import CLIENT, NOTE, PHONE, PRICE, SERVICES, STATUS, STYLIST, TIME, VisitRow
from salon_desk.ui.enter import ENTER

ROW = 32
WIDTHS = {TIME: 116, CLIENT: 170, PHONE: 130, SERVICES: 210, STYLIST: 120, STATUS: 250, NOTE: 120, PRICE: 90}


class VisitTable(QTableView):
    """`chosen` carries the VisitRow that was opened by Enter or a double click, `cancel_wanted` the one on which Delete
    was pressed; several rows may be marked to copy."""

    chosen = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, visits: SortedVisits, parent: QWidget) -> None:
        super().__init__(parent)
        self._visits = visits
        self.setObjectName("dayList")
        self.setAccessibleName(tr("The day's visits"))
        self.setModel(visits)
        self._set_up()
        self.doubleClicked.connect(lambda index: self.chosen.emit(visits.row(index)))

    @property
    def current(self) -> VisitRow | None:
        """The row on which the cursor is."""
        index = self.currentIndex()
        return self._visits.row(index) if index.isValid() else None

    @property
    def marked(self) -> list[VisitRow]:
        """The rows that are marked, from the top."""
        return [self._visits.row(index) for index in sorted(self.selectionModel().selectedRows(), key=_row)]

    def select(self, visit: VisitId) -> None:
        """Put the cursor on a visit, where it is listed."""
        for nth, row in enumerate(self._visits.all_rows):
            if row.first.visit_id == visit:
                self.selectRow(nth)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setSortingEnabled(True)
        self.sortByColumn(TIME, Qt.SortOrder.AscendingOrder)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)

    def _deed(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key means for the row under the cursor, None where it is not for a row."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in ENTER:
            return self.chosen
        return self.cancel_wanted if event.key() == Qt.Key.Key_Delete else None

    # Qt asks

    def event(self, event: QEvent) -> bool:
        """Delete is for the row here, before it is for what is chosen on the day."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        elif self.current is not None and not event.isAutoRepeat():
            deed.emit(self.current)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for how far a client is; names are found with Ctrl+K."""


def _row(index: QModelIndex | QPersistentModelIndex) -> int:
    return index.row()
