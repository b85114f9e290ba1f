"""Changing bookings by hand on one page: drags, keys, the shelf and the month, and squeezing in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.counter import Counter
from salon_desk.ui.day_turning import DayTurning
from salon_desk.ui.names import shown_name
from salon_desk.ui.progress_buttons import LETTERS
from salon_desk.ui.reception import Reception
from salon_desk.ui.shelf_wishes import ShelfWishes
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.squeeze_wishes import SqueezeWishes

Deed = Callable[[], object]
HOW = tr_noop("Arrows or the pointer move {client}; Enter puts it down, Esc leaves it where it is.")


class Moving(QObject):
    """Takes what grid and sidebar tell to the wishes that it is for."""

    def __init__(self, counter: Counter, reception: Reception, sidebar: Sidebar, days: DayTurning) -> None:
        super().__init__(reception)
        self._counter = counter
        self._carry = counter.grid.carry
        self._reception = reception
        self._sidebar = sidebar
        self._days = days
        self.shelf = ShelfWishes(counter, sidebar.shelf)
        self.squeezes = SqueezeWishes(counter, reception.holds, reception.wanted)
        self._wire()

    @property
    def letters(self) -> dict[str, Deed]:
        """Keys that are pressed alone while the grid or a card has the focus."""
        progress: dict[str, Deed] = {key: partial(self.set_progress, step) for key, step in LETTERS.items()}
        return {**progress, "M": self.pick_up, "P": self.park}

    def set_progress(self, progress: Progress) -> None:
        """How far the client of the chosen booking is."""
        booking = self._reception.cards.chosen
        if booking is not None and self._carry.booking is None:
            self._reception.changes.set_progress(booking, progress)

    def pick_up(self) -> None:
        """Carry the chosen booking with the keys."""
        booking = self._reception.cards.chosen
        if booking is not None and not booking.is_hold:
            self._begin(booking)

    def park(self) -> None:
        """Put the chosen booking, or the one that is carried, on the shelf."""
        booking = self._carry.booking or self._reception.cards.chosen
        self._carry.give_up()
        if booking is not None:
            self.shelf.park(booking)

    def show_waiting(self, booking: Booking) -> None:
        """Show who waits."""
        self._counter.grid.reveal(booking.start, booking.stylist_id)
        self._reception.cards.open(booking)
        self._counter.grid.select_booking(booking)

    def _begin(self, booking: Booking) -> None:
        self._carry.pick_up(booking, Slot(booking.stylist_id, booking.start))
        self._counter.go_to_grid()
        self._counter.notices.tell(tr(HOW, client=shown_name(booking.client_name)))

    def _land(self, booking: Booking, where: QPoint) -> None:
        """It was let go beside the day: on the shelf, or on a date, over which it is carried on then."""
        day = self._sidebar.day_at(where)
        if self._sidebar.is_shelf(where):
            self.shelf.park(booking)
        elif day is not None:
            self._begin(booking)
            self._days.go_to(day)

    def _wire(self) -> None:
        grid, shelf, squeeze = self._counter.grid, self._sidebar.shelf, self._counter.panel.squeeze
        self._carry.move_wanted.connect(self._reception.changes.move)
        self._carry.length_wanted.connect(self._reception.changes.relength)
        self._carry.refused.connect(self._counter.notices.tell)
        grid.let_go_outside.connect(self._land)
        grid.squeeze_wanted.connect(self.squeezes.ask)
        squeeze.squeeze_wanted.connect(self.squeezes.squeeze)
        squeeze.left.connect(self.squeezes.leave)
        shelf.picked.connect(self.shelf.pick)
        shelf.taken_off.connect(self.shelf.take_off)
        shelf.carried.connect(self.shelf.carry)
        shelf.dropped.connect(self.shelf.drop)
        self._counter.model.changed.connect(self.shelf.hear)
        self._sidebar.waiting_room.booking_chosen.connect(self.show_waiting)
