"""The columns of a list that is to be imported: what each means, and its first rows below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from salon_desk.domain.client_import import Columns, Field, Sheet
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.calm_boxes import ListBox

SHOWN = 5
MEANINGS = {
    Field.NAME: tr_noop("Name"),
    Field.FIRST_NAME: tr_noop("First name"),
    Field.LAST_NAME: tr_noop("Last name"),
    Field.PHONE: tr_noop("Phone"),
    Field.EMAIL: tr_noop("E-mail"),
    Field.NOTE: tr_noop("Note"),
    Field.ALLERGIES: tr_noop("Allergies"),
    Field.VIP: tr_noop("VIP"),
    Field.PATCH_TESTED_ON: tr_noop("Patch test"),
}


class ColumnTable(QTableWidget):
    """A list box above each column. `changed` tells that a column means something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Columns of the list"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.boxes: list[ListBox] = []

    @property
    def columns(self) -> Columns:
        """What each column means, None for one that is left out."""
        return tuple(box.currentData() for box in self.boxes)

    def show_sheet(self, sheet: Sheet, columns: Sequence[Field | None]) -> None:
        """Show the first rows of a list, with what its columns seem to mean."""
        rows = sheet.rows[:SHOWN]
        self.clear()
        self.setColumnCount(len(sheet.headings))
        self.setRowCount(1 + len(rows))
        self.setHorizontalHeaderLabels(list(sheet.headings))
        self.boxes = [self._box(heading, field) for heading, field in zip(sheet.headings, columns, strict=True)]
        for place, box in enumerate(self.boxes):
            self.setCellWidget(0, place, box)
            self.setColumnWidth(place, 150)
        for row, told in enumerate(rows, start=1):
            for place, cell in enumerate(told.cells[: len(sheet.headings)]):
                self.setItem(row, place, QTableWidgetItem(cell))
        self.setRowHeight(0, 40)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + 44 + 30 * len(rows) + 16)

    def _box(self, heading: str, field: Field | None) -> ListBox:
        box = ListBox()
        box.setAccessibleName(tr("What the column {heading} means", heading=heading))
        box.addItem(tr("(leave out)"), None)
        for one in Field:
            box.addItem(tr(MEANINGS[one]), one)
        box.setCurrentIndex(0 if field is None else 1 + list(Field).index(field))
        box.currentIndexChanged.connect(self.changed)
        return box
