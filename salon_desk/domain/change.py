"""Changes: what a desk learns about one visit, and in what order it may believe it."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.people import ClientId


class Ending(NamedTuple):
    """How a visit came to take no time any more: `status` is lapsed, released or cancelled, `desk` who made it so."""

    status: Status
    desk: str


class Change(NamedTuple):
    """The state of one visit as it was read.

    `parts` is empty where it takes no time any more, and `ending` says how that came, where it is known.
    """

    visit_id: VisitId
    version: int
    parts: tuple[Booking, ...]
    ending: Ending | None = None


class Announcement(NamedTuple):
    """What a notification says: which visits and which clients' records to read again. A hint, never the truth.

    `roster` tells that stylists, services, hours or the salon's settings changed, or that everything did;
    `waitlist` that the wishes did, or what is held for them.
    """

    visits: frozenset[VisitId] = frozenset()
    roster: bool = False
    clients: frozenset[ClientId] = frozenset()
    waitlist: bool = False

    def merged(self, other: Announcement) -> Announcement:
        """Both hints as one."""
        return Announcement(
            self.visits | other.visits,
            self.roster or other.roster,
            self.clients | other.clients,
            self.waitlist or other.waitlist,
        )
