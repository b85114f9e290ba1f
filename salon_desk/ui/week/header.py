"""The rim above the week: each date, and how much of the stylist's time on it is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.timespan import day_of
from salon_desk.ui.dates import as_title, short_date
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.headers import Rim, write_share, write_title
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import Look, font

EDGE = 12


class DateHeader(Rim):
    """`columns` are the scenes of the dates from the left, `share` tells how much of one is taken."""

    def __init__(
        self,
        columns: Callable[[], Sequence[Scene]],
        share: Callable[[int], float],
        letters: Lettering,
        parent: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, lambda: next(iter(columns()), None), parent)
        self._columns = columns
        self._share = share
        self._letters = letters

    def refresh(self, column: int) -> None:
        """Paint one date again."""
        left, width = self.sectionViewportPosition(column), self.sectionSize(column)
        self.viewport().update(left, 0, width, self.viewport().height())

    def paint(self, painter: QPainter, scene: Scene, area: Box, asked: Box) -> None:
        """Paint the dates whose columns were asked for."""
        painter.fillRect(0, area.height - 1, area.width, 1, scene.look.border)
        for column, each in enumerate(self._columns()):
            box = Box(self.sectionViewportPosition(column), 0, self.sectionSize(column), area.height)
            if box.meets(asked):
                self._paint_date(painter, each, box, self._share(column))

    def _paint_date(self, painter: QPainter, scene: Scene, box: Box, share: float) -> None:
        """`Sat 21 Nov`, `77% booked` and its thin bar; a date without hours says why."""
        look, day = scene.look, scene.day
        inner = box.inset(EDGE, 0, EDGE, 0)
        if day.date == day_of(scene.now, day.zone):
            painter.fillRect(box.x, 0, box.width - 1, 3, look.accent)
        painter.fillRect(box.right - 1, box.y + 12, 1, box.height - 24, look.line_strong)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        write_title(painter, look, inner, as_title(short_date(day.date)), self._letters)
        if day.columns[0].workable and day.opening is not None:
            write_share(painter, look, inner, share, self._letters)
        else:
            why = tr("Not working") if day.opening is not None else day.closed or tr("Closed")
            self._write_why(painter, look, inner, why)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _write_why(self, painter: QPainter, look: Look, box: Box, why: str) -> None:
        small = font(look.small)
        painter.setPen(look.faint)
        line = Box(box.x, box.y + 25, box.width, 16)
        self._letters.write(painter, self._letters.fitted(why, box.width, small), small, line)

    # Qt asks

    def sizeHint(self) -> QSize:
        scene = self._scene()
        return QSize(0, scene.look.header_height if scene else 56)
