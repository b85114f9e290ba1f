"""What a click or key means: the wishes of grid and panel become steps of the hold, and what comes of them is shown."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Busy, SalonError, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.grid.words import time_left
from salon_desk.ui.holding import Holding
from salon_desk.ui.nearby import Nearby
from salon_desk.ui.notices import Action, Notices
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.ring import WARNING_SECONDS
from salon_desk.ui.wording import place, slot_place, slot_times

LET_GO = "Released. Nothing typed is lost."
NO_SERVICE = "There is no service to book yet."


class Reception(QObject):
    """Between the person and the desk: every wish arrives here, and nothing is decided elsewhere."""

    def __init__(
        self,
        desk: FrontDesk,
        model: DayModel,
        grid: DayGrid,
        panel: BookingPanel,
        notices: Notices,
        failures: Failures,
    ) -> None:
        super().__init__(panel)
        self.holding = Holding(desk, self)
        self._desk = desk
        self._nearby = Nearby(desk.clock, model, grid, panel)
        self._grid = grid
        self._panel = panel
        self._form = panel.form
        self._notices = notices
        self._failures = failures
        self._wanted: Slot | None = None
        self._wire()
        self._choose(self._form.chooser.service_id, self._form.chooser.minutes)

    @property
    def is_in_use(self) -> bool:
        """Whether something is held, asked for or typed."""
        return self.holding.is_busy or self._form.stage is not Stage.PROMPT or not self._form.client.is_empty

    # wishes

    def claim_slot(self, slot: Slot) -> None:
        """Hold this slot; what is held already is given back, what is typed moves along."""
        self._require_service()
        self._failures.spawn(self.holding.claim(slot), partial(self._next_free_near, slot))

    def take_next_free(self) -> None:
        """Hold the first free slot from now, from the cursor, or behind what is held or shown."""
        self._require_service()
        self._failures.spawn(self.holding.take_next_free(self._nearby.look_from(self.holding.hold)))

    def open_booking(self, booking: Booking) -> None:
        """Show what was clicked; what is held is given back, unless it is that which was clicked."""
        hold = self.holding.hold
        if hold is not None and hold.visit_id == booking.visit_id:
            self._panel.show_form()
            self._form.focus_client()
            return
        self._let_go()
        self._panel.show_card(booking, self._desk.clock.now())
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Give back what is held and clear the form; both can be had again with one click."""
        hold, draft, typed = self.holding.hold, self._form.draft, not self._form.client.is_empty
        self._form.client.clear()
        self._form.show_prompt()
        self._nearby.offer(self._wanted, self.minutes)
        self._failures.spawn(self.holding.release())
        if hold is not None:
            words = f"{self._place(hold)} is free again."
            self._notices.tell(words, Action("Hold it again", partial(self._hold_again, hold, draft)))
        elif typed:
            back = Action("Bring back what was typed", partial(self._bring_back, draft))
            self._notices.tell("The form is cleared.", back)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Make the hold a booking."""
        self._failures.spawn(self.holding.confirm(self._form.draft), self._after_refused_confirm)

    def extend(self) -> None:
        """Hold it longer."""
        self._failures.spawn(self.holding.extend())

    def claim_again(self) -> None:
        """Hold the slot that was lost once more, with everything that is typed."""
        if self._wanted is not None:
            self.claim_slot(self._wanted)

    def choose_service(self, service_id: ServiceId, minutes: int | None) -> None:
        """Take another service or length: for what is held, and for the next click."""
        if self.holding.hold is None:
            self._choose(service_id, minutes)
            self._nearby.offer(self._wanted, self.minutes)
        if self.holding.is_busy:
            self._failures.spawn(self.holding.resize(service_id, minutes))

    def cancel(self, booking: Booking, reason: str) -> None:
        """Cancel a booking; the person was asked already."""
        self._failures.spawn(self._cancel(booking, reason))

    def find_clients(self, typed: str) -> None:
        """Offer the known clients whose names begin like this."""
        self._failures.spawn(self._find_clients(typed))

    # news

    def hear(self, change: Change, selected: Slot | None) -> None:
        """Keep hold, card and cursor true to a change; `selected` is the free slot on which the cursor stood before."""
        self.holding.hear(change)
        self._panel.hear(change, self._desk.clock.now())
        if selected is not None:
            self._deselect_taken(change, selected)

    def settle(self, sentence: str, booking: Booking | None) -> None:
        """Say what became of a lost answer, and show it."""
        self._notices.tell(sentence)
        if booking is not None and (booking.is_hold or self._is_typed_for(booking)):
            self._failures.spawn(self.holding.settle(booking))

    def refresh(self) -> None:
        """The day is different: what is free near by may be, too."""
        self._nearby.offer(self._wanted, self.minutes)

    def take_up(self, service_id: ServiceId) -> None:
        """Begin with this service in its usual length."""
        self._form.chooser.show_choice(service_id, None)
        self.choose_service(service_id, None)

    def take_roster(self) -> None:
        """The services are different: the chooser goes on telling what is held, or what the next click would hold."""
        hold, chooser = self.holding.hold, self._form.chooser
        if hold is not None:
            chooser.show_choice(hold.service_id, hold.span.minutes)
        else:
            self._choose(chooser.service_id, chooser.minutes)

    def tick(self, now: datetime) -> None:
        """Count down."""
        self.holding.tick(now)
        self._panel.tick(now)
        hold = self.holding.hold
        if hold is not None and hold.seconds_left(now) == WARNING_SECONDS:
            self._notices.announce(f"{self._place(hold)}: {time_left(WARNING_SECONDS)}.")

    # what comes of it

    def _held(self, hold: Booking) -> None:
        slot = Slot(hold.stylist_id, hold.start)
        is_new = slot != self._wanted or self._form.stage is not Stage.HELD
        self._wanted = slot
        self._form.show_hold(hold, self._desk.clock.now())
        service = self._desk.roster.service(hold.service_id)
        usual = service is not None and service.minutes == hold.span.minutes
        self._choose(hold.service_id, None if usual else hold.span.minutes)
        self._panel.show_form()
        self._nearby.offer(self._wanted, self.minutes)
        if is_new:
            if self._notices.offer:
                self._notices.dismiss()
            self._grid.reveal(hold.start, hold.stylist_id)
            self._grid.select_slot(slot)
            self._form.focus_client()

    def _ended(self, hold: Booking, why: str) -> None:
        self._form.show_ended(hold, why)
        self._panel.show_form()
        self._nearby.offer(self._wanted, self.minutes)
        self._keep_cursor_in_form()
        self._notices.announce(f"{self._place(hold)}: {why}")

    def _missed(self, slot: Slot | None, why: str) -> None:
        self._wanted = slot or self._wanted
        if self._form.client.is_empty or self._wanted is None:
            self._form.show_prompt()
        else:
            self._form.show_lost(slot_times(self._wanted, self.minutes, self._zone), why)
            self._panel.show_form()
            self._keep_cursor_in_form()
        self._nearby.offer(self._wanted, self.minutes)

    def _booked(self, booking: Booking) -> None:
        self._form.client.clear()
        self._form.show_prompt()
        self._form.chooser.show_choice(booking.service_id, None)
        self._choose(booking.service_id, None)
        self._nearby.offer(self._wanted, self.minutes)
        self._panel.show_card(booking, self._desk.clock.now(), "✓ booked")
        self._notices.tell(f"{self._place(booking)} is booked for {booking.client_name}.")
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _cancel(self, booking: Booking, reason: str) -> None:
        await self._desk.cancel(booking, reason)
        self._panel.card.show_gone("Cancelled. The time is free at every desk.")
        self._notices.tell(f"{self._place(booking)}, {booking.client_name}, is cancelled.")
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _find_clients(self, typed: str) -> None:
        self._form.client.show_known(typed, await self._desk.clients_like(typed))

    # inside

    def _let_go(self) -> None:
        """A click elsewhere: the hold is given back at once; what was typed stays in the form."""
        hold = self.holding.hold
        if hold is not None and not self._form.client.is_empty:
            self._form.show_ended(hold, LET_GO)
        else:
            self._form.show_prompt()
        self._failures.spawn(self.holding.release())

    def _hold_again(self, hold: Booking, draft: ClientDraft) -> None:
        self._bring_back(draft)
        self.claim_slot(Slot(hold.stylist_id, hold.start))

    def _bring_back(self, draft: ClientDraft) -> None:
        self._form.client.show_draft(draft)
        self._form.focus_client()

    def _after_refused_confirm(self, refused: SalonError) -> Action | None:
        if isinstance(refused, BadInput):
            self._form.focus_client()
        return None

    def _next_free_near(self, slot: Slot, refused: SalonError) -> Action | None:
        """After a lost race: another slot to take with one key."""
        free = self._nearby.next_to(slot, self.minutes) if isinstance(refused, Taken | Busy) else None
        return Action(f"Take {self._slot_place(free)}", partial(self.claim_slot, free)) if free else None

    def _deselect_taken(self, change: Change, selected: Slot) -> None:
        now = self._desk.clock.now()
        for part in change.parts:
            theirs = part.takes_time(now) and not self._desk.is_own(part.visit_id)
            if theirs and part.stylist_id == selected.stylist_id and part.span.holds(selected.start):
                self._grid.select_slot(None)
                words = f"{self._slot_place(selected)} was just taken by {part.desk}."
                self._notices.tell(words, self._next_free_near(selected, Busy("")))

    def _require_service(self) -> None:
        """A service that was taken off the list is not asked for again: the first of the list is."""
        if not self._form.chooser.offers(self.holding.service_id):
            self._form.chooser.show_first()
            self._choose(self._form.chooser.service_id, None)
        if self.holding.service_id is None:
            self._notices.tell(NO_SERVICE)

    def _choose(self, service_id: ServiceId | None, minutes: int | None) -> None:
        self.holding.choose(service_id, minutes)
        self._grid.set_proposal(self.minutes)

    @property
    def minutes(self) -> int:
        """How long the next click would hold."""
        service = self._desk.roster.service(self.holding.service_id)
        usual = service.minutes if service else self._desk.roster.salon.slot_minutes
        return self.holding.minutes or usual

    @property
    def _zone(self) -> ZoneInfo:
        return zone_of(self._desk.roster.salon.zone)

    def _place(self, booking: Booking) -> str:
        return place(booking, self._desk.roster, self._zone)

    def _slot_place(self, slot: Slot) -> str:
        return slot_place(slot, self._desk.roster, self._zone)

    def _is_typed_for(self, booking: Booking) -> bool:
        """Whether a booking that was found out is the one in the form, so that the form is done with it."""
        return self._wanted == Slot(booking.stylist_id, booking.start)

    def _keep_cursor_in_form(self) -> None:
        """One key claims again: so the keys must go to the form."""
        if not self._form.isAncestorOf(QApplication.focusWidget() or self._grid):
            self._form.focus_client()

    def _wire(self) -> None:
        self.holding.held.connect(self._held)
        self.holding.ended.connect(self._ended)
        self.holding.missed.connect(self._missed)
        self.holding.booked.connect(self._booked)
        self._grid.slot_chosen.connect(self.claim_slot)
        self._grid.booking_chosen.connect(self.open_booking)
        form, card = self._form, self._panel.card
        form.confirm_wanted.connect(self.confirm)
        form.again_wanted.connect(self.claim_again)
        form.next_free_wanted.connect(self.take_next_free)
        form.release_wanted.connect(self.release)
        form.extend_wanted.connect(self.extend)
        form.service_chosen.connect(self.choose_service)
        form.slot_wanted.connect(self.claim_slot)
        form.name_typed.connect(self.find_clients)
        card.cancel_wanted.connect(self.cancel)
        card.next_free_wanted.connect(self.take_next_free)
        card.closed.connect(self._panel.show_form)
