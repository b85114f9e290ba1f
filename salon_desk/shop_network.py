"""The shop's network as a person at this PC can change it, put together from the settings, the keeper and the pairing.

What it needs is imported where it is used, on the thread that works: most windows never look at it.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv4Interface, IPv4Network
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr
from salon_desk.handover import Handover, Outcome
from salon_desk.settings import HOME, Book, Settings, load, server_name
from salon_desk.ui.set_up.backups_face import Tell
from salon_desk.ui.set_up.network_face import (
    ClosedNetwork,
    Elsewhere,
    Invitation,
    JoinedDesk,
    JoinedId,
    Network,
    OpenNetwork,
    OwnFolder,
    ShopAddress,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from salon_desk.database.keeper.sign import Sign

Elevate = Callable[[list[str], Event], object]
Here = Callable[[], list[IPv4Interface]]
PATIENCE, PAUSE = 30.0, 0.2  # seconds for the server to be there anew


def _elevated(words: list[str], cancelled: Event) -> None:
    from salon_desk.elevated import run_elevated

    run_elevated(words, cancelled)


def _interfaces() -> list[IPv4Interface]:
    from salon_desk.database.keeper.subnets import interfaces

    return interfaces()


@dataclass(frozen=True)
class NetworkAtHand:
    """See ShopNetwork. `settings` tells those that count now, `elevate` does a command with administrator's rights,
    `here` are the addresses of this PC, and by `handover` the desk lets go of the book."""

    settings: Callable[[], Settings]
    elevate: Elevate = _elevated
    here: Here = _interfaces
    handover: Handover = field(default_factory=Handover)
    _waits: list[Event] = field(default_factory=list, repr=False)  # for administrator's rights

    async def look(self) -> Network:
        """See ShopNetwork."""
        return await asyncio.to_thread(self._look)

    async def move(self, tell: Tell) -> None:
        """See ShopNetwork."""
        from salon_desk.ui.set_up.working import worked

        with self._waiting() as given_up:
            await worked(self._move, tell, given_up)

    async def leave(self) -> None:
        """See ShopNetwork."""
        await asyncio.to_thread(self.handover.during, _left)

    async def open(self, at: ShopAddress) -> None:
        """See ShopNetwork."""
        await self._change("open", "--subnet", at.network)

    async def close(self) -> None:
        """See ShopNetwork."""
        await self._change("close")

    def give_up(self) -> None:
        """See ShopNetwork."""
        for wait in self._waits:
            wait.set()

    async def invite(self) -> Invitation:
        """See ShopNetwork."""
        return await asyncio.to_thread(self._invite)

    async def withdraw(self) -> None:
        """See ShopNetwork."""
        await asyncio.to_thread(self._withdraw)

    async def desks(self) -> tuple[JoinedDesk, ...]:
        """See ShopNetwork."""
        return await asyncio.to_thread(self._desks)

    async def dismiss(self, desk: JoinedDesk) -> None:
        """See ShopNetwork."""
        await asyncio.to_thread(self._dismiss, desk)

    # on a thread

    def _look(self) -> Network:
        settings = self.settings()
        url = settings.database_url
        if settings.book is Book.KEPT:
            return _standing(_sign(), self.here)
        if url is None:
            return OwnFolder()
        return Elsewhere(server_name(url), str(settings.file), _joined_at(url), _is_in_file(settings))

    async def _change(self, *words: str) -> None:
        """Let an administrator do it, and wait until the book answers again."""
        with self._waiting() as given_up:
            await asyncio.to_thread(self.elevate, list(words), given_up)
            await asyncio.to_thread(self._settle)

    @contextmanager
    def _waiting(self) -> Iterator[Event]:
        """What tells the thread that nobody waits for administrator's rights any longer, as at the end of the body."""
        given_up = Event()
        self._waits.append(given_up)
        try:
            yield given_up
        finally:
            given_up.set()
            self._waits.remove(given_up)

    def _move(self, tell: Tell, given_up: Event) -> None:
        from salon_desk.database.backups.watch import Watch
        from salon_desk.moving import move

        move(self.settings(), self.handover, Watch(tell, given_up))

    def _invite(self) -> Invitation:
        from salon_desk.database.keeper.subnets import not_there
        from salon_desk.database.pairing.offering import offer

        sign = _sign()
        if sign.open_to is None:
            raise Refusal(tr("Only this PC uses the book: open it to the shop's network first."))
        address = _own_address(sign, self.here)
        if address is None:
            raise not_there(sign.open_to, self.here())
        with self._book() as connection:
            offered = offer(connection, address, sign.port, sign.certificate)
        return Invitation(tuple(offered.code.text.split("-")), offered.until)

    def _withdraw(self) -> None:
        from salon_desk.database.pairing.offering import withdraw

        with self._book() as connection:
            withdraw(connection)

    def _desks(self) -> tuple[JoinedDesk, ...]:
        from salon_desk.database.pairing.offering import desks

        with self._book() as connection:
            return tuple(
                JoinedDesk(JoinedId(one.role), one.name, one.since, one.is_here, one.last_at)
                for one in desks(connection)
            )

    def _dismiss(self, desk: JoinedDesk) -> None:
        from salon_desk.database.pairing import offering

        with self._book() as connection:
            offering.dismiss(connection, offering.JoinedDesk(desk.id, desk.name, desk.since, desk.is_connected, None))

    def _settle(self) -> None:
        """Wait until the server answers as the sign says. Raises Unreachable where nobody has started it anew."""
        from salon_desk.database.embedded_answers import wait_until

        if not wait_until(self._is_settled, PATIENCE, PAUSE):
            raise Unreachable(tr("This counts as soon as the server of the book is started anew."))

    def _is_settled(self) -> bool:
        wanted = "off" if _sign().open_to is None else "on"
        with suppress(Unreachable), self._book() as connection:
            return bool(connection.exec_driver_sql("SHOW ssl").scalar_one() == wanted)
        return False

    @contextmanager
    def _book(self) -> Iterator[Connection]:
        """A connection of the book's owner; it is asked seldom, so none is kept."""
        from salon_desk.database.engine import connected, open_engine
        from salon_desk.database.server import server_for

        engine = open_engine(server_for(self.settings()).start(), "salon-desk network")
        try:
            with connected(engine) as connection:
                yield connection
        finally:
            engine.dispose()


def _left(let_go: Callable[[], None]) -> Outcome:
    """The desk lets go, and which book is next is asked."""
    let_go()
    return Outcome(asks=True)


def _is_in_file(settings: Settings) -> bool:
    """Whether the settings file says where the book is: what the environment or the command line say counts more."""
    variables = {name: value for name, value in os.environ.items() if name == HOME}
    with suppress(Refusal):
        return load(variables).database_url == settings.database_url
    return False


def _sign() -> Sign:
    from salon_desk.database.keeper.machine import machine_folder
    from salon_desk.database.keeper.sign import read_sign

    return read_sign(machine_folder())


def _standing(sign: Sign, here: Here) -> Network:
    if sign.open_to is None or sign.address is None:
        return ClosedNetwork(tuple(map(_shop_address, sorted(set(here()), key=_likely))))
    first, last = _ends(sign.open_to)
    return OpenNetwork(str(_own_address(sign, here) or sign.address), sign.port, first, last)


def _own_address(sign: Sign, here: Here) -> IPv4Address | None:
    """Where this PC is in the network that the book is open to: the router may have given it another address since."""
    from salon_desk.database.keeper.subnets import has_address

    if sign.open_to is None or sign.address is None or has_address(sign.address):
        return sign.address
    return next((one.ip for one in here() if one.ip in sign.open_to), None)


def _shop_address(one: IPv4Interface) -> ShopAddress:
    return ShopAddress(str(one.ip), str(one.network), *_ends(one.network))


def _likely(one: IPv4Interface) -> tuple[bool, IPv4Interface]:
    """What a router gave comes before what the PC gave itself because there was none."""
    return one.ip.is_link_local, one


def _ends(network: IPv4Network) -> tuple[str, str]:
    """The first and the last address that a PC can have."""
    inner = 1 if network.num_addresses > 2 else 0
    return str(network[inner]), str(network[-1 - inner])


def _joined_at(url: str) -> datetime | None:
    """When this desk joined by a code: then it has written down the certificate of the book."""
    with suppress(KeyError, OSError):
        pinned = Path(parse_qs(urlsplit(url).query)["sslrootcert"][0])
        return datetime.fromtimestamp(pinned.stat().st_mtime, UTC)
    return None
