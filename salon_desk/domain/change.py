"""Changes: what a desk learns about one visit, and in what order it may believe it."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking, VisitId


class Change(NamedTuple):
    """The state of one visit as it was read: `parts` is empty where it takes no time any more."""

    visit_id: VisitId
    version: int
    parts: tuple[Booking, ...]


class Announcement(NamedTuple):
    """What a notification says: which visits to read again. A hint, never the truth.

    `roster` tells that stylists, services, hours or the salon's settings changed, or that everything did.
    """

    visits: frozenset[VisitId] = frozenset()
    roster: bool = False

    def merged(self, other: Announcement) -> Announcement:
        """Both hints as one."""
        return Announcement(self.visits | other.visits, self.roster or other.roster)
