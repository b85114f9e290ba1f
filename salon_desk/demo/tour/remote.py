"""A desk of the tour as its conductor has it: clicks and keys go out, what it shows comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from salon_desk.demo.tour.channel import Line, Told
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.people import StylistId

PATIENCE = 8.0
LOOK_EVERY = 0.02


class Differs(Refusal):
    """A desk does not show what the story says."""


class Place(NamedTuple):
    """A place on the grid, with its stylist's name and its start on the salon's wall clock."""

    slot: Slot
    name: str
    clock: str

    @property
    def words(self) -> str:
        """As people say it: `14:00 with Lea`."""
        return f"{self.clock} with {self.name}"

    @property
    def in_list(self) -> str:
        """As the list of live holds says it: `Lea 14:00`."""
        return f"{self.name} {self.clock}"


class Box(NamedTuple):
    """Where something is drawn on a desk's grid, in pixels, its edges included."""

    left: int
    top: int
    right: int
    bottom: int

    def is_beside(self, other: Box) -> bool:
        """Whether both stand at the same height, one next to the other."""
        level = self.top <= other.bottom and other.top <= self.bottom
        return level and (self.right < other.left or other.right < self.left)


class RemoteDesk:
    """One desk: `name` is what other desks call it."""

    def __init__(self, name: str, line: Line) -> None:
        self.name = name
        self._line = line

    async def see(self) -> Told:
        """Everything that it shows."""
        return await self._ask("see")

    async def cell(self, place: Place) -> str:
        """What it says of a place."""
        return str((await self._ask("cell", **_message(place.slot)))["text"])

    async def boxes(self, place: Place) -> list[Box]:
        """Where it draws everything that takes the time of a place."""
        return [Box(*box) for box in (await self._ask("boxes", **_message(place.slot)))["boxes"]]

    async def free(self, minutes: int) -> list[Slot]:
        """Where a visit of so many minutes fits, as this desk sees it."""
        found = (await self._ask("free", minutes=minutes))["slots"]
        return [Slot(StylistId(one["stylist"]), datetime.fromisoformat(one["start"])) for one in found]

    async def click_slot(self, place: Place) -> None:
        """Click on the grid."""
        await self._ask("click slot", **_message(place.slot))

    async def click_booking(self, place: Place, whose: str) -> None:
        """Click on the booking of a client at a place."""
        await self._ask("click booking", whose=whose, **_message(place.slot))

    async def drag(self, booked: Place, there: Place) -> None:
        """Drag what is booked at a place to another one."""
        await self._ask("drag", **{"from": _message(booked.slot), "to": _message(there.slot)})

    async def click(self, what: str) -> None:
        """Click on a control."""
        await self._ask("click", what=what)

    async def click_wish(self, whose: str) -> None:
        """Click the wish of a client on the waitlist."""
        await self._ask("click wish", whose=whose)

    async def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        await self._ask("press", keys=keys)

    async def type(self, text: str) -> None:
        """Type where the cursor is."""
        await self._ask("type", text=text)

    async def grab(self, path: Path) -> None:
        """Save a picture of the window."""
        if not (await self._ask("grab", path=str(path)))["saved"]:
            raise Refusal(f"The picture {path} could not be written.")

    async def until(self, what: str, holds_true: Callable[[Told], bool], patience: float = PATIENCE) -> Told:
        """Wait until it shows something; what it shows then. Raises Differs that tells what it shows instead."""
        return await self._until(what, self.see, holds_true, patience)

    async def until_cell(self, place: Place, *words: str, patience: float = PATIENCE) -> str:
        """Wait until it says all these words of a place; the whole sentence."""
        told = await self._until(
            f"“{', '.join(words)}” at {place.words}",
            lambda: self._ask("cell", **_message(place.slot)),
            lambda cell: all(word in cell["text"] for word in words),
            patience,
        )
        return str(told["text"])

    async def _until(
        self, what: str, look: Callable[[], Awaitable[Told]], holds_true: Callable[[Told], bool], patience: float
    ) -> Told:
        deadline = time.monotonic() + patience
        while True:
            seen = await look()
            if holds_true(seen):
                return seen
            if time.monotonic() > deadline:
                raise Differs(f"{self.name} should show {what}, and after {patience:.0f} seconds it shows {seen}.")
            await asyncio.sleep(LOOK_EVERY)

    async def _ask(self, deed: str, **facts: object) -> Told:
        await self._line.say({"do": deed, **facts})
        answer = await self._line.hear()
        if answer is None:
            raise Unreachable(f"{self.name} is gone: its program ended in the middle of the tour.")
        return answer


def seconds_of(countdown: str) -> int:
    """The seconds in a countdown such as `2:58`; -1 where there is none."""
    minutes, colon, seconds = countdown.partition(":")
    return int(minutes) * 60 + int(seconds) if colon else -1


def _message(slot: Slot) -> Told:
    return {"stylist": slot.stylist_id, "start": slot.start.isoformat()}
