"""The keyboard's place on the day: on a slot, a booking or nowhere, and where the arrow keys take it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtWidgets import QAbstractItemView

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.day_table import Index
from salon_desk.ui.grid.geometry import snapped
from salon_desk.ui.grid.painting import outline_box
from salon_desk.ui.grid.phases import Shape
from salon_desk.ui.grid.pointing import outline_of
from salon_desk.ui.grid.scene import rect
from salon_desk.ui.grid.steps import shift_ends, stepped, stops

HOUR = timedelta(hours=1)
Move = QAbstractItemView.CursorAction


class Cursor:
    """Qt's current cell, understood as a slot. `shape` is what the next visit would take at a stylist."""

    def __init__(self, canvas: DayCanvas, model: DayModel, shape: Callable[[StylistId], Shape | None]) -> None:
        self._canvas = canvas
        self._model = model
        self._shape = shape
        self._preferred: object = None

    @property
    def slot(self) -> Slot | None:
        """The slot under the cursor, whoever has it."""
        return self._slot_at(self._canvas.currentIndex())

    @property
    def booking(self) -> Booking | None:
        """The booking or hold under the cursor; where two share the time the one that was chosen, else the first."""
        here = [block.booking for block in self._here()]
        return next((it for it in here if it.key == self._preferred), here[0] if here else None)

    def select(self, slot: Slot | None, booking: Booking | None = None) -> None:
        """Put the cursor on a slot, or nowhere; of two bookings there on this one."""
        self._canvas.repaint_outlines()
        self._preferred = booking.key if booking else None
        self._repaint_chosen()
        index = QModelIndex() if slot is None else self._model.index_of(slot)
        selection = self._canvas.selectionModel()
        selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
        self._canvas.repaint_outlines()
        self._repaint_chosen()

    def next_block(self) -> Block | None:
        """What Enter chooses here; where two share the time, each in turn."""
        here = self._here()
        if not here:
            return None
        keys = [block.booking.key for block in here]
        turn = (keys.index(self._preferred) + 1) % len(here) if self._preferred in keys and len(here) > 1 else 0
        self._preferred = keys[turn]
        for block in here:
            self._canvas.repaint_booking(block.booking)
        return here[turn]

    def moved(self, action: Move) -> QModelIndex:
        """The cell to which a key moves the cursor."""
        model, index = self._model, self._canvas.currentIndex()
        if model.day is None or model.axis is None or not model.day.columns:
            return QModelIndex()
        if not index.isValid():
            # Qt asks for the next cell when the focus comes; a slot is selected by a person and not by that.
            return QModelIndex() if action is Move.MoveNext else self._first_index()
        column, instant = self._step(model.day, index.column(), model.axis.instant(index.row()), action)
        row = min(max(model.axis.row_of(instant), 0), model.axis.rows - 1)
        return model.index(row, column)

    def rect_at(self, index: Index) -> QRect:
        """Where a cell is on the viewport, as people see it: all of the block or of the slot to which it belongs."""
        day, axis, geometry = self._model.day, self._model.axis, self._canvas.geometry_now()
        if not index.isValid() or day is None or axis is None or geometry is None:
            return QRect()
        here = self._model.blocks_at(index.row(), index.column())
        if here:
            return rect(here[0].box(geometry, index.column()))
        start = snapped(axis.instant(index.row()), day)
        return rect(geometry.slot_box(Slot(day.columns[index.column()].stylist.id, start), day.slot_minutes))

    def repaint(self, index: Index) -> None:
        """Paint again what the cursor draws on a cell: the rim of a block, the outline of a free slot."""
        scene, slot = self._canvas.scene(), self._slot_at(index)
        if scene is None or slot is None:
            return
        for block in self._model.blocks_at(index.row(), index.column()):
            self._canvas.repaint_booking(block.booking)
        outline = outline_of(scene, slot, self._shape(slot.stylist_id))
        if outline is not None:
            self._canvas.repaint_box(outline_box(scene, outline))

    def _repaint_chosen(self) -> None:
        chosen = self.booking
        if chosen is not None:
            self._canvas.repaint_booking(chosen)

    def _here(self) -> list[Block]:
        index = self._canvas.currentIndex()
        return list(self._model.blocks_at(index.row(), index.column())) if index.isValid() else []

    def _slot_at(self, index: Index) -> Slot | None:
        day, axis = self._model.day, self._model.axis
        if not index.isValid() or day is None or axis is None or index.column() >= len(day.columns):
            return None
        return Slot(day.columns[index.column()].stylist.id, snapped(axis.instant(index.row()), day))

    def _first_index(self) -> QModelIndex:
        """Where the cursor starts: at the first free slot from now on, else at the top."""
        model, now = self._model, self._model.now()
        shapes = [(it.stylist.id, self._shape(it.stylist.id)) for it in model.day.columns] if model.day else []
        firsts = [
            free[0]
            for stylist, shape in shapes
            if shape is not None and model.day and (free := model.day.free_slots(shape.whole, now, now, [stylist]))
        ]
        first = min(firsts, key=lambda slot: slot.start, default=None)
        return model.index_of(first) if first is not None else model.index(0, 0)

    def _step(self, day: Day, column: int, instant: datetime, action: Move) -> tuple[int, datetime]:
        """The column and instant to which a key moves the cursor."""
        if action in (Move.MoveLeft, Move.MoveRight):
            column += 1 if action is Move.MoveRight else -1
            return min(max(column, 0), len(day.columns) - 1), instant
        ends = shift_ends(day, day.columns[column])
        if ends and action in (Move.MoveHome, Move.MoveEnd):
            return column, ends[0] if action is Move.MoveHome else ends[1]
        if action in (Move.MovePageUp, Move.MovePageDown):
            return column, instant + (HOUR if action is Move.MovePageDown else -HOUR)
        by = {Move.MoveDown: 1, Move.MoveNext: 1, Move.MoveUp: -1, Move.MovePrevious: -1}.get(action, 0)
        return column, stepped(self._stops(column), instant, by)

    def _stops(self, column: int) -> list[datetime]:
        model = self._model
        if model.day is None or model.axis is None:
            return []
        return stops(model.day, model.axis, model.blocks(column), model.offs(column))
