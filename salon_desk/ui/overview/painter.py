"""Paints a drawing on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from salon_desk.ui.overview.drawing import Align, Box, Drawing, Words, screen_font

_SIDES = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}
_HOW = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def paint_drawing(drawing: Drawing, painter: QPainter) -> None:
    """Paint it from the painter's origin on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for box in drawing.boxes:
        _paint_box(box, painter)
    for words in drawing.words:
        _paint_words(words, painter)


def _paint_box(box: Box, painter: QPainter) -> None:
    painter.setBrush(box.fill)
    painter.drawRoundedRect(QRectF(*box[:4]), box.radius, box.radius)


def _paint_words(words: Words, painter: QPainter) -> None:
    painter.setFont(screen_font(words.face))
    painter.setPen(words.ink)
    area = QRectF(words.x, words.y, words.width, words.face.line)
    # What is typed in names is never taken for a shortcut's sign or markup.
    painter.drawText(area, int(_SIDES[words.align] | _HOW), words.text)
