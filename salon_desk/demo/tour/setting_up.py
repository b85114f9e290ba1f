"""Act ten: a stylist goes home earlier from now on. Whom that touches is listed first, and the other desk shows it."""

from __future__ import annotations

from datetime import datetime, timedelta

from salon_desk.demo.tour.act import Act, Chapter, require
from salon_desk.demo.tour.remote import Place
from salon_desk.domain.booking import Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import NoneFree
from salon_desk.ui.dates import weekday_name

PAGE, SAVE = "Stylists", "Save anyway — they stay as they are"
HOUR, MOST_HOURS, SHORTEST = timedelta(hours=1), 5, 15


class SettingUp(Act):
    """`place` is free as long as her shift lasts; after `_ends` a client of hers is booked."""

    _ends: datetime
    _client: str
    _booked: Place

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("set-up-touched", self.touched), Chapter("set-up-saved", self.saved)

    async def touched(self) -> str:
        """Her shift is typed over; nothing is saved before its bookings were looked at."""
        self._choose_shift()
        here, weekday = self.place, weekday_name(self.stage.third.today().isoweekday())
        await self.second.press("Ctrl+1")
        await self.second.until_cell(here, here.clock, here.name, "free")
        await self.first.press("Escape", "Escape", "Ctrl+5")
        await self.first.until("the set-up", lambda seen: seen["cursor"] == "Set-up")
        await self.first.type(PAGE)
        await self.first.until("its page", lambda seen: seen["set up"]["page"] == PAGE and bool(seen["set up"]["of"]))
        await self.tab_to(PAGE)
        await self.first.type(here.name)
        await self.first.until("her sheet", lambda seen: seen["set up"]["of"] == here.name)
        await self.tab_to(f"{weekday} until")
        ends = f"{self._ends.astimezone(self.stage.zone):%H:%M}"
        await self.first.type(ends)
        await self.first.press("Ctrl+S")
        asked = await self.first.until("whom it touches", lambda seen: bool(seen["set up"]["touched"]))
        lines = asked["set up"]["touched"]
        hers = [line for line in lines if self._client in line and here.name in line and self._booked.clock in line]
        require(len(hers) == 1, f"{self._client}’s booking among them", lines)
        require("free" in await self.second.cell(here), "nothing saved yet", lines)
        return (
            f"Ctrl+5: {here.name} goes home at {ends} on {weekday}s. First it is told whom that touches: “{hers[0]}”."
        )

    async def saved(self) -> str:
        """Saved anyway: the other desk's grid shows her hours, and the booking stays where it is."""
        here = self.place
        await self.tab_to(SAVE)
        await self.first.press("Return")
        await self.first.until("that it is saved", lambda seen: seen["set up"]["said"] == "Saved.")
        told = await self.second.until_cell(here, here.clock, here.name, "not working")
        await self.second.until_cell(self._booked, self._client, "booked")
        return f"Saved: Desk 2 shows “{told}”, and {self._client} keeps {self._booked.words}."

    def _choose_shift(self) -> None:
        """An hour or more taken off today's shift of somebody who has a client and free time in it. Raises NoneFree."""
        desk = self.stage.third
        day, now = desk.day, desk.clock.now()
        assert day is not None, "the third desk watches today"
        for column in day.columns:
            stylist, works = column.stylist.id, column.workable
            for hours in range(1, MOST_HOURS if works else 0):
                ends = works[-1].end - hours * HOUR
                late = [
                    booking for booking in day.of(stylist) if ends <= booking.start and booking.status is Status.BOOKED
                ]
                free = [slot for slot in day.free_slots(SHORTEST, ends, now, [stylist]) if slot.start >= ends]
                if ends > now and late and free:
                    self._ends, self._client = ends, late[0].client_name
                    self.place, self._booked = (
                        self.stage.place(free[-1]),
                        self.stage.place(Slot(stylist, late[0].start)),
                    )
                    return
        raise NoneFree("Nobody of the made-up day could go home earlier, with a client who is booked for later.")
