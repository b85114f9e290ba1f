"""Act three: a hold runs out and nothing typed is lost; it is held again, booked, and cancelled by the other desk."""

from __future__ import annotations

import asyncio

from salon_desk.demo.tour.act import LONG_CUT, SHORT_HOLD, USUAL_HOLD, Act, Chapter, holds, require
from salon_desk.demo.tour.remote import RemoteDesk

NAME, PHONE = "Nora Lund", "031-390 06 22"


class Lapsing(Act):
    """The salon's holds are made short for it, and really waited for."""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("lapse", self.lapse), Chapter("claim-again", self.claim_again), Chapter("cancel", self.cancel)

    async def lapse(self) -> str:
        """0:00 is the same second at both desks."""
        await self.stage.hold_for(SHORT_HOLD)
        here = self.place = await self.stage.free_place(LONG_CUT)
        await self.first.click_slot(here)
        await self.first.until("a hold", holds)
        await self.fill_in(NAME, PHONE)
        await self.held_at_both(here, "Desk 1")
        ends = await asyncio.gather(*(self._free_again(desk) for desk in self.stage.desks))
        apart = abs(ends[0] - ends[1])
        require(apart < 1, "one end at both desks", f"{apart:.2f} s between them")
        form = (await self.first.until("that it ran out", lambda seen: seen["form"]["stage"] == "ENDED"))["form"]
        require((form["name"], form["phone"]) == (NAME, PHONE), "all that was typed", form)
        return f"{here.words} ran out: free at both desks in the same second, and all that was typed is still there."

    async def claim_again(self) -> str:
        """One key holds it again, the next one books it."""
        await self.stage.hold_for(USUAL_HOLD)
        await self.first.press("Return")
        again = await self.first.until("the hold once more", holds)
        require((again["form"]["name"], again["form"]["phone"]) == (NAME, PHONE), "everything filled in", again)
        await self.held_at_both(self.place, "Desk 1")
        await self.first.press("Return")
        await self.booked_at_both(self.place, NAME)
        return f"Enter holds {self.place.words} again with everything filled in; Enter once more books it."

    async def cancel(self) -> str:
        """The other desk cancels, after a question."""
        here = self.place
        await self.second.click_slot(here)
        await self.second.until("the booking", lambda seen: seen["panel"] == "card" and seen["card"]["title"] == NAME)
        await self.second.click("cancel")
        await self.second.until("the question", lambda seen: seen["card"]["asks"])
        await self.second.click("cancel for sure")
        await self.free_at_both(here)
        await self.second.until("that it is cancelled", lambda seen: "is cancelled" in seen["notice"])
        return f"Desk 2 cancels {here.words} after a question: free at both desks."

    async def _free_again(self, desk: RemoteDesk) -> float:
        """The second (of this program's clock) in which a desk first shows it free."""
        await desk.until_cell(self.place, "free", patience=SHORT_HOLD + 5)
        return asyncio.get_running_loop().time()
