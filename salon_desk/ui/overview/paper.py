"""The overview on as few pages as can be read, by the same cards as on the screen. No Qt widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile

from salon_desk.domain.language import tr
from salon_desk.ui.overview.arrangement import ARRIVALS, GAP, GAPS, ORDER, STYLISTS, Columns, Spot, below, tiles_in_row
from salon_desk.ui.overview.drawing import SMALL, Align, Box, Drawing, Figure, Sketch, Words
from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.framing import framed
from salon_desk.ui.paper.page import MARGIN, Bar, Face, Measure, Page, Paper, Text
from salon_desk.ui.theme import LIGHT

HEADLINE = Face(20, bold=True)
TOP = HEADLINE.line + GAP
# Points of the paper for a pixel of the screen, the largest first. Down to READABLE small letters are of seven points;
# those below it are for a card that has no room on a page.
SCALES = tuple(percent / 100 for percent in range(78, 0, -2))
READABLE = 0.64
# What the first page should have of the day.
FIRST = (STYLISTS, ARRIVALS, GAPS)
RISE = 0.78  # of a line's letters above where they stand, as a share of their size

Room = tuple[float, float]
Places = dict[int, Spot]


def overview_pages(figures: Figures, heading: str, printed: str, paper: Paper, measure: Measure) -> list[Page]:
    """The pages, all upright or all on their side: as few as can be read, with letters as large as they then can be."""
    size, scale, pages = _best(figures, paper)
    room, made = _room(size, scale), []
    for nth, places in enumerate(pages, start=1):
        told = f"{printed} · {tr('Page {n} of {all}', n=nth, all=len(pages))}" if len(pages) > 1 else printed
        drawn = _drawn(figures, figures.tiles if nth == 1 else (), places, heading, told, room)
        made.append(_page(drawn, size, scale, measure))
    return made


def _best(figures: Figures, paper: Paper) -> tuple[Paper, float, list[Places]]:
    """The paper as it lies, the scale, and where the cards are on each page."""
    ways = (
        (size, scale, pages)
        for scale in SCALES for size in (paper.across(), paper)
        if (pages := _filled(figures, *_room(size, scale)))
    )  # fmt: skip
    best = next(ways)
    readable = takewhile(lambda way: way[1] >= READABLE, ways)
    return min((best, *readable), key=lambda way: (len(way[2]), sum(card not in way[2][0] for card in FIRST)))


def _room(size: Paper, scale: float) -> Room:
    """The width and height between the margins, in pixels of the screen."""
    return (size.width - 2 * MARGIN) / scale, (size.height - 2 * MARGIN) / scale


def _filled(figures: Figures, width: float, high: float) -> list[Places]:
    """The cards on each page, what the day needs first on the first one; no page where a card is higher than one."""
    cards, left = _heights(list(figures.cards)), list(ORDER)
    pages: list[Places] = []
    while left:
        columns = Columns(width, TOP + below(_row(() if pages else figures.tiles, width)), high)
        left = [card for card in left if not columns.take(card, cards[card])]
        if not columns.spots:
            return []
        pages.append(columns.spots)
    return pages


def _row(tiles: Sequence[Figure], width: float) -> tuple[Spot, ...]:
    return tiles_in_row(width, _heights(tiles))


def _drawn(figures: Figures, tiles: Sequence[Figure], places: Places, heading: str, told: str, room: Room) -> Drawing:
    """A page: its headline, the tiles, and its cards where they belong."""
    width, high = room
    made, cards = Sketch(width), list(figures.cards)
    made.say(0, 0, width * 0.7, heading, HEADLINE, LIGHT.ink)
    made.say(width * 0.7, HEADLINE.line - SMALL.line, width * 0.3, told, SMALL, LIGHT.faint, Align.RIGHT)
    _lay(made, tiles, _row(tiles, width), TOP)
    _lay(made, [cards[place] for place in places], list(places.values()))
    return made.done(high)


def _lay(made: Sketch, figures: Sequence[Figure], spots: Sequence[Spot], top: float = 0.0) -> None:
    for figure, spot in zip(figures, spots, strict=True):
        made.lay(framed(figure, LIGHT, spot.width, spot.height), spot.x, top + spot.y)


def _page(drawn: Drawing, size: Paper, scale: float, measure: Measure) -> Page:
    bars = tuple(_bar(box, scale) for box in drawn.boxes)
    return Page(size, bars, tuple(_text(words, scale, measure) for words in drawn.words))


def _heights(figures: Sequence[Figure]) -> list[Callable[[float], float]]:
    return [partial(_height, figure) for figure in figures]


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
