"""Each stylist's date: how full it is, what is booked, what it brings and what is free."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.chair_time import NONE
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.overview import StylistDay
from salon_desk.ui.overview.drawing import BOLD, PLAIN, SMALL, Align, Drawing, Sketch, widest
from salon_desk.ui.overview.words import hours_minutes, hours_minutes_spoken, percent
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import money

ROW, GAP, BAR = 34.0, 12.0, 9.0
NAME_SHARE = 0.24


class StylistBars(NamedTuple):
    """The stylists in the order of their columns."""

    title: str
    rows: tuple[StylistDay, ...]
    currency: str

    @property
    def spoken(self) -> str:
        """See Figure."""
        return " ".join(self._sentence(row) for row in self.rows) or tr("Nobody works on this day.")

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure. What is squeezed in lies on the bar with an edge of its own, and is said below the name."""
        made, y = Sketch(width), 0.0
        columns = [widest(tuple(texts), PLAIN) for texts in zip(*map(self._figures, self.rows), strict=True)]
        name = min(width * NAME_SHARE, max(widest(tuple(row.stylist.name for row in self.rows), BOLD), 40))
        bar = width - name - sum(columns) - GAP * (len(columns) + 1)
        for nth, row in enumerate(self.rows):
            if nth:
                made.box(0, y, width, 1, look.line_strong)
            y += self._row(made, look, row, y, name, bar, columns)
        if not self.rows:
            y = made.tell(0, 0, width, self.spoken, SMALL, look.faint)
        return made.done(y)

    def _row(
        self, made: Sketch, look: Look, row: StylistDay, y: float, name: float, bar: float, columns: list[float]
    ) -> float:
        top = y + (ROW - BOLD.line) / 2
        said = made.tell(0, top, name, row.stylist.name, BOLD, look.ink)
        aside = _aside(row)
        if aside:
            said += made.tell(0, top + said, name + GAP + bar, aside, SMALL, look.faint)
        if bar > BAR:
            _bar(made, look, row, name + GAP, y + (ROW - BAR) / 2, bar)
        x = name + GAP + bar
        for text, wide in zip(self._figures(row), columns, strict=True):
            made.say(x + GAP, top, wide, text, PLAIN, look.ink, Align.RIGHT)
            x += GAP + wide
        return max(ROW, said + ROW - BOLD.line)

    def _figures(self, row: StylistDay) -> tuple[str, ...]:
        free = tr("{time} free", time=hours_minutes(row.free))
        return percent(row.share), str(row.visits), money(row.takings, self.currency), free

    def _sentence(self, row: StylistDay) -> str:
        said = [
            tr("{stylist}: {share} busy", stylist=row.stylist.name, share=percent(row.share)),
            tr_count("{n} visit", "{n} visits", row.visits), money(row.takings, self.currency),
            tr("{time} free", time=hours_minutes_spoken(row.free)), _aside(row),
        ]  # fmt: skip
        return f"{', '.join(one for one in said if one)}."


def _aside(row: StylistDay) -> str:
    """What is out of the ordinary."""
    said = [tr("{time} squeezed in", time=hours_minutes(row.squeezed))] if row.squeezed else []
    said += [tr_count("{n} no-show", "{n} no-shows", row.no_shows)] if row.no_shows else []
    said += [tr("not working")] if row.working == NONE else []
    return ", ".join(said)


def _bar(made: Sketch, look: Look, row: StylistDay, x: float, y: float, width: float) -> None:
    made.box(x, y, width, BAR, look.line_strong, 3)
    busy = width * row.share
    if busy:
        made.box(x, y, max(busy, 2), BAR, look.accent, 3)
    squeezed = width * (row.squeezed / row.working) if row.working else 0.0
    if squeezed:
        made.box(x + busy - squeezed - 1, y - 3, squeezed + 1, BAR + 6, look.panel)
        made.box(x + busy - squeezed, y - 3, max(squeezed, 2), BAR + 6, look.hold_other, 2)
