"""Popular times: how full the chairs were by weekday and hour."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from salon_desk.domain.history import PopularHour
from salon_desk.domain.language import tr
from salon_desk.ui.colours import READABLE, contrast, mix, readable_on
from salon_desk.ui.dates import weekday_name, weekday_short
from salon_desk.ui.overview.drawing import SMALL, Align, Drawing, Sketch
from salon_desk.ui.overview.words import IS_BEING_READ, percent
from salon_desk.ui.theme import Look

CELL, GAP, DAY = 26.0, 3.0, 36.0
PALEST, FULLEST = 0.12, 1.0
NARROWEST = 19.0


class HeatMap(NamedTuple):
    """The hours of the last 12 weeks; None where the past is not known, and `unknown` says why.

    `since` is the first date of a younger book, as it is written.
    """

    hours: tuple[PopularHour, ...] | None
    unknown: str = IS_BEING_READ
    since: str = ""

    @property
    def title(self) -> str:
        """See Figure."""
        if self.since:
            return tr("Popular times · since {date}, % of chairs in use", date=self.since)
        return tr("Popular times · last 12 weeks, % of chairs in use")

    @property
    def spoken(self) -> str:
        """See Figure."""
        said = []
        for weekday in self._weekdays:
            ones = [one for one in self.hours or () if one.weekday == weekday]
            shares = ", ".join(f"{one.hour}:00 {percent(one.share)}" for one in ones)
            said.append(f"{weekday_name(weekday)}: {shares}.")
        return " ".join(said) or self._nothing

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure. Where the hours have no room side by side they stand below each other."""
        if not self.hours:
            made = Sketch(width)
            return made.done(made.tell(0, 0, width, self._nothing, SMALL, look.faint))
        lies = (width - DAY) / len(self._range) - GAP >= NARROWEST
        across = [str(hour) for hour in self._range] if lies else [_short(day) for day in self._weekdays]
        down = [_short(day) for day in self._weekdays] if lies else [str(hour) for hour in self._range]
        places = {(_short(one.weekday), str(one.hour)): one for one in self.hours}
        cells = {
            (row, column): places.get((row, column) if lies else (column, row)) for row in down for column in across
        }
        return _table(look, width, across, down, cells)

    @property
    def _nothing(self) -> str:
        return tr(self.unknown) if self.hours is None else tr("There is nothing to tell yet.")

    @property
    def _weekdays(self) -> list[int]:
        return sorted({one.weekday for one in self.hours or ()})

    @property
    def _range(self) -> range:
        hours = [one.hour for one in self.hours or ()]
        return range(min(hours), max(hours) + 1)


def shade(look: Look, share: float) -> tuple[QColor, QColor]:
    """The ground of a share, the fuller the stronger, and an ink that can be read on it."""
    ground = mix(look.accent, look.panel, PALEST + (FULLEST - PALEST) * min(1.0, share))
    return ground, look.ink if contrast(look.ink, ground) >= READABLE else readable_on(ground)


def _table(
    look: Look, width: float, across: list[str], down: list[str], cells: dict[tuple[str, str], PopularHour | None]
) -> Drawing:
    made = Sketch(width)
    wide, top = (width - DAY) / len(across), SMALL.line + 4
    for nth, word in enumerate(across):
        made.say(DAY + nth * wide, 0, wide - GAP, word, SMALL, look.faint, Align.CENTRE)
    for nth, row in enumerate(down):
        y = top + nth * (CELL + GAP)
        made.say(0, y + (CELL - SMALL.line) / 2, DAY - GAP, row, SMALL, look.ink)
        for place, column in enumerate(across):
            one = cells[row, column]
            if one is not None:
                ground, ink = shade(look, one.share)
                x = DAY + place * wide
                made.box(x, y, wide - GAP, CELL, ground, 4)
                made.say(x, y + (CELL - SMALL.line) / 2, wide - GAP, _number(one), SMALL, ink, Align.CENTRE)
    return made.done(top + len(down) * (CELL + GAP) - GAP)


def _short(weekday: int) -> str:
    return weekday_short(weekday)


def _number(one: PopularHour) -> str:
    return str(round(one.share * 100))
