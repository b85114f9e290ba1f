"""The week of one stylist as a table: five-minute rows, a column for each date, as a screen reader reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day, Off, Slot
from salon_desk.domain.people import Stylist
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster, Service, ServiceId
from salon_desk.ui.dates import as_title, long_date
from salon_desk.ui.grid.blocks import Block, blocks_of, offs_of
from salon_desk.ui.grid.geometry import TimeAxis, hour_label
from salon_desk.ui.grid.words import booking_sentence, slot_sentence
from salon_desk.ui.week.dates import axes_of, shown_days

Index = QModelIndex | QPersistentModelIndex
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class WeekModel(QAbstractTableModel):
    """Shows the dates that it is given as the `stylist` has them; `ticked` says that it has looked at the clock."""

    ticked = Signal()

    def __init__(self, clock: Clock, roster: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._roster = roster
        self._week: tuple[Day, ...] = ()
        self.stylist: Stylist | None = None
        self.days: tuple[Day, ...] = ()
        self.axes: tuple[TimeAxis, ...] = ()
        self._blocks: list[tuple[Block, ...]] = []
        self._offs: list[tuple[Off, ...]] = []

    def now(self) -> datetime:
        """The database's time."""
        return self._clock.now()

    def show(self, week: Sequence[Day]) -> None:
        """Show these dates; where they have the same rows and columns only the differences are told."""
        self._week = tuple(week)
        self._take()

    def show_stylist(self, stylist: Stylist | None) -> None:
        """Show another stylist's week."""
        self.stylist = stylist
        self._take()

    def set_roster(self, roster: Roster) -> None:
        """Take the services, whose names and colours the blocks show."""
        self._roster = roster
        self._reset(self.days, self.axes)

    def tick(self) -> None:
        """Look at the clock: holds that have run out are free from now on."""
        now = self.now()
        for column, blocks in enumerate(self._blocks):
            if any(block.booking.has_lapsed(now) for block in blocks):
                self._lay_out_anew(column)
        self.ticked.emit()

    # what stands where

    def blocks(self, column: int) -> tuple[Block, ...]:
        """What stands on a date, by start."""
        return self._blocks[column]

    def offs(self, column: int) -> tuple[Off, ...]:
        """The stretches of a date in which she can't be booked."""
        return self._offs[column]

    def share_booked(self, column: int) -> float:
        """How much of her working time on a date is taken, 0 to 1."""
        day = self.days[column]
        return day.share_booked(day.columns[0].stylist.id, self.now())

    def service(self, service_id: ServiceId | None) -> Service | None:
        """The service with this id."""
        return self._roster.service(service_id)

    def has_holds(self) -> bool:
        """Whether a hold of the week still ticks."""
        return any(block.booking.is_hold for blocks in self._blocks for block in blocks)

    def blocks_at(self, row: int, column: int) -> tuple[Block, ...]:
        """The blocks that take the time of a cell."""
        axis = self.axes[column]
        cell = Span(axis.instant(row), axis.instant(row + 1))
        return tuple(it for it in self.blocks(column) if any(busy.overlaps(cell) for busy in it.booking.busy))

    def index_of(self, slot: Slot) -> QModelIndex:
        """The cell at which a slot begins, an invalid one where it is not shown."""
        for column, axis in enumerate(self.axes):
            if self.days[column].begins <= slot.start < self.days[column].ends and axis.span.holds(slot.start):
                return self.index(axis.row_of(slot.start), column)
        return QModelIndex()

    # inside

    def _take(self) -> None:
        stylist = self.stylist
        days = tuple(day.only(stylist) for day in shown_days(self._week)) if stylist is not None else ()
        axes = axes_of(days)
        if axes != self.axes or [_frame(day) for day in days] != [_frame(day) for day in self.days]:
            self._reset(days, axes)
            return
        had, self.days = self.days, days
        for column, (before, after) in enumerate(zip(had, days, strict=True)):
            if before.visits != after.visits:
                self._lay_out_anew(column)

    def _reset(self, days: tuple[Day, ...], axes: tuple[TimeAxis, ...]) -> None:
        self.beginResetModel()
        self.days, self.axes = days, axes
        self._blocks = [blocks_of(day, day.columns[0], self.now()) for day in days]
        self._offs = [offs_of(day, day.columns[0], axis) for day, axis in zip(days, axes, strict=True)]
        self.endResetModel()

    def _lay_out_anew(self, column: int) -> None:
        """One dataChanged over the rows in which something stands that is different, or stood."""
        day, had = self.days[column], self._blocks[column]
        self._blocks[column] = blocks_of(day, day.columns[0], self.now())
        touched = [
            rows
            for block in set(had) ^ set(self._blocks[column])
            if (rows := self.axes[column].rows_of(block.booking.span)) is not None
        ]
        if touched:
            first, last = min(rows[0] for rows in touched), max(rows[1] for rows in touched)
            self.dataChanged.emit(self.index(first, column), self.index(last, column), list(SPOKEN))

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.axes else self.axes[0].rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in SPOKEN or not index.isValid():
            return None
        day, column = self.days[index.column()], index.column()
        here = self.blocks_at(index.row(), column)
        if here:
            return "; ".join(
                booking_sentence(it.booking, day, self.service(it.booking.service_id), self.now()) for it in here
            )
        start = self.axes[column].instant(index.row())
        return slot_sentence(start, day.columns[0], day, self.offs(column), self.now())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in SPOKEN or not self.days:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return as_title(long_date(self.days[section].date)) if section < len(self.days) else None
        return hour_label(self.axes[0].instant(section), self.days[0].zone)


def _frame(day: Day) -> object:
    """All of a date but its visits."""
    return day.date, day.zone_name, day.slot_minutes, day.opening, day.closed, day.columns
