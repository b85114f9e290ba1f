"""Texts cut to a width with an ellipsis; what was measured once is remembered."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

FULL = 8000


class Face(NamedTuple):
    """A font and its measures; the font is kept so that its identity stays its own."""

    font: QFont
    metrics: QFontMetrics
    rise: int


class Lettering:
    """Remembers how a text fits a width, and how wide it is; one for each view or printed page."""

    def __init__(self) -> None:
        self._faces: dict[int, Face] = {}
        self._fitted: dict[tuple[str, int, int], str] = {}
        self._widths: dict[tuple[str, int], int] = {}

    def drop(self, font: QFont, height: int) -> int:
        """How far below the top of a line of this height the letters stand, so that they are centred."""
        return (height + self._face(font).rise) // 2

    def width(self, text: str, font: QFont) -> int:
        """How many pixels a text takes."""
        key = (text, id(font))
        if key not in self._widths:
            if len(self._widths) > FULL:
                self._widths.clear()
            self._widths[key] = self._face(font).metrics.horizontalAdvance(text)
        return self._widths[key]

    def fitted(self, text: str, width: int, font: QFont) -> str:
        """The text, cut with an ellipsis where it is wider; empty where not even one letter would be left."""
        key = (text, width, id(font))
        if key not in self._fitted:
            if len(self._fitted) > FULL:
                self._fitted.clear()
            cut = self._face(font).metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
            self._fitted[key] = "" if cut == "…" else cut
        return self._fitted[key]

    def _face(self, font: QFont) -> Face:
        # Asking a QFont for its size and weight costs more than all the rest of a look-up.
        face = self._faces.get(id(font))
        if face is None:
            metrics = QFontMetrics(font)
            face = self._faces[id(font)] = Face(font, metrics, metrics.ascent() - metrics.descent())
        return face
