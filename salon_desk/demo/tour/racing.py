"""Act two: two desks click the same time at once; who loses is told by whom, and gets the next free one by a key."""

from __future__ import annotations

from salon_desk.demo.tour.act import LONG_CUT, Act, Chapter, holds, left, require


class Racing(Act):
    """Desk 1 is faster."""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("lost-race", self.lost_race), Chapter("next-free", self.next_free)

    async def lost_race(self) -> str:
        """Both clicks are on their way before either is answered."""
        here = self.place = await self.stage.free_place(LONG_CUT)
        await self.free_at_both(here)
        async with self.stage.queue_at(here.slot.stylist_id) as queue:
            await self.first.click_slot(here)
            await queue.holds(1)
            await self.second.click_slot(here)
            await queue.holds(2)
        await self.first.until("that it won", lambda seen: holds(seen) and left(seen, "Desk 1", here) > 0)
        faster = f"{here.words} is held by Desk 1 until "
        told = await self.second.until("who was faster", lambda seen: seen["notice"].startswith(faster))
        require(not holds(told), "nothing held by who lost", told)
        require(told["offer"].startswith("Take "), "an offer of the next free time", told)
        await self.held_at_both(here, "Desk 1")
        return f"Both click {here.words} at once. Desk 2 reads: {told['notice']} {told['offer']}?"

    async def next_free(self) -> str:
        """One key takes what the notice offers; then both let go."""
        offer = (await self.second.see())["offer"]
        await self.second.press("F8")
        won = (await self.second.until("a hold of the next free time", holds))["form"]
        clock, name = won["times"].partition(" – ")[0], won["whom"].partition(" · ")[0].removeprefix("with ")
        require(offer == f"Take {clock} with {name}", f"what was offered ({offer})", won)
        await self.first.until("Desk 2's hold", lambda seen: f"Desk 2 · {name} {clock}" in seen["holds"])
        await self.second.press("Escape")
        await self.first.press("Escape")
        for desk in self.stage.desks:
            await desk.until("no hold any more", lambda seen: not seen["holds"])
        return f"One key takes the next free one: Desk 2 holds {clock} with {name}, and Desk 1 shows it."
