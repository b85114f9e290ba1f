"""A box with a tick and a word, drawn in the look's own colours: the style's box can't be seen on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from salon_desk.ui.assets import picture

BOX, GAP = 16, 8


class TickBox(QCheckBox):
    """Filled and with a tick while it is on, an empty box while it is not."""

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        colours, on = self.palette(), self.isChecked()
        edge = colours.color(QPalette.ColorRole.Accent if on or self.hasFocus() else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.2))
        painter.setBrush(colours.color(QPalette.ColorRole.Accent if on else QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            ink = colours.color(QPalette.ColorRole.HighlightedText).name()
            painter.drawPixmap(box.toRect().topLeft(), picture("check", BOX - 1, ink))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(BOX + GAP + words + 4, max(22, QFontMetrics(self.font()).height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, QRectF(1.0, (self.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = self.rect().adjusted(BOX + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
