"""The card of what was clicked: a booking with who, what and when, or what another desk holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, Progress, Status, VisitId
from salon_desk.domain.change import Ending
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.again_row import AgainRow
from salon_desk.ui.cancel_question import CancelQuestion
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import PROGRESS
from salon_desk.ui.labels import label, paragraph, set_kind, set_tone
from salon_desk.ui.names import shown_name
from salon_desk.ui.paper.take_along import TakeAlong
from salon_desk.ui.progress_buttons import ProgressButtons
from salon_desk.ui.ring import CountdownRing
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import from_to, minutes_label, price, whom, with_whom

TONES = {
    Progress.ARRIVED: "good",
    Progress.IN_CHAIR: "good",
    Progress.LATE: "amber",
    Progress.NO_SHOW: "amber",
}
ENDED = {
    Status.CANCELLED: tr_noop("Cancelled by {desk}."),
    Status.RELEASED: tr_noop("Released by {desk}."),
    Status.LAPSED: tr_noop("The hold of {desk} ran out."),
}


class BookingCard(QWidget):
    """Shows a booking, or a hold of another desk. Signals: `cancel_wanted` carries the Booking and the reason,
    `next_free_wanted` the Booking after which to look, `take_over_wanted` a hold of the waitlist, `client_wanted` a
    ClientId, `closed` nothing."""

    cancel_wanted = Signal(object, str)
    next_free_wanted = Signal(object)
    take_over_wanted = Signal(object)
    client_wanted = Signal(object)
    progress_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._reason = ""
        self.booking: Booking | None = None
        self.visit: tuple[Booking, ...] = ()
        self.visit_of: Callable[[VisitId], Sequence[Booking]] = lambda _: ()
        self.ring = CountdownRing(look, self)
        self.badge = label("badge")
        self.title = paragraph("headline")
        self.times = label()
        self.whom = label()
        self.facts = paragraph()
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.by = paragraph("faint")
        self.next_free = QPushButton(tr("Take the next free  Ctrl+N"))
        self.next_free.setProperty("kind", "primary")
        self.take_over = QPushButton(tr("Take it over"))
        self.take_over.setProperty("kind", "primary")
        self.client = QPushButton(tr("Client  C"))
        self.client.setAccessibleName(tr("Open the client's card"))
        self.cancel = QPushButton(tr("Cancel booking…"))
        self.close_button = QPushButton(tr("Close  Esc"))
        self.progress = ProgressButtons(self)
        self.again = AgainRow(self)
        self.along = TakeAlong(self)
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
        self.visit = tuple(self.visit_of(booking.visit_id)) or (booking,)
        zone = zone_of(self._roster.salon.zone)
        self.question.hide()
        self.times.setText(from_to(booking, zone))
        self.whom.setText(with_whom((booking,), self._roster, zone, day_of(now, zone)))
        self.title.setText(_held(booking) if booking.is_hold else shown_name(booking.client_name) or tr("Booked"))
        self.setAccessibleName(f"{self.title.text()}, {self.times.text()}, {self.whom.text()}")
        self.badge.setText(fresh or (tr("held") if booking.is_hold else tr(PROGRESS[booking.progress])))
        set_tone(self.badge, "good" if fresh else "amber" if booking.is_hold else TONES.get(booking.progress, ""))
        self.progress.show_progress(booking.progress)
        self.progress.setHidden(booking.is_hold)
        self.again.show_booking(booking)
        self.again.setHidden(booking.is_hold)
        self.along.setHidden(booking.is_hold)
        self.facts.setText(self._facts(booking))
        self.by.setText(_by_whom(booking))
        self.ring.setVisible(booking.is_hold)
        self.next_free.setVisible(booking.is_hold)
        self.take_over.setVisible(booking.is_hold and booking.desk == WAITLIST)
        set_kind(self.next_free, "" if booking.desk == WAITLIST else "primary")
        self.client.setVisible(booking.client_id is not None)
        self.cancel.setVisible(not booking.is_hold)
        self.tick(now)

    def show_ending(self, ending: Ending | None) -> None:
        """What is shown takes no time any more, and who made it so, where that is known."""
        gone = tr("This is not in the book any more.")
        self.show_gone(gone if ending is None else tr(ENDED[ending.status], desk=shown_name(ending.desk)))

    def show_gone(self, why: str) -> None:
        """What is shown is not in the book any more."""
        self.question.hide()
        self.ring.hide()
        self.badge.setText(tr("free again"))
        set_tone(self.badge, "")
        self.by.setText(why)
        self.cancel.hide()
        self.progress.hide()
        self.again.hide()
        self.next_free.hide()
        self.take_over.hide()

    def tick(self, now: datetime) -> None:
        """Count down what another desk holds."""
        if self.booking is not None and self.booking.is_hold and not self.ring.isHidden():
            self.ring.show_left(self.booking.seconds_left(now), self._roster.salon.hold_seconds)
            if self.booking.has_lapsed(now):
                self.show_gone(tr(ENDED[Status.LAPSED], desk=shown_name(self.booking.desk)))

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can."""
        for button in (self.cancel, self.next_free, self.take_over, self.question.yes):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.progress.set_online(reason)
        self.again.set_online(reason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.ring.set_look(look)

    def ask_to_cancel(self) -> None:
        """Ask before the booking goes."""
        booking = self.booking
        if booking is not None and not booking.is_hold:
            time = hour_label(booking.start, zone_of(self._roster.salon.zone))
            self.question.ask(tr("Cancel {time} {client}?", time=time, client=shown_name(booking.client_name)))
            self.cancel.hide()

    def keep(self) -> None:
        """Do not cancel after all."""
        self.question.hide()
        self.cancel.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, booking: Booking) -> str:
        service = self._roster.service(booking.service_id)
        length = minutes_label(booking.span.minutes)
        what = f"{service.name} · {length}" if service else length
        own = self._roster.usual(booking.stylist_id, service) if service else None
        cost = price(own, self._roster.salon.currency) if own else ""
        why = booking.squeezed_because
        squeezed = tr("Squeezed in: {why}", why=why) if why else ""
        first = " · ".join(part for part in (what, cost) if part)
        lines = (first, *self._other_parts(booking), booking.client_phone, booking.note, squeezed)
        return "\n".join(line for line in lines if line)

    def _other_parts(self, booking: Booking) -> Iterator[str]:
        """What else belongs to the visit: `and 13:15 Blow-dry with Mia`."""
        for part in sorted(self.visit_of(booking.visit_id), key=lambda part: part.start):
            service = self._roster.service(part.service_id)
            if part.ordinal != booking.ordinal:
                time = hour_label(part.start, zone_of(self._roster.salon.zone))
                what = service.name if service else tr("a part", meaning="of a visit")
                who = whom(part.stylist_id, self._roster)
                yield tr("and {time} {service} with {stylist}", time=time, service=what, stylist=who)

    def _want_client(self) -> None:
        if self.booking is not None:
            self.client_wanted.emit(self.booking.client_id)

    def _cancel(self, reason: str) -> None:
        if self.booking is not None:
            self.cancel_wanted.emit(self.booking, reason)

    def _take_progress(self, progress: Progress) -> None:
        if self.booking is not None:
            self.progress_wanted.emit(self.booking, progress)

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.ask_to_cancel)
        self.close_button.clicked.connect(self.closed)
        self.client.clicked.connect(self._want_client)
        self.take_over.clicked.connect(lambda: self.take_over_wanted.emit(self.booking))
        self.next_free.clicked.connect(lambda: self.next_free_wanted.emit(self.booking))
        self.progress.progress_wanted.connect(self._take_progress)
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
        rows.addWidget(self.progress)
        rows.addWidget(self.again)
        rows.addWidget(self.question)
        for part in (self.take_over, self.next_free, self.client, self.along, self.cancel, self.close_button):
            rows.addWidget(part)
        rows.addStretch(1)


def _held(hold: Booking) -> str:
    """Who has it, as a headline."""
    if hold.desk == WAITLIST:
        return tr("Held for {client} from the waitlist", client=shown_name(hold.client_name))
    return tr("Held by {desk}", desk=hold.desk)


def _by_whom(booking: Booking) -> str:
    if booking.is_hold and booking.desk == WAITLIST:
        return tr("Any desk can take it over.")
    if booking.is_hold:
        return tr("Held by {person} at {desk}", person=shown_name(booking.person), desk=shown_name(booking.desk))
    return tr("Booked by {person} at {desk}", person=shown_name(booking.person), desk=shown_name(booking.desk))
