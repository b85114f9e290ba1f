"""Act five: a receptionist's day. A client who is known, a booking that is dragged and taken back, one who arrives, and
one who waits for freed time."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.demo.tour.act import LONG_CUT, Act, Chapter, holds, require
from salon_desk.demo.tour.remote import Place
from salon_desk.domain.client import alerts_of
from salon_desk.domain.errors import NoneFree
from salon_desk.domain.waiting import Waiter, new_waiter_id

MINUTE = timedelta(minutes=1)
LETTERS = 4
WAITS, PHONE = "Maja Holm", "031-390 06 24"


class Changing(Act):
    """One booking, from the first letters of a name to the next client on its time."""

    _client: str
    _elsewhere: Place

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return (
            Chapter("known-client", self.known),
            Chapter("drag", self.drag),
            Chapter("undo", self.undo),
            Chapter("arrived", self.arrived),
            Chapter("waitlist", self.waitlist),
            Chapter("waitlist-held", self.waitlist_held),
        )

    async def known(self) -> str:
        """The first letters find her, Enter takes her, Enter books."""
        here = self.place = await self.stage.free_place(LONG_CUT)
        self._client = await self._somebody()
        letters = self._client[:LETTERS].lower()
        await self.first.click_slot(here)
        await self.first.until("a hold", holds)
        await self.first.type(letters)
        await self.first.until("who is meant", lambda seen: any(self._client in hit for hit in seen["hits"]))
        await self._walk_to(self._client)
        await self.first.press("Return")
        await self.first.until("her name", lambda seen: seen["form"]["name"] == self._client)
        await self.first.press("Return")
        await self.booked_at_both(here, self._client)
        return f"“{letters}” finds {self._client}; {here.words} is booked for her at both desks."

    async def drag(self) -> str:
        """The booking is dragged to another stylist."""
        there = self._elsewhere = await self.stage.free_place(LONG_CUT, besides=[self.place])
        await self.first.drag(self.place, there)
        await self.booked_at_both(there, self._client)
        await self.free_at_both(self.place)
        return f"Dragged from {self.place.words} to {there.words}: one transaction, at both desks at once."

    async def undo(self) -> str:
        """Ctrl+Z takes it back."""
        await self.first.press("Ctrl+Z")
        await self.booked_at_both(self.place, self._client)
        await self.free_at_both(self._elsewhere)
        return f"Ctrl+Z: {self._client} is at {self.place.words} again, at both desks."

    async def arrived(self) -> str:
        """One key, and the other desk shows it."""
        await self.first.click_slot(self.place)
        await self.first.until("her card", lambda seen: seen["card"]["title"] == self._client)
        await self.first.press("A")
        for desk in self.stage.desks:
            await desk.until_cell(self.place, self._client, "arrived")
        return f"A: {self._client} has arrived; both desks say so, and that she waits."

    async def waitlist(self) -> str:
        """Freed time lights up the wish that it fits, and nothing else does."""
        await self.stage.third.waiting.add(self._wish_for_it())
        for desk in self.stage.desks:
            waits = await desk.until("the wish", lambda seen: WAITS in seen["waiting"])
            require(WAITS not in waits["fitting"], "a wish that fits nowhere yet", waits)
        await self.first.click("cancel")
        await self.first.until("a question", lambda seen: seen["card"]["asks"])
        await self.first.click("cancel for sure")
        for desk in self.stage.desks:
            await desk.until("that it fits", lambda seen: WAITS in seen["fitting"])
        return f"Desk 1 cancels {self.place.words}; at both desks the wish of {WAITS} lights up."

    async def waitlist_held(self) -> str:
        """One click at the other desk holds it for her, Enter books it."""
        await self.second.click_wish(WAITS)
        held = await self.second.until("a hold for her", lambda seen: holds(seen) and seen["form"]["name"] == WAITS)
        require(held["form"]["times"].startswith(self.place.clock), f"a hold of {self.place.words}", held)
        await self.held_at_both(self.place, "Desk 2")
        await self.second.press("Return")
        await self.booked_at_both(self.place, WAITS)
        return f"One click at Desk 2 holds {self.place.words} for {WAITS}, Enter books it, at both desks."

    def _wish_for_it(self) -> Waiter:
        """A wish for the time of the booking and no other: it fits as soon as that is free."""
        today, part = self.stage.third.today(), self.place.slot
        begins, ends = (
            instant.astimezone(self.stage.zone).time() for instant in (part.start, part.start + LONG_CUT * MINUTE)
        )
        return Waiter(
            new_waiter_id(), None, WAITS, PHONE, self.cut, part.stylist_id, today, today,
            earliest=begins, latest=ends, vip=True,
        )  # fmt: skip

    async def _somebody(self) -> str:
        """A client of the book for whom nothing has to be said first. Raises NoneFree."""
        desk, service = self.stage.third, self.stage.third.roster.services[1]
        for letters in ("anna", "sof", "lin", "jon", "mar", "cla", "ida", "nor"):
            for hit in await desk.clients.find(letters):
                if not alerts_of(hit.client, service, desk.today(), ""):
                    return hit.client.name
        raise NoneFree("The made-up salon has no client whom the tour can book.")

    async def _walk_to(self, name: str) -> None:
        """Down to the hit with this name."""
        hits = (await self.first.see())["hits"]
        for _ in range(1 + next(nth for nth, hit in enumerate(hits) if name in hit)):
            await self.first.press("Down")
