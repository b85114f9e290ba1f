"""The card of what was clicked: a booking with who, what and when, or what another desk holds."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.client_fields import ENTER
from salon_desk.ui.labels import label, paragraph, set_tone
from salon_desk.ui.ring import CountdownRing
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import from_to, place, price, with_whom

GONE = "This is not in the book any more."


class CancelQuestion(QFrame):
    """Asks in place whether a booking shall go, with a reason if there is one."""

    cancel_wanted = Signal(str)
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.words = paragraph()
        self.reason = QLineEdit(placeholderText="Reason, if you like")
        self.reason.setAccessibleName("Reason for the cancellation")
        self.yes = QPushButton("Cancel booking")
        self.yes.setProperty("kind", "danger")
        self.no = QPushButton("Keep  Esc")
        self.no.setAccessibleName("Keep the booking")
        buttons = QHBoxLayout()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes, 1)
        rows = QVBoxLayout(self)
        for widget in (self.words, self.reason):
            rows.addWidget(widget)
        rows.addLayout(buttons)
        self.yes.clicked.connect(lambda: self.cancel_wanted.emit(self.reason.text()))
        self.no.clicked.connect(self.keep_wanted)

    def ask(self, words: str) -> None:
        """Ask this; the cursor is where a reason can be typed."""
        self.words.setText(words)
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.isAutoRepeat():
            event.accept()
        elif event.key() in ENTER:
            (self.keep_wanted.emit if self.no.hasFocus() else self.yes.click)()
        else:
            super().keyPressEvent(event)


class BookingCard(QWidget):
    """Shows a booking, or a hold of another desk. Signals: `cancel_wanted` carries the Booking and the reason,
    `next_free_wanted` the Booking after which to look, `closed` nothing."""

    cancel_wanted = Signal(object, str)
    next_free_wanted = Signal(object)
    closed = Signal()

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._reason = ""
        self.booking: Booking | None = None
        self.ring = CountdownRing(look, self)
        self.badge = label("badge")
        self.title = paragraph("headline")
        self.times = label()
        self.whom = label()
        self.facts = paragraph()
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.by = paragraph("faint")
        self.next_free = QPushButton("Take the next free  Ctrl+N")
        self.next_free.setProperty("kind", "primary")
        self.cancel = QPushButton("Cancel booking…")
        self.close_button = QPushButton("Close  Esc")
        self.question = CancelQuestion(self)
        self.question.hide()
        self._lay_out()
        self._wire()

    @property
    def asks(self) -> bool:
        """Whether it is asking if the booking shall go."""
        return not self.question.isHidden()

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        self._roster = roster

    def show_booking(self, booking: Booking, now: datetime, fresh: str = "") -> None:
        """Show this; `fresh` is a word for what just happened to it, such as `Booked`."""
        self.booking = booking
        zone = zone_of(self._roster.salon.zone)
        self.question.hide()
        self.times.setText(from_to(booking, zone))
        self.whom.setText(with_whom(booking, self._roster, zone))
        self.title.setText(f"Held by {booking.desk}" if booking.is_hold else booking.client_name or "Booked")
        self.badge.setText(fresh or ("held" if booking.is_hold else "booked"))
        set_tone(self.badge, "good" if fresh else "amber" if booking.is_hold else "")
        self.facts.setText(self._facts(booking))
        self.by.setText(f"{'Held' if booking.is_hold else 'Booked'} by {booking.person} at {booking.desk}")
        self.ring.setVisible(booking.is_hold)
        self.next_free.setVisible(booking.is_hold)
        self.cancel.setVisible(not booking.is_hold)
        self.tick(now)

    def show_gone(self, why: str) -> None:
        """What is shown is not in the book any more."""
        self.question.hide()
        self.ring.hide()
        self.badge.setText("free again")
        set_tone(self.badge, "")
        self.by.setText(why)
        self.cancel.hide()
        self.next_free.hide()

    def tick(self, now: datetime) -> None:
        """Count down what another desk holds."""
        if self.booking is not None and self.booking.is_hold and not self.ring.isHidden():
            self.ring.show_left(self.booking.seconds_left(now), self._roster.salon.hold_seconds)
            if self.booking.has_lapsed(now):
                self.show_gone(f"The hold of {self.booking.desk} ran out.")

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can."""
        for button in (self.cancel, self.next_free, self.question.yes):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.ring.set_look(look)

    def ask_to_cancel(self) -> None:
        """Ask before the booking goes."""
        booking = self.booking
        if booking is not None and not booking.is_hold:
            label = place(booking, self._roster, zone_of(self._roster.salon.zone)).split(" with ")[0]
            self.question.ask(f"Cancel {label} {booking.client_name}?")
            self.cancel.hide()

    def keep(self) -> None:
        """Do not cancel after all."""
        self.question.hide()
        self.cancel.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, booking: Booking) -> str:
        service = self._roster.service(booking.service_id)
        what = f"{service.name} · {booking.span.minutes} min" if service else f"{booking.span.minutes} min"
        cost = price(service, self._roster.salon.currency) if service else ""
        lines = (" · ".join(part for part in (what, cost) if part), booking.client_phone, booking.note)
        return "\n".join(line for line in lines if line)

    def _cancel(self, reason: str) -> None:
        if self.booking is not None:
            self.cancel_wanted.emit(self.booking, reason)

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.ask_to_cancel)
        self.close_button.clicked.connect(self.closed)
        self.next_free.clicked.connect(lambda: self.next_free_wanted.emit(self.booking))
        self.question.keep_wanted.connect(self.keep)
        self.question.cancel_wanted.connect(self._cancel)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(6)
        badges = QHBoxLayout()
        badges.addWidget(self.badge)
        badges.addStretch(1)
        rows.addLayout(badges)
        top = QHBoxLayout()
        top.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self.title, self.times, self.whom):
            words.addWidget(line)
        top.addWidget(self.ring)
        top.addLayout(words, 1)
        rows.addLayout(top)
        rows.addSpacing(8)
        rows.addWidget(self.facts)
        rows.addWidget(self.by)
        rows.addSpacing(12)
        rows.addWidget(self.question)
        for button in (self.next_free, self.cancel, self.close_button):
            rows.addWidget(button)
        rows.addStretch(1)
