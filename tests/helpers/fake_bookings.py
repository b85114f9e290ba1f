"""What a desk without a database does with bookings, and what it knows of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Changed, Gone
from salon_desk.domain.people import ClientDraft, clean_text
from tests.helpers.fake_book import FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeBookings:
    """See Bookings."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        self._book.reasons[booking.visit_id] = clean_text(reason, "reason", 200)
        cancelled = theirs._replace(status=Status.CANCELLED, version=theirs.version + 1)
        return self._desk.answer(self._book.write(cancelled), f"{self._desk.label(booking)} is cancelled")

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        span = self._book.require_workable(slot, theirs.span.minutes)
        self._book.require_free(slot, span, besides=booking.visit_id)
        moved = theirs._replace(stylist_id=slot.stylist_id, start=span.start, end=span.end, version=theirs.version + 1)
        return self._desk.answer(self._book.write(moved), f"{self._desk.label(booking)} is moved")

    def _unchanged(self, booking: Booking) -> Booking:
        theirs = self._book.visits.get(booking.visit_id)
        if theirs is None or theirs.status is not Status.BOOKED:
            raise Gone("This booking was already cancelled.")
        if theirs.version != booking.version:
            raise Changed(f"This booking was changed by {theirs.desk} in the meantime; nothing was overwritten.")
        return theirs


class FakeClients:
    """See Clients."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book

    async def like(self, text: str) -> list[ClientDraft]:
        """See Clients."""
        await self._desk.network()
        begins = text.strip().lower()
        known = [client for client in self._book.clients if client.name.lower().startswith(begins)]
        return known[:6] if len(begins) > 1 else []
