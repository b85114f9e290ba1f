"""The pointer over the day: what lies under it, the free slot that it outlines, the sentence of a small block."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from salon_desk.domain.day import Slot
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.pointing import block_at, is_at_end
from salon_desk.ui.grid.words import booking_sentence


class Hover:
    """Follows the pointer while no button is down; `slot` is the free slot under it."""

    def __init__(self, canvas: DayCanvas, model: DayModel) -> None:
        self.slot: Slot | None = None
        self._canvas = canvas
        self._model = model

    def under(self, point: QPoint) -> tuple[Slot | None, Block | None]:
        """The slot and the block under a point of the viewport."""
        geometry, day = self._canvas.geometry_now(), self._model.day
        column = geometry.column_at(point.x()) if geometry else None
        if geometry is None or day is None or column is None:
            return None, None
        block = block_at(self._model.blocks(column), geometry, column, point.x(), point.y())
        return geometry.slot_at(point.x(), point.y(), day), block

    def move(self, point: QPoint | None) -> None:
        """Move the outline under the pointer; None when it has left."""
        slot, block = self.under(point) if point is not None else (None, None)
        free = slot if block is None else None
        self._canvas.viewport().setCursor(self._shape(point, slot, block))
        if free != self.slot:
            self._canvas.repaint_outlines()
            self.slot = free
            self._canvas.repaint_outlines()
            self._canvas.repaint_ruler()

    def _shape(self, point: QPoint | None, slot: Slot | None, block: Block | None) -> Qt.CursorShape:
        """The pointer's shape: at the lower edge of a booking its length can be drawn."""
        geometry = self._canvas.geometry_now()
        if geometry is None or point is None or (slot is None and block is None):
            return Qt.CursorShape.ArrowCursor
        column = geometry.column_at(point.x())
        if block is None or column is None or block.booking.is_hold:
            return Qt.CursorShape.PointingHandCursor
        at_end = is_at_end(block, geometry, column, point.y())
        return Qt.CursorShape.SizeVerCursor if at_end else Qt.CursorShape.PointingHandCursor

    def forget(self) -> None:
        """Another day lies under the pointer."""
        self.slot = None

    def show_tip(self, event: QHelpEvent) -> None:
        """All of a booking in one sentence, for blocks that are too small for their text."""
        _, block = self.under(event.pos())
        day = self._model.day
        if block is None or day is None:
            QToolTip.hideText()
            return
        service = self._model.service(block.booking.service_id)
        words = booking_sentence(block.booking, day, service, self._model.now())
        QToolTip.showText(event.globalPos(), words, self._canvas.viewport())
