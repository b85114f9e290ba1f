"""Act one: a slot is held, seen by the others, made longer, kept longer, and booked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from salon_desk.demo.tour.act import CUT, LONG_CUT, SHORT_HOLD, USUAL_HOLD, Act, Chapter, holds, left, require
from salon_desk.demo.tour.remote import Place, seconds_of
from salon_desk.demo.tour.stage import Stage

BEGUN, NAME, PHONE = "Sofia Lind", "Sofia Lindgren", "031-390 06 21"


class Holding(Act):
    """`portraits` takes the pictures of a whole day, when there is most to be seen."""

    def __init__(self, stage: Stage, portraits: Callable[[], Awaitable[None]]) -> None:
        super().__init__(stage)
        self._portraits = portraits
        self._second_place: Place

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return (
            Chapter("hold", self.hold),
            Chapter("many-holds", self.many_holds),
            Chapter("release", self.release),
            Chapter("resize", self.resize),
            Chapter("extend", self.extend),
            Chapter("confirm", self.confirm),
        )

    async def hold(self) -> str:
        """A click holds; the other desk shows whose it is, and counts down with it."""
        here = self.place = await self.stage.free_place(LONG_CUT)
        await self.free_at_both(here)
        await self.first.click_slot(here)
        own = await self.first.until(
            "a hold, and the cursor at the name", lambda seen: holds(seen) and seen["cursor"] == "Client"
        )
        require(own["form"]["whom"].startswith(f"with {here.name}"), f"a hold of {here.words}", own)
        await self.first.type(BEGUN)
        await self.held_at_both(here, "Desk 1")
        told = await self.second.until("its countdown", lambda seen: left(seen, "Desk 1", here) > 0)
        start = left(told, "Desk 1", here)
        await self.second.until("it tick", lambda seen: 0 < left(seen, "Desk 1", here) < start)
        ours, theirs = await asyncio.gather(self.first.see(), self.second.see())
        seconds = left(theirs, "Desk 1", here)
        require(abs(seconds_of(ours["form"]["ring"]) - seconds) <= 1, "one countdown at both desks", (ours, theirs))
        return f"Desk 1 holds {here.words}; Desk 2 shows it with name and countdown, {seconds} s."

    async def many_holds(self) -> str:
        """Three desks hold something at once; the third one's hold is about to run out."""
        mine = self._second_place = await self.stage.free_place(CUT, besides=[self.place])
        await self.second.click_slot(mine)
        await self.second.until("a hold of its own", holds)
        await self.stage.hold_for(SHORT_HOLD)
        theirs = await self.stage.free_place(CUT, besides=[self.place, mine])
        hold = await self.stage.third.holds.claim(theirs.slot, self.cut)
        await self.stage.hold_for(USUAL_HOLD)
        for holder, place in (("Desk 1", self.place), ("Desk 2", mine), ("Desk 3", theirs)):
            await self.held_at_both(place, holder)
        await self.first.until("what was typed", lambda seen: seen["form"]["name"] == BEGUN)
        await self._portraits()
        await self.stage.third.holds.release(hold.visit_id)
        await self.free_at_both(theirs)
        return f"Three desks hold time, the third one's ({theirs.words}) in its last seconds; both show all of it."

    async def release(self) -> str:
        """Esc gives back."""
        here = self._second_place
        await self.second.press("Escape")
        await self.free_at_both(here)
        await self.second.until("nothing held", lambda seen: seen["form"]["stage"] == "PROMPT")
        return f"Esc at Desk 2 gives {here.words} back: free at both desks."

    async def resize(self) -> str:
        """Another service, in place."""
        before = (await self.first.see())["form"]["times"]
        await self.first.click("service")
        await self.first.press("Down")
        longer = await self.first.until("a longer hold", lambda seen: holds(seen) and seen["form"]["times"] != before)
        require(longer["form"]["minutes"] == LONG_CUT, f"{LONG_CUT} minutes", longer)
        await self.held_at_both(self.stage.later(self.place, CUT), "Desk 1")
        return f"Another service makes the hold longer in place, {longer['form']['times']}, at both desks."

    async def extend(self) -> str:
        """One key, and it lasts longer."""
        here = self.place
        before = left(await self.second.see(), "Desk 1", here)
        await self.first.press("F2")
        after = await self.second.until("more time", lambda seen: left(seen, "Desk 1", here) > before)
        await self.first.until("more time", lambda seen: seconds_of(seen["form"]["ring"]) > before)
        return f"F2 at Desk 1: the countdown at Desk 2 goes from {before} s to {left(after, 'Desk 1', here)} s."

    async def confirm(self) -> str:
        """Enter books."""
        await self.first.click("name")
        await self.first.press("End")
        await self.fill_in(NAME.removeprefix(BEGUN), PHONE)
        await self.first.press("Return")
        await self.booked_at_both(self.place, NAME)
        return f"Enter books {self.place.words} for {NAME}, at both desks."
