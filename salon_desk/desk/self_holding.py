"""Holds freed time by itself for the first wishes that it fits, where the salon wants it so."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable

from salon_desk.database.waiting import hold_wish_by_itself
from salon_desk.desk.asking import Asking
from salon_desk.desk.background import Background
from salon_desk.desk.fitting import Fitting
from salon_desk.desk.reading import Watch
from salon_desk.desk.wish_days import Release
from salon_desk.domain.booking import new_ticket
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal
from salon_desk.domain.people import Identity
from salon_desk.domain.waiting import Waiter, place_in


class SelfHolding:
    """The desk that freed the time goes first; the others wait for `courtesy` seconds, and see that it is done.

    Should it not be done, the book lets one of them win.
    """

    def __init__(
        self,
        asking: Asking,
        fitting: Fitting,
        background: Background,
        watch: Watch,
        clock: Clock,
        who: Callable[[], Identity],
        courtesy: float,
    ) -> None:
        self._asking = asking
        self._fitting = fitting
        self._background = background
        self._watch = watch
        self._clock = clock
        self._who = who
        self._courtesy = courtesy
        fitting.on_freed = self.hear

    def hear(self, releases: list[Release], by_this_desk: bool) -> None:
        """Time was freed."""
        if self._watch.known_roster.salon.wish_minutes is not None and self._fitting.wishes:
            for release in releases:
                mine = by_this_desk or release.desk == self._who().desk
                wait = 0.0 if mine else self._courtesy * random.uniform(1.0, 2.0)
                self._background.spawn(self._hold_after(wait, release))

    async def _hold_after(self, wait: float, release: Release) -> None:
        if wait:
            await asyncio.sleep(wait)
        for waiter in self._fitting.wishes:
            slot = self._place(waiter, release)
            if slot is not None and not self._asking.is_away:
                await self._try(waiter, slot)

    def _place(self, waiter: Waiter, release: Release) -> Slot | None:
        day, now = self._fitting.day(release.date), self._clock.now()
        if day is None or waiter.held(now) is not None:
            return None
        offer = place_in(day, self._watch.known_roster, waiter, now, release.freed)
        return Slot(offer.parts[0].stylist_id, offer.start) if offer is not None else None

    async def _try(self, waiter: Waiter, slot: Slot) -> None:
        """Whoever is faster, or a wish that had this time before: then it is the next one's turn."""
        ticket = new_ticket(self._clock.now())
        answer = self._asking.run(lambda it: hold_wish_by_itself(it, ticket, waiter, slot, self._who()))
        try:
            self._asking.show(await answer)
        except Refusal:
            return
