"""Bots: simulated desks at a human pace. They claim, type, confirm, let go, walk away, cancel and move."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from random import Random

from salon_desk.demo.lists import read_list
from salon_desk.desk.front_desk import Desk
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Changed, Gone, SalonError
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.region import region_of
from salon_desk.domain.treatment import Service
from salon_desk.phones import readable

Pause = Callable[[float], Awaitable[None]]

# Seconds between two callers, and for a client's name and wishes.
BETWEEN = (2.0, 14.0)
TALK = (4.0, 28.0)
# A bot gives back what it booked, so that the day stays as full as it was.
MOST_BOOKED = 2
NEAR = 14


class Bot:
    """One simulated desk. What it is refused does not trouble it: it goes on with the next caller."""

    def __init__(self, desk: Desk, random: Random, pause: Pause = asyncio.sleep) -> None:
        self.desk = desk
        self._random = random
        self._pause = pause
        self.booked: list[Booking] = []

    async def work(self) -> None:
        """Open the book and serve callers until cancelled. Raises what opening raises."""
        await self.desk.open()
        try:
            while True:
                await self._pause(self._random.uniform(*BETWEEN))
                await self.serve()
        finally:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.desk.close(), 2)

    async def serve(self) -> None:
        """One caller."""
        with suppress(SalonError):
            await self.desk.watch(self.desk.today())
            if len(self.booked) >= MOST_BOOKED:
                await self._change_one()
            else:
                await self._book_one()

    async def _change_one(self) -> None:
        """Somebody calls about a booking: cancel it, or now and then move it.

        One that can't be moved stays its own; one that a person has changed meanwhile is that person's.
        """
        booking = self._random.choice(self.booked)
        slot = self._free_slot(booking.span.minutes) if self._random.random() < 0.3 else None
        moved: Booking | None = None
        try:
            if slot is None:
                await self.desk.bookings.cancel(booking, self._random.choice(("", "ill", "another time", "no answer")))
            else:
                moved = await self.desk.bookings.move(booking, slot)
        except SalonError as refused:
            moved = None if isinstance(refused, Changed | Gone) else booking
        self.booked.remove(booking)
        if moved is not None:
            self.booked.append(moved)

    async def _book_one(self) -> None:
        service = self._random.choice([service for service in self.desk.roster.services if service.active])
        slot = self._free_slot(service.minutes)
        if slot is None:
            return
        hold = await self.desk.holds.claim(slot, service.id)
        await self._pause(self._random.uniform(*TALK))
        hold = await self._perhaps_change_mind(hold, service)
        end = self._random.random()
        if end < 0.55:
            self.booked.append(await self.desk.holds.confirm(hold, await self._client()))
        elif end < 0.85:
            await self.desk.holds.release(hold.visit_id)
        else:
            await self._walk_away(hold)

    async def _perhaps_change_mind(self, hold: Booking, service: Service) -> Booking:
        """Hold it longer, or another length, now and then."""
        wish = self._random.random()
        if wish < 0.2:
            hold = await self.desk.holds.extend(hold)
        elif wish < 0.3:
            with suppress(SalonError):
                hold = await self.desk.holds.resize(hold, service.id, service.minutes + 15)
        await self._pause(self._random.uniform(*TALK) / 2)
        return hold

    async def _walk_away(self, hold: Booking) -> None:
        """Leave the hold alone until it has run out."""
        left = hold.seconds_left(self.desk.clock.now())
        await self._pause(left + self._random.uniform(1, 4))

    def _free_slot(self, minutes: int) -> Slot | None:
        """One of the next free places of the day, or none."""
        day, now = self.desk.day, self.desk.clock.now()
        if day is None:
            return None
        free = day.free_slots(minutes, now + timedelta(minutes=5), now)
        return self._random.choice(free[:NEAR]) if free else None

    async def _client(self) -> ClientDraft:
        """Someone who is in the book, or a new client."""
        people = read_list("people")
        first, last = (self._random.choice(people[kind]) for kind in ("first", "last"))
        known = [hit.client for hit in await self.desk.clients.find(first)]
        if not known:
            return ClientDraft(f"{first} {last}")
        chosen = self._random.choice(known)
        phone = readable(chosen.phone, region_of(self.desk.roster.salon))
        return ClientDraft(chosen.name, phone, client_id=chosen.id)


async def keep_working(new_bot: Callable[[int], Bot], count: int, pause: Pause = asyncio.sleep) -> None:
    """Let so many bots work until cancelled. One that fails is replaced, whatever the reason was."""
    at_work = {asyncio.create_task(new_bot(place).work()): place for place in range(count)}
    try:
        while at_work:
            done, _ = await asyncio.wait(at_work, return_when=asyncio.FIRST_COMPLETED)
            await pause(1.0)
            for place in _places(done, at_work):
                at_work[asyncio.create_task(new_bot(place).work())] = place
    finally:
        for task in at_work:
            task.cancel()
        await asyncio.gather(*at_work, return_exceptions=True)


def _places(done: set[asyncio.Task[None]], at_work: dict[asyncio.Task[None], int]) -> Iterator[int]:
    """The places of those that stopped. Their failures are taken note of, so that nobody complains about them later."""
    for task in done:
        if not task.cancelled():
            task.exception()
        yield at_work.pop(task)
