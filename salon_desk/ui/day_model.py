"""The day on the screen: a table of five-minute rows and stylist columns, changed through one door."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day, Off, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster, Service, ServiceId
from salon_desk.ui.grid.blocks import Block, blocks_of, offs_of
from salon_desk.ui.grid.geometry import TimeAxis, axis_of, hour_label
from salon_desk.ui.grid.words import booking_sentence, slot_sentence

Index = QModelIndex | QPersistentModelIndex
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class DayModel(QAbstractTableModel):
    """Owns the shown day. `show` brings another, `apply` one change, `tick` the end of holds by the clock.

    `day_shown` carries the Day, `changed` the Change that was taken, `hold_ended` the Booking that just ran out,
    `hold_gone` a hold that left the grid for whatever reason and was not booked.
    """

    day_shown = Signal(object)
    changed = Signal(object)
    hold_ended = Signal(object)
    hold_gone = Signal(object)
    ticked = Signal()

    def __init__(self, clock: Clock, roster: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._services: Mapping[ServiceId, Service] = {}
        self._day: Day | None = None
        self._axis: TimeAxis | None = None
        self._blocks: dict[int, tuple[Block, ...]] = {}
        self._offs: dict[int, tuple[Off, ...]] = {}
        self._shares: dict[int, float] = {}
        self._ended: set[tuple[VisitId, int, datetime | None]] = set()
        self.set_roster(roster)

    # the day

    @property
    def day(self) -> Day | None:
        """The day that is shown, None before the first."""
        return self._day

    @property
    def axis(self) -> TimeAxis | None:
        """The rows of the day that is shown."""
        return self._axis

    def now(self) -> datetime:
        """The database's time."""
        return self._clock.now()

    def show(self, day: Day) -> None:
        """Show a day that was read whole; where it has the same rows and columns only the differences are told."""
        had, self._day = self._day, day
        axis = axis_of(day)
        self._ended = {self._end_key(part) for part in day.bookings if part.has_lapsed(self.now())}
        if had is not None and axis == self._axis and self._same_table(had, day):
            self._tell_differences(had, day)
        else:
            self._reset(axis)
        self.day_shown.emit(day)

    def apply(self, change: Change) -> None:
        """Take one change; a stale one changes nothing and is not told."""
        if self._day is None:
            return
        had, self._day = self._day, self._day.apply(change)
        if self._day is had:
            return
        if not self._fits(change):
            self._reset(axis_of(self._day))
        else:
            self._tell((*had.visits.get(change.visit_id, ()), *self._day.visits.get(change.visit_id, ())))
        self._tell_gone(had.visits.get(change.visit_id, ()), self._day.visits.get(change.visit_id, ()))
        self.changed.emit(change)

    def tick(self) -> None:
        """Look at the clock: holds that have run out are free from now on, each told once."""
        now = self.now()
        parts = self._day.bookings if self._day is not None else ()
        ended = [part for part in parts if part.is_hold and part.has_lapsed(now)]
        for part in ended:
            if self._end_key(part) not in self._ended:
                self._ended.add(self._end_key(part))
                self._tell((part,))
                self.hold_gone.emit(part)
                self.hold_ended.emit(part)
        self.ticked.emit()

    def set_roster(self, roster: Roster) -> None:
        """Take the salon's services, whose names and colours the blocks show, and who does them."""
        self.roster = roster
        self._services = {service.id: service for service in roster.services}
        if self._day is not None:
            self._reset(axis_of(self._day))

    # what stands where

    def service(self, service_id: ServiceId | None) -> Service | None:
        """The service with this id."""
        return self._services.get(service_id) if service_id is not None else None

    def blocks(self, column: int) -> tuple[Block, ...]:
        """What stands in a column, by start."""
        if self._day is None:
            return ()
        if column not in self._blocks:
            self._blocks[column] = blocks_of(self._day, self._day.columns[column], self.now())
        return self._blocks[column]

    def offs(self, column: int) -> tuple[Off, ...]:
        """The stretches of a column in which nobody can be booked."""
        if self._day is None or self._axis is None:
            return ()
        if column not in self._offs:
            self._offs[column] = offs_of(self._day, self._day.columns[column], self._axis)
        return self._offs[column]

    def share_booked(self, column: int) -> float:
        """How much of the stylist's working time is taken, 0 to 1."""
        if self._day is None:
            return 0.0
        if column not in self._shares:
            self._shares[column] = self._day.share_booked(self._day.columns[column].stylist.id, self.now())
        return self._shares[column]

    def has_holds(self) -> bool:
        """Whether a hold on the shown day still ticks."""
        return self._day is not None and bool(self._day.holds(self.now()))

    def column_of(self, stylist_id: StylistId) -> int | None:
        """The stylist's column, None where the stylist is not shown."""
        columns = self._day.columns if self._day else ()
        return next((at for at, column in enumerate(columns) if column.stylist.id == stylist_id), None)

    def index_of(self, slot: Slot) -> QModelIndex:
        """The cell at which a slot begins, an invalid one where it is not on the grid."""
        column = self.column_of(slot.stylist_id)
        if self._axis is None or column is None or not self._axis.span.holds(slot.start):
            return QModelIndex()
        return self.index(self._axis.row_of(slot.start), column)

    def blocks_at(self, row: int, column: int) -> tuple[Block, ...]:
        """The blocks that take the time of a cell: two where one was squeezed in, none in the gap of one."""
        if self._axis is None:
            return ()
        cell = Span(self._axis.instant(row), self._axis.instant(row + 1))
        return tuple(it for it in self.blocks(column) if any(busy.overlaps(cell) for busy in it.booking.busy))

    # inside

    @staticmethod
    def _end_key(part: Booking) -> tuple[VisitId, int, datetime | None]:
        return part.visit_id, part.ordinal, part.reserved_until

    @staticmethod
    def _same_table(one: Day, other: Day) -> bool:
        return (one.date, one.zone_name, one.slot_minutes, one.opening, one.closed, one.columns) == (
            other.date,
            other.zone_name,
            other.slot_minutes,
            other.opening,
            other.closed,
            other.columns,
        )

    def _reset(self, axis: TimeAxis) -> None:
        self.beginResetModel()
        self._axis = axis
        self._blocks.clear()
        self._offs.clear()
        self._shares.clear()
        self.endResetModel()

    def _fits(self, change: Change) -> bool:
        """Whether all that the change brings lies on the rows that there are."""
        axis, day = self._axis, self._day
        return (
            axis is not None
            and day is not None
            and all(
                axis.start <= max(part.start, day.begins) and min(part.end, day.ends) <= axis.end
                for part in day.visits.get(change.visit_id, ())
            )
        )

    def _tell_differences(self, had: Day, day: Day) -> None:
        for visit in had.visits.keys() | day.visits.keys():
            before, after = had.visits.get(visit, ()), day.visits.get(visit, ())
            if before != after:
                self._tell((*before, *after))

    def _tell(self, parts: tuple[Booking, ...]) -> None:
        """One dataChanged for each column in which some part stands or stood, over the rows that it touches."""
        rows: dict[int, tuple[int, int]] = {}
        for part in parts:
            column = self.column_of(part.stylist_id)
            touched = self._axis.rows_of(part.span) if self._axis else None
            if column is not None and touched is not None:
                first, last = rows.get(column, touched)
                rows[column] = min(first, touched[0]), max(last, touched[1])
        for column, (first, last) in rows.items():
            for part in self._laid_out_anew(column):
                touched = self._axis.rows_of(part.span) if self._axis else None
                first, last = (min(first, touched[0]), max(last, touched[1])) if touched else (first, last)
            self.dataChanged.emit(self.index(first, column), self.index(last, column), list(SPOKEN))

    def _laid_out_anew(self, column: int) -> list[Booking]:
        """Lay a column out again; the bookings that stand elsewhere now, neighbours of the one that changed too."""
        self._shares.pop(column, None)
        had = self._blocks.pop(column, ())
        return [block.booking for block in set(had) ^ set(self.blocks(column))] if had else []

    def _tell_gone(self, before: tuple[Booking, ...], after: tuple[Booking, ...]) -> None:
        """Tell the live holds that are no longer there."""
        left = {part.key for part in after}
        for part in before:
            if part.is_hold and part.key not in left and not part.has_lapsed(self.now()):
                self.hold_gone.emit(part)

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._axis is None else self._axis.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._day is None else len(self._day.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in SPOKEN or not index.isValid() or self._day is None or self._axis is None:
            return None
        here = self.blocks_at(index.row(), index.column())
        column = self._day.columns[index.column()]
        if here:
            return "; ".join(
                booking_sentence(it.booking, self._day, self.service(it.booking.service_id), self.now()) for it in here
            )
        return slot_sentence(self._axis.instant(index.row()), column, self._day, self.offs(index.column()), self.now())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in SPOKEN or self._day is None or self._axis is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._day.columns[section].stylist.name if section < len(self._day.columns) else None
        return hour_label(self._axis.instant(section), self._day.zone)
