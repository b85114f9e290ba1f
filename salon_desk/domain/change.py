"""Changes: what a desk learns about one visit, and in what order it may believe it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from salon_desk.domain.booking import Booking, VisitId


class Change(NamedTuple):
    """The state of one visit as it was read: `parts` is empty where it takes no time any more."""

    visit_id: VisitId
    version: int
    parts: tuple[Booking, ...]


class Announcement(NamedTuple):
    """What a notification says: which days and visits to read again. A hint, never the truth.

    `visits` is None where there were too many to name: then the days are read whole. `roster` tells that
    stylists, services, hours or the salon's settings changed.
    """

    days: frozenset[date] = frozenset()
    visits: frozenset[VisitId] | None = frozenset()
    roster: bool = False

    def merged(self, other: Announcement) -> Announcement:
        """Both hints as one."""
        named = None if self.visits is None or other.visits is None else self.visits | other.visits
        return Announcement(self.days | other.days, named, self.roster or other.roster)
