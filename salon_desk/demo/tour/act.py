"""What the acts of the story have in common: two desks, and what is looked for at both again and again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from salon_desk.demo.tour.channel import Told
from salon_desk.demo.tour.remote import Differs, Place, RemoteDesk, seconds_of
from salon_desk.demo.tour.stage import Stage
from salon_desk.domain.treatment import ServiceId

# The first service on the list, and the one after it; minutes.
CUT, LONG_CUT = 45, 60
USUAL_HOLD, SHORT_HOLD = 180, 30
PHONE = "070-174 06 12"


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

    async def fill_in(self, name: str) -> None:
        """Type a name and a phone number at Desk 1, where the cursor already is."""
        await self.first.type(name)
        await self.first.press("Tab")
        await self.first.until("the cursor at the phone number", lambda seen: seen["cursor"] == "Phone")
        await self.first.type(PHONE)
        await self.first.until("the phone number", lambda seen: seen["form"]["phone"] == PHONE)


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
