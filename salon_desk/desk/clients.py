"""What a desk knows of the salon's clients, and does with their records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from salon_desk.database import client_files, clients
from salon_desk.desk.asking import Asking
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.client import Client, ClientCard, ClientHit
from salon_desk.domain.client_import import Known
from salon_desk.domain.clock import Clock
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientId, Identity
from salon_desk.domain.region import region_of
from salon_desk.phones import dialled


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
    ) -> None:
        self._book = book
        self._asking = asking
        self._watch = watch
        self._clock = clock
        self._who = who

    async def find(self, text: str) -> list[ClientHit]:
        """A few clients whom all these fragments of name, phone number and e-mail address fit, the likeliest first."""
        return await self._book.read(clients.find_clients, text) if text.strip() else []

    async def card(self, client_id: ClientId) -> ClientCard:
        """All that is known of one client. Raises Gone."""
        return await self._book.read(clients.read_card, client_id, self._clock.now())

    async def records(self, wanted: Sequence[ClientId]) -> dict[ClientId, Client]:
        """The records of all these clients; who is not in the book any more has none."""
        return await self._book.read(clients.read_records, wanted)

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
        told = client, uuid4(), self._region(), self._who()
        return await self._asking.write(tr("the record is saved"), client_files.save_client, *told)

    async def merge(self, keep: ClientId, gone: ClientId) -> int:
        """Make two records of one person one; the merge's number, by which it is taken back. Raises Gone."""
        what = tr("the two records are one")
        return await self._asking.write(what, client_files.merge_clients, keep, gone, self._who())

    async def unmerge(self, merge: int) -> Client:
        """Take a merge back; the record that is there again. Raises Gone."""
        what = tr("the two records are apart again")
        return await self._asking.write(what, client_files.unmerge_clients, merge, self._who())

    async def erase(self, client_id: ClientId) -> None:
        """Forget a person for good, which can't be taken back; her bookings keep their time. Raises Gone."""
        await self._asking.write(tr("the client is erased"), client_files.erase_client, client_id, self._who())

    async def known(self, clients: Sequence[Client]) -> list[Known]:
        """Who of these is in the book already, or stands among them twice."""
        return await self._book.read(client_files.known_clients, clients, self._region())

    async def import_some(self, clients: Sequence[Client], *, anyway: bool) -> int:
        """Write new clients, all or none; how many. Raises BadInput.

        Who is known already is left out, unless she shall be written `anyway`.
        """
        made = [(uuid4(), client) for client in clients]
        told = made, self._region(), anyway, self._who()
        return await self._asking.write(tr("these clients are in the book"), client_files.import_clients, *told)

    def _region(self) -> str:
        return region_of(self._watch.known_roster.salon)
