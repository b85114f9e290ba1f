"""Wishes about the shelf: park a booking, take it off, pick it up to place it somewhere else."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import day_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name
from salon_desk.ui.notices import Action
from salon_desk.ui.shelf import Shelf


class ShelfWishes:
    """Owns what is parked: each visit with its parts as they were last seen. Parked is parked at this desk only, and as
    long as it runs: the booking itself keeps its place in the book."""

    def __init__(self, counter: Counter, shelf: Shelf) -> None:
        self._counter = counter
        self._grid = counter.grid
        self._shelf = shelf
        self._parked: dict[VisitId, tuple[Booking, ...]] = {}

    def park(self, booking: Booking) -> None:
        """Put a booking on the shelf; it stays booked where it is. One that is there already is taken off."""
        if booking.is_hold:
            return
        if booking.visit_id in self._parked:
            self.take_off(booking)
            return
        others = [part for part in self._grid.carry.parts_of(booking) if part.key != booking.key]
        self._parked[booking.visit_id] = (booking, *others)
        self._show()
        place = self._counter.place(booking)
        words = tr(
            "{client} is on the shelf and stays booked at {place}.", client=shown_name(booking.client_name), place=place
        )
        self._counter.notices.tell(words, Action(tr("Take it off"), lambda: self.take_off(booking)), booking.visit_id)

    def take_off(self, booking: Booking) -> None:
        """Leave a booking where it is."""
        if self._parked.pop(booking.visit_id, None) is not None:
            self._show()

    def pick(self, booking: Booking) -> None:
        """Carry it over the shown day, from the cursor's free slot where there is one; a click or Enter places it."""
        parts = self._parked.get(booking.visit_id, (booking,))
        slot = self._grid.selected_slot() if self._grid.selected_booking() is None else None
        self._grid.carry.pick_up(parts[0], slot, parts)
        self._counter.go_to_grid()

    def carry(self, booking: Booking, where: QPoint) -> None:
        """It is dragged from the shelf over a point of the screen."""
        if self._grid.carry.booking is None:
            self.pick(booking)
        self._grid.carry_over(self._grid.viewport().mapFromGlobal(where))

    def drop(self, _: Booking, where: QPoint) -> None:
        """It was let go over a point of the screen; beside the day it stays on the shelf."""
        point = self._grid.viewport().mapFromGlobal(where)
        if self._grid.viewport().rect().contains(point):
            self._grid.carry.drop()
        else:
            self._grid.carry.give_up()

    def hear(self, change: Change) -> None:
        """Keep what is parked true to the book; what was cancelled or placed is parked no more."""
        had = self._parked.get(change.visit_id)
        if had is None or change.version <= had[0].version:
            return
        first = next((part for part in change.parts if part.ordinal == had[0].ordinal), None)
        if first is None or first.span != had[0].span or first.stylist_id != had[0].stylist_id:
            del self._parked[change.visit_id]
        else:
            self._parked[change.visit_id] = (first, *(part for part in change.parts if part is not first))
        self._show()

    def _when(self, booking: Booking) -> str:
        zone, today = self._counter.zone, self._counter.desk.today()
        return f"{short_date(day_of(booking.start, zone), today)}, {hour_label(booking.start, zone)}"

    def _show(self) -> None:
        bookings = [parts[0] for parts in self._parked.values()]
        words = {booking.visit_id: self._when(booking) for booking in bookings}
        self._shelf.show_parked(bookings, words)
        self._grid.set_parked(frozenset(self._parked))
