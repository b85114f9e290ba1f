"""The part of the grid that shows: it paints the day, and repaints only what a change touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.timespan import Span
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.afterglow import Afterglow
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.colouring import Colouring
from salon_desk.ui.grid.day_table import DayTable, Index
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.headers import StylistHeader, TimeRuler
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.painting import outline_box, paint_day
from salon_desk.ui.grid.scene import Fading, Marks, Scene, box_of, rect, with_rim
from salon_desk.ui.grid.speech import Speech
from salon_desk.ui.grid.ticking import Ticking
from salon_desk.ui.theme import Look


class DayCanvas(DayTable):
    """Paints the model's day; `marks` is what lies over it and belongs to whoever points and steps, `colouring` the
    choice of this desk."""

    def __init__(
        self, model: DayModel, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._look = look
        self._own = own
        self.colouring = Colouring(self)
        self._ticking = Ticking(model.now())
        self._letters = Lettering()
        self._glow = Afterglow(self)
        self._speech = Speech(self, own, lambda: model.day)
        self._stylists = StylistHeader(self.scene, model.share_booked, self._letters, self)
        self._ruler = TimeRuler(self.scene, self)
        self.setHorizontalHeader(self._stylists)
        self.setVerticalHeader(self._ruler)
        self.setModel(model)
        self._wire(model)
        self.lay_out()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self._repaint_all()

    def scene(self) -> Scene | None:
        """All that is painted now; None before the first day."""
        model, geometry = self._day_model, self.geometry_now()
        if model.day is None or geometry is None:
            return None
        bare = Scene(model.day, model.now(), geometry, self._look, model.blocks, model.offs, model.service, self._own)
        return bare._replace(marks=self.marks(bare), colour_by=self.colouring.by)

    def marks(self, scene: Scene) -> Marks:
        """What lies over a scene that has none yet."""
        return Marks(fading=self._glow.fading)

    # what is painted again

    def repaint_box(self, box: Box) -> None:
        """Paint a rectangle again, and the rims of what lies in it."""
        self.viewport().update(with_rim(rect(box)))

    def repaint_booking(self, booking: Booking) -> None:
        """Paint a booking again, and its ring."""
        self.viewport().update(with_rim(self.rect_of(booking)))

    def repaint_outlines(self) -> None:
        """Paint the outlines of free slots again."""
        scene = self.scene()
        for outline in (scene.marks.hover, scene.marks.cursor) if scene else ():
            if scene is not None and outline is not None:
                self.repaint_box(outline_box(scene, outline))

    def repaint_ruler(self) -> None:
        """Paint the hours and their chips again."""
        self._ruler.viewport().update()

    def tick(self) -> None:
        """A second has passed: countdowns, bars and the line of now."""
        scene = self.scene()
        if scene is None:
            return
        self.viewport().update(self._ticking.countdowns(scene))
        self._speech.hear(scene.day.holds(scene.now), scene.now)
        line = self._ticking.line_of_now(scene, self.viewport().width())
        if line is not None:
            self.viewport().update(line)
            self.repaint_ruler()

    def _repaint_all(self) -> None:
        self._ticking.painted(self._day_model.now())
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

    def _wire(self, model: DayModel) -> None:
        self.laid_out.connect(self._repaint_all)
        model.modelReset.connect(self._start_over)
        model.ticked.connect(self.tick)
        model.hold_gone.connect(self._glow_of)
        self._glow.faded.connect(self._repaint_faded)
        self.colouring.changed.connect(self._repaint_all)

    def _start_over(self) -> None:
        self._glow.clear()
        self.lay_out()
        self.zoom.refit()

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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        scene = self.scene()
        if scene is None or not dy:
            return
        # A block that is cut by the upper edge writes its name just below that edge.
        for _, box in scene.blocks_in(Box(0, -abs(dy), self.viewport().width(), 2 * abs(dy) + 1)):
            self.repaint_box(box)
