"""The holds of one desk: the tickets that prove them, and when each one ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from salon_desk.domain.booking import Booking, Ticket, VisitId


class OwnHolds:
    """Tickets by visit. A ticket is kept from before the claim, so that its echo is known to be the desk's own."""

    def __init__(self) -> None:
        self._tickets: dict[VisitId, Ticket] = {}
        self._holds: dict[VisitId, Booking] = {}

    @property
    def tickets(self) -> Mapping[VisitId, Ticket]:
        """A view of all tickets."""
        return MappingProxyType(self._tickets)

    def add(self, ticket: Ticket) -> None:
        """A claim is about to be made with this ticket."""
        self._tickets[ticket.visit_id] = ticket

    def learn(self, parts: Iterable[Booking]) -> None:
        """Note what is known of the own holds among these."""
        self._holds |= {part.visit_id: part for part in parts if part.visit_id in self._tickets and part.is_hold}

    def forget(self, visit: VisitId) -> bool:
        """It is no hold of this desk any more; the answer is whether it was."""
        self._holds.pop(visit, None)
        return self._tickets.pop(visit, None) is not None

    def ended(self, now: datetime) -> list[Booking]:
        """The own holds that have run out at this instant of the database's clock."""
        return [hold for hold in self._holds.values() if hold.has_lapsed(now)]
