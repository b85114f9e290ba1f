"""The times that several desks wanted at once."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.history import Contested
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import weekday_short
from salon_desk.ui.overview.drawing import BOLD, PLAIN, SMALL, Align, Drawing, Sketch, widest
from salon_desk.ui.overview.words import IS_BEING_READ
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import whom

ROW, GAP = 28.0, 12.0
MOST = 6


class ContestedTimes(NamedTuple):
    """The times and how often a desk came too late for each, the most often first.

    None where the past is not known, and `unknown` says why.
    """

    rows: tuple[tuple[str, int], ...] | None
    unknown: str = IS_BEING_READ

    @property
    def title(self) -> str:
        """See Figure."""
        return tr("Contested times, last 30 days")

    @property
    def spoken(self) -> str:
        """See Figure."""
        return " ".join(f"{words}: {_times(lost)}." for words, lost in self.rows or ()) or self._nothing

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure."""
        made, y = Sketch(width), 0.0
        wide = widest(tuple(_times(lost) for _, lost in self.rows or ()), PLAIN)
        for nth, (words, lost) in enumerate(self.rows or ()):
            if nth:
                made.box(0, y, width, 1, look.line_strong)
            top = y + (ROW - PLAIN.line) / 2
            said = made.tell(0, top, width - wide - GAP, words, BOLD, look.ink)
            made.say(width - wide, top, wide, _times(lost), PLAIN, look.ink, Align.RIGHT)
            y += max(ROW, said + ROW - PLAIN.line)
        if not self.rows:
            y = made.tell(0, 0, width, self._nothing, SMALL, look.faint)
        return made.done(y)

    @property
    def _nothing(self) -> str:
        return tr(self.unknown) if self.rows is None else tr("No desk was ever too late.")


def contested_times(found: tuple[Contested, ...], roster: Roster) -> ContestedTimes:
    """The first of them, in words: `Fri 17:00 with Lea`."""
    return ContestedTimes(tuple((_when(one, roster), one.lost) for one in found[:MOST]))


def _when(one: Contested, roster: Roster) -> str:
    time = f"{weekday_short(one.weekday)} {one.hour}:00"
    return tr("{time} with {name}", time=time, name=whom(one.stylist_id, roster))


def _times(lost: int) -> str:
    return tr_count("once", "{n} times", lost)
