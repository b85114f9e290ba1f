"""Texts cut to a width with an ellipsis; what was measured once is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

FULL = 8000


class Lettering:
    """Remembers how a text fits a width, and how wide it is; one for each view or printed page."""

    def __init__(self) -> None:
        self._metrics: dict[tuple[int, int], QFontMetrics] = {}
        self._fitted: dict[tuple[str, int, int, int], str] = {}
        self._widths: dict[tuple[str, int, int], int] = {}

    def metrics(self, font: QFont) -> QFontMetrics:
        """The measures of one of the program's fonts."""
        key = (font.pixelSize(), font.weight())
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(font)
        return self._metrics[key]

    def width(self, text: str, font: QFont) -> int:
        """How many pixels a text takes."""
        key = (text, font.pixelSize(), int(font.weight()))
        if key not in self._widths:
            if len(self._widths) > FULL:
                self._widths.clear()
            self._widths[key] = self.metrics(font).horizontalAdvance(text)
        return self._widths[key]

    def fitted(self, text: str, width: int, font: QFont) -> str:
        """The text, cut with an ellipsis where it is wider; empty where not even one letter would be left."""
        key = (text, width, font.pixelSize(), int(font.weight()))
        if key not in self._fitted:
            if len(self._fitted) > FULL:
                self._fitted.clear()
            cut = self.metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
            self._fitted[key] = "" if cut == "…" else cut
        return self._fitted[key]
