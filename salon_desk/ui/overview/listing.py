"""A card of lines, each of which leads somewhere: to a booking, to a slot, or to what something happened to."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.history import Happening
from salon_desk.ui.overview.drawing import BOLD, PLAIN, SMALL, SMALL_BOLD, Align, Drawing, Sketch, measured
from salon_desk.ui.theme import Look

Target = Booking | Slot | Happening
GAP, ABOVE = 12.0, 6.0
STATE_SHARE = 0.42


class Line(NamedTuple):
    """`when`, then who in bold; `what` beside it or below, `state` at the end in the look's colour `ink`.

    `room` is how wide all `when`s of the card are. `target` is None where it leads nowhere.
    """

    when: str
    who: str
    what: str
    spoken: str
    target: Target | None = None
    state: str = ""
    ink: str = "faint"
    room: float = 0.0
    beside: float = 0.0

    def draw(self, look: Look, width: float) -> Drawing:
        """As a picture; `beside` is how wide `who` is in all lines, 0 where `what` stands below it."""
        made = Sketch(width)
        left = self.room + GAP if self.room else 0.0
        if self.beside:
            made.say(0, ABOVE, self.room, self.when, PLAIN, look.faint)
            indent = left + self.beside + GAP
            who = made.tell(left, ABOVE, self.beside, self.who, BOLD, look.ink)
            return made.done(max(who, made.tell(indent, ABOVE, width - indent, self.what, PLAIN, look.ink)) + 2 * ABOVE)
        made.say(0, ABOVE, self.room, self.when, BOLD, look.ink)
        return made.done(self._two_lines(made, look, left, width) + 2 * ABOVE)

    def _two_lines(self, made: Sketch, look: Look, left: float, width: float) -> float:
        """Who and what below each other, the state to the right."""
        state = min(measured(self.state, SMALL_BOLD) + 1, width * STATE_SHARE) if self.state else -GAP
        middle = width - left - state - GAP
        high = made.tell(left, ABOVE, middle, self.who, BOLD, look.ink)
        high += made.tell(left, ABOVE + high, middle, self.what, SMALL, look.faint)
        if self.state:
            top = ABOVE + (high - SMALL_BOLD.line) / 2
            made.say(width - state, top, state, self.state, SMALL_BOLD, getattr(look, self.ink), Align.RIGHT)
        return high


class Listing(NamedTuple):
    """The lines of a card; `foot` is said below them, or instead of them."""

    title: str
    lines: tuple[Line, ...]
    foot: str = ""

    @property
    def spoken(self) -> str:
        """See Figure."""
        return " ".join([*(line.spoken for line in self.lines), self.foot]).strip()

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure."""
        made, y = Sketch(width), 0.0
        for line in self.lines:
            if y:
                made.box(0, y, width, 1, look.line_strong)
            drawn = line.draw(look, width)
            made.lay(drawn, 0, y)
            y += drawn.height
        made.lay(self.draw_foot(look, width), 0, y)
        return made.done(y + self.draw_foot(look, width).height)

    def draw_foot(self, look: Look, width: float) -> Drawing:
        """What stands below the lines."""
        made = Sketch(width)
        above = ABOVE if self.lines and self.foot else 0.0
        return made.done(above + made.tell(0, above, width, self.foot, SMALL, look.faint))
