"""The part of the week that shows: it paints date by date as the day is painted, and again only what is different."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.bare_table import lay_bare
from salon_desk.ui.grid.colouring import Colouring
from salon_desk.ui.grid.geometry import NARROWEST, Geometry
from salon_desk.ui.grid.headers import TimeRuler
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.painting import paint_day
from salon_desk.ui.grid.scene import Marks, Scene, box_of, rect, with_rim
from salon_desk.ui.grid.sight import Sight
from salon_desk.ui.grid.ticking import Ticking
from salon_desk.ui.grid.zooming import Zoom
from salon_desk.ui.theme import Look
from salon_desk.ui.week.header import DateHeader
from salon_desk.ui.week.model import WeekModel

Index = QModelIndex | QPersistentModelIndex


class WeekCanvas(QTableView):
    """Each column is a scene of its own, one date wide; `marks` is what lies over it."""

    def __init__(
        self, model: WeekModel, look: Look, own: Callable[[VisitId], bool], colouring: Colouring, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._colouring = colouring
        self._week = model
        self._look = look
        self._own = own
        self._letters = Lettering()
        self._ticking = Ticking(model.now())
        self.zoom = Zoom(self, self.lay_out)
        self.sight = Sight(self)
        self._dates = DateHeader(self.scenes, model.share_booked, self._letters, self)
        self._ruler = TimeRuler(self._scene_of_ruler, self)
        self.setHorizontalHeader(self._dates)
        self.setVerticalHeader(self._ruler)
        self.setModel(model)
        self._set_up()
        model.modelReset.connect(self._start_over)
        model.ticked.connect(self._tick)
        colouring.changed.connect(self._repaint_all)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self._repaint_all()

    def marks(self, scene: Scene, column: int) -> Marks:
        """What lies over a date that has none yet."""
        return Marks()

    # where it lies

    def scenes(self) -> list[Scene]:
        """What is painted now, date by date."""
        return [self.scene(column) for column in range(len(self._week.days))]

    def scene(self, column: int) -> Scene:
        """One date at its place."""
        model, day = self._week, self._week.days[column]
        geometry = Geometry(
            model.axes[column],
            (day.columns[0].stylist.id,),
            self.zoom.step,
            self.columnWidth(column),
            -self.columnViewportPosition(column),
            self.verticalOffset(),
        )
        bare = Scene(
            day,
            model.now(),
            geometry,
            self._look,
            lambda _: model.blocks(column),
            lambda _: model.offs(column),
            model.service,
            self._own,
        )
        return bare._replace(marks=self.marks(bare, column), colour_by=self._colouring.by)

    def rect_of(self, booking: Booking) -> QRect:
        """Where a booking is on the viewport; empty where it is not shown."""
        for column in range(len(self._week.days)):
            found = next((it for it in self._week.blocks(column) if it.booking.key == booking.key), None)
            if found is not None:
                return rect(found.box(self.scene(column).geometry, 0))
        return QRect()

    def slot_rect(self, slot: Slot) -> QRect:
        """Where a slot is on the viewport; empty where it is not shown."""
        index = self._week.index_of(slot)
        if not index.isValid():
            return QRect()
        scene = self.scene(index.column())
        return rect(scene.geometry.slot_box(slot, scene.day.slot_minutes))

    def lay_out(self) -> None:
        """Give rows and columns their pixels; once more where a scroll bar came or went with them."""
        self._ruler.setDefaultSectionSize(self.zoom.step)
        count = len(self._week.days)
        for _ in range(2):
            width = self.viewport().width()
            whole = max(width, NARROWEST * count)
            for column in range(count):
                self._dates.resizeSection(column, whole * (column + 1) // count - whole * column // count)
            self.updateGeometries()
            if self.viewport().width() == width:
                break
        self._repaint_all()

    # inside

    def _scene_of_ruler(self) -> Scene | None:
        """Today's date where it is shown, for the chip of now; else the first one."""
        scenes = self.scenes()
        return next((it for it in scenes if it.geometry.axis.span.holds(it.now)), scenes[0] if scenes else None)

    def _tick(self) -> None:
        """A second has passed: countdowns, bars and the line of now."""
        for scene in self.scenes():
            self.viewport().update(self._ticking.countdowns(scene))
        today = self._scene_of_ruler()
        line = self._ticking.line_of_now(today, self.viewport().width()) if today is not None else None
        if line is not None:
            self.viewport().update(line)
            self._ruler.viewport().update()

    def _repaint_all(self) -> None:
        self._ticking.painted(self._week.now())
        for part in (self, self._dates, self._ruler):
            part.viewport().update()

    def _start_over(self) -> None:
        self.lay_out()
        self.zoom.refit()

    def _set_up(self) -> None:
        lay_bare(self)
        self.setAccessibleName(tr("The week"))

    # Qt asks

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Iterable[int] = ()) -> None:
        # Qt's own would paint the whole viewport again; only a screen reader needs to hear of it.
        if QAccessible.isActive():
            super().dataChanged(top_left, bottom_right, list(roles))
        for column in range(top_left.column(), bottom_right.column() + 1):
            axis, geometry = self._week.axes[column], self.scene(column).geometry
            span = Span(axis.instant(top_left.row()), axis.instant(bottom_right.row() + 1))
            self.viewport().update(with_rim(rect(geometry.box(0, span))))
            self._dates.refresh(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.off)
        scenes = self.scenes()
        # The stubs do not know that a region is a row of rectangles.
        for area in cast(Iterable[QRect], event.region()):
            for scene in scenes:
                for _, strip in scene.columns_in(box_of(area)):
                    strip = box_of(rect(strip).intersected(area))
                    paint_day(painter, scene, strip, self._letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        self.zoom.refit()
