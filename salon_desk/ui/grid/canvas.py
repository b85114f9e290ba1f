"""The part of the grid that shows: it lays the day out, paints it, and repaints only what a change touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.afterglow import Afterglow
from salon_desk.ui.grid.block_paint import WARNING_SECONDS, bar_box
from salon_desk.ui.grid.block_text import pill_box
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.geometry import Box, Geometry, hour_label
from salon_desk.ui.grid.headers import StylistHeader, TimeRuler
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.painting import paint_day
from salon_desk.ui.grid.scene import Fading, Marks, Scene, box_of, rect
from salon_desk.ui.grid.speech import Speech
from salon_desk.ui.theme import Look

LEAST, MOST = 6, 20
AROUND = 5
Index = QModelIndex | QPersistentModelIndex


class DayCanvas(QTableView):
    """Paints the model's day; `marks` is what lies over it and belongs to whoever points and steps."""

    zoom_changed = Signal(int)

    def __init__(
        self, model: DayModel, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._day_model = model
        self._look = look
        self._own = own
        self._step = LEAST
        self._fits = True
        self._now_at = model.now()
        self._warned: set[tuple[VisitId, datetime | None]] = set()
        self._letters = Lettering()
        self._glow = Afterglow(self)
        self._speech = Speech(self, own, self._label)
        self._stylists = StylistHeader(self.scene, model.share_booked, self._letters, self)
        self._ruler = TimeRuler(self.scene, self)
        self._set_up()
        self.setModel(model)
        self._wire(model)
        self._lay_out()

    # how it looks

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self._repaint_all()

    @property
    def zoom(self) -> int:
        """Pixels per five minutes."""
        return self._step

    @property
    def fits_day(self) -> bool:
        """Whether the zoom follows the height, so that the whole day is seen."""
        return self._fits

    def zoom_by(self, steps: int) -> None:
        """Some steps larger, or smaller."""
        self.set_zoom(self._step + steps)

    def set_zoom(self, step: int) -> None:
        """So many pixels per five minutes, 6 to 20; the middle of the screen stays where it is."""
        self._fits = False
        self.zoom_around(step, self.viewport().height() // 2)

    def zoom_around(self, step: int, y: int) -> None:
        """Zoom so that the minute at a height of the screen stays under it."""
        step = min(max(step, LEAST), MOST)
        if step == self._step:
            return
        minute = (y + self.verticalOffset()) / self._step
        self._step = step
        self._lay_out()
        self.verticalScrollBar().setValue(round(minute * step - y))
        self.zoom_changed.emit(step)

    def fit_day(self) -> None:
        """The largest zoom at which the whole day is seen, as far as it can still be read."""
        self._fits = True
        rows = self._day_model.rowCount()
        if rows:
            self.zoom_around(self.viewport().height() // rows, 0)

    def reveal(self, start: datetime, stylist_id: StylistId | None = None) -> None:
        """Scroll so that an instant, and a stylist, is in sight; what is in sight already stays where it is."""
        geometry = self.geometry_now()
        if geometry is None:
            return
        y, height = geometry.y_of(start), self.viewport().height()
        if not 0 <= y <= height - 12 * self._step:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + y - height // 3)
        column = None if stylist_id is None else self._day_model.column_of(stylist_id)
        if column is not None:
            self._reveal_column(geometry, column)

    # where things are

    def geometry_now(self) -> Geometry | None:
        """Where time and stylists lie on the screen; None before the first day."""
        day, axis = self._day_model.day, self._day_model.axis
        if day is None or axis is None:
            return None
        stylists = tuple(column.stylist.id for column in day.columns)
        width = self.viewport().width()
        return Geometry(axis, stylists, self._step, width, self.horizontalOffset(), self.verticalOffset())

    def scene(self) -> Scene | None:
        """All that is painted now; None before the first day."""
        model, geometry = self._day_model, self.geometry_now()
        if model.day is None or geometry is None:
            return None
        bare = Scene(model.day, model.now(), geometry, self._look, model.blocks, model.offs, model.service, self._own)
        return bare._replace(marks=self.marks(bare))

    def marks(self, scene: Scene) -> Marks:
        """What lies over a scene that has none yet."""
        return Marks(fading=self._glow.fading)

    def rect_of(self, booking: Booking) -> QRect:
        """Where a booking is on the viewport; empty where it is not shown."""
        found = self._block_of(booking)
        geometry = self.geometry_now()
        return rect(found[0].box(geometry, found[1])) if found and geometry else QRect()

    def slot_rect(self, slot: Slot) -> QRect:
        """Where a slot is on the viewport; empty where it is not shown."""
        geometry, day = self.geometry_now(), self._day_model.day
        return rect(geometry.slot_box(slot, day.slot_minutes)) if geometry and day else QRect()

    # what is painted again

    def repaint_box(self, box: Box) -> None:
        """Paint a rectangle again, and the rims of what lies in it."""
        self.viewport().update(rect(box).adjusted(-AROUND, -AROUND, AROUND, AROUND))

    def tick(self) -> None:
        """A second has passed: countdowns, bars and the line of now."""
        scene = self.scene()
        if scene is None:
            return
        region = QRegion()
        for column in range(len(scene.geometry.stylists)):
            for block in scene.blocks(column):
                if block.booking.is_hold:
                    region += self._ticking(scene, block, column)
        self.viewport().update(region)
        self._speech.hear(scene.day.holds(scene.now), scene.now)
        self._move_now(scene)

    def _ticking(self, scene: Scene, block: Block, column: int) -> QRegion:
        """What a tick changes of a hold: pill and bar, once all of it when the last seconds begin."""
        box = block.box(scene.geometry, column)
        key = block.booking.visit_id, block.booking.reserved_until
        if block.booking.seconds_left(scene.now) <= WARNING_SECONDS and key not in self._warned:
            self._warned.add(key)
            return QRegion(rect(box).adjusted(-AROUND, -AROUND, AROUND, AROUND))
        return QRegion(rect(pill_box(box))) + QRegion(rect(bar_box(box)))

    def _move_now(self, scene: Scene) -> None:
        """Repaint between where the line of now was and where it is."""
        top, bottom = scene.geometry.y_of(self._now_at), scene.geometry.y_of(scene.now)
        if top != bottom:
            self._now_at = scene.now
            self.viewport().update(0, min(top, bottom) - 2, self.viewport().width(), abs(bottom - top) + 4)
            self._ruler.viewport().update()

    def _repaint_all(self) -> None:
        for part in (self, self._stylists, self._ruler):
            part.viewport().update()

    def _repaint_faded(self, fading: Fading) -> None:
        geometry = self.geometry_now()
        if geometry is not None and fading.column < len(geometry.stylists):
            self.repaint_box(fading.block.box(geometry, fading.column))

    def _glow_of(self, hold: Booking) -> None:
        column = self._day_model.column_of(hold.stylist_id)
        if column is not None and self.isVisible():
            self._glow.add(Block(hold), column)

    # inside

    def _set_up(self) -> None:
        self.setHorizontalHeader(self._stylists)
        self.setVerticalHeader(self._ruler)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(24)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("The day")

    def _wire(self, model: DayModel) -> None:
        model.modelReset.connect(self._start_over)
        model.ticked.connect(self.tick)
        model.hold_gone.connect(self._glow_of)
        model.hold_ended.connect(self._speech.end)
        self._glow.faded.connect(self._repaint_faded)

    def _start_over(self) -> None:
        self._glow.clear()
        self._lay_out()
        if self._fits:
            self.fit_day()

    def _lay_out(self) -> None:
        """Give rows and columns their pixels; once more where a scroll bar came or went with them."""
        self._ruler.setDefaultSectionSize(self._step)
        for _ in range(2):
            width = self.viewport().width()
            self._share_width()
            self.updateGeometries()
            if self.viewport().width() == width:
                break
        self._now_at = self._day_model.now()
        self._repaint_all()

    def _share_width(self) -> None:
        geometry = self.geometry_now()
        if geometry is not None:
            for column in range(len(geometry.stylists)):
                self._stylists.resizeSection(column, geometry.edge(column + 1) - geometry.edge(column))

    def _label(self, booking: Booking) -> str:
        """`14:00 with Lea`."""
        day = self._day_model.day
        column = day.column(booking.stylist_id) if day else None
        start = hour_label(booking.start, day.zone) if day else ""
        return f"{start} with {column.stylist.name}" if column else start

    def _block_of(self, booking: Booking) -> tuple[Block, int] | None:
        column = self._day_model.column_of(booking.stylist_id)
        blocks: Iterable[Block] = () if column is None else self._day_model.blocks(column)
        found = next((block for block in blocks if block.booking.key == booking.key), None)
        return (found, column) if found is not None and column is not None else None

    def _reveal_column(self, geometry: Geometry, column: int) -> None:
        left, right = geometry.x_of(column), geometry.x_of(column + 1)
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + min(left, 0) + max(0, right - self.viewport().width()))

    def _box_of_rows(self, first: int, last: int, column: int) -> Box:
        geometry = self.geometry_now()
        if geometry is None:
            return Box(0, 0, 0, 0)
        return geometry.box(column, Span(geometry.axis.instant(first), geometry.axis.instant(last + 1)))

    # Qt asks

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Iterable[int] = ()) -> None:
        # Qt's own would paint the whole viewport again; only a screen reader needs to hear of it.
        if QAccessible.isActive():
            super().dataChanged(top_left, bottom_right, list(roles))
        for column in range(top_left.column(), bottom_right.column() + 1):
            self.repaint_box(self._box_of_rows(top_left.row(), bottom_right.row(), column))
            self._stylists.refresh(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self.scene()
        painter = QPainter(self.viewport())
        # The stubs do not know that a region is a row of rectangles.
        for area in cast(Iterable[QRect], event.region()):
            if scene is None:
                painter.fillRect(area, self._look.off)
            else:
                paint_day(painter, scene, box_of(area), self._letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self._fits:
            self.fit_day()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        scene = self.scene()
        if scene is None or not dy:
            return
        # A block that is cut by the upper edge writes its name just below that edge.
        for _, box in scene.blocks_in(Box(0, -abs(dy), self.viewport().width(), 2 * abs(dy) + 1)):
            self.repaint_box(box)
