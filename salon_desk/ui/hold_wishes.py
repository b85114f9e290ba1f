"""Wishes about the own hold: a slot, another length, more time, a booking of it, or its release."""

from __future__ import annotations

from functools import partial

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Busy, SalonError, Taken
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import offer_of, wishes_of
from salon_desk.ui.client_wishes import ClientWishes
from salon_desk.ui.counter import Counter
from salon_desk.ui.holding import Holding
from salon_desk.ui.notices import Action
from salon_desk.ui.visit_wishes import VisitWishes
from salon_desk.ui.wanted import Wanted

MAY_BE_BOOKED = tr_noop("{place} is being booked. What becomes of it is told here.")


class HoldWishes:
    """Makes steps of the hold's course of what a person clicks or presses; what comes of them is `HoldNews`."""

    def __init__(
        self, counter: Counter, holding: Holding, wanted: Wanted, visits: VisitWishes, clients: ClientWishes
    ) -> None:
        self._counter = counter
        self._form = counter.panel.form
        self._spawn = counter.failures.spawn
        self._holding = holding
        self._wanted = wanted
        self._visits = visits
        self._clients = clients
        self._reads = False

    def claim_slot(self, slot: Slot, squeezed_because: str = "") -> None:
        """Hold this slot, with a reason also beside a visit; what is held is given back, what is typed moves along."""
        self._wanted.require_service()
        if self._form.builder.more and not squeezed_because:
            self._visits.claim_at(slot)
        else:
            self._spawn(self._holding.claim(slot, squeezed_because), partial(self._after_lost_race, slot))

    def claim_again(self) -> None:
        """Hold the slot that was lost once more, with everything that is typed."""
        if self._wanted.slot is not None:
            self.claim_slot(self._wanted.slot)

    def take_next_free(self) -> None:
        """Hold the first free slot from now, from the cursor, or behind what is held or shown."""
        self._wanted.require_service()
        after = self._wanted.nearby.look_from(self._holding.hold)
        if self._form.builder.more:
            self._visits.take_next_free(after)
        else:
            self._spawn(self._holding.take_next_free(after))

    def choose_service(self, service_id: ServiceId, minutes: int | None) -> None:
        """Take another service or length: for what is held, and for the next click."""
        if self._holding.hold is None:
            self._wanted.choose(service_id, minutes)
            self._wanted.offer()
        if self._holding.is_busy and self._form.builder.more:
            self._visits.arrange()
        elif self._holding.is_busy:
            self._spawn(self._holding.resize(service_id, minutes))

    def take_up(self, service_id: ServiceId) -> None:
        """Begin with this service in its usual length."""
        self._form.chooser.show_choice(service_id, None)
        self.choose_service(service_id, None)

    def extend(self) -> None:
        """Hold it longer."""
        self._spawn(self._holding.extend())

    def confirm(self) -> None:
        """Make the hold a booking; for a client whose record is not read yet as soon as it is."""
        unread = self._form.client.unread
        if unread is None:
            self._spawn(self._holding.confirm(self._form.draft), self._after_refused_confirm)
        elif not self._reads:
            self._reads = True
            self._spawn(self._read_and_confirm(unread))

    def release(self) -> None:
        """Give back what is held and clear the form; both can be had again with one click."""
        hold, draft, typed = self._holding.hold, self._form.draft, not self._form.client.is_empty
        if hold is not None and self._holding.may_be_booked:
            self._counter.notices.tell(tr(MAY_BE_BOOKED, place=self._counter.place(hold)))
            return
        parts = self._counter.desk.holds.parts(hold.visit_id) or (hold,) if hold is not None else ()
        self._form.client.clear()
        self._form.builder.show_more(())
        self._form.show_prompt()
        self._wanted.offer()
        back = Action(tr("Bring back what was typed"), partial(self._counter.bring_back, draft)) if typed else None
        self._spawn(self._release(parts, draft), lambda _: back)
        if hold is None and typed:
            self._counter.notices.tell(tr("The form is cleared."), back)
        self._counter.go_to_grid()

    def let_go(self) -> None:
        """A click elsewhere: the hold is given back at once; what was typed stays in the form."""
        hold = self._holding.hold
        if hold is not None and not self._form.client.is_empty:
            self._form.show_ended(hold, self._counter.desk.clock.now(), tr("Released. Nothing typed is lost."))
        else:
            self._form.show_prompt()
        self._spawn(self._holding.release())

    def take_instead(self, slot: Slot) -> Action | None:
        """Another slot than one that is taken, to hold with one key."""
        free = self._wanted.nearby.next_to(slot)
        if free is None:
            return None
        return Action(tr("Take {place}", place=self._counter.slot_place(free)), partial(self.claim_slot, free))

    def _after_lost_race(self, slot: Slot, refused: SalonError) -> Action | None:
        return self.take_instead(slot) if isinstance(refused, Taken | Busy) else None

    def _after_refused_confirm(self, refused: SalonError) -> Action | None:
        if isinstance(refused, BadInput):
            self._form.focus_client()
        return None

    async def _release(self, parts: tuple[Booking, ...], draft: ClientDraft) -> None:
        """Told only when it is so: it may have run out while this was asked."""
        released = await self._holding.release()
        if released is not None and parts:
            again = Action(tr("Hold it again"), partial(self._hold_again, parts, draft))
            self._counter.notices.tell(tr("{place} is free again.", place=self._counter.place(parts[0])), again)

    def _hold_again(self, parts: tuple[Booking, ...], draft: ClientDraft) -> None:
        first, *more = parts
        self._counter.bring_back(draft)
        self._form.builder.show_more(wishes_of(more, self._counter.desk.roster))
        slot = Slot(first.stylist_id, first.start)
        if more:
            self._spawn(self._holding.claim_offer(offer_of(parts)), partial(self._after_lost_race, slot))
        else:
            self.claim_slot(slot, first.squeezed_because)

    async def _read_and_confirm(self, client_id: ClientId) -> None:
        """What the book has of her may be a warning: she is booked when it is read, if all is still as it was."""
        hold, typed = self._holding.hold, self._form.draft
        try:
            await self._clients.read(client_id)
        finally:
            self._reads = False
        now = self._holding.hold
        if hold is not None and now is not None and now.visit_id == hold.visit_id and self._form.draft == typed:
            self._form.enter()
