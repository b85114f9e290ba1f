"""The waitlist in the book: the open wishes, what is done with them, and the holds that are made for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from salon_desk.database.claims import Answer, answer_of
from salon_desk.database.days import read_day
from salon_desk.database.engine import ask, call
from salon_desk.domain.booking import Ticket, VisitId
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.language import tr_noop
from salon_desk.domain.people import ClientId, Identity, StylistId, clean_name, clean_text
from salon_desk.domain.timespan import aware
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.waiting import Waiter, WaiterId, WishHold

WRITTEN = (
    "client_id", "client_name", "client_phone", "service_id", "stylist_id", "first_day", "last_day", "weekdays",
    "earliest", "latest", "vip", "note",
)  # fmt: skip
_OPEN = "SELECT * FROM salon.waitlist WHERE status = 'open' ORDER BY vip DESC, since, id"


def read_wishes(connection: Connection) -> tuple[Waiter, ...]:
    """The open wishes, VIPs first and then who waited longest, each with what is held for it."""
    return tuple(_waiter(row) for row in ask(connection, _OPEN, ()))


def read_days(connection: Connection, roster: Roster, days: Iterable[date]) -> dict[date, Day]:
    """These dates as they are now."""
    return {day: read_day(connection, roster, day) for day in days}


def add_waiter(connection: Connection, waiter: Waiter, who: Identity) -> Waiter:
    """Put somebody on the waitlist; the same id again changes nothing. Raises BadInput for what can't be met."""
    return _one(call(connection, "add_waiter", waiter.id, _row(waiter), *who))


def change_waiter(connection: Connection, waiter: Waiter, who: Identity) -> Waiter:
    """Another wish for who waits already, as it was read. Raises BadInput when it was changed or met meanwhile."""
    return _one(call(connection, "change_waiter", waiter.id, waiter.version, _row(waiter), *who))


def withdraw_waiter(connection: Connection, waiter: Waiter, who: Identity) -> Waiter:
    """Take a wish off the list. Raises BadInput when it was changed or met meanwhile."""
    return _one(call(connection, "withdraw_waiter", waiter.id, waiter.version, *who))


def restore_waiter(connection: Connection, waiter: Waiter, who: Identity) -> Waiter:
    """Put a withdrawn wish back at its place in the list. Raises BadInput when it was changed meanwhile."""
    return _one(call(connection, "restore_waiter", waiter.id, waiter.version, *who))


def hold_wish(connection: Connection, ticket: Ticket, waiter: Waiter, slot: Slot, who: Identity) -> Answer:
    """Hold a place for a wish as it was read; the same ticket again tells what became of it. A lost race is an answer.

    Raises BadInput when the wish was changed or met meanwhile.
    """
    return _hold(connection, ticket, waiter, slot, False, who)


def hold_wish_by_itself(connection: Connection, ticket: Ticket, waiter: Waiter, slot: Slot, who: Identity) -> Answer:
    """Hold freed time for a wish for `wish_minutes`, for no desk. Raises BadInput where nobody wants that."""
    return _hold(connection, ticket, waiter, slot, True, who)


def take_over(connection: Connection, ticket: Ticket, hold: WishHold, who: Identity) -> Answer:
    """Make what is held by itself a hold of this desk; the ticket's token is its owner from now on."""
    return answer_of(call(connection, "take_over", hold.visit_id, ticket.token, hold.version, *who))


def _hold(connection: Connection, ticket: Ticket, waiter: Waiter, slot: Slot, by_itself: bool, who: Identity) -> Answer:
    wish, place = (waiter.id, waiter.version), (slot.stylist_id, aware(slot.start))
    return answer_of(call(connection, "hold_wish", *wish, ticket.visit_id, ticket.token, *place, by_itself, *who))


def _row(waiter: Waiter) -> str:
    """What is written of a wish. Raises BadInput."""
    told = waiter._asdict() | {
        "client_name": clean_name(waiter.client_name, tr_noop("client's name")),
        "client_phone": clean_text(waiter.client_phone, tr_noop("phone number"), 40),
        "weekdays": sorted(waiter.weekdays),
        "note": clean_text(waiter.note, tr_noop("note")),
    }
    return json.dumps({name: told[name] for name in WRITTEN}, default=str)


def _one(rows: list[tuple[Any, ...]]) -> Waiter:
    return _waiter(rows[0])


def _waiter(row: Sequence[Any]) -> Waiter:
    (number, client, name, phone, service, stylist, first, last, weekdays, earliest, latest, vip, note, since, version,
     _, *hold) = row  # fmt: skip
    return Waiter(
        WaiterId(number), ClientId(client) if client is not None else None, name, phone, ServiceId(service),
        StylistId(stylist) if stylist is not None else None, first, last, frozenset(weekdays), earliest, latest, vip,
        note, since, version, _wish_hold(*hold),
    )  # fmt: skip


def _wish_hold(
    visit: Any, version: Any, stylist: Any, start: Any, until: Any, desk: Any, by_itself: bool
) -> WishHold | None:
    if visit is None:
        return None
    return WishHold(VisitId(visit), version, StylistId(stylist), start, until, desk, by_itself)
