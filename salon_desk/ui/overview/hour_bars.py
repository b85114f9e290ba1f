"""How the date's chair time lies in the hours."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from salon_desk.domain.chair_time import HourTime
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.overview import share_of
from salon_desk.ui.overview.drawing import SMALL, SMALL_BOLD, Align, Drawing, Sketch
from salon_desk.ui.overview.words import hours_minutes, hours_minutes_spoken, percent
from salon_desk.ui.theme import Look

HIGHEST = 96.0
FILLED = 0.74
NOTHING = tr_noop("Nobody works on this day.")


class HourBars(NamedTuple):
    """A bar for each hour: as high as what is worked in it, filled as far as it is busy. `now` is the running hour."""

    hours: tuple[HourTime, ...]
    now: int | None

    @property
    def title(self) -> str:
        """See Figure."""
        return tr("Chair time by hour, % of it busy")

    @property
    def spoken(self) -> str:
        """See Figure."""
        return " ".join(self._sentence(hour) for hour in self.hours) or tr(NOTHING)

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure."""
        made = Sketch(width)
        if not self.hours:
            return made.done(made.tell(0, 0, width, tr(NOTHING), SMALL, look.faint))
        most = max(hour.working for hour in self.hours) or timedelta(1)
        wide = width / len(self.hours)
        for nth, hour in enumerate(self.hours):
            self._bar(made, look, hour, nth * wide, wide, most)
        return made.done(2 * SMALL.line + HIGHEST + 8)

    def _bar(self, made: Sketch, look: Look, hour: HourTime, x: float, wide: float, most: timedelta) -> None:
        left, bar, foot = x + wide * (1 - FILLED) / 2, wide * FILLED, SMALL.line + HIGHEST
        worked, busy = HIGHEST * (hour.working / most), HIGHEST * (hour.busy / most)
        made.box(left, foot - worked, bar, worked, look.line_strong, 2)
        if busy:
            made.box(left, foot - busy, bar, busy, look.accent, 2)
        if hour.working:
            share = f"{round(share_of(hour.busy, hour.working) * 100)}"
            made.say(x, foot - worked - SMALL.line, wide, share, SMALL, look.faint, Align.CENTRE)
        runs = hour.hour == self.now
        face, ink = (SMALL_BOLD, look.accent_ink) if runs else (SMALL, look.faint)
        made.say(x, foot + 4, wide, str(hour.hour), face, ink, Align.CENTRE)
        if runs:
            made.box(left, foot + 4 + SMALL.line, bar, 2, look.accent)

    def _sentence(self, hour: HourTime) -> str:
        busy, working = hours_minutes_spoken(hour.busy), hours_minutes(hour.working)
        time, share = f"{hour.hour}:00", percent(share_of(hour.busy, hour.working))
        if hour.hour == self.now:
            return tr(
                "{time}, now: {busy} of {working} busy, {share}.", time=time, busy=busy, working=working, share=share
            )
        return tr("{time}: {busy} of {working} busy, {share}.", time=time, busy=busy, working=working, share=share)
