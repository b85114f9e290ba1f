"""What is wanted: slot, service and length; the grid outlines it, and the form offers where else it would fit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.ui.counter import Counter
from salon_desk.ui.grid.phases import Shape, shape_of
from salon_desk.ui.holding import Holding
from salon_desk.ui.nearby import Nearby

NO_SERVICE = tr_noop("There is no service to book yet.")


class Wanted:
    """`slot` is what was asked for last. What the next claim is for is kept by the course of the hold."""

    def __init__(self, counter: Counter, holding: Holding) -> None:
        self.slot: Slot | None = None
        self.nearby = Nearby(counter.desk, counter.model, counter.grid, counter.panel)
        self._counter = counter
        self._holding = holding

    @property
    def minutes(self) -> int:
        """How long the next click would hold."""
        roster = self._counter.desk.roster
        service = roster.service(self._holding.service_id)
        return self._holding.minutes or (service.minutes if service else roster.salon.slot_minutes)

    def is_for(self, booking: Booking) -> bool:
        """Whether a booking stands where the slot was wanted."""
        return self.slot == Slot(booking.stylist_id, booking.start)

    def choose(self, service_id: ServiceId | None, minutes: int | None) -> None:
        """Take another service, in its usual length or in so many minutes, for the next claim."""
        self._holding.choose(service_id, minutes)
        self._counter.grid.set_proposal(self.shape_at)

    def shape_at(self, stylist_id: StylistId) -> Shape | None:
        """What the next click would hold at a stylist, in her own length; None where she does not do it."""
        roster = self._counter.desk.roster
        service = roster.service(self._holding.service_id)
        if service is None:
            return Shape(self.minutes)
        own = roster.offers(stylist_id, service)
        return None if own is None else shape_of(self._holding.minutes or own.minutes, own)

    def require_service(self) -> None:
        """A service that was taken off the list is not asked for again: the first of the list is."""
        chooser = self._counter.panel.form.chooser
        if not chooser.offers(self._holding.service_id):
            chooser.show_first()
            self.choose(chooser.service_id, None)
        if self._holding.service_id is None:
            self._counter.notices.tell(tr(NO_SERVICE))

    async def claim_there(self, slot: Slot, claim: Callable[[], Awaitable[Booking]]) -> None:
        """Hold a slot of any day in some way, and show that day with it. Raises what the desk refuses.

        Held first, so that a click that comes meanwhile wins; who was too late sees by whom as well.
        """

        async def ask() -> Booking:
            wish = self._holding.wish
            try:
                return await claim()
            finally:
                if self._holding.wish is wish:
                    with suppress(SalonError):  # it is held all the same
                        await self._counter.turn_to(slot.start)

        await self._holding.claim_by(slot, ask)

    def offer(self) -> None:
        """Offer in the form where else it would fit."""
        self.nearby.offer(self.slot)
