"""What the hand can drag on the day: a booking to another place, and its lower edge to another length."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Qt

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day, Slot
from salon_desk.ui.grid.carry import Carry
from salon_desk.ui.grid.day_table import DayTable
from salon_desk.ui.grid.edge_scroll import EdgeScroll
from salon_desk.ui.grid.geometry import Geometry, snapped
from salon_desk.ui.grid.hand import Press
from salon_desk.ui.grid.pointing import is_at_end


class MoveDrag:
    """Carries a booking with the pointer; `outside` is told what was let go beside the day, and where on the screen."""

    def __init__(
        self, table: DayTable, carry: Carry, day: Callable[[], Day | None], outside: Callable[[Booking, QPoint], object]
    ) -> None:
        self._table = table
        self._carry = carry
        self._day = day
        self._outside = outside
        self._grab = timedelta()
        self._scroll = EdgeScroll(table, self._hold_over)

    def takes(self, press: Press) -> bool:
        """Any booking; a hold is not moved."""
        geometry = self._table.geometry_now()
        if press.block is None or press.block.booking.is_hold or geometry is None:
            return False
        booking = press.block.booking
        self._grab = geometry.instant_at(press.point.y()) - booking.start
        self._carry.pick_up(booking, Slot(booking.stylist_id, booking.start))
        self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def move(self, point: QPoint) -> None:
        """The pointer is here now."""
        self._hold_over(point)
        self._scroll.follow(point)

    def drop(self, point: QPoint) -> None:
        """The button was let go here."""
        self._scroll.stop()
        self._table.viewport().unsetCursor()
        booking = self._carry.booking
        if booking is None or self._table.viewport().rect().contains(point):
            self._hold_over(point)
            self._carry.drop()
        else:
            self._carry.give_up()
            self._outside(booking, self._table.viewport().mapToGlobal(point))

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._scroll.stop()
        self._table.viewport().unsetCursor()
        self._carry.give_up()

    def _hold_over(self, point: QPoint) -> None:
        geometry, day = self._table.geometry_now(), self._day()
        if geometry is None or day is None:
            return
        slot = slot_held(geometry, day, point, self._grab)
        if slot is not None:
            self._carry.hold_over(slot)


class StretchDrag:
    """Draws the lower edge of a booking up or down."""

    def __init__(self, table: DayTable, carry: Carry, day: Callable[[], Day | None]) -> None:
        self._table = table
        self._carry = carry
        self._day = day
        self._scroll = EdgeScroll(table, self._draw)

    def takes(self, press: Press) -> bool:
        """A press near the lower edge of a booking."""
        geometry = self._table.geometry_now()
        if press.block is None or press.block.booking.is_hold or geometry is None:
            return False
        column = geometry.column_at(press.point.x())
        if column is None or not is_at_end(press.block, geometry, column, press.point.y()):
            return False
        self._carry.take_end(press.block.booking)
        return True

    def move(self, point: QPoint) -> None:
        """The pointer is here now."""
        self._draw(point)
        self._scroll.follow(point)

    def drop(self, point: QPoint) -> None:
        """The button was let go here."""
        self._scroll.stop()
        self._draw(point)
        self._carry.drop()

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._scroll.stop()
        self._carry.give_up()

    def _draw(self, point: QPoint) -> None:
        geometry, day, booking = self._table.geometry_now(), self._day(), self._carry.booking
        if geometry is not None and day is not None and booking is not None:
            cleaning = timedelta(minutes=booking.cleanup_minutes)
            self._carry.stretch_to(nearest(geometry.instant_at(point.y()) - cleaning, day))


def slot_held(geometry: Geometry, day: Day, point: QPoint, grab: timedelta) -> Slot | None:
    """The slot over which a booking is held that was grabbed so far below its start; beside all columns the nearest."""
    count = len(geometry.stylists)
    if not count:
        return None
    x = min(max(point.x(), geometry.x_of(0)), geometry.x_of(count) - 1)
    column = geometry.column_at(x)
    start = nearest(geometry.instant_at(point.y()) - grab, day)
    if column is None or not day.begins <= start < day.ends:
        return None
    return Slot(geometry.stylists[column], start)


def nearest(instant: datetime, day: Day) -> datetime:
    """The start of a slot that is nearest to an instant."""
    return snapped(instant + timedelta(minutes=day.slot_minutes) / 2, day)
