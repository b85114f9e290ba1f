"""Where else it would fit: the free slots near the one that was wanted, and from where the next free one is sought."""

from __future__ import annotations

from datetime import datetime, timedelta

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.finding import slots_for
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.offers import next_free_near, slots_near
from salon_desk.ui.panel_form import Stage


class Nearby:
    """Looks on the day that is shown."""

    def __init__(self, desk: FrontDesk, model: DayModel, grid: DayGrid, panel: BookingPanel) -> None:
        self._desk = desk
        self._model = model
        self._grid = grid
        self._panel = panel

    def offer(self, wanted: Slot | None) -> None:
        """Offer in the form where else its services would fit; what is offered for another day stays."""
        form, day = self._panel.form, self._model.day
        if day is None or wanted is None or form.stage is Stage.PROMPT:
            form.offers.show_slots(None, [])
        elif self._is_shown(wanted.start):
            form.offers.show_slots(day, slots_near(self._free(day, wanted), wanted))

    def next_to(self, slot: Slot) -> Slot | None:
        """The free slot to take instead of one that was lost."""
        day = self._model.day
        return next_free_near(self._free(day, slot), slot) if day is not None else None

    def look_from(self, hold: Booking | None) -> datetime:
        """Behind what is held, from what the card shows as held, from the cursor, or from now on."""
        card, selected, now = self._panel.card.booking, self._grid.selected_slot(), self._desk.clock.now()
        if hold is not None and self._is_shown(hold.start):
            return hold.start + self._slot_length
        if self._panel.shows_card and card is not None and card.is_hold and self._is_shown(card.start):
            return card.start
        return max(now, selected.start) if selected is not None else now

    def _free(self, day: Day, wanted: Slot) -> list[Slot]:
        """Where the services of the form fit from the wanted time on."""
        return slots_for(self._panel.form.parts, day, self._desk.roster, wanted.start, self._desk.clock.now())

    @property
    def _slot_length(self) -> timedelta:
        day = self._model.day
        return timedelta(minutes=day.slot_minutes if day is not None else 0)

    def _is_shown(self, instant: datetime) -> bool:
        """Whether an instant lies on the day that is shown."""
        day = self._model.day
        return day is not None and day.begins <= instant < day.ends
