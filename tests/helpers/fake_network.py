"""The shop's network without a server: opened and closed at once, and a PC joins when a test says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from salon_desk.domain.backup import Progress, Step
from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.ui.set_up.backups_face import Tell
from salon_desk.ui.set_up.network_face import (
    ClosedNetwork,
    Invitation,
    JoinedDesk,
    JoinedId,
    Network,
    OpenNetwork,
    ShopAddress,
)

CODE = ("4S0M1", "02WZ8", "D431R", "K9QJT", "8H5YC", "PE2NA", "7X6GB", "30VF9")
CABLE = ShopAddress("192.168.1.20", "192.168.1.0/24", "192.168.1.1", "192.168.1.254")
WIRELESS = ShopAddress("10.0.0.7", "10.0.0.0/16", "10.0.0.1", "10.0.255.254")
CLOSED = ClosedNetwork((CABLE,))
OPEN = OpenNetwork(CABLE.address, 54321, CABLE.first, CABLE.last)


class FakeNetwork:
    """`network` and `joined` are how it is. `refuses` is raised by what is asked, `goes_on` unset keeps it waiting.

    `deeds` are what was done, in order.
    """

    def __init__(self, now: Callable[[], datetime], network: Network = CLOSED) -> None:
        self.network = network
        self.joined: tuple[JoinedDesk, ...] = ()
        self.refuses: SalonError | None = None
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.deeds: list[str] = []
        self.looks = 0
        self._now = now

    def join(self, name: str, *, is_connected: bool = True) -> JoinedDesk:
        """A PC has joined, or one of the same name once more."""
        now = self._now()
        desk = JoinedDesk(JoinedId(name), name, now, is_connected, None if is_connected else now - timedelta(hours=2))
        self.joined = tuple(sorted((*(one for one in self.joined if one.name != name), desk), key=lambda one: one.name))
        return desk

    def hang_up(self, name: str) -> None:
        """A desk is not connected any more."""
        self.joined = tuple(
            one._replace(is_connected=False, seen=self._now()) if one.name == name else one for one in self.joined
        )

    # the contract

    async def look(self) -> Network:
        """See ShopNetwork."""
        return self.network

    async def move(self, tell: Tell) -> None:
        """See ShopNetwork."""
        tell(Progress(Step.DUMPING, 3_000_000, 12_000_000))
        await self._do("move")

    async def leave(self) -> None:
        """See ShopNetwork."""
        await self._do("leave")

    async def open(self, at: ShopAddress) -> None:
        """See ShopNetwork."""
        await self._do(f"open {at.network}")
        self.network = OpenNetwork(at.address, 54321, at.first, at.last)

    async def close(self) -> None:
        """See ShopNetwork."""
        await self._do("close")
        self.network = CLOSED

    def give_up(self) -> None:
        """See ShopNetwork."""
        self.refuses = Refusal("An administrator's rights were not given; nothing was changed.")
        self.goes_on.set()

    async def invite(self) -> Invitation:
        """See ShopNetwork."""
        await self._do("invite")
        return Invitation(CODE, self._now() + timedelta(minutes=9, seconds=59))

    async def withdraw(self) -> None:
        """See ShopNetwork."""
        await self._do("withdraw")

    async def desks(self) -> tuple[JoinedDesk, ...]:
        """See ShopNetwork."""
        self.looks += 1
        self._refuse()
        return self.joined

    async def dismiss(self, desk: JoinedDesk) -> None:
        """See ShopNetwork."""
        await self._do(f"dismiss {desk.name}")
        self.joined = tuple(one for one in self.joined if one != desk)

    async def _do(self, deed: str) -> None:
        await self.goes_on.wait()
        self._refuse()
        self.deeds.append(deed)

    def _refuse(self) -> None:
        if self.refuses is not None:
            raise self.refuses
