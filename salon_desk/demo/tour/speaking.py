"""The last act: desks in German and in Swedish join, and what one does is told at each in its own words."""

from __future__ import annotations

from salon_desk.demo.tour.act import LONG_CUT, Act, Chapter, holds

JOINED = 20.0


class Speaking(Act):
    """Desk 4 speaks German, Desk 5 Swedish; Desk 1 goes on in English."""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return (Chapter("languages", self.languages),)

    async def languages(self) -> str:
        """A hold of Desk 1 is at all of them, under its name."""
        await self.back_to_today()
        german, swedish = await self.stage.join("de", "sv")
        await german.until("five desks", lambda seen: seen["pill"] == "Live · 5 Plätze", patience=JOINED)
        await swedish.until("five desks", lambda seen: seen["pill"] == "Live · 5 platser", patience=JOINED)
        here = self.place = await self.stage.free_place(LONG_CUT)
        await self.first.click_slot(here)
        await self.first.until("a hold", holds)
        await german.until_cell(here, "Desk 1", "reserviert")
        await swedish.until_cell(here, "Desk 1", "reserverad")
        return f"Desks in German and Swedish join: what Desk 1 holds is “{await german.cell(here)}”."
