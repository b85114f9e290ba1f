"""What becomes of the own hold, as the form, the grid and the notices show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.domain.visit import length_of, wishes_of
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.counter import Counter
from salon_desk.ui.grid.words import time_left
from salon_desk.ui.notices import Action
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.ring import WARNING_SECONDS
from salon_desk.ui.wanted import Wanted
from salon_desk.ui.wording import booked_line, slot_times


class HoldNews:
    """Hears each step of the hold's course: held, ended, missed or booked; `undo` takes a booking back."""

    def __init__(self, counter: Counter, wanted: Wanted, undo: Callable[[], object]) -> None:
        self._counter = counter
        self._panel = counter.panel
        self._form = counter.panel.form
        self._notices = counter.notices
        self._wanted = wanted
        self._undo = undo

    def held(self, hold: Booking) -> None:
        """It is held, longer or otherwise than before."""
        slot = Slot(hold.stylist_id, hold.start)
        is_new = slot != self._wanted.slot or self._form.stage is not Stage.HELD
        self._wanted.slot = slot
        desk = self._counter.desk
        visit = desk.holds.parts(hold.visit_id)
        self._form.show_hold(hold, desk.clock.now(), visit)
        self._form.builder.show_more(wishes_of(visit[1:], desk.roster))
        self._wanted.choose(hold.service_id, length_of(hold, desk.roster))
        self._panel.show_form()
        self._wanted.offer()
        if is_new:
            self._show_new(hold, slot)

    def ended(self, hold: Booking, why: str) -> None:
        """It is not held any more."""
        self._form.show_ended(hold, self._counter.desk.clock.now(), why)
        self._panel.show_form()
        self._wanted.offer()
        self._counter.keep_keys_in_form()
        if self._counter.places.is_day:  # in another place a message tells it
            self._notices.announce(f"{self._counter.place(hold)}: {why}")

    def missed(self, slot: Slot | None, why: str) -> None:
        """The slot, or any slot, could not be had."""
        wanted = self._wanted.slot = slot or self._wanted.slot
        if self._form.client.is_empty or wanted is None:
            self._form.show_prompt()
        else:
            self._form.show_lost(slot_times(wanted, self._wanted.minutes, self._counter.zone), why)
            self._panel.show_form()
            self._counter.keep_keys_in_form()
            announce_shown(self._form.header)
        self._wanted.offer()

    def booked(self, booking: Booking) -> None:
        """It is a booking now."""
        desk, zone = self._counter.desk, self._counter.zone
        words = booked_line(self._parts_of(booking), desk.roster, zone, desk.today())
        self._form.client.clear()
        self._form.show_prompt()
        self._form.chooser.show_choice(booking.service_id, None)
        self._form.builder.show_more(())
        self._wanted.choose(booking.service_id, None)
        self._wanted.offer()
        self._panel.show_card(booking, self._counter.desk.clock.now(), tr("✓ booked"))
        self._notices.tell(words, Action(tr("Undo"), self._undo), booking.visit_id)
        self._counter.grid.select_booking(booking)
        self._counter.go_to_grid()

    def warn(self, hold: Booking | None, now: datetime) -> None:
        """Say once that the last seconds of what is held have begun."""
        if hold is not None and hold.seconds_left(now) == WARNING_SECONDS:
            self._notices.announce(f"{self._counter.place(hold)}: {time_left(WARNING_SECONDS)}.")

    def _parts_of(self, booking: Booking) -> Sequence[Booking]:
        """What was held becomes a booking part by part."""
        day = self._counter.desk.day
        shown = day.visits.get(booking.visit_id, ()) if day is not None else ()
        return shown or (booking, *self._form.parts_after(booking))

    def _show_new(self, hold: Booking, slot: Slot) -> None:
        if self._notices.offer:
            self._notices.dismiss()
        self._counter.grid.reveal(hold.start, hold.stylist_id)
        self._counter.grid.select_slot(slot)
        self._form.focus_client()
        announce_shown(self._form.header)
