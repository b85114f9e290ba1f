"""The clients in the book."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from salon_desk.database.tables import client
from salon_desk.domain.people import ClientDraft, ClientId

_lower_name = func.lower(client.c.name)


def clients_like(connection: Connection, text: str, most: int = 6) -> list[ClientDraft]:
    """Clients whose name begins with this text, by name."""
    begins = text.strip().lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if not begins:
        return []
    found = connection.execute(
        select(client.c.name, client.c.phone, client.c.note, client.c.id)
        .where(_lower_name.like(begins + "%"))
        .order_by(_lower_name)
        .limit(most)
    )
    return [ClientDraft(name, phone, note, ClientId(number)) for name, phone, note, number in found]
