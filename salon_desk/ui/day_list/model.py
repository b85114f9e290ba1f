"""The list of the day's visits as a table, changed visit by visit, so that what is chosen stays chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor

from salon_desk.domain.booking import Progress, VisitId
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster
from salon_desk.ui.day_list.rows import HEADINGS, PRICE, STATUS, TIME, VisitRow, order, rows_of
from salon_desk.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
BY = Qt.ItemDataRole.UserRole  # what a column is sorted by
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DayListModel(QAbstractTableModel):
    """One row for each visit, in order of time."""

    def __init__(self, clock: Clock, roster: Roster, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._roster = roster
        self._look = look
        self._day: Day | None = None
        self.rows: list[VisitRow] = []

    def show(self, day: Day) -> None:
        """Show a day; of the same one only the visits that are different are told."""
        is_other = self._day is None or self._day.date != day.date
        self._day = day
        if is_other:
            self._reset()
        else:
            self.refresh()

    def set_roster(self, roster: Roster) -> None:
        """Take other names and prices."""
        self._roster = roster
        self._reset()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        if self.rows:
            corner = self.index(len(self.rows) - 1, len(HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), corner, [Qt.ItemDataRole.ForegroundRole])

    def refresh(self) -> None:
        """Look at the day and at the clock again: a hold that has run out is not listed any more."""
        wanted = rows_of(self._day, self._roster, self._clock.now()) if self._day is not None else []
        same = {row.first.visit_id: row for row in wanted}
        for place in range(len(self.rows) - 1, -1, -1):
            had = self.rows[place]
            now = same.get(had.first.visit_id)
            if now is None or order(now) != order(had):
                self._remove(place)
            elif now != had:
                self.rows[place] = now
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(HEADINGS) - 1))
        for place, row in enumerate(wanted):
            if place >= len(self.rows) or self.rows[place].first.visit_id != row.first.visit_id:
                self._insert(place, row)

    def place_of(self, visit: VisitId) -> int | None:
        """The row of a visit."""
        return next((nth for nth, row in enumerate(self.rows) if row.first.visit_id == visit), None)

    # inside

    def _reset(self) -> None:
        self.beginResetModel()
        self.rows = rows_of(self._day, self._roster, self._clock.now()) if self._day is not None else []
        self.endResetModel()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.rows[place]
        self.endRemoveRows()

    def _insert(self, place: int, row: VisitRow) -> None:
        self.beginInsertRows(QModelIndex(), place, place)
        self.rows.insert(place, row)
        self.endInsertRows()

    def _ink(self, row: VisitRow, column: int) -> QColor | None:
        """The status speaks in words; its colour only helps."""
        if column != STATUS:
            return None
        if row.first.is_hold:
            return self._look.hold_other_ink
        return {
            Progress.LATE: self._look.warning_ink,
            Progress.NO_SHOW: self._look.warning_ink,
            Progress.ARRIVED: self._look.good_ink,
            Progress.IN_CHAIR: self._look.good_ink,
            Progress.CONFIRMED: self._look.accent_ink,
            Progress.DONE: self._look.faint,
        }.get(row.first.progress)

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in WORDS:
            return row.cells[column]
        if role == BY:
            by: dict[int, object] = {TIME: row.first.start.timestamp(), PRICE: row.price}
            return by.get(column, row.cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADINGS[column])}: {row.cells[column] or tr('none')}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PRICE:
            return RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical or section >= len(HEADINGS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == PRICE else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None


class SortedVisits(QSortFilterProxyModel):
    """The same rows in another order, or those of one stylist alone."""

    def __init__(self, model: DayListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits = model
        self._stylist: StylistId | None = None
        self.setSortRole(BY)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)
        self.setSourceModel(model)

    def show_stylist(self, stylist: StylistId | None) -> None:
        """Only the visits of this stylist, None for all."""
        self.beginFilterChange()
        self._stylist = stylist
        self.endFilterChange(self.Direction.Rows)

    def row(self, index: Index) -> VisitRow:
        """The visit of a valid index of this model."""
        return self._visits.rows[self.mapToSource(index).row()]

    @property
    def all_rows(self) -> list[VisitRow]:
        """The visits from the top, as they are shown."""
        return [self.row(self.index(nth, 0)) for nth in range(self.rowCount())]

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        parts = self._visits.rows[source_row].parts
        return self._stylist is None or any(part.stylist_id == self._stylist for part in parts)
