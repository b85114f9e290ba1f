"""Wishes about a booking that was clicked: see its card, cancel it."""

from __future__ import annotations

from salon_desk.domain.booking import Booking
from salon_desk.ui.counter import Counter
from salon_desk.ui.hold_wishes import HoldWishes
from salon_desk.ui.holding import Holding


class CardWishes:
    """What is asked of the card in the panel."""

    def __init__(self, counter: Counter, holding: Holding, holds: HoldWishes) -> None:
        self._counter = counter
        self._panel = counter.panel
        self._holding = holding
        self._holds = holds

    def open(self, booking: Booking) -> None:
        """Show what was clicked; what is held is given back, unless it is that which was clicked."""
        hold = self._holding.hold
        if hold is not None and hold.visit_id == booking.visit_id:
            self._panel.show_form()
            self._panel.form.focus_client()
            return
        self._holds.let_go()
        self._panel.show_card(booking, self._counter.desk.clock.now())
        self._counter.go_to_grid()

    def close(self) -> None:
        """Put the card away."""
        self._panel.show_form()
        self._counter.go_to_grid()

    def cancel(self, booking: Booking, reason: str) -> None:
        """Cancel a booking; the person was asked already."""
        self._counter.failures.spawn(self._cancel(booking, reason))

    async def _cancel(self, booking: Booking, reason: str) -> None:
        await self._counter.desk.bookings.cancel(booking, reason)
        self._panel.card.show_gone("Cancelled. The time is free at every desk.")
        self._counter.notices.tell(f"{self._counter.place(booking)}, {booking.client_name}, is cancelled.")
        self._counter.go_to_grid()
