"""A card on the screen that is looked at and heard."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from salon_desk.ui.overview.drawing import Drawing, Figure
from salon_desk.ui.overview.framing import framed
from salon_desk.ui.overview.painter import paint_drawing
from salon_desk.ui.theme import Look


class Card(QWidget):
    """Paints a figure in a frame, and says it as its description. The Tab key comes to it, so that it can be read."""

    def __init__(self, figure: Figure, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.figure = figure
        self._look = look
        self._drawing: Drawing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speak()

    def show_figure(self, figure: Figure) -> bool:
        """Show another one; whether anything is different."""
        if figure == self.figure:
            return False
        self.figure = figure
        self._speak()
        self.redraw()
        return True

    def height_for(self, width: float) -> float:
        """How high it is in a width."""
        return ceil(framed(self.figure, self._look, width).height)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.redraw()

    def redraw(self) -> None:
        """Paint it anew."""
        self._drawing = None
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(self.figure.title)
        self.setAccessibleDescription(self.figure.spoken)

    def _draw(self) -> Drawing:
        return framed(self.figure, self._look, self.width(), self.height())

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            self._drawing = self._draw()
        with QPainter(self) as painter:
            paint_drawing(self._drawing, painter)
            if self.hasFocus():
                paint_ring(painter, self.rect(), self._look)


def paint_ring(painter: QPainter, rect: QRect, look: Look) -> None:
    """Shows where the keys are."""
    painter.setPen(QPen(look.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
