"""What the acts of the story have in common: two desks, and what is looked for at both again and again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import NamedTuple

from salon_desk.demo.tour.channel import Told
from salon_desk.demo.tour.remote import Differs, Place, RemoteDesk, seconds_of
from salon_desk.demo.tour.stage import Stage
from salon_desk.domain.treatment import ServiceId
from salon_desk.ui.dates import long_date

# The first service on the list, and the one after it; minutes.
CUT, LONG_CUT = 45, 60
USUAL_HOLD, SHORT_HOLD = 180, 30
COLOUR = "Colour"
MOST_TABS = 60


class Chapter(NamedTuple):
    """The name of its picture, and what happens; the answer is a sentence that tells it."""

    picture: str
    play: Callable[[], Awaitable[str]]


class Act:
    """Some chapters that belong together. `place` is where they happen."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.place: Place

    @property
    def first(self) -> RemoteDesk:
        """Desk 1."""
        return self.stage.first

    @property
    def second(self) -> RemoteDesk:
        """Desk 2."""
        return self.stage.second

    @property
    def cut(self) -> ServiceId:
        """The first service on the list."""
        return self.stage.third.roster.services[0].id

    async def free_at_both(self, place: Place) -> None:
        """Wait until both desks show it free."""
        for desk in self.stage.desks:
            await desk.until_cell(place, place.clock, place.name, "free")

    async def held_at_both(self, place: Place, holder: str) -> None:
        """Wait until both desks show who holds it, and for how long."""
        for desk in self.stage.desks:
            await desk.until_cell(place, place.name, f"held by {holder}", "left")

    async def booked_at_both(self, place: Place, client: str) -> None:
        """Wait until both desks show it booked for the client."""
        for desk in self.stage.desks:
            await desk.until_cell(place, client, place.name, "booked")

    async def back_to_today(self) -> None:
        """Both desks let go of what they hold and show today, with a service that fits in many places."""
        today = self.stage.third.today()
        for desk in self.stage.desks:
            await desk.press("Escape")
            await desk.until("nothing held by it", lambda seen: not holds(seen))
            await self.go_to(desk, today, typed="today")
        await self.choose_service(self.stage.third.roster.services[1].name)

    async def go_to(self, desk: RemoteDesk, day: date, typed: str = "") -> None:
        """Ctrl+K, the date or another word for it, Enter: the desk shows that day."""
        shown = long_date(day, self.stage.third.today())
        await self.search(desk, typed or f"{day:%d.%m.%Y}", f"Days: {shown}")
        await desk.press("Return")
        await desk.until(f"the day {shown}", lambda seen: seen["date"] == shown)

    async def search(self, desk: RemoteDesk, text: str, wanted: str) -> None:
        """Ctrl+K, a text, and down to the line that begins with what is wanted."""
        await desk.press("Ctrl+K")
        await desk.type(text)
        found = await desk.until(
            f"“{wanted}” found", lambda seen: any(line.startswith(wanted) for line in seen["palette"]["finds"])
        )
        while not found["palette"]["current"].startswith(wanted):
            await desk.press("Down")
            found = await desk.see()

    async def choose_service(self, name: str) -> None:
        """Choose a service in the form of Desk 1 by the arrow keys."""
        names = [service.name for service in self.stage.third.roster.services]
        await self.first.click("service")
        await self.first.press("Home", *["Down"] * names.index(name))
        await self.first.until(name, lambda seen: seen["form"]["service"].startswith(name))

    async def tab_to(self, name: str) -> None:
        """The Tab key at Desk 1 until a control has the keys. Raises Differs where it never gets them."""
        for _ in range(MOST_TABS):
            seen = await self.first.see()
            if seen["cursor"] == name:
                return
            await self.first.press("Tab")
        raise Differs(f"The Tab key should come to “{name}”; after {MOST_TABS} steps it is at “{seen['cursor']}”.")

    async def fill_in(self, name: str, phone: str) -> None:
        """Type a name and a phone number at Desk 1, where the cursor already is."""
        await self.first.type(name)
        await self.first.press("Tab")
        await self.first.until("the cursor at the phone number", lambda seen: seen["cursor"] == "Phone")
        await self.first.type(phone)
        await self.first.until("the phone number", lambda seen: seen["form"]["phone"] == phone)


def holds(seen: Told) -> bool:
    """Whether a desk shows a hold of its own in its panel."""
    return bool(seen["panel"] == "form" and seen["form"]["stage"] == "HELD")


def left(seen: Told, holder: str, place: Place) -> int:
    """The seconds left of a hold in the list of live holds, -1 where it is not there."""
    return seconds_of(seen["holds"].get(f"{holder} · {place.name} {place.clock}", ""))


def require(is_so: bool, what: str, seen: object) -> None:
    """Raises Differs where it is not so."""
    if not is_so:
        raise Differs(f"There should be {what}; instead there is {seen}.")
