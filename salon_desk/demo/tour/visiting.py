"""Act seven: a visit of two services with two stylists is one visit at every desk; and somebody is squeezed in."""

from __future__ import annotations

from datetime import date, timedelta

from salon_desk.demo.tour.act import COLOUR, Act, Chapter, holds, require
from salon_desk.demo.tour.remote import Place
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import NoneFree
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import PartWish, Wish

BLOW_DRY, TRIM = "Blow-dry", "Fringe trim"
NAME, PHONE = "Alma Strand", "031-390 06 25"
BESIDE, HER_PHONE = "Ella Vik", "031-390 06 26"
WHY = "Only her fringe"
WEEKS_ON, MOST_STARTS = 6, 50


class Visiting(Act):
    """On a day some weeks on: `place` is where the colour is, `_after` where the blow-dry is."""

    _after: Place

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("visit", self.visit), Chapter("visit-booked", self.book), Chapter("squeeze-in", self.squeeze_in)

    async def visit(self) -> str:
        """One click holds both parts."""
        day = self.stage.third.today() + timedelta(weeks=WEEKS_ON)
        self.place, self._after = await self._two_places(day)
        for desk in self.stage.desks:
            await self.go_to(desk, day)
        await self.choose_service(COLOUR)
        await self.first.click("add a service")
        await self.first.type(BLOW_DRY)
        await self.tab_to("With")
        await self.first.type(self._after.name)
        then = f"{BLOW_DRY} with {self._after.name}"
        await self.first.until(f"then {then}", lambda seen: seen["form"]["then"] == [then])
        await self.first.click_slot(self.place)
        both = f"with {self.place.name}, then {self._after.name}"
        await self.first.until(f"a hold {both}", lambda seen: holds(seen) and seen["form"]["whom"].startswith(both))
        for place in (self.place, self._after):
            await self.held_at_both(place, "Desk 1")
        return f"One click holds {COLOUR} at {self.place.words} and {BLOW_DRY} at {self._after.words}, at both desks."

    async def book(self) -> str:
        """Enter asks, as a newcomer has no patch test, then books both; the card of one part names the other one."""
        await self.fill_in(NAME, PHONE)
        await self.first.press("Return")
        await self.first.until("a question", lambda seen: "patch test" in seen["form"]["asks"])
        await self.first.press("Return")
        for place in (self.place, self._after):
            await self.booked_at_both(place, NAME)
        await self.second.click_slot(self._after)
        other = f"and {self.place.clock} {COLOUR} with {self.place.name}"
        await self.second.until(
            "one visit", lambda seen: seen["card"]["title"] == NAME and other in seen["card"]["facts"]
        )
        return f"Enter, asked about the patch test Enter again: one visit of {NAME}; at Desk 2 one part says “{other}”."

    async def squeeze_in(self) -> str:
        """Where the time is taken Shift+Enter asks why; then both stand side by side."""
        here = self.place
        await self.first.press("Escape")
        await self.choose_service(TRIM)
        await self.first.click_slot(here)
        await self.first.until("her card", lambda seen: seen["panel"] == "card" and seen["card"]["title"] == NAME)
        await self.first.press("Shift+Return")
        await self.first.until("why", lambda seen: seen["panel"] == "squeeze" and NAME in seen["squeeze"]["beside"])
        await self.first.type(WHY)
        await self.first.press("Return")
        await self.first.until("a hold beside her", holds)
        await self.fill_in(BESIDE, HER_PHONE)
        await self.first.press("Return")
        for desk in self.stage.desks:
            await desk.until_cell(here, NAME, BESIDE, f"squeezed in: {WHY}")
            boxes = await desk.boxes(here)
            require(len(boxes) == 2 and boxes[0].is_beside(boxes[1]), "two side by side", boxes)
        await self.second.click_booking(here, BESIDE)
        await self.second.until("the reason", lambda seen: f"Squeezed in: {WHY}" in seen["card"]["facts"])
        return f"Shift+Enter squeezes {BESIDE} in beside {NAME}, side by side at both desks; Desk 2 reads “{WHY}”."

    async def _two_places(self, day: date) -> list[Place]:
        """Where the colour fits, and right after it the blow-dry with somebody else. Raises NoneFree."""
        for stylist in self.stage.third.roster.stylists:
            wish = Wish((PartWish(self._service(COLOUR)), PartWish(self._service(BLOW_DRY), stylist.id)), day)
            for offer in await self.stage.third.holds.offers(wish, MOST_STARTS):
                if offer.parts[0].stylist_id != stylist.id:
                    return [self.stage.place(Slot(part.stylist_id, part.start)) for part in offer.parts]
        raise NoneFree(f"The made-up salon has no room for {COLOUR} and {BLOW_DRY} with two stylists on {day}.")

    def _service(self, name: str) -> ServiceId:
        return next(service.id for service in self.stage.third.roster.services if service.name == name)
