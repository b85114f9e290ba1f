"""Wishes about a visit of several services: begin it here, or add to what is held and take out of it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import NoneFree, SalonError
from salon_desk.domain.finding import beginning_at
from salon_desk.domain.language import tr
from salon_desk.domain.visit import Offer, PartWish, Wish
from salon_desk.ui.counter import Counter
from salon_desk.ui.finder_wishes import FinderWishes
from salon_desk.ui.holding import Holding
from salon_desk.ui.notices import Action
from salon_desk.ui.offer_wording import services_of
from salon_desk.ui.panel_form import BookingForm


class VisitWishes:
    """The parts follow each other: who is held stays, anyone may do what is with anyone."""

    def __init__(self, counter: Counter, holding: Holding, finder: FinderWishes) -> None:
        self._counter = counter
        self._builder = counter.panel.form.builder
        self._holding = holding
        self._finder = finder

    def listen(self, form: BookingForm) -> None:
        """Do what the rows of services ask for."""
        form.builder.more_changed.connect(self.arrange)

    def claim_at(self, slot: Slot) -> None:
        """Hold all services, the first of them here."""
        self._counter.failures.spawn(self._claim_at(slot), partial(self._next_free, self._builder.more))

    def take_next_free(self, after: datetime) -> None:
        """Hold all services at the first place of that day from an instant on."""
        local = after.astimezone(self._counter.zone)
        self._finder.take_first(Wish(self._finder.parts, local.date(), earliest=local.time().replace(tzinfo=None)))

    def arrange(self) -> None:
        """Make of what is held what the rows say; without a hold they are for the next click or search."""
        if self._holding.hold is not None:
            more = self._builder.more
            self._counter.failures.spawn(
                self._arrange(self._holding.hold, self._finder.parts), partial(self._next_free, more)
            )
        self._finder.look()

    async def _claim_at(self, slot: Slot) -> None:
        await self._holding.claim_offer(self._fitting(slot, self._finder.parts, None))

    async def _arrange(self, hold: Booking, parts: tuple[PartWish, ...]) -> None:
        await self._counter.turn_to(hold.start)
        try:
            offer = self._fitting(Slot(hold.stylist_id, hold.start), parts, hold)
        except SalonError:
            self._holding.tell_again()
            raise
        await self._holding.arrange(offer.parts)

    def _fitting(self, slot: Slot, parts: tuple[PartWish, ...], hold: Booking | None) -> Offer:
        """Where the parts stand when the first is here. Raises NoneFree where they do not fit."""
        day, desk = self._counter.model.day, self._counter.desk
        besides = hold.visit_id if hold is not None else None
        offer = None if day is None else beginning_at(slot, parts, day, desk.roster, desk.clock.now(), besides)
        if offer is None:
            names, where = services_of(parts, desk.roster), self._counter.slot_place(slot)
            raise NoneFree(tr("{services} does not fit at {place}.", services=names, place=where))
        return offer

    def _next_free(self, more: tuple[PartWish, ...], refused: SalonError) -> Action | None:
        if not isinstance(refused, NoneFree):
            return None
        return Action(tr("Next free for all of it"), partial(self._look_for, more))

    def _look_for(self, more: tuple[PartWish, ...]) -> None:
        """Look for all of it elsewhere, with the rows as they were."""
        self._builder.show_more(more)
        self._finder.open()
