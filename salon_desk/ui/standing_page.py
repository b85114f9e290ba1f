"""The page of a standing appointment: how often, on which dates it clashes, and what to do with each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.standing import Rhythm, StandingBooked, StandingDate
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.labels import label, paragraph, set_tone
from salon_desk.ui.wording import short_date, with_whom

SKIP = "Leave this date out"
MOST_WEEKS, MOST_TIMES = 26, 52


class DateRow(QWidget):
    """One date: free, or why not and what could be had instead. `changed` tells that another choice was made."""

    changed = Signal()

    def __init__(self, planned: StandingDate, words: Callable[[Offer], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned = planned
        self.what = label("", f"{short_date(planned.day)}  {words(planned.wished)}")
        self.state = paragraph("badge", planned.clash or "free")
        set_tone(self.state, "amber" if planned.clash else "good")
        self.choice = QComboBox()
        self.choice.setAccessibleName(f"What to do on {short_date(planned.day)}: {planned.clash or 'it is free'}")
        if not planned.clash:
            self.choice.addItem("As wished", planned.wished)
        for offer in planned.instead:
            self.choice.addItem(words(offer), offer)
        self.choice.addItem(SKIP, None)
        self.choice.setCurrentIndex(self.choice.count() - 1 if planned.clash else 0)
        self.choice.currentIndexChanged.connect(self.changed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.setSpacing(3)
        rows.addWidget(self.what)
        rows.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.choice)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> Offer | None:
        """What is to be booked on this date; None where it is left out."""
        offer: Offer | None = self.choice.currentData()
        return offer

    def show_outcome(self, outcome: StandingBooked | None) -> None:
        """Say what became of it."""
        self.choice.hide()
        if outcome is None:
            self.state.setText("left out")
            set_tone(self.state, "")
        else:
            self.state.setText(outcome.refusal or "booked")
            set_tone(self.state, "amber" if outcome.refusal else "good")


class StandingPage(QWidget):
    """`plan_wanted` carries a Rhythm, `book_wanted` the offers that were chosen, `closed` nothing."""

    plan_wanted = Signal(object)
    book_wanted = Signal(object)
    closed = Signal()

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._rows: list[DateRow] = []
        self.booking: Booking | None = None
        self.title = paragraph("headline", "Standing appointment")
        self.whom = paragraph()
        self.weeks = QSpinBox(minimum=1, maximum=MOST_WEEKS, value=4)
        self.weeks.setPrefix("every ")
        self.weeks.setSuffix(" weeks")
        self.weeks.setAccessibleName("Weeks from one to the next")
        self.times = QSpinBox(minimum=1, maximum=MOST_TIMES, value=6)
        self.times.setSuffix(" times more")
        self.times.setAccessibleName("How many times more")
        self.dates = QVBoxLayout()
        self.primary = QPushButton("Book")
        self.primary.setProperty("kind", "primary")
        self.close_button = QPushButton("Close  Esc")
        self._lay_out()
        self.weeks.valueChanged.connect(self._ask)
        self.times.valueChanged.connect(self._ask)
        self.primary.clicked.connect(self._book)
        self.close_button.clicked.connect(self.closed)

    @property
    def rows(self) -> Sequence[DateRow]:
        """The dates, in order."""
        return tuple(self._rows)

    def open_for(self, booking: Booking, zone: ZoneInfo) -> None:
        """Begin with a booking that is to come again and again."""
        self.booking = booking
        self.whom.setText(f"{booking.client_name or 'This client'}, {hour_label(booking.start, zone)} "
                          f"{with_whom(booking, self._roster, zone)}")  # fmt: skip
        self.show_dates([], zone)
        self.weeks.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def show_dates(self, planned: Sequence[StandingDate], zone: ZoneInfo) -> None:
        """Show what the desk found."""
        for row in self._rows:
            self.dates.removeWidget(row)
            row.deleteLater()
        self._rows = [DateRow(one, lambda offer: self._words(offer, zone), self) for one in planned]
        for row in self._rows:
            row.changed.connect(self._count)
            self.dates.addWidget(row)
        self._count()

    def show_outcomes(self, outcomes: Sequence[StandingBooked]) -> None:
        """Say of each date what became of it."""
        told = {outcome.offer: outcome for outcome in outcomes}
        for row in self._rows:
            row.show_outcome(told.get(row.chosen) if row.chosen is not None else None)
        self.primary.hide()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, offer: Offer, zone: ZoneInfo) -> str:
        names = []
        for part in offer.parts:
            stylist = self._roster.stylist(part.stylist_id)
            names.append(stylist.name if stylist else "a stylist who left")
        return f"{hour_label(offer.start, zone)} with {', then '.join(dict.fromkeys(names))}"

    def _chosen(self) -> list[Offer]:
        return [row.chosen for row in self._rows if row.chosen is not None]

    def _count(self) -> None:
        number = len(self._chosen())
        self.primary.setVisible(bool(self._rows))
        self.primary.setEnabled(number > 0)
        self.primary.setText(f"Book {number} visit{'' if number == 1 else 's'}  ⏎")

    def _ask(self) -> None:
        self.plan_wanted.emit(Rhythm(self.weeks.value(), self.times.value()))

    def _book(self) -> None:
        if self._chosen() and self.primary.isEnabled() and not self.primary.isHidden():
            self.primary.setEnabled(False)
            self.book_wanted.emit(self._chosen())

    def _lay_out(self) -> None:
        often = QHBoxLayout()
        for box in (self.weeks, self.times):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            often.addWidget(box, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        for widget in (self.title, self.whom):
            rows.addWidget(widget)
        rows.addLayout(often)
        rows.addWidget(label("fieldLabel", "Dates"))
        rows.addLayout(self.dates)
        rows.addStretch(1)
        rows.addWidget(self.primary)
        rows.addWidget(self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self._book):
            super().keyPressEvent(event)
