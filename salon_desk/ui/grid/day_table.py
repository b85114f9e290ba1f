"""How the day lies on the screen: five-minute rows and a column per stylist, laid out, zoomed and scrolled."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.bare_table import lay_bare
from salon_desk.ui.grid.geometry import Geometry
from salon_desk.ui.grid.scene import rect
from salon_desk.ui.grid.sight import Sight
from salon_desk.ui.grid.zooming import Zoom

Index = QModelIndex | QPersistentModelIndex


class DayTable(QTableView):
    """Tells where everything of the model's day is; `laid_out` says that all of it may be elsewhere now."""

    laid_out = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day_model = model
        self.zoom = Zoom(self, self.lay_out)
        self.sight = Sight(self)
        self._set_up()

    def geometry_now(self) -> Geometry | None:
        """Where time and stylists lie on the screen; None before the first day."""
        day, axis = self._day_model.day, self._day_model.axis
        if day is None or axis is None:
            return None
        stylists = tuple(column.stylist.id for column in day.columns)
        width = self.viewport().width()
        return Geometry(axis, stylists, self.zoom.step, width, self.horizontalOffset(), self.verticalOffset())

    def rect_of(self, booking: Booking) -> QRect:
        """Where a booking is on the viewport; empty where it is not shown."""
        column, geometry = self._day_model.column_of(booking.stylist_id), self.geometry_now()
        if column is None or geometry is None:
            return QRect()
        blocks = self._day_model.blocks(column)
        found = next((block for block in blocks if block.booking.key == booking.key), None)
        return rect(found.box(geometry, column)) if found is not None else QRect()

    def slot_rect(self, slot: Slot) -> QRect:
        """Where a slot is on the viewport; empty where it is not shown."""
        geometry, day = self.geometry_now(), self._day_model.day
        return rect(geometry.slot_box(slot, day.slot_minutes)) if geometry and day else QRect()

    def reveal(self, start: datetime, stylist_id: StylistId | None = None) -> None:
        """Scroll so that an instant, and a stylist, is in sight; what is in sight already stays where it is."""
        geometry = self.geometry_now()
        if geometry is None:
            return
        self.sight.show_instant(geometry, start)
        column = None if stylist_id is None else self._day_model.column_of(stylist_id)
        if column is not None:
            self.sight.show_column(geometry, column)

    def lay_out(self) -> None:
        """Give rows and columns their pixels; once more where a scroll bar came or went with them."""
        self.verticalHeader().setDefaultSectionSize(self.zoom.step)
        for _ in range(2):
            width = self.viewport().width()
            self._share_width()
            self.updateGeometries()
            if self.viewport().width() == width:
                break
        self.laid_out.emit()

    def _share_width(self) -> None:
        geometry = self.geometry_now()
        if geometry is not None:
            for column in range(len(geometry.stylists)):
                self.horizontalHeader().resizeSection(column, geometry.edge(column + 1) - geometry.edge(column))

    def _set_up(self) -> None:
        lay_bare(self)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(24)
        self.setAccessibleName(tr("The day"))

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        self.zoom.refit()
