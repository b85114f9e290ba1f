"""What became of the holds of the last days, and how many races were decided."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.history import HoldEnds
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.overview.drawing import BOLD, PLAIN, SMALL, Align, Drawing, Sketch, widest
from salon_desk.ui.overview.words import IS_BEING_READ, percent
from salon_desk.ui.theme import Look

ROW, GAP, BAR = 30.0, 12.0, 9.0
RACES = tr_noop("Races decided, none double-booked")


class HoldBars(NamedTuple):
    """How holds ended; `ends` is None where the past is not known, and `unknown` says why."""

    ends: HoldEnds | None
    races: int
    unknown: str = IS_BEING_READ

    @property
    def title(self) -> str:
        """See Figure."""
        return tr("Holds, last 30 days")

    @property
    def spoken(self) -> str:
        """See Figure."""
        if self.ends is None:
            return tr(self.unknown)
        said = [f"{word}: {number}, {percent(self.ends.share(number))}." for word, number, _ in _rows(self.ends)]
        return " ".join([*said, f"{tr(RACES)}: {self.races}."])

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure."""
        made = Sketch(width)
        if self.ends is None:
            return made.done(made.tell(0, 0, width, tr(self.unknown), SMALL, look.faint))
        y = 0.0
        for row in _rows(self.ends):
            self._row(made, look, row, y, width)
            y += ROW
        number = str(self.races)
        wide = widest((number,), BOLD)
        said = made.tell(0, y + (ROW - PLAIN.line) / 2, width - wide - GAP, tr(RACES), PLAIN, look.ink)
        made.say(width - wide, y + (ROW - BOLD.line) / 2, wide, number, BOLD, look.ink, Align.RIGHT)
        return made.done(y + max(ROW, said + ROW - PLAIN.line))

    def _row(self, made: Sketch, look: Look, row: tuple[str, int, str], y: float, width: float) -> None:
        assert self.ends is not None
        word, number, tone = row
        name = widest(tuple(word for word, _, _ in _rows(self.ends)), PLAIN)
        counts = widest(tuple(str(number) for _, number, _ in _rows(self.ends)), PLAIN)
        shares = widest((percent(1.0),), PLAIN)
        bar = max(0.0, width - name - counts - shares - 3 * GAP)
        top, share = y + (ROW - PLAIN.line) / 2, self.ends.share(number)
        made.say(0, top, name, word, PLAIN, look.ink)
        made.box(name + GAP, y + (ROW - BAR) / 2, bar, BAR, look.line_strong, 3)
        if number:
            made.box(name + GAP, y + (ROW - BAR) / 2, max(bar * share, 3), BAR, getattr(look, tone), 3)
        made.say(width - shares - GAP - counts, top, counts, str(number), PLAIN, look.faint, Align.RIGHT)
        made.say(width - shares, top, shares, percent(share), PLAIN, look.ink, Align.RIGHT)
        made.box(0, y + ROW - 1, width, 1, look.line_strong)


def _rows(ends: HoldEnds) -> tuple[tuple[str, int, str], ...]:
    """The words, how many, and the colour of the bar."""
    return (
        (tr("Confirmed", meaning="holds that became bookings"), ends.confirmed, "good"),
        (tr("Released by hand"), ends.released, "hold_other"),
        (tr("Lapsed"), ends.lapsed, "warning"),
    )
