"""All that the overview shows, from what a desk knows at an instant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from salon_desk.domain.day import Day
from salon_desk.domain.gaps import Gap, gaps_of
from salon_desk.domain.history import Happening, History
from salon_desk.domain.language import tr
from salon_desk.domain.overview import Overview, overview_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Fit, Waiter
from salon_desk.ui.dates import day_and_month
from salon_desk.ui.overview.activity import activity_listing
from salon_desk.ui.overview.arrivals import arrivals_listing
from salon_desk.ui.overview.contested import ContestedTimes, contested_times
from salon_desk.ui.overview.drawing import Figure
from salon_desk.ui.overview.gaps import gaps_listing
from salon_desk.ui.overview.heat_map import HeatMap
from salon_desk.ui.overview.hold_ends import HoldBars
from salon_desk.ui.overview.hour_bars import HourBars
from salon_desk.ui.overview.listing import Listing
from salon_desk.ui.overview.stylist_bars import StylistBars
from salon_desk.ui.overview.tiles import Tile, tiles_of
from salon_desk.ui.overview.words import IS_BEING_READ


class Known(NamedTuple):
    """What the desk knows: the date and today, the waitlist, the past (None: `unknown` says why), the last events."""

    day: Day
    roster: Roster
    today: date
    wishes: tuple[Waiter, ...] = ()
    fits: tuple[Fit, ...] = ()
    history: History | None = None
    happenings: tuple[Happening, ...] = ()
    unknown: str = IS_BEING_READ

    def numbers(self, now: datetime) -> Overview:
        """The date's numbers."""
        return overview_of(self.day, self.roster, now, self.wishes, self.fits)

    def gaps(self, now: datetime) -> tuple[Gap, ...]:
        """The date's gaps: dear to find where many wait."""
        return gaps_of(self.day, self.roster, now, self.wishes)


class Figures(NamedTuple):
    """What each card shows."""

    tiles: tuple[Tile, ...]
    stylists: StylistBars
    hours: HourBars
    arrivals: Listing
    gaps: Listing
    activity: Listing
    popular: HeatMap
    holds: HoldBars
    contested: ContestedTimes

    @property
    def cards(self) -> Iterator[Figure]:
        """All but the tiles."""
        yield from self[1:]


def figures_of(known: Known, gaps: tuple[Gap, ...], now: datetime) -> Figures:
    """The figures at an instant of the database's clock."""
    day, roster, today, past = known.day, known.roster, known.today, known.history
    numbers, currency, unknown = known.numbers(now), roster.salon.currency, known.unknown
    title = tr("Stylists today") if day.date == today else tr("Stylists")
    return Figures(
        tiles=tiles_of(numbers, past, currency, today),
        stylists=StylistBars(title, numbers.stylists, currency),
        hours=HourBars(numbers.hours, now.astimezone(day.zone).hour if day.date == today else None),
        arrivals=arrivals_listing(numbers.arrivals, day, roster, today),
        gaps=gaps_listing(gaps, day),
        activity=activity_listing(known.happenings, roster, day.zone, today),
        popular=_popular(past, today) if past is not None else HeatMap(None, unknown),
        holds=HoldBars(past.holds, past.races) if past is not None else HoldBars(None, 0, unknown),
        contested=contested_times(past.contested, roster) if past is not None else ContestedTimes(None, unknown),
    )


def _popular(past: History, today: date) -> HeatMap:
    since = past.popular_since
    return HeatMap(past.popular, since=day_and_month(since, today) if since is not None else "")
