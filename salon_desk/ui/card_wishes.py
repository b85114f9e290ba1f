"""Wishes about a booking that was clicked: see its card, be asked whether it shall go."""

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
        self._counter.places.show_day()
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

    def ask_to_cancel(self) -> None:
        """Ask whether the booking that is chosen shall go; its card comes up first."""
        booking = self.chosen
        if booking is None or booking.is_hold:
            return
        if not self._panel.shows_card or self._panel.card.booking != booking:
            self.open(booking)
        self._panel.ask_to_cancel()

    @property
    def chosen(self) -> Booking | None:
        """What a key is for: the booking under the grid's cursor, or the one whose card is open."""
        grid, card = self._counter.grid, self._panel.card
        shown = card.booking if self._panel.shows_card else None
        under = grid.selected_booking() if grid.hasFocus() or shown is None else None
        return under or shown
