"""Writing clients' records: saved, imported, merged and erased, one call of one function of the database each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from salon_desk.database.clients import records_of
from salon_desk.database.engine import call
from salon_desk.domain.client import NEW, Client, clean_record
from salon_desk.domain.client_import import Known
from salon_desk.domain.errors import Changed, Gone
from salon_desk.domain.language import told
from salon_desk.domain.people import ClientId, Identity
from salon_desk.phones import dialled

Made = Sequence[tuple[UUID, Client]]


def save_client(connection: Connection, client: Client, made_as: UUID, region: str, who: Identity) -> Client:
    """Write a new client, or the record that was read; as it stands now.

    `made_as` is what a new one is known by when this is called again. Raises BadInput; Changed when someone else wrote
    it in the meantime, Gone when it was merged or erased.
    """
    known = None if client.id == NEW else client.id
    row = json.dumps(_row(client, region))
    return _record(call(connection, "save_client", known, made_as, client.version, row, *who))


def known_clients(connection: Connection, clients: Sequence[Client], region: str) -> list[Known]:
    """Who of these is in the book already, or stands among them twice, in their order."""
    rows = call(connection, "known_clients", json.dumps([_row(client, region) for client in clients]))
    return [Known(nth - 1, name, phone, in_book) for nth, name, phone, in_book in rows]


def import_clients(connection: Connection, clients: Made, region: str, anyway: bool, who: Identity) -> int:
    """Write new clients, each with what it is known by when this is called again: all or none; how many.

    Who is known already is left out, unless she shall be written `anyway`.
    """
    rows = [_row(client, region) | {"made_as": str(made_as)} for made_as, client in clients]
    return int(call(connection, "import_clients", json.dumps(rows), anyway, *who)[0][0])


def merge_clients(connection: Connection, keep: ClientId, gone: ClientId, who: Identity) -> int:
    """Make two records one; the merge's number, by which it is taken back. Raises Gone, BadInput."""
    rows = call(connection, "merge_clients", keep, gone, *who)
    _record(rows)
    return int(rows[0][2])


def unmerge_clients(connection: Connection, merge: int, who: Identity) -> Client:
    """Take a merge back; the record that is there again. Raises Gone when one of the two is not there any more."""
    return _record(call(connection, "unmerge_clients", merge, *who))


def erase_client(connection: Connection, client_id: ClientId, who: Identity) -> None:
    """Forget a person for good; her bookings keep their time. Raises Gone."""
    _record(call(connection, "erase_client", client_id, *who))


def _row(client: Client, region: str) -> dict[str, Any]:
    """What is written of a record. Raises BadInput."""
    client = clean_record(client)
    number = dialled(client.phone, region)
    written = client._replace(phone=number.kept)._asdict() | {"digits": number.digits}
    tested = client.patch_tested_on
    del written["id"], written["version"]
    return written | {"patch_tested_on": tested.isoformat() if tested else None}


def _record(rows: list[tuple[Any, ...]]) -> Client:
    verdict, words = rows[0][:2]
    if verdict == "done":
        return records_of(rows)[0]
    raise {"changed": Changed}.get(verdict, Gone)(told(words))
