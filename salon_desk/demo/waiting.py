"""Who is on the made-up salon's waitlist."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from uuid import UUID

from salon_desk.demo.lists import read_list
from salon_desk.domain.client import Client
from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.waiting import Waiter, WaiterId

SEED = 7


def wishes(
    known: Sequence[Client], numbers: Sequence[int], stylists: Sequence[int], services: Sequence[int], today: date
) -> Iterator[Waiter]:
    """The wishes, the longest wait first; the numbers are those that the book has given, in the order of the lists."""
    told, random = read_list("salon"), Random(SEED)
    stylist_names, service_names = ([one["name"] for one in told[kind]] for kind in ("stylists", "services"))
    for one in told["wishes"]:
        who = one.get("stylist")
        yield Waiter(
            WaiterId(UUID(int=random.getrandbits(128), version=4)),
            ClientId(numbers[one["client"]]),
            known[one["client"]].name,
            known[one["client"]].phone,
            ServiceId(services[service_names.index(one["service"])]),
            StylistId(stylists[stylist_names.index(who)]) if who else None,
            today + timedelta(days=one["first"]),
            today + timedelta(days=one["last"]),
            frozenset(one.get("days", ())),
            one.get("from"),
            one.get("to"),
            one.get("vip", False),
            one.get("note", ""),
        )
