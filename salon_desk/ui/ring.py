"""The countdown as a ring that empties, with the time in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from salon_desk.ui.grid.words import countdown, time_left
from salon_desk.ui.theme import Look, font

WARNING_SECONDS = 30
DIAMETER = 84
THICKNESS = 8.0


class CountdownRing(QWidget):
    """Shows seconds of a whole; without a number it is an empty ring."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left: int | None = None
        self._whole = 1
        self.setFixedSize(DIAMETER, DIAMETER)

    @property
    def text(self) -> str:
        """What stands in the middle."""
        return "" if self._left is None else countdown(self._left)

    @property
    def warns(self) -> bool:
        """Whether so little is left that it is shown in the warning's colour."""
        return self._left is not None and self._left <= WARNING_SECONDS

    def show_left(self, left: int | None, whole: int = 1) -> None:
        """Show so many seconds left of a whole, or None for an empty ring."""
        if (left, whole) != (self._left, self._whole):
            self._left, self._whole = left, max(1, whole)
            self.setAccessibleName("" if left is None else time_left(left))
            self.update()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DIAMETER, DIAMETER)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = THICKNESS / 2 + 1
        inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(self._look.line_strong, THICKNESS))
        painter.drawEllipse(inner)
        if self._left is not None:
            self._paint_left(painter, inner)

    def _paint_left(self, painter: QPainter, inner: QRectF) -> None:
        colour = self._look.warning if self.warns else self._look.accent
        share = min(1.0, (self._left or 0) / self._whole)
        painter.setPen(QPen(colour, THICKNESS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(inner, 90 * 16, round(-share * 360 * 16))
        painter.setPen(QPen(self._ink()))
        painter.setFont(font(21, QFont.Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)

    def _ink(self) -> QColor:
        return self._look.warning_ink if self.warns else self._look.ink
