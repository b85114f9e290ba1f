"""Where the wishes of the waitlist fit: looked for again as soon as the book, the wishes or the clock say so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from salon_desk.database.waiting import read_wishes
from salon_desk.desk.background import Background
from salon_desk.desk.wish_days import Release, WishDays
from salon_desk.desk.work import Book
from salon_desk.domain.change import Change
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Fit, Waiter, days_wanted, fit_on, look_again_at

Freed = Callable[[list[Release], bool], None]


class Found(NamedTuple):
    """What fits on a date, wish by wish: true of this state of the date until an instant."""

    day: Day
    fits: Mapping[Waiter, Fit | None]
    until: datetime


class Fitting:
    """Keeps `wishes` and `fits` true: VIPs first, then who waited longest, each wish by date.

    `tell` is called when either is different. `on_freed` hears of time that was taken and is free now, and whether this
    desk gave it back; it hears of it after `fits` knows.
    """

    def __init__(
        self,
        book: Book,
        roster: Callable[[], Roster | None],
        clock: Clock,
        background: Background,
        tell: Callable[[], None],
    ) -> None:
        self._book = book
        self._roster = roster
        self._clock = clock
        self._background = background
        self._tell = tell
        self._days = WishDays(book)
        self._turn = asyncio.Lock()
        self._wishes_are_old = self._days_are_old = self._has_news = True
        self._looked_at: datetime | None = None
        self._found: dict[date, Found] = {}
        self._releases: list[tuple[list[Release], bool]] = []
        self._alarm: asyncio.TimerHandle | None = None
        self.on_freed: Freed = _ignore
        self.wishes: tuple[Waiter, ...] = ()
        self.fits: tuple[Fit, ...] = ()

    def day(self, on: date) -> Day | None:
        """A date that some wish names, as it is now."""
        return self._days.day(on)

    # what it hears

    def visit_read(self, change: Change) -> None:
        """See Follower."""
        self._hear(change, by_this_desk=False)

    def visit_written(self, change: Change) -> None:
        """See Follower."""
        self._hear(change, by_this_desk=True)

    def all_changed(self) -> None:
        """See Follower."""
        self._days_are_old = True
        self.nudge()

    def wishes_changed(self) -> None:
        """The waitlist is different now."""
        self._wishes_are_old = True
        self.nudge()

    def nudge(self) -> None:
        """Look again, unless that is about to happen anyway."""
        self._has_news = True
        if not self._turn.locked():
            self._background.spawn(self.look())

    def tick(self) -> None:
        """Look again if the clock or a reading that failed wants it."""
        now = self._clock.now()
        if self._has_news or any(found.until <= now for found in self._found.values()):
            self.nudge()

    def close(self) -> None:
        """Look no more."""
        if self._alarm is not None:
            self._alarm.cancel()

    # what it does

    async def read_again(self) -> None:
        """Read everything as it is now. Raises Unreachable."""
        self._wishes_are_old = self._days_are_old = self._has_news = True
        await self.look()

    async def look(self) -> None:
        """Find what fits, until there is no more news. Raises Unreachable; then it is tried again later."""
        async with self._turn:
            while self._has_news:
                self._has_news = False
                try:
                    await self._look()
                except BaseException:
                    self._has_news = True
                    raise

    async def _look(self) -> None:
        roster = self._roster()
        if roster is None:
            return
        wishes = await self._read_wishes()
        now = self._clock.now()
        today = day_of(now, zone_of(roster.salon.zone))
        await self._keep_days(wishes, roster, today)
        self._hear_lapsed(now)
        waiting = tuple(wish for wish in wishes if wish.held(now) is None)
        self._found = await asyncio.to_thread(search, self._days.days, waiting, roster, now, self._found)
        self._looked_at = now
        self._show(wishes)
        self._set_alarm(now)

    async def _read_wishes(self) -> tuple[Waiter, ...]:
        if not self._wishes_are_old:
            return self.wishes
        self._wishes_are_old = False
        try:
            return await self._book.read(read_wishes)
        except BaseException:
            self._wishes_are_old = True
            raise

    async def _keep_days(self, wishes: tuple[Waiter, ...], roster: Roster, today: date) -> None:
        read_all, self._days_are_old = self._days_are_old, False
        try:
            await self._days.keep(days_wanted(wishes, today), roster, read_all=read_all)
        except BaseException:
            self._days_are_old = self._days_are_old or read_all
            raise

    def _hear(self, change: Change, *, by_this_desk: bool) -> None:
        heard = self._days.hear(change, self._looked_at or self._clock.now())
        if heard.releases:
            self._releases.append((heard.releases, by_this_desk))
        if heard.is_news:
            self.nudge()

    def _hear_lapsed(self, now: datetime) -> None:
        lapsed = self._days.lapsed(self._looked_at, now) if self._looked_at is not None else []
        if lapsed:
            self._releases.append((lapsed, False))

    def _show(self, wishes: tuple[Waiter, ...]) -> None:
        fits = tuple(
            fit for wish in wishes for on in sorted(self._found) if (fit := self._found[on].fits.get(wish)) is not None
        )
        if (wishes, fits) != (self.wishes, self.fits):
            self.wishes, self.fits = wishes, fits
            self._tell()
        releases, self._releases = self._releases, []
        for freed, by_this_desk in releases:
            self.on_freed(freed, by_this_desk)

    def _set_alarm(self, now: datetime) -> None:
        """At the next instant at which the clock alone changes what fits; rung too early it is set again."""
        self.close()
        held = [hold.until for wish in self.wishes if (hold := wish.held(now)) is not None]
        if self._found or held:
            soonest = min([found.until for found in self._found.values()] + held)
            seconds = max(0.0, (soonest - self._clock.now()).total_seconds())
            self._alarm = asyncio.get_running_loop().call_later(seconds + 0.01, self.nudge)


def search(
    days: Mapping[date, Day], wishes: tuple[Waiter, ...], roster: Roster, now: datetime, known: Mapping[date, Found]
) -> dict[date, Found]:
    """What fits on each of these dates; what is known and still true is not looked for again."""
    found = {}
    for on, day in days.items():
        had = known.get(on)
        is_true = had is not None and had.day is day and now < had.until
        before = had.fits if had is not None and is_true else {}
        fits = {wish: before[wish] if wish in before else fit_on(day, roster, wish, now) for wish in wishes}
        until = had.until if had is not None and is_true else look_again_at(day, now)
        found[on] = Found(day, fits, until)
    return found


def _ignore(releases: list[Release], by_this_desk: bool) -> None:
    """Nothing is done with freed time."""
