"""The holds of one desk: the tickets that prove them, and when each one ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from salon_desk.database.bookings import in_order
from salon_desk.domain.booking import Booking, Ticket, VisitId


class OwnHolds:
    """Tickets by visit. A ticket is kept from before the claim, so that its echo is known to be the desk's own."""

    def __init__(self) -> None:
        self._tickets: dict[VisitId, Ticket] = {}
        self._holds: dict[VisitId, tuple[Booking, ...]] = {}

    @property
    def tickets(self) -> Mapping[VisitId, Ticket]:
        """A view of all tickets."""
        return MappingProxyType(self._tickets)

    def add(self, ticket: Ticket) -> None:
        """A claim is about to be made with this ticket."""
        self._tickets[ticket.visit_id] = ticket

    def learn(self, parts: Iterable[Booking]) -> None:
        """These are all parts of a visit: note them where it is an own hold."""
        known = in_order(part for part in parts if part.visit_id in self._tickets and part.is_hold)
        if known:
            self._holds[known[0].visit_id] = known

    def parts(self, visit: VisitId) -> tuple[Booking, ...]:
        """All parts of an own hold, the first one first."""
        return self._holds.get(visit, ())

    def forget(self, visit: VisitId) -> bool:
        """It is no hold of this desk any more; the answer is whether it was."""
        self._holds.pop(visit, None)
        return self._tickets.pop(visit, None) is not None

    def ended(self, now: datetime) -> list[Booking]:
        """The own holds that have run out at this instant of the database's clock."""
        return [parts[0] for parts in self._holds.values() if parts[0].has_lapsed(now)]
