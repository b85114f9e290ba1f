"""The overview on one page, by the same cards as on the screen. No Qt widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from salon_desk.ui.overview.arrangement import GAP, arranged
from salon_desk.ui.overview.drawing import SMALL, Align, Box, Drawing, Figure, Sketch, Words
from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.framing import framed
from salon_desk.ui.paper.page import MARGIN, Bar, Face, Measure, Page, Paper, Text
from salon_desk.ui.theme import LIGHT

HEADLINE = Face(20, bold=True)
# So many pixels of the screen are as wide as the page: the first width in which all of it has room is taken.
WIDTHS = range(1200, 6001, 100)
RISE = 0.78  # of a line's letters above where they stand, as a share of their size


def overview_page(figures: Figures, heading: str, printed: str, paper: Paper, measure: Measure) -> Page:
    """The page, on its side; letters get as small as it takes to have all of it there."""
    size = paper.across()
    room, high = size.width - 2 * MARGIN, size.height - 2 * MARGIN
    drawings = (_whole(figures, heading, printed, width) for width in WIDTHS)
    drawn = next(drawing for drawing in drawings if drawing.height * room / drawing.width <= high or _is_last(drawing))
    scale = min(room / drawn.width, high / drawn.height)
    bars = tuple(_bar(box, scale) for box in drawn.boxes)
    return Page(size, bars, tuple(_text(words, scale, measure) for words in drawn.words))


def _is_last(drawing: Drawing) -> bool:
    return drawing.width >= WIDTHS[-1]


def _whole(figures: Figures, heading: str, printed: str, width: float) -> Drawing:
    """All cards below a headline, in this width."""
    made = Sketch(width)
    made.say(0, 0, width * 0.7, heading, HEADLINE, LIGHT.ink)
    made.say(width * 0.7, HEADLINE.line - SMALL.line, width * 0.3, printed, SMALL, LIGHT.faint, Align.RIGHT)
    top = HEADLINE.line + GAP
    cards = list(figures.cards)
    found = arranged(width, list(_heights(figures.tiles)), list(_heights(cards)))
    for figure, spot in zip((*figures.tiles, *cards), (*found.tiles, *found.cards), strict=True):
        made.lay(framed(figure, LIGHT, spot.width, spot.height), spot.x, top + spot.y)
    return made.done(top + found.height)


def _heights(figures: tuple[Figure, ...] | list[Figure]) -> Iterator[Callable[[float], float]]:
    yield from (partial(_height, figure) for figure in figures)


def _height(figure: Figure, width: float) -> float:
    return framed(figure, LIGHT, width).height


def _bar(box: Box, scale: float) -> Bar:
    x, y, width, height = (part * scale for part in box[:4])
    return Bar(MARGIN + x, MARGIN + y, width, height, 1.0, colour=box.fill.name(), radius=box.radius * scale)


def _text(words: Words, scale: float, measure: Measure) -> Text:
    face = Face(words.face.points * scale, words.face.bold)
    spare = words.width * scale - measure(words.text, face)
    x = words.x * scale + spare * {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[words.align]
    middle = (words.face.line - words.face.points) / 2
    return Text(
        MARGIN + x, MARGIN + (words.y + middle) * scale + RISE * face.points, words.text, face, words.ink.name()
    )
