"""The six numbers of a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from salon_desk.domain.history import History
from salon_desk.domain.overview import Overview
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.overview.drawing import NUMBER, SMALL, Drawing, Sketch
from salon_desk.ui.overview.words import hours_minutes, percent, percent_exact
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import counted, money

WEEK = timedelta(days=7)


class Tile(NamedTuple):
    """A number, what it counts, and what to compare it with."""

    title: str
    number: str
    detail: str

    @property
    def spoken(self) -> str:
        """See Figure."""
        return ", ".join(word for word in (self.number, self.detail) if word)

    def draw(self, look: Look, width: float) -> Drawing:
        """See Figure."""
        made = Sketch(width)
        made.say(0, 0, width, self.number, NUMBER, look.ink)
        top = NUMBER.line + 2
        return made.done(top + max(made.tell(0, top, width, self.detail, SMALL, look.faint), SMALL.line))


def tiles_of(overview: Overview, before: History | None, currency: str, today: date) -> tuple[Tile, ...]:
    """The tiles from left to right; where the past is not known they do without it."""
    return (
        Tile("Booked today" if overview.date == today else "Booked", str(overview.booked), _compared(overview, before)),
        Tile("Held now", str(overview.held), _longest(overview)),
        Tile("Utilisation", percent(overview.utilisation), _chairs(overview)),
        Tile("Expected takings", money(overview.takings, currency), _takings(overview)),
        Tile("No-shows", str(overview.no_shows), _no_shows(overview, before)),
        Tile("Waitlist", str(overview.waiting), _waitlist(overview)),
    )


def _compared(overview: Overview, before: History | None) -> str:
    if before is None:
        return ""
    than, more = short_date(overview.date - WEEK), overview.booked - before.week_before
    if not more:
        return f"as many as {than}"
    return f"{more} more than {than}" if more > 0 else f"{-more} fewer than {than}"


def _longest(overview: Overview) -> str:
    return f"longest {countdown(int(overview.longest_hold.total_seconds()))}" if overview.held else "nothing is held"


def _chairs(overview: Overview) -> str:
    free = f"free: {hours_minutes(overview.free)}"
    return f"{free}, squeezed in: {hours_minutes(overview.squeezed)}" if overview.squeezed else free


def _takings(overview: Overview) -> str:
    if overview.no_shows:
        return f"without {counted(overview.no_shows, 'no-show')}"
    return f"from {counted(overview.booked, 'visit')}"


def _no_shows(overview: Overview, before: History | None) -> str:
    rate = percent_exact(overview.no_show_rate)
    return rate if before is None else f"{rate} · 90 days: {percent_exact(before.no_shows.rate)}"


def _waitlist(overview: Overview) -> str:
    if not overview.waiting:
        return "nobody waits"
    return f"{overview.seatable} can be seated now" if overview.seatable else "none can be seated now"
