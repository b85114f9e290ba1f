"""The waitlist: who would like to come, and when."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple, NewType
from uuid import UUID

from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Offer

WaiterId = NewType("WaiterId", UUID)


class Waiter(NamedTuple):
    """Somebody on the waitlist, and her wish.

    A service with a stylist (None: anyone), from `first_day` to `last_day`, on these weekdays (1 to 7; empty: any), at
    `earliest` or later and over by `latest` in the salon's local time. `since` is when she began to wait.
    """

    id: WaiterId
    client_id: ClientId | None
    client_name: str
    client_phone: str
    service_id: ServiceId
    stylist_id: StylistId | None
    first_day: date
    last_day: date
    weekdays: frozenset[int] = frozenset()
    earliest: time | None = None
    latest: time | None = None
    vip: bool = False
    note: str = ""
    since: datetime | None = None


class Fit(NamedTuple):
    """A wish that fits free time now."""

    waiter: Waiter
    offer: Offer
