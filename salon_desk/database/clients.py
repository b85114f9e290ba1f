"""The clients in the book, as they are asked for: found by a fragment, one with all her visits, likely doubles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from salon_desk.database.bookings import BOOKING
from salon_desk.database.claims import bookings_of
from salon_desk.database.engine import ask, call
from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.client import Client, ClientCard, ClientHit
from salon_desk.domain.errors import Gone
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientId
from salon_desk.phones import digits_of

MOST_HITS, MOST_WORDS, LONGEST_QUESTION = 12, 6, 200
MANY, LATELY = 400, 2000  # clients, visits
_FIELDS = ", ".join(f"found.{field}" for field in Client._fields)
_PHONE_SIGNS = re.compile(r"[\d+()/.\-–]*\d[\d+()/.\-–]*")

# The patterns are asked for in queries of their own, so that each is made once and not for every record. Those whose
# names begin so come first, so the others only count where they are few. Of a fragment that fits very many, some are
# looked at, and who was here last: to rank them all would take too long. A visit that she missed was none.
_BEGINS = "(SELECT salon.search_pattern(%(word0)s, ' '))"
_FIND = f"""
WITH beginning AS MATERIALIZED (
    SELECT c.id, c.name, true AS begins FROM salon.client c
     WHERE {{conditions}} AND c.search LIKE {_BEGINS} LIMIT {MANY}),
containing AS MATERIALIZED (
    SELECT c.id, c.name, false AS begins FROM salon.client c
     WHERE {{conditions}} AND c.search NOT LIKE {_BEGINS} AND (SELECT count(*) FROM beginning) < {MOST_HITS}
     LIMIT {MANY}),
lately AS MATERIALIZED (
    SELECT DISTINCT client_id FROM (
        SELECT client_id FROM salon.visit WHERE starts_at <= now() AND status = 'booked'
           AND greatest((SELECT count(*) FROM beginning), (SELECT count(*) FROM containing)) = {MANY}
         ORDER BY starts_at DESC LIMIT {LATELY}) visited),
ranked AS (
    SELECT fitting.*, (SELECT max(starts_at) FROM salon.visit WHERE client_id = fitting.id AND starts_at <= now()
                          AND status = 'booked' AND progress <> 'no_show') AS last_at
      FROM (SELECT * FROM beginning UNION SELECT * FROM containing
            UNION SELECT hers.* FROM lately CROSS JOIN LATERAL (
                SELECT c.id, c.name, c.search LIKE {_BEGINS} FROM salon.client c
                 WHERE c.id = lately.client_id AND {{conditions}} OFFSET 0) hers) fitting
     ORDER BY begins DESC, last_at DESC NULLS LAST, name, id LIMIT {MOST_HITS})
SELECT {_FIELDS}, ranked.last_at, coalesce(last.service, ''), missed.visits
  FROM ranked JOIN salon.client found ON found.id = ranked.id
  LEFT JOIN LATERAL (SELECT t.name AS service FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id
                       JOIN salon.service t ON t.id = s.service_id
                      WHERE v.client_id = ranked.id AND v.starts_at = ranked.last_at
                      ORDER BY s.ordinal LIMIT 1) last ON true
  CROSS JOIN LATERAL (SELECT count(*) AS visits FROM salon.visit v
                       WHERE v.client_id = ranked.id AND v.progress = 'no_show' AND v.status = 'booked') missed
 ORDER BY ranked.begins DESC, ranked.last_at DESC NULLS LAST, ranked.name, ranked.id
"""


_CLIENT = ", ".join(Client._fields)
_RECORD = f"SELECT merged_into, {_CLIENT} FROM salon.client WHERE id = %(client)s"
_RECORDS = f"SELECT {_CLIENT} FROM salon.client WHERE id = ANY(%(clients)s::bigint[])"
_VISITS = f"""
SELECT {BOOKING} FROM salon.book WHERE client_id = %(client)s AND status = 'booked'
 ORDER BY visit_starts_at, visit_id, ordinal
"""


def words_of(text: str) -> list[str]:
    """What to look for: words, and the digits of a phone number however they are grouped."""
    words: list[str] = []
    digits = ""
    for word in unicodedata.normalize("NFC", text[:LONGEST_QUESTION]).split():
        if _PHONE_SIGNS.fullmatch(word):
            digits = f"{digits} {word}".strip()
        else:
            words.append(word)
    return [*words, *([digits_of(digits)] if digits else [])][:MOST_WORDS]


def question(words: Sequence[str]) -> tuple[str, dict[str, object]]:
    """The statement that finds clients by so many words, and its values."""
    condition = "c.search LIKE (SELECT salon.search_pattern(%(word{})s))"
    conditions = " AND ".join(condition.format(nth) for nth in range(len(words)))
    return _FIND.format(conditions=conditions), {f"word{nth}": word for nth, word in enumerate(words)}


def find_clients(connection: Connection, text: str) -> list[ClientHit]:
    """Clients in whose name, phone number or e-mail address all these words are.

    First whose name begins with the first word, and among them who was here last.
    """
    words = words_of(text)
    if not words:
        return []
    return [ClientHit(Client._make(row[:-3]), *row[-3:]) for row in ask(connection, *question(words))]


def read_client(connection: Connection, client_id: ClientId) -> Client:
    """The record as it stands; of one that was merged, the one that was kept. Raises Gone."""
    wanted: int | None = client_id
    while wanted is not None:
        rows = ask(connection, _RECORD, {"client": wanted})
        if not rows:
            raise Gone(tr("This client is not in the book."))
        wanted, *fields = rows[0]
    return Client._make(fields)


def read_records(connection: Connection, clients: Sequence[ClientId]) -> dict[ClientId, Client]:
    """The records of those who are in the book."""
    rows = ask(connection, _RECORDS, {"clients": list(clients)}) if clients else []
    return {ClientId(row[0]): Client._make(row) for row in rows}


def read_card(connection: Connection, client_id: ClientId, now: datetime) -> ClientCard:
    """The record, and the parts of all her visits that were not cancelled. Raises Gone."""
    record = read_client(connection, client_id)
    parts = bookings_of(ask(connection, _VISITS, {"client": record.id}))
    past, coming = _parted(parts, now)
    missed = {part.visit_id for part in parts if part.progress is Progress.NO_SHOW}
    return ClientCard(record, tuple(past), tuple(coming), len(missed))


def _parted(parts: Sequence[Booking], now: datetime) -> tuple[list[Booking], list[Booking]]:
    """What began, the latest first, and what will; a visit's parts stay together and in order."""
    began = {part.visit_id for part in parts if part.start <= now}
    past = [part for part in parts if part.visit_id in began]
    first = {part.visit_id: part.start for part in reversed(past)}
    past.sort(key=lambda part: first[part.visit_id], reverse=True)
    return past, [part for part in parts if part.visit_id not in began]


def likely_same(connection: Connection, record: Client) -> list[Client]:
    """Others who may be the same person, the likeliest first; the phone number as records keep it."""
    rows = call(connection, "likely_same", record.id or None, record.name, record.phone, record.email)
    return records_of(rows)


def records_of(rows: Iterable[Sequence[Any]]) -> list[Client]:
    """The records in the answers of the functions that write clients."""
    return [Client._make(row[3:]) for row in rows]


def export_client(connection: Connection, client_id: ClientId) -> str:
    """Everything that the book has of one person, as JSON. Raises Gone."""
    told: str | None = call(connection, "export_client", client_id)[0][0]
    if told is None:
        raise Gone(tr("This client is not in the book."))
    return told
