"""The six numbers of a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from salon_desk.domain.history import History
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.overview import Overview
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.overview.drawing import NUMBER, SMALL, Drawing, Sketch
from salon_desk.ui.overview.words import hours_minutes, percent, percent_exact
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import money

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
    booked = tr("Booked today") if overview.date == today else tr("Booked")
    return (
        Tile(booked, str(overview.booked), _compared(overview, before)),
        Tile(tr("Held now"), str(overview.held), _longest(overview)),
        Tile(tr("Utilisation"), percent(overview.utilisation), _chairs(overview)),
        Tile(tr("Expected takings"), money(overview.takings, currency), _takings(overview)),
        Tile(tr("No-shows"), str(overview.no_shows), _no_shows(overview, before)),
        Tile(tr("Waitlist"), str(overview.waiting), _waitlist(overview)),
    )


def _compared(overview: Overview, before: History | None) -> str:
    if before is None:
        return ""
    than, more = short_date(overview.date - WEEK), overview.booked - before.week_before
    if not more:
        return tr("as many as {date}", date=than)
    if more > 0:
        return tr_count("{n} more than {date}", "{n} more than {date}", more, date=than)
    return tr_count("{n} fewer than {date}", "{n} fewer than {date}", -more, date=than)


def _longest(overview: Overview) -> str:
    if not overview.held:
        return tr("nothing is held")
    return tr("longest {time}", time=countdown(int(overview.longest_hold.total_seconds())))


def _chairs(overview: Overview) -> str:
    free = hours_minutes(overview.free)
    if not overview.squeezed:
        return tr("free: {time}", time=free)
    return tr("free: {free}, squeezed in: {squeezed}", free=free, squeezed=hours_minutes(overview.squeezed))


def _takings(overview: Overview) -> str:
    if overview.no_shows:
        return tr_count("without {n} no-show", "without {n} no-shows", overview.no_shows)
    return tr_count("from {n} visit", "from {n} visits", overview.booked)


def _no_shows(overview: Overview, before: History | None) -> str:
    rate = percent_exact(overview.no_show_rate)
    if before is None:
        return rate
    return tr("{share} · 90 days: {before}", share=rate, before=percent_exact(before.no_shows.rate))


def _waitlist(overview: Overview) -> str:
    if not overview.waiting:
        return tr("nobody waits")
    if not overview.seatable:
        return tr("none can be seated now")
    return tr_count("{n} can be seated now", "{n} can be seated now", overview.seatable)
