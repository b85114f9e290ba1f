"""Texts cut to a width with an ellipsis, and written; what was measured or shaped once is remembered."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGlyphRun, QPainter, QTextLayout

from salon_desk.ui.grid.geometry import Box

FULL = 8000
K = TypeVar("K")
V = TypeVar("V")


class Face(NamedTuple):
    """A font and its measures; the font is kept so that its identity stays its own."""

    font: QFont
    metrics: QFontMetrics
    rise: int


class Shaped(NamedTuple):
    """A text whose letters are chosen and follow each other; the first line's top is `rise` above the baseline."""

    text: str
    font: QFont
    runs: tuple[QGlyphRun, ...]
    rise: float

    def paint(self, painter: QPainter, x: int, baseline: int) -> None:
        """The text in the painter's pen."""
        if not self.runs:
            painter.setFont(self.font)
            painter.drawText(x, baseline, self.text)
        for run in self.runs:
            painter.drawGlyphRun(QPointF(x, baseline - self.rise), run)


class Lettering:
    """Remembers how a text fits a width, how wide it is, its letters, and what was set with them; one for each view or
    printed page."""

    def __init__(self) -> None:
        self._faces: dict[int, Face] = {}
        self._fitted: dict[tuple[str, int, int], str] = {}
        self._widths: dict[tuple[str, int], int] = {}
        self._shaped: dict[tuple[str, int], Shaped] = {}
        self._set: dict[Hashable, Any] = {}

    def drop(self, font: QFont, height: int) -> int:
        """How far below the top of a line of this height the letters stand, so that they are centred."""
        return (height + self._face(font).rise) // 2

    def width(self, text: str, font: QFont) -> int:
        """How many pixels a text takes."""
        key = (text, id(font))
        known = self._widths.get(key)
        return _kept(self._widths, key, self._face(font).metrics.horizontalAdvance(text)) if known is None else known

    def fitted(self, text: str, width: int, font: QFont) -> str:
        """The text, cut with an ellipsis where it is wider; empty where not even one letter would be left."""
        key = (text, width, id(font))
        known = self._fitted.get(key)
        if known is not None:
            return known
        cut = self._face(font).metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
        return _kept(self._fitted, key, "" if cut == "…" else cut)

    def shaped(self, text: str, font: QFont) -> Shaped:
        """The text as it is painted again and again: to choose its letters takes longer than to paint them."""
        key = (text, id(font))
        return self._shaped.get(key) or _kept(self._shaped, key, _shape(text, self._face(font).font))

    def write(self, painter: QPainter, text: str, font: QFont, line: Box) -> None:
        """The text in the painter's pen, from the left end of a line and in the middle of its height."""
        if text:
            self.shaped(text, font).paint(painter, line.x, line.y + self.drop(font, line.height))

    def once(self, key: Hashable, make: Callable[[], V]) -> V:
        """What was made for this key before; the key says all that it depends on."""
        made: V | None = self._set.get(key)
        return _kept(self._set, key, make()) if made is None else made

    def _face(self, font: QFont) -> Face:
        # Asking a QFont for its size and weight costs more than all the rest of a look-up.
        face = self._faces.get(id(font))
        if face is None:
            metrics = QFontMetrics(font)
            face = self._faces[id(font)] = Face(font, metrics, metrics.ascent() - metrics.descent())
        return face


def _kept(known: dict[K, V], key: K, value: V) -> V:
    """Remember a value; where there are too many, the others are forgotten."""
    if len(known) > FULL:
        known.clear()
    known[key] = value
    return value


def _shape(text: str, font: QFont) -> Shaped:
    """Runs of letters, none for a font that strikes them: Qt draws the line through a run in the wrong place."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return Shaped(text, font, () if font.strikeOut() else tuple(layout.glyphRuns()), line.ascent())
