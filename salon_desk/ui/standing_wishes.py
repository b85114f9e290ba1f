"""Wishes about standing appointments: plan them, book them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import Gone
from salon_desk.domain.language import tr_count
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.domain.standing import Rhythm
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer, offer_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.names import shown_name

if TYPE_CHECKING:
    from salon_desk.ui.standing_page import StandingPage


@dataclass(frozen=True, eq=False)
class _Asked:
    """For which booking dates were asked, and how often; no two are the same, however alike."""

    booking: Booking | None
    rhythm: Rhythm


class StandingWishes:
    """Between the page and the desk."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._page = FirstUse(self._make_page)
        self._reason = ""
        self._asked = _Asked(None, Rhythm(0, 0))

    @property
    def page(self) -> StandingPage:
        """The page of the dates."""
        return self._page.wanted()

    def show_roster(self, roster: Roster) -> None:
        """Take another list of stylists."""
        if self._page.made is not None:
            self._page.made.show_roster(roster)

    def set_online(self, reason: str) -> None:
        """Say why nothing can be booked now; an empty reason means that it can."""
        self._reason = reason
        if self._page.made is not None:
            self._page.made.set_online(reason)

    def open(self, booking: Booking) -> None:
        """Show the page for a booking."""
        self._counter.panel.show_page(self.page)
        self.page.open_for(booking, self._counter.zone, self._counter.desk.today())

    def hear(self, clients: frozenset[ClientId]) -> None:
        """The records of these clients are different now: what has to be said of who is on the page may be, too."""
        booking = self._asked.booking
        if booking is not None and booking.client_id in clients:
            self._counter.failures.spawn(self._read_client(self._asked))

    def close(self) -> None:
        """Put the page away."""
        self._counter.panel.show_form()
        self._counter.give_keys_back()

    def plan(self, rhythm: Rhythm) -> None:
        """Find the dates."""
        self._asked = asked = _Asked(self.page.booking, rhythm)
        self._counter.failures.spawn(self._plan(asked))

    def book(self, chosen: Sequence[Offer]) -> None:
        """Book what was chosen."""
        self._counter.failures.spawn(self._book(self._asked, chosen))

    async def _plan(self, asked: _Asked) -> None:
        """From the visit's parts in the lengths that they have, whatever day is shown."""
        booking, desk = asked.booking, self._counter.desk
        assert booking is not None
        whole = await desk.bookings.parts(booking.visit_id) or (booking,)
        await self._read_client(asked)  # nothing can be booked before it is known what to beware of
        planned = await desk.standing.plan(offer_of(whole).parts, asked.rhythm)
        if asked is self._asked:
            self.page.show_dates(planned, self._counter.zone, desk.today())

    async def _read_client(self, asked: _Asked) -> None:
        """What has to be said before the client of a booking is booked; nothing where she was erased meanwhile."""
        client, client_id = None, asked.booking.client_id if asked.booking is not None else None
        if client_id is not None:
            with suppress(Gone):
                client = (await self._counter.desk.clients.card(client_id)).client
        if asked is self._asked:
            self.page.show_client(client)

    async def _book(self, asked: _Asked, chosen: Sequence[Offer]) -> None:
        """The notice tells how many are booked also where the page is for something else by then."""
        booking = asked.booking
        assert booking is not None
        client = ClientDraft(booking.client_name, booking.client_phone, booking.note, booking.client_id)
        outcomes = await self._counter.desk.standing.book(chosen, client)
        if asked is self._asked:
            self.page.show_outcomes(outcomes)
        booked = sum(not outcome.refusal for outcome in outcomes)
        words = tr_count(
            "{n} of {all} visits is booked for {client}.",
            "{n} of {all} visits are booked for {client}.",
            booked,
            all=len(outcomes),
            client=shown_name(booking.client_name),
        )
        self._counter.notices.tell(words)

    def _make_page(self) -> StandingPage:
        from salon_desk.ui.standing_page import StandingPage

        page = StandingPage(self._counter.desk.roster, self._counter.panel.look)
        page.set_online(self._reason)
        page.plan_wanted.connect(self.plan)
        page.book_wanted.connect(self.book)
        page.closed.connect(self.close)
        return page
