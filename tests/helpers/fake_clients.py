"""What a desk without a database knows of clients, and does with them."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from salon_desk.database.clients import words_of
from salon_desk.domain.booking import Booking, Progress, Status, VisitId
from salon_desk.domain.client import NEW, Client, ClientCard, ClientHit, clean_record
from salon_desk.domain.client_import import Known
from salon_desk.domain.errors import Changed, Gone
from salon_desk.domain.people import ClientId
from salon_desk.domain.region import region_of
from salon_desk.phones import Dialled, dialled
from tests.helpers.fake_book import FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk

MOST = 12


class Merge(NamedTuple):
    """Both records as they were, and whose visits were moved."""

    kept: Client
    gone: Client
    visits: tuple[VisitId, ...]


class FakeClients:
    """See Clients."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book

    async def find(self, text: str) -> list[ClientHit]:
        """See Clients."""
        await self._desk.network()
        words = [_plain(word) for word in words_of(text)]
        found = [client for client in self._book.clients if words and all(self._has(client, word) for word in words)]
        found.sort(key=lambda client: not _plain(client.name).startswith(words[0]))
        return [self._hit(client) for client in found[:MOST]]

    async def card(self, client_id: ClientId) -> ClientCard:
        """See Clients."""
        await self._desk.network()
        client, now = self._known(client_id), self._desk.clock.now()
        hers = sorted(self._visits(client_id), key=lambda visit: visit.start)
        past = tuple(visit for visit in reversed(hers) if visit.start <= now)
        return ClientCard(client, past, tuple(v for v in hers if v.start > now), self._no_shows(client_id))

    async def records(self, wanted: Sequence[ClientId]) -> dict[ClientId, Client]:
        """See Clients."""
        await self._desk.network()
        return {client.id: client for client in self._book.clients if client.id in wanted}

    async def save(self, client: Client) -> Client:
        """See Clients."""
        await self._desk.network()
        client = self._clean(client)
        if client.id == NEW:
            return self._add(client)
        known = self._known(client.id)
        if known.version != client.version:
            by = self._book.changed_by.get(client.id, "someone else")
            raise Changed(f"The record of {known.name} was changed by {by} in the meantime; nothing was overwritten.")
        return self._put(client)

    async def likely_same(self, client: Client) -> list[Client]:
        """See Clients."""
        await self._desk.network()
        client = self._clean(client)
        return [one for one in self._book.clients if one.id != client.id and _alike(one, client)]

    async def merge(self, keep: ClientId, gone: ClientId) -> int:
        """See Clients."""
        await self._desk.network()
        kept, lost = self._known(keep), self._known(gone)
        visits = tuple(visit.visit_id for visit in self._visits(gone))
        self._book.merges.append(Merge(kept, lost, visits))
        self._remove(lost, f"{lost.name} was merged into another record by {self._desk.identity.desk}.")
        self._put(_together(kept, lost))
        self._assign(visits, keep)
        return len(self._book.merges)

    async def unmerge(self, merge: int) -> Client:
        """See Clients."""
        await self._desk.network()
        kept, lost, visits = self._book.merges[merge - 1]
        self._put(kept._replace(version=self._known(kept.id).version))
        self._book.clients.append(lost._replace(version=lost.version + 1))
        again = self._put(self._known(lost.id))
        self._assign(visits, lost.id)
        return again

    async def export(self, client_id: ClientId) -> str:
        """See Clients."""
        await self._desk.network()
        told = self._known(client_id)._asdict()
        visits = [visit.start.isoformat() for visit in self._visits(client_id)]
        return json.dumps({"records": [told], "visits": visits}, ensure_ascii=False, default=date.isoformat)

    async def erase(self, client_id: ClientId) -> None:
        """See Clients."""
        await self._desk.network()
        self._remove(self._known(client_id), f"This client was erased by {self._desk.identity.desk}.")
        for visit in self._visits(client_id):
            empty = visit._replace(client_name="Erased client", client_phone="", note="", version=visit.version + 1)
            self._book.write(empty)

    async def known(self, clients: Sequence[Client]) -> list[Known]:
        """See Clients."""
        await self._desk.network()
        there = [self._clean(client) for client in self._book.clients]
        known: list[Known] = []
        above: list[Client] = []
        for place, client in enumerate(self._clean(one) for one in clients):
            same = next((one for one in (*there, *above) if _same(one, client)), None)
            if same is None:
                above.append(client)
            else:
                known.append(Known(place, same.name, same.phone, same.id != NEW))
        return known

    async def import_some(self, clients: Sequence[Client], *, anyway: bool) -> int:
        """See Clients."""
        left_out = set() if anyway else {one.place for one in await self.known(clients)}
        await self._desk.network()
        written = [self._clean(client) for place, client in enumerate(clients) if place not in left_out]
        for client in written:
            self._add(client)
        return len(written)

    def _clean(self, client: Client) -> Client:
        client = clean_record(client)
        return client._replace(phone=self._dialled(client.phone).kept)

    def _dialled(self, phone: str) -> Dialled:
        return dialled(phone, region_of(self._book.roster.salon))

    def _known(self, client_id: ClientId) -> Client:
        known = next((client for client in self._book.clients if client.id == client_id), None)
        if known is None:
            raise Gone(self._book.gone_clients.get(client_id, "This client is not in the book."))
        return known

    def _add(self, client: Client) -> Client:
        numbers = [*(known.id for known in self._book.clients), *self._book.gone_clients]
        self._book.clients.append(client._replace(id=ClientId(max(numbers, default=0) + 1), version=0))
        return self._put(self._book.clients[-1])

    def _put(self, client: Client) -> Client:
        place = next(at for at, known in enumerate(self._book.clients) if known.id == client.id)
        self._book.clients[place] = client = client._replace(version=client.version + 1)
        self._tell(client.id)
        return client

    def _remove(self, client: Client, why: str) -> None:
        self._book.clients.remove(client)
        self._book.gone_clients[client.id] = why
        self._tell(client.id)

    def _tell(self, client_id: ClientId) -> None:
        self._book.changed_by[client_id] = self._desk.identity.desk
        for desk in self._book.desks:
            desk.hear_clients(frozenset({client_id}))

    def _assign(self, visits: Sequence[VisitId], client_id: ClientId) -> None:
        for visit in (self._book.visits[one] for one in visits):
            self._book.write(visit._replace(client_id=client_id, version=visit.version + 1))

    def _visits(self, client_id: ClientId) -> list[Booking]:
        visits = self._book.visits.values()
        return [visit for visit in visits if visit.client_id == client_id and visit.status is Status.BOOKED]

    def _no_shows(self, client_id: ClientId) -> int:
        return sum(visit.progress is Progress.NO_SHOW for visit in self._visits(client_id))

    def _has(self, client: Client, word: str) -> bool:
        """Three letters or more anywhere, fewer at the beginning of a word."""
        searched = _plain(f" {client.name} {self._dialled(client.phone).digits} {client.email}")
        return (word if len(word) > 2 else f" {word}") in searched

    def _hit(self, client: Client) -> ClientHit:
        now = self._desk.clock.now()
        over = [visit for visit in self._visits(client.id) if visit.start <= now]
        last = max(over, key=lambda visit: visit.start, default=None)
        service = self._book.roster.service(last.service_id) if last else None
        return ClientHit(
            client, last.start if last else None, service.name if service else "", self._no_shows(client.id)
        )


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in letters if not unicodedata.combining(sign))


def _alike(one: Client, other: Client) -> bool:
    same_phone = len(one.phone) > 4 and one.phone == other.phone
    same_email = bool(one.email) and one.email.casefold() == other.email.casefold()
    return same_phone or same_email or _plain(one.name) == _plain(other.name)


def _same(one: Client, other: Client) -> bool:
    """Whether a row of a list and a record are one person's."""
    same_phone = len(one.phone) > 4 and one.phone == other.phone
    same_email = bool(one.email) and one.email.casefold() == other.email.casefold()
    differ = (one.phone and other.phone) or (one.email and other.email)
    return same_phone or same_email or (_plain(one.name) == _plain(other.name) and not differ)


def _together(kept: Client, lost: Client) -> Client:
    return kept._replace(
        phone=kept.phone or lost.phone,
        email=kept.email or lost.email,
        note="\n".join(filter(None, (kept.note, lost.note))),
        vip=kept.vip or lost.vip,
        allergies="; ".join(filter(None, (kept.allergies, lost.allergies))),
        do_not_book="; ".join(filter(None, (kept.do_not_book, lost.do_not_book))),
        owes=kept.owes + lost.owes,
        patch_tested_on=max(filter(None, (kept.patch_tested_on, lost.patch_tested_on)), default=None),
    )
