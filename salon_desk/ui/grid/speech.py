"""Says to a screen reader, once, that an own hold is in its last minute."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.grid.geometry import hour_label

LAST_MINUTE = 60


class Speech:
    """Remembers which holds were announced, so that nothing is said each second."""

    def __init__(self, widget: QWidget, own: Callable[[VisitId], bool], day: Callable[[], Day | None]) -> None:
        self._widget = widget
        self._own = own
        self._day = day
        self._told: set[tuple[VisitId, datetime | None]] = set()

    def hear(self, holds: Iterable[Booking], now: datetime) -> None:
        """Announce the own holds whose last minute has begun."""
        for hold in holds:
            key = hold.visit_id, hold.reserved_until
            if self._own(hold.visit_id) and hold.seconds_left(now) <= LAST_MINUTE and key not in self._told:
                self._told.add(key)
                announce(self._widget, tr("{place}: your hold has less than a minute left.", place=self._place(hold)))

    def _place(self, booking: Booking) -> str:
        """`14:00 with Lea`."""
        day = self._day()
        column = day.column(booking.stylist_id) if day else None
        start = hour_label(booking.start, day.zone) if day else ""
        return tr("{time} with {name}", time=start, name=column.stylist.name) if column else start
