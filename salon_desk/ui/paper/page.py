"""A page as what stands on it: words and bars at places in points (1/72 inch) from its upper left corner. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

MARGIN = 36.0
SPARE = 24.0  # of the height, for the line at the bottom
CUT = "…"


class Face(NamedTuple):
    """A size of letters in points, and whether they are bold."""

    points: float
    bold: bool = False

    @property
    def line(self) -> float:
        """From one line's top to the next one's."""
        return self.points * 1.28


Measure = Callable[[str, Face], float]


class Paper(NamedTuple):
    """A sheet of paper, upright."""

    name: str
    width: float
    height: float

    def across(self) -> Paper:
        """The same, on its side."""
        return Paper(self.name, self.height, self.width)


A4 = Paper("A4", 595, 842)
LETTER = Paper("Letter", 612, 792)


class Text(NamedTuple):
    """Words in one line; `baseline` is where they stand, `ink` a colour such as `#1d4f91`."""

    x: float
    baseline: float
    words: str
    face: Face
    ink: str = "#000000"


class Bar(NamedTuple):
    """A box with a fill of grey, 0 (black) to 1 (white), and perhaps a thin black frame; or with a fill of a colour."""

    x: float
    y: float
    width: float
    height: float
    grey: float
    framed: bool = False
    colour: str = ""
    radius: float = 0.0


class Page(NamedTuple):
    """What is painted: first the bars in order, then the words."""

    size: Paper
    bars: tuple[Bar, ...]
    texts: tuple[Text, ...]


def wrapped(text: str, face: Face, width: float, measure: Measure) -> list[str]:
    """The text in lines that are no wider than this; a word that alone is too wide goes on in the next line."""
    return [line for paragraph in text.splitlines() for line in _filled(paragraph.split(), face, width, measure)]


def shortened(text: str, face: Face, width: float, measure: Measure) -> str:
    """As much of the text as fits, with a sign for what is left out."""
    if measure(text, face) <= width:
        return text
    kept = next((end for end in range(len(text) - 1, 0, -1) if measure(text[:end] + CUT, face) <= width), 0)
    return text[:kept].rstrip() + CUT if kept else ""


def remembering(measure: Measure) -> Measure:
    """The same, but each word is measured once: a day says the same ones again and again."""
    return lru_cache(maxsize=8192)(measure)


def _filled(words: list[str], face: Face, width: float, measure: Measure) -> Iterator[str]:
    line = ""
    for piece in (piece for word in words for piece in _pieces(word, face, width, measure)):
        longer = f"{line} {piece}" if line else piece
        if line and measure(longer, face) > width:
            yield line
            line = piece
        else:
            line = longer
    if line:
        yield line


def _pieces(word: str, face: Face, width: float, measure: Measure) -> Iterator[str]:
    """A word in pieces that are no wider than this, at least one letter each."""
    while measure(word, face) > width and len(word) > 1:
        end = next((end for end in range(len(word) - 1, 1, -1) if measure(word[:end], face) <= width), 1)
        yield word[:end]
        word = word[end:]
    yield word
