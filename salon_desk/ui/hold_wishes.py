"""Wishes about the own hold: a slot, another length, more time, a booking of it, or its release."""

from __future__ import annotations

from functools import partial

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Busy, SalonError, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.treatment import ServiceId
from salon_desk.ui.counter import Counter
from salon_desk.ui.holding import Holding
from salon_desk.ui.notices import Action
from salon_desk.ui.visit_wishes import VisitWishes
from salon_desk.ui.wanted import Wanted

LET_GO = "Released. Nothing typed is lost."


class HoldWishes:
    """Makes steps of the hold's course of what a person clicks or presses; what comes of them is `HoldNews`."""

    def __init__(self, counter: Counter, holding: Holding, wanted: Wanted, visits: VisitWishes) -> None:
        self._counter = counter
        self._form = counter.panel.form
        self._spawn = counter.failures.spawn
        self._holding = holding
        self._wanted = wanted
        self._visits = visits

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
        """Make the hold a booking."""
        self._spawn(self._holding.confirm(self._form.draft), self._after_refused_confirm)

    def release(self) -> None:
        """Give back what is held and clear the form; both can be had again with one click."""
        hold, draft, typed = self._holding.hold, self._form.draft, not self._form.client.is_empty
        self._form.client.clear()
        self._form.builder.show_more(())
        self._form.show_prompt()
        self._wanted.offer()
        self._spawn(self._holding.release())
        if hold is not None:
            words = f"{self._counter.place(hold)} is free again."
            self._counter.notices.tell(words, Action("Hold it again", partial(self._hold_again, hold, draft)))
        elif typed:
            back = Action("Bring back what was typed", partial(self._bring_back, draft))
            self._counter.notices.tell("The form is cleared.", back)
        self._counter.go_to_grid()

    def let_go(self) -> None:
        """A click elsewhere: the hold is given back at once; what was typed stays in the form."""
        hold = self._holding.hold
        if hold is not None and not self._form.client.is_empty:
            self._form.show_ended(hold, LET_GO)
        else:
            self._form.show_prompt()
        self._spawn(self._holding.release())

    def take_instead(self, slot: Slot) -> Action | None:
        """Another slot than one that is taken, to hold with one key."""
        free = self._wanted.nearby.next_to(slot)
        if free is None:
            return None
        return Action(f"Take {self._counter.slot_place(free)}", partial(self.claim_slot, free))

    def _after_lost_race(self, slot: Slot, refused: SalonError) -> Action | None:
        return self.take_instead(slot) if isinstance(refused, Taken | Busy) else None

    def _after_refused_confirm(self, refused: SalonError) -> Action | None:
        if isinstance(refused, BadInput):
            self._form.focus_client()
        return None

    def _hold_again(self, hold: Booking, draft: ClientDraft) -> None:
        self._bring_back(draft)
        self.claim_slot(Slot(hold.stylist_id, hold.start))

    def _bring_back(self, draft: ClientDraft) -> None:
        self._form.client.show_draft(draft)
        self._form.focus_client()
