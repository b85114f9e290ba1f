"""A service's minutes as a bar: applying, taking effect, finishing, and cleaning up after it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.treatment import Service
from salon_desk.ui.wording import minutes_label

WIDEST, HEIGHT, RADIUS = 640, 22, 5


class Stage(NamedTuple):
    """A part of a service: its words, its minutes, and whether the stylist is busy with the client."""

    words: str
    minutes: int
    pattern: Qt.BrushStyle


class PhaseBar(QWidget):
    """As wide as there is room; `words` tells the same."""

    def __init__(self) -> None:
        super().__init__()
        self.stages: tuple[Stage, ...] = ()
        self._colour = QColor()
        self.setFixedHeight(HEIGHT)
        self.setMaximumWidth(WIDEST)

    @property
    def words(self) -> str:
        """The stages in a line."""
        return "  ·  ".join(
            tr("{length} {stage}", length=minutes_label(minutes), stage=words) for words, minutes, _ in self.stages
        )

    def show_service(self, service: Service) -> None:
        """Show the stages of a service; a length that can't be shows what there is of it."""
        self._colour = QColor(service.colour) if QColor.isValidColorName(service.colour) else QColor("gray")
        self.stages = stages_of(service)
        self.setAccessibleName(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, left = sum(stage.minutes for stage in self.stages), 0.0
        for stage in self.stages:
            width = self.width() * stage.minutes / whole
            area = QRectF(left, 0, max(2.0, width - 2), self.height())
            ground = self._colour if stage.pattern is Qt.BrushStyle.SolidPattern else self.palette().color(_BASE)
            painter.setPen(self._colour)
            painter.setBrush(ground)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            if stage.pattern is not Qt.BrushStyle.SolidPattern:
                painter.setBrush(QBrush(self._colour, stage.pattern))
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            left += width


def stages_of(service: Service) -> tuple[Stage, ...]:
    """The stages that last longer than nothing."""
    solid = Qt.BrushStyle.SolidPattern
    finish = service.minutes - service.apply_minutes - service.processing_minutes
    stages = (
        Stage(tr("applying"), service.apply_minutes, solid),
        Stage(tr("taking effect"), service.processing_minutes, Qt.BrushStyle.BDiagPattern),
        Stage(tr("finishing") if service.processing_minutes else tr("with the client"), finish, solid),
        Stage(tr("cleaning up"), service.cleanup_minutes, Qt.BrushStyle.Dense6Pattern),
    )
    return tuple(stage for stage in stages if stage.minutes > 0)


_BASE = QPalette.ColorRole.Base
