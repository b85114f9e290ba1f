"""Which places there are, and what is wished in them: to see a booking or a slot on its day, to change a visit."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Gone
from salon_desk.domain.language import tr
from salon_desk.ui.counter import Counter
from salon_desk.ui.notices import Action
from salon_desk.ui.places import Place, PlaceRow
from salon_desk.ui.reception import Reception
from salon_desk.ui.theme import Look
from salon_desk.ui.this_pc import ThisPc


class PlaceWishes(QObject):
    """Makes each place at its first use. A new hold, wherever it was wished, is shown on the day."""

    def __init__(self, counter: Counter, reception: Reception, this_pc: ThisPc) -> None:
        super().__init__(reception)
        self._counter = counter
        self._reception = reception
        self._this_pc = this_pc
        self._places = counter.places
        self._held: VisitId | None = None
        for row in (
            PlaceRow(tr("Week"), self._week, stride=7),
            PlaceRow(tr("List"), self._day_list),
            PlaceRow(tr("Overview"), self._overview),
            PlaceRow(tr("Set-up"), self._set_up),
        ):
            self._places.add(row)
        reception.holding.held.connect(self._show_new)
        reception.holding.ended.connect(self._tell_ended)

    def show_booking(self, booking: Booking) -> None:
        """Show a booking on its day, its card open."""
        self._counter.failures.spawn(self._show_booking(booking))

    def show_slot(self, slot: Slot) -> None:
        """Show a slot on its day, with the cursor on it; it is not held."""
        self._counter.failures.spawn(self._show_slot(slot))

    def ask_to_cancel(self, booking: Booking) -> None:
        """Show a booking on its day, and ask there whether it shall go."""
        self._counter.failures.spawn(self._ask_to_cancel(booking))

    # the places

    def _week(self, look: Look, parent: QWidget) -> Place:
        from salon_desk.ui.week.place import WeekPlace

        place = WeekPlace(self._counter, look, parent)
        place.counting_changed.connect(self._places.counting_changed)
        place.booking_wanted.connect(self.show_booking)
        place.slot_wanted.connect(self.show_slot)
        return place

    def _day_list(self, look: Look, parent: QWidget) -> Place:
        from salon_desk.ui.day_list.place import DayListPlace

        place = DayListPlace(self._counter, look, parent)
        place.booking_wanted.connect(self.show_booking)
        place.progress_wanted.connect(self._reception.changes.set_progress)
        place.cancel_wanted.connect(self.ask_to_cancel)
        return place

    def _overview(self, look: Look, parent: QWidget) -> Place:
        from salon_desk.ui.overview.place import OverviewPlace

        place = OverviewPlace(self._counter, look, parent)
        place.booking_wanted.connect(self.show_booking)
        place.slot_wanted.connect(self.show_slot)
        return place

    def _set_up(self, look: Look, parent: QWidget) -> Place:
        from salon_desk.ui.set_up.place import SetUpPlace

        place = SetUpPlace(self._counter, look, parent, self._this_pc)
        place.booking_wanted.connect(self.show_booking)
        return place

    # inside

    async def _show_booking(self, booking: Booking) -> None:
        await self._counter.turn_to(booking.start)
        self._places.show_day()
        day, grid = self._counter.model.day, self._counter.grid
        parts = day.visits.get(booking.visit_id, ()) if day is not None else ()
        there = next((part for part in parts if part.ordinal == booking.ordinal), None)
        if there is None:
            raise Gone(tr("This visit is not in the day any more."))
        grid.reveal(there.start, there.stylist_id)
        grid.select_booking(there)
        self._reception.cards.open(there)

    async def _show_slot(self, slot: Slot) -> None:
        await self._counter.turn_to(slot.start)
        self._places.show_day()
        self._counter.grid.reveal(slot.start, slot.stylist_id)
        self._counter.grid.select_slot(slot)
        self._counter.go_to_grid()

    async def _ask_to_cancel(self, booking: Booking) -> None:
        await self._show_booking(booking)
        self._reception.cards.ask_to_cancel()

    def _show_new(self, hold: Booking) -> None:
        if hold.visit_id != self._held:
            self._held = hold.visit_id
            self._places.show_day()

    def _tell_ended(self, hold: Booking, why: str) -> None:
        """The form tells it on the day; elsewhere nobody would see it."""
        if not self._places.is_day:
            back = Action(tr("Back to the day"), self._places.show_day)
            self._counter.notices.tell(f"{self._counter.place(hold)}: {why}", back)
