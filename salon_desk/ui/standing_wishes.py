"""Wishes about standing appointments: plan them, book them."""

from __future__ import annotations

from collections.abc import Sequence

from salon_desk.domain.booking import Booking
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.standing import Rhythm
from salon_desk.domain.visit import Offer, Part
from salon_desk.ui.counter import Counter
from salon_desk.ui.standing_page import StandingPage


class StandingWishes:
    """Between the page and the desk."""

    def __init__(self, counter: Counter, page: StandingPage) -> None:
        self._counter = counter
        self.page = page
        self._asked: Rhythm | None = None
        page.hide()
        page.plan_wanted.connect(self.plan)
        page.book_wanted.connect(self.book)
        page.closed.connect(self.close)

    def open(self, booking: Booking) -> None:
        """Show the page for a booking."""
        self._counter.panel.show_page(self.page)
        self.page.open_for(booking, self._counter.zone)

    def close(self) -> None:
        """Put the page away."""
        self._counter.panel.show_form()
        self._counter.go_to_grid()

    def plan(self, rhythm: Rhythm) -> None:
        """Find the dates."""
        self._asked = rhythm
        self._counter.failures.spawn(self._plan(rhythm))

    def book(self, chosen: Sequence[Offer]) -> None:
        """Book what was chosen."""
        self._counter.failures.spawn(self._book(chosen))

    async def _plan(self, rhythm: Rhythm) -> None:
        planned = await self._counter.desk.standing.plan(self._parts(), rhythm)
        if rhythm == self._asked:
            self.page.show_dates(planned, self._counter.zone)

    async def _book(self, chosen: Sequence[Offer]) -> None:
        booking = self.page.booking
        assert booking is not None
        client = ClientDraft(booking.client_name, booking.client_phone, booking.note, booking.client_id)
        outcomes = await self._counter.desk.standing.book(chosen, client)
        self.page.show_outcomes(outcomes)
        booked = sum(not outcome.refusal for outcome in outcomes)
        self._counter.notices.tell(f"{booked} of {len(outcomes)} visits are booked for {booking.client_name}.")

    def _parts(self) -> list[Part]:
        """The visit's parts, in the lengths that they have."""
        booking, day = self.page.booking, self._counter.desk.day
        assert booking is not None
        whole = day.visits.get(booking.visit_id, (booking,)) if day is not None else (booking,)
        return [
            Part(part.stylist_id, part.service_id, part.start, (part.leaves - part.start).seconds // 60)
            for part in sorted(whole, key=lambda part: part.ordinal)
            if part.service_id is not None
        ]
