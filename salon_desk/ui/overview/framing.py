"""A card around a figure: its frame, its title, and room at the sides; the same on the screen and on paper."""

from __future__ import annotations

from salon_desk.ui.overview.drawing import SMALL, TITLE, Drawing, Figure, Sketch
from salon_desk.ui.overview.tiles import Tile
from salon_desk.ui.theme import Look

PADDING = 14.0
RADIUS = 8.0
BELOW_TITLE = 8.0


def heading(figure: Figure, look: Look, width: float) -> Drawing:
    """The title of a card of this width, with the room above and below it."""
    made, inside = Sketch(width), width - 2 * PADDING
    if isinstance(figure, Tile):
        made.say(PADDING, PADDING, inside, figure.title, SMALL, look.ink)
        return made.done(PADDING + SMALL.line + 2)
    high = made.tell(PADDING, PADDING, inside, figure.title.upper(), TITLE, look.faint)
    return made.done(PADDING + high + BELOW_TITLE)


def framed(figure: Figure, look: Look, width: float, height: float = 0.0) -> Drawing:
    """The whole card, at least so high."""
    title, inner = heading(figure, look, width), figure.draw(look, width - 2 * PADDING)
    high = max(height, title.height + inner.height + PADDING)
    made = empty_card(look, width, high)
    made.lay(title, 0, 0)
    made.lay(inner, PADDING, title.height)
    return made.done(high)


def empty_card(look: Look, width: float, height: float) -> Sketch:
    """The frame alone."""
    made = Sketch(width)
    made.box(0, 0, width, height, look.border, RADIUS)
    made.box(1, 1, width - 2, height - 2, look.panel, RADIUS - 1)
    return made
