"""Act eight: the finder. Wishes are set by keys, and the first time that works is held, on whatever day that is."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.demo.tour.act import COLOUR, Act, Chapter, holds, left, require
from salon_desk.demo.tour.channel import Told
from salon_desk.demo.tour.shown import slot_told
from salon_desk.domain.timespan import day_of
from salon_desk.ui.dates import short_date, weekday_name

TIMES = "Afternoon"
FIRST = "Take the first that works"


class Finding(Act):
    """`place` is the first that is offered, `_line` how the finder says it."""

    _line: str

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("finder", self.finder), Chapter("first-that-works", self.take_first)

    async def finder(self) -> str:
        """What, with whom, at what time of day, on which weekday: all of it by keys."""
        stylist = self.stage.third.roster.stylists[0].name
        weekday = weekday_name((self.stage.third.today() + timedelta(days=1)).isoweekday())
        for desk in self.stage.desks:
            await desk.press("Escape", "Alt+Home")
            await desk.until("no card", lambda seen: seen["panel"] == "form")
        await self.choose_service(COLOUR)
        await self.first.press("Ctrl+F")
        await self.tab_to("With")
        await self.first.type(stylist)
        await self.tab_to("Times")
        await self.first.type(TIMES)
        await self.tab_to(f"On {weekday}s")
        await self.first.press("Space")
        asked = {"with": stylist, "times": TIMES, "on": [f"On {weekday}s"]}

        def is_found(seen: Told) -> bool:
            lines, day = seen["finder"]["lines"], weekday[:3]
            fits = bool(lines) and all(day in line.split() and stylist in line for line in lines)
            return fits and asked.items() <= seen["finder"].items()

        found = (await self.first.until(f"{TIMES.lower()}s with {stylist} on {weekday}s", is_found))["finder"]
        self.place, self._line = self.stage.place(slot_told(found["firsts"][0])), found["lines"][0][4:]
        wish = f"{COLOUR} with {stylist}, {TIMES.lower()}, on {weekday}s"
        return f"Ctrl+F, then by keys: {wish}. The first of {len(found['lines'])} that it finds: {self._line}."

    async def take_first(self) -> str:
        """Enter holds it and goes there; the other desk sees it when it goes there."""
        here, day = self.place, day_of(self.place.slot.start, self.stage.zone)
        await self.tab_to(FIRST)
        await self.first.press("Return")
        held = await self.first.until("the hold", lambda seen: holds(seen) and left(seen, "Desk 1", here) > 0)
        require(short_date(day) in held["form"]["whom"], f"a hold on {day}", held)
        await self.go_to(self.second, day, typed=f"{day.day}.{day.month}.")
        await self.held_at_both(here, "Desk 1")
        return f"Enter holds {self._line} and shows that day; Desk 2 goes there by Ctrl+K and sees it."
