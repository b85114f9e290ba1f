"""The face of the shop's network, as the set-up sees it: whether other PCs may use the book, and how one is let in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, NewType, Protocol

from salon_desk.ui.set_up.backups_face import Tell

JoinedId = NewType("JoinedId", str)


class ShopAddress(NamedTuple):
    """An address that this PC has in the shop, and the network there, as `192.168.1.0/24`: from `first` to `last`."""

    address: str
    network: str
    first: str
    last: str


@dataclass(frozen=True)
class OwnFolder:
    """The book lies in the folder of this user: no other PC can use it."""


class Elsewhere(NamedTuple):
    """The book is on another PC or server. `since` is when this desk joined by a code, None where it did not.

    `settings` is the file that says where the book is; where something else says it, this desk `can_leave` not.
    """

    server: str
    settings: str
    since: datetime | None = None
    can_leave: bool = False


class ClosedNetwork(NamedTuple):
    """This PC keeps the book, and it alone uses it; it could be opened at one of these."""

    addresses: tuple[ShopAddress, ...]


class OpenNetwork(NamedTuple):
    """This PC keeps the book, and the PCs from `first` to `last` reach it at this address."""

    address: str
    port: int
    first: str
    last: str


Network = OwnFolder | Elsewhere | ClosedNetwork | OpenNetwork


class JoinedDesk(NamedTuple):
    """A desk that has joined. `since` and `seen`, when it last did something, are None where they are not known."""

    id: JoinedId
    name: str
    since: datetime | None
    is_connected: bool
    seen: datetime | None = None


class Invitation(NamedTuple):
    """The code with which one PC may join until then, by the database's clock."""

    groups: tuple[str, ...]
    until: datetime


class ShopNetwork(Protocol):
    """What is asked and done about other PCs. Each may raise Refusal or Unreachable."""

    async def look(self) -> Network:
        """How it is now. The book itself is not asked, so it is known without it."""
        ...

    async def move(self, tell: Tell) -> None:
        """Let a service of this PC keep the book that is in the folder of a user; an administrator is asked for.

        The desk lets go of the book at the end, and comes back on it there. Until then it can be given up.
        """
        ...

    async def leave(self) -> None:
        """Let this desk go to another salon: it lets go of the book, and its window asks where the other one is."""
        ...

    async def open(self, at: ShopAddress) -> None:
        """Let the PCs of that network in; it ends when the book answers again. An administrator is asked for."""
        ...

    async def close(self) -> None:
        """Let this PC alone in, likewise. Who has joined may come back when it is opened again."""
        ...

    def give_up(self) -> None:
        """Wait no longer: what waits for an administrator is refused, and a move that is not over is called off."""
        ...

    async def invite(self) -> Invitation:
        """A code for one more PC; an earlier one is worth nothing any more."""
        ...

    async def withdraw(self) -> None:
        """Let the code be worth nothing any more."""
        ...

    async def desks(self) -> tuple[JoinedDesk, ...]:
        """The desks that have joined, by name."""
        ...

    async def dismiss(self, desk: JoinedDesk) -> None:
        """Take a desk's right away; its connection ends at once."""
        ...
