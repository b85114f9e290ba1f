"""Act four: the database is away, and comes back with what happened meanwhile."""

from __future__ import annotations

from salon_desk.demo.tour.act import CUT, LONG_CUT, Act, Chapter, holds, require
from salon_desk.demo.tour.remote import Place
from salon_desk.domain.people import ClientDraft

BEGUN, NAME = "Amina ", "Amina Silva"
MEANWHILE = ClientDraft("Greta Moss", "031-390 06 23")
RETURN = 15.0


class Parting(Act):
    """The cable of both desks is pulled out; the third desk has another one."""

    _elsewhere: Place

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("database-away", self.away), Chapter("database-back", self.back)

    async def away(self) -> str:
        """The day stays on the screen, typing goes on, claiming is off with the reason."""
        here = self.place = await self.stage.free_place(LONG_CUT)
        self._elsewhere = await self.stage.free_place(CUT, besides=[here])
        await self.first.click_slot(here)
        await self.first.until("a hold", holds)
        await self.first.type(BEGUN)
        await self.stage.cable.pull_out()
        for desk in self.stage.desks:
            told = await desk.until("since when it is offline", lambda seen: seen["pill"].startswith("Offline since"))
            require(bool(told["banner"]), "a word that the day is old", told)
        await self.first.type(NAME.removeprefix(BEGUN))
        typed = await self.first.until("what is typed on", lambda seen: seen["form"]["name"] == NAME)
        require(not typed["form"]["can confirm"] and bool(typed["form"]["reason"]), "why confirming is off", typed)
        await self.second.click_slot(self._elsewhere)
        refused = await self.second.until("why claiming is off", lambda seen: bool(seen["notice"]))
        require(not holds(refused), "nothing held", refused)
        await self.second.until_cell(self._elsewhere, "free")
        return f"{told['pill']}: the day stays, typing goes on, claiming is off. {refused['notice']}"

    async def back(self) -> str:
        """It is live again by itself, and has missed nothing."""
        await self._book_elsewhere()
        await self.stage.cable.plug_in()
        for desk in self.stage.desks:
            await desk.until("that all are live", lambda seen: seen["pill"] == "Live · 3 desks", patience=RETURN)
        await self.booked_at_both(self._elsewhere, MEANWHILE.name)
        seen = await self.first.until("its hold", holds)
        require(seen["form"]["name"] == NAME, "what was typed", seen)
        await self.first.press("Return")
        await self.booked_at_both(self.place, NAME)
        return f"Live again: both show what was booked since ({self._elsewhere.words}), and Desk 1 books what it held."

    async def _book_elsewhere(self) -> None:
        """The third desk books; the two that are cut off can't know."""
        hold = await self.stage.third.holds.claim(self._elsewhere.slot, self.cut)
        await self.stage.third.holds.confirm(hold, MEANWHILE)
        for desk in self.stage.desks:
            text = await desk.cell(self._elsewhere)
            require("free" in text, "the day as it was before", text)
