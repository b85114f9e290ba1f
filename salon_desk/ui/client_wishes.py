"""Wishes about the client in the form: find her, tell who she may be, show what the book has of her."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from shiboken6 import isValid

from salon_desk.domain.client import Client, ClientCard
from salon_desk.domain.errors import Gone
from salon_desk.domain.people import ClientId
from salon_desk.ui.client_fields import ClientFields
from salon_desk.ui.client_wording import ClientLine, as_read, line_of, line_of_card
from salon_desk.ui.counter import Counter


class ClientWishes:
    """Asks the desk about clients, and shows what it knows where it was asked."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._fields = counter.panel.form.client

    def listen(self, fields: ClientFields) -> None:
        """Do what the fields of the form ask for."""
        fields.name_typed.connect(self.find)
        fields.same_asked.connect(self.look_for_same)
        fields.record_asked.connect(self.show_record)

    def find(self, typed: str) -> None:
        """Offer the known clients whom these words fit."""
        self._counter.failures.spawn(self._find(typed))

    def look_for_same(self, client: Client) -> None:
        """Say who of the book a new client may be."""
        self._counter.failures.spawn(self._look_for_same(client))

    def show_record(self, client_id: ClientId) -> None:
        """Show what the book has of the client in the form."""
        self._counter.failures.spawn(self.read(client_id))

    def hear(self, clients: frozenset[ClientId]) -> None:
        """The records of these clients are different now: show the one in the form as it is."""
        shown = self._fields.draft.client_id
        if shown is not None and shown in clients:
            self.show_record(shown)

    def show_again(self) -> None:
        """Show the record of who is in the form as the book has it now."""
        shown = self._fields.draft.client_id
        if shown is not None:
            self.show_record(shown)

    def read_again(self, client_id: ClientId) -> None:
        """A record is different now: show it anew, if it is hers who is in the form."""
        if self._fields.draft.client_id == client_id:
            self.show_record(client_id)

    def take_instead(self, gone: ClientId, kept: ClientId) -> None:
        """One record is merged into another: who is in the form is the one that was kept."""
        if self._fields.draft.client_id in (gone, kept):
            self._fields.mean(kept)

    def forget(self, client_id: ClientId) -> None:
        """A client is erased: nobody in the form is meant any more."""
        self._fields.forget(client_id)

    async def found(self, typed: str) -> list[ClientLine]:
        """The clients whom these words fit, the likeliest first, in words."""
        hits = await self._counter.desk.clients.find(typed)
        read = await self._as_read([hit.client for hit in hits])
        zone, today = self._counter.zone, self._counter.desk.today()
        return [line_of(hit._replace(client=one), zone, today) for hit, one in zip(hits, read, strict=True)]

    async def card(self, client_id: ClientId) -> ClientCard:
        """All that is known of a client, her phone number as people read it. Raises Gone."""
        card = await self._counter.desk.clients.card(client_id)
        return card._replace(client=(await self._as_read([card.client]))[0])

    async def _as_read(self, clients: Sequence[Client]) -> list[Client]:
        """With phone numbers as people read them; on a thread, because the first number of a country takes 50 ms."""
        salon = self._counter.desk.roster.salon
        return await asyncio.to_thread(lambda: [as_read(client, salon) for client in clients])

    async def _find(self, typed: str) -> None:
        lines: Sequence[ClientLine] = ()
        try:
            lines = await self.found(typed)
        finally:
            if isValid(self._fields):  # not when the window was closed meanwhile
                self._fields.show_known(typed, lines)

    async def _look_for_same(self, client: Client) -> None:
        same = await self._counter.desk.clients.likely_same(client)
        self._fields.show_same(client, await self._as_read(same))

    async def read(self, client_id: ClientId) -> None:
        """Show what the book has of a client, if it is she who is in the form. Raises Gone, Unreachable."""
        try:
            card = await self.card(client_id)
        except Gone:
            if self._fields.draft.client_id == client_id:
                self._fields.forget(client_id)
                raise
            return
        desk, zone = self._counter.desk, self._counter.zone
        self._fields.show_record(client_id, line_of_card(card, desk.roster, zone, desk.today()))
