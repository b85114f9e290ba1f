"""The waiting room: who has arrived and waits, the longest first, with how long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, Progress, VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count
from salon_desk.ui.labels import drop, label, set_tone
from salon_desk.ui.names import shown_name
from salon_desk.ui.wording import minutes_label

LONG = 15  # minutes


def waiting_of(day: Day) -> list[Booking]:
    """One part of each visit whose client has arrived, the longest wait first."""
    arrived = [part for part in day.bookings if part.progress is Progress.ARRIVED and not part.is_hold]
    first: dict[VisitId, Booking] = {}
    for part in sorted(arrived, key=lambda part: part.start):
        first.setdefault(part.visit_id, part)
    return sorted(first.values(), key=lambda part: part.progress_at or part.start)


def minutes_waited(booking: Booking, now: datetime) -> int:
    """Whole minutes since she arrived, never below 0."""
    return max(0, (now - (booking.progress_at or now)) // timedelta(minutes=1))


class Waits(QPushButton):
    """One line: `Nora Lund · 12 min`. It turns to the warning tone when the wait is long."""

    def __init__(self, booking: Booking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.booking = booking
        self.setObjectName("waits")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tick(self, now: datetime) -> None:
        """Say how long it is by now."""
        client, minutes = shown_name(self.booking.client_name), minutes_waited(self.booking, now)
        words = f"{client} · {minutes_label(minutes)}"
        if words != self.text():
            self.setText(words)
            told = tr_count(
                "{client} has waited for {n} minute", "{client} has waited for {n} minutes", minutes, client=client
            )
            self.setAccessibleName(told)
            set_tone(self, "warning" if minutes >= LONG else "")


class WaitingRoom(QWidget):
    """The list; it is gone while nobody waits. `booking_chosen` carries the Booking of the line that was clicked."""

    booking_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("sectionTitle")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._rows: dict[VisitId, Waits] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._title)
        rows.addLayout(self._lines)
        self.hide()

    @property
    def rows(self) -> list[Waits]:
        """The lines from the top."""
        return sorted(self._rows.values(), key=self._lines.indexOf)

    def show_waiting(self, bookings: Sequence[Booking], now: datetime) -> None:
        """List these, in this order."""
        for visit in self._rows.keys() - {booking.visit_id for booking in bookings}:
            drop(self._rows.pop(visit), self._lines)
        for place, booking in enumerate(bookings):
            row = self._rows.get(booking.visit_id) or self._new_row(booking)
            row.booking = booking
            row.tick(now)
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        self._title.setText(tr("WAITING · {n}", n=len(bookings)))
        self.setVisible(bool(bookings))

    def tick(self, now: datetime) -> None:
        """Count the minutes."""
        for row in self._rows.values():
            row.tick(now)

    def _new_row(self, booking: Booking) -> Waits:
        row = self._rows[booking.visit_id] = Waits(booking, self)
        row.clicked.connect(lambda: self.booking_chosen.emit(row.booking))
        return row
