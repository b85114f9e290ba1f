"""What a desk knows of the salon's clients, and does with their records."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TypeVar
from uuid import uuid4

from salon_desk.database import client_files, clients
from salon_desk.desk.asking import Asking
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.client import Client, ClientCard, ClientHit
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.people import ClientId, Identity
from salon_desk.domain.region import region_of
from salon_desk.phones import dialled

T = TypeVar("T")


class Clients:
    """Questions about clients, and commands that change their records at every desk.

    A command is asked again after a lost answer, which writes nothing twice. Raise Unreachable.
    """

    def __init__(
        self,
        book: Book,
        asking: Asking,
        watch: Watch,
        clock: Clock,
        who: Callable[[], Identity],
        tries: tuple[float, ...],
    ) -> None:
        self._book = book
        self._asking = asking
        self._watch = watch
        self._clock = clock
        self._who = who
        self._tries = tries

    async def find(self, text: str) -> list[ClientHit]:
        """A few clients whom all these fragments of name, phone number and e-mail address fit, the likeliest first."""
        return await self._book.read(clients.find_clients, text) if text.strip() else []

    async def card(self, client_id: ClientId) -> ClientCard:
        """All that is known of one client. Raises Gone."""
        return await self._book.read(clients.read_card, client_id, self._clock.now())

    async def likely_same(self, client: Client) -> list[Client]:
        """Others in the book who may be the same person, the likeliest first."""
        written = client._replace(phone=dialled(client.phone, self._region()).kept)
        return await self._book.read(clients.likely_same, written)

    async def export(self, client_id: ClientId) -> str:
        """Everything that the book has of one person, as JSON. Raises Gone."""
        return await self._book.read(clients.export_client, client_id)

    async def save(self, client: Client) -> Client:
        """Write a new client or a changed record; as it stands now.

        Raises BadInput, Changed when someone else wrote it in the meantime, Gone when it was merged or erased.
        """
        made_as = uuid4()
        save = partial(self._book.run, client_files.save_client, client, made_as, self._region(), self._who())
        return await self._ask("the record is saved", save)

    async def merge(self, keep: ClientId, gone: ClientId) -> int:
        """Make two records of one person one; the merge's number, by which it is taken back. Raises Gone."""
        merge = partial(self._book.run, client_files.merge_clients, keep, gone, self._who())
        return await self._ask("the two records are one", merge)

    async def unmerge(self, merge: int) -> Client:
        """Take a merge back; the record that is there again. Raises Gone."""
        unmerge = partial(self._book.run, client_files.unmerge_clients, merge, self._who())
        return await self._ask("the two records are apart again", unmerge)

    async def erase(self, client_id: ClientId) -> None:
        """Forget a person for good, which can't be taken back; her bookings keep their time. Raises Gone."""
        erase = partial(self._book.run, client_files.erase_client, client_id, self._who())
        await self._ask("the client is erased", erase)

    async def import_some(self, clients: Sequence[Client]) -> int:
        """Write new clients, all or none; how many. Raises BadInput."""
        made = [(uuid4(), client) for client in clients]
        write = partial(self._book.run, client_files.import_clients, made, self._region(), self._who())
        return await self._ask("these clients are in the book", write)

    def _region(self) -> str:
        return region_of(self._watch.known_roster.salon)

    async def _ask(self, what: str, command: Callable[[], Awaitable[T]]) -> T:
        """The answer, also when the connection is cut once or twice; `what` is the sentence that it makes true."""
        self._asking.require_link()
        for pause in self._tries:
            try:
                return await command()
            except Unreachable:
                if self._asking.is_away:
                    break
                await asyncio.sleep(pause)
        try:
            return await command()
        except Unreachable as unreachable:
            raise Unreachable(f"{unreachable.sentence} Whether {what} is not known.") from unreachable
