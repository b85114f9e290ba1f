"""Act nine: the manager looks on. Overview, week and day list at one desk follow what the other one does."""

from __future__ import annotations

from salon_desk.demo.tour.act import LONG_CUT, Act, Chapter, holds, require
from salon_desk.demo.tour.channel import Told

BOOKED, HELD, TAKINGS, NO_SHOWS = "Booked today", "Held now", "Expected takings", "No-shows"
NAME, PHONE = "Ronja Fors", "031-390 06 27"
NEXT, HER_PHONE = "Signe Alm", "031-390 06 28"


class Overseeing(Act):
    """Desk 2 looks, Desk 1 works; `place` is where."""

    _before: Told

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return (
            Chapter("overview", self.overview),
            Chapter("overview-booked", self.overview_booked),
            Chapter("week", self.week),
            Chapter("day-list", self.day_list),
        )

    async def overview(self) -> str:
        """A hold is counted, and told in a line."""
        await self.back_to_today()
        here = self.place = await self.stage.free_place(LONG_CUT)
        await self.second.press("Ctrl+4")
        self._before = await self.second.until("an overview, and nothing held", _holds_nothing)
        await self.first.click_slot(here)
        await self.first.until("a hold", holds)
        line = f"Desk 1 held {here.words}"
        told = await self.second.until(
            "the hold", lambda seen: _number(seen, HELD) == 1 and seen["activity"][0].startswith(line)
        )
        return f"Ctrl+4 at Desk 2: a click at Desk 1 makes “{HELD}” 1, and the activity says “{told['activity'][0]}”."

    async def overview_booked(self) -> str:
        """A booking is counted; two overviews say the same."""
        here, booked = self.place, _number(self._before, BOOKED)
        await self.fill_in(NAME, PHONE)
        await self.first.press("Return")
        line = f"Desk 1 booked {here.words} for {NAME}"

        def counts_it(seen: Told) -> bool:
            numbers = _number(seen, BOOKED), _number(seen, HELD)
            return numbers == (booked + 1, 0) and bool(seen["activity"][:1] == [line])

        told = await self.second.until("the booking", counts_it)
        require(told["tiles"][TAKINGS] != self._before["tiles"][TAKINGS], "other takings", told)
        await self.first.press("Ctrl+4")
        await self.first.until("the booking too", lambda seen: counts_it(seen) and _compared(seen) == _compared(told))
        await self.first.press("Escape")
        await self.first.until("no notice over it", lambda seen: not seen["notice"])
        return f"Enter at Desk 1: “{BOOKED}” goes from {booked} to {booked + 1}, “{line}”; both overviews say the same."

    async def week(self) -> str:
        """The week of a stylist shows a hold of today."""
        await self.first.press("Ctrl+1")
        there = await self.stage.free_place(LONG_CUT, besides=[self.place])
        await self.second.press("Ctrl+2")
        week = await self.second.until("a week", lambda seen: bool(seen["week of"]))
        while week["week of"] != there.name:
            await self.second.press("Ctrl+Right")
            week = await self.second.see()
        await self.second.until_cell(there, there.clock, there.name, "free")
        self.place = there
        await self.first.click_slot(there)
        await self.held_at_both(there, "Desk 1")
        return (
            f"Ctrl+2, Ctrl+→: the week of {there.name} at Desk 2 shows at once that Desk 1 holds {there.clock} today."
        )

    async def day_list(self) -> str:
        """The list of the day shows the booking, and that she has come."""
        here = self.place
        await self.fill_in(NEXT, HER_PHONE)
        await self.first.press("Return")
        await self.booked_at_both(here, NEXT)
        await self.second.press("Ctrl+3")
        await self.second.until("her line", lambda seen: bool(self._lines_of(seen, "booked")))
        await self.first.click_slot(here)
        await self.first.until("her card", lambda seen: seen["card"]["title"] == NEXT)
        await self.first.press("A")
        told = await self.second.until("that she is here", lambda seen: bool(self._lines_of(seen, "arrived")))
        line = self._lines_of(told, "arrived")[0]
        return f"Ctrl+3: the list at Desk 2 has her line, and A at Desk 1 changes it: “{line}”."

    def _lines_of(self, seen: Told, status: str) -> list[str]:
        """Her lines of the list with this status."""
        wanted = (NEXT, self.place.clock, self.place.name, status)
        return [line for line in seen["list"] if all(word in line for word in wanted)]


def _holds_nothing(seen: Told) -> bool:
    return _number(seen, HELD) == 0 and bool(seen["activity"])


def _number(seen: Told, title: str) -> int:
    """The number on a tile of the overview; -1 where none is shown."""
    return int(seen["tiles"].get(title, "-1").partition(",")[0])


def _compared(seen: Told) -> list[str]:
    """The tiles that tell as well how it was before, and what is expected."""
    return [seen["tiles"][title] for title in (BOOKED, TAKINGS, NO_SHOWS)]
