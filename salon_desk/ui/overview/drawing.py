"""What a card is made of: boxes and words at places in pixels from its upper left corner. It is painted elsewhere."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple, Protocol

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from salon_desk.ui.paper.page import Face, wrapped
from salon_desk.ui.theme import Look, font

TITLE, NUMBER, PLAIN, BOLD = Face(11, bold=True), Face(26, bold=True), Face(13), Face(13, bold=True)
SMALL, SMALL_BOLD = Face(11), Face(11, bold=True)
SMALLEST = 8


class Align(Enum):
    """To which side of their width words stand."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Words(NamedTuple):
    """Words in one line, whose top is `y`; they are no wider than `width`."""

    x: float
    y: float
    width: float
    text: str
    face: Face
    ink: QColor
    align: Align = Align.LEFT


class Box(NamedTuple):
    """A filled rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    fill: QColor
    radius: float = 0.0


class Drawing(NamedTuple):
    """First the boxes in order, then the words."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    words: tuple[Words, ...]


class Figure(Protocol):
    """What a card shows: as a picture of any width, and as text for those who hear it."""

    @property
    def title(self) -> str:
        """What it tells about."""

    @property
    def spoken(self) -> str:
        """All that it says, in sentences."""

    def draw(self, look: Look, width: float) -> Drawing:
        """The picture without its title."""


class Sketch:
    """A drawing that is being made."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._boxes: list[Box] = []
        self._words: list[Words] = []

    def box(self, x: float, y: float, width: float, height: float, fill: QColor, radius: float = 0.0) -> None:
        """Lay a box."""
        self._boxes.append(Box(x, y, width, height, fill, radius))

    def say(
        self, x: float, y: float, width: float, text: str, face: Face, ink: QColor, align: Align = Align.LEFT
    ) -> None:
        """Words in one line; where there is too little room they get smaller and are not cut."""
        small = next((size for size in _smaller(face) if measured(text, size) <= width), Face(SMALLEST, face.bold))
        self._words.append(Words(x, y + (face.line - small.line) / 2, width, text, small, ink, align))

    def tell(self, x: float, y: float, width: float, text: str, face: Face, ink: QColor) -> float:
        """Words in as many lines as they take; the height of these."""
        lines = wrapped(text, face, width, measured)
        for nth, line in enumerate(lines):
            self._words.append(Words(x, y + nth * face.line, width, line, face, ink))
        return len(lines) * face.line

    def lay(self, drawing: Drawing, x: float, y: float) -> None:
        """Put another drawing into this one."""
        self._boxes += [box._replace(x=box.x + x, y=box.y + y) for box in drawing.boxes]
        self._words += [words._replace(x=words.x + x, y=words.y + y) for words in drawing.words]

    def done(self, height: float) -> Drawing:
        """What was made, so high."""
        return Drawing(self._width, height, tuple(self._boxes), tuple(self._words))


def screen_font(face: Face) -> QFont:
    """The letters of a face on the screen."""
    return font(round(face.points), QFont.Weight.DemiBold if face.bold else QFont.Weight.Normal)


@lru_cache(maxsize=4096)
def measured(text: str, face: Face) -> float:
    """How wide these words are on the screen."""
    return _metrics(face).horizontalAdvance(text)


def widest(texts: tuple[str, ...], face: Face) -> float:
    """How wide a column for these words has to be."""
    return max((measured(text, face) for text in texts), default=0.0)


def _smaller(face: Face) -> list[Face]:
    return [Face(points, face.bold) for points in range(round(face.points), SMALLEST - 1, -1)]


@lru_cache(maxsize=32)
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(screen_font(face))
