"""The page of a standing appointment: how often, on which dates it clashes, and what to do with each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import Alert, Client
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.standing import Rhythm, StandingBooked, StandingDate
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer
from salon_desk.ui.calm_boxes import ListBox, NumberBox
from salon_desk.ui.client_alerts import ClientAlerts, alerts_for
from salon_desk.ui.dates import short_date
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.labels import clear, label, paragraph, scrolling, set_kind, set_tone
from salon_desk.ui.names import shown_name
from salon_desk.ui.offer_wording import offer_people
from salon_desk.ui.panel_page import PanelPage
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import with_whom

SKIP = tr_noop("Leave this date out")
MOST_WEEKS, MOST_TIMES = 26, 52


class DateRow(QWidget):
    """One date: free, or why not and what could be had instead. `changed` tells that another choice was made."""

    changed = Signal()

    def __init__(
        self, planned: StandingDate, today: date, words: Callable[[Offer], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        on = self._on = short_date(planned.day, today)
        self.what = label()
        self._tell(planned.wished)
        self.state = label("badge")
        self._say(planned.clash, tr("free"))
        self.choice = ListBox()
        state = planned.clash or tr("it is free")
        self.choice.setAccessibleName(tr("What to do on {date}: {state}", date=on, state=state))
        if not planned.clash:
            self.choice.addItem(tr("As wished"), planned.wished)
        for offer in planned.instead:
            self.choice.addItem(words(offer), offer)
        self.choice.addItem(tr(SKIP), None)
        self.choice.setCurrentIndex(self.choice.count() - 1 if planned.clash else 0)
        self.choice.currentIndexChanged.connect(self.changed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.setSpacing(3)
        rows.addWidget(self.what)
        rows.addWidget(self.state)
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
            self._say("", tr("left out"), "")
        else:
            self._tell(outcome.offer)
            self._say(outcome.refusal, tr("booked"))

    def _tell(self, offer: Offer) -> None:
        """Say when and with whom."""
        self.what.setText(f"{self._on}  {self._words(offer)}")

    def _say(self, reason: str, word: str, tone: str = "good") -> None:
        """Why not, over the whole width in as many lines as it takes; without a reason a small word."""
        across = QSizePolicy.Policy.Expanding if reason else QSizePolicy.Policy.Maximum
        self.state.setSizePolicy(across, QSizePolicy.Policy.Minimum)
        self.state.setWordWrap(bool(reason))
        self.state.setText(reason or word)
        set_tone(self.state, "amber" if reason else tone)


class Stage(Enum):
    """Where the page stands."""

    ASKING = "the dates are asked for"
    READY = "the dates can be booked"
    BOOKING = "they are being booked"
    TOLD = "each date says what became of it"


class StandingPage(PanelPage):
    """`plan_wanted` carries a Rhythm, `book_wanted` the offers that were chosen, `closed` nothing."""

    plan_wanted = Signal(object)
    book_wanted = Signal(object)

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._client: Client | None = None
        self._asked_about: tuple[Alert, ...] = ()
        self._rows: list[DateRow] = []
        self._reason = ""
        self._stage = Stage.ASKING
        self.booking: Booking | None = None
        self.title = paragraph("headline", tr("Standing appointment"))
        self.setAccessibleName(self.title.text())
        self.whom = paragraph()
        self.weeks = NumberBox(tr("Weeks from one to the next"), 1, MOST_WEEKS)
        self.weeks.setValue(4)
        self.times = NumberBox(tr("How many times more"), 1, MOST_TIMES)
        self.times.setValue(6)
        self._name_units()
        self.dates = QVBoxLayout()
        self.alerts = ClientAlerts(look, self)
        self.primary = QPushButton()
        self.primary.setProperty("kind", "primary")
        self.close_button = QPushButton(tr("Close  Esc"))
        self._lay_out()
        self.weeks.valueChanged.connect(self._ask)
        self.times.valueChanged.connect(self._ask)
        self.primary.clicked.connect(self._book)
        self.close_button.clicked.connect(self.leave)

    @property
    def rows(self) -> Sequence[DateRow]:
        """The dates, in order."""
        return tuple(self._rows)

    def show_roster(self, roster: Roster) -> None:
        """Take another list of stylists."""
        self._roster = roster

    def set_online(self, reason: str) -> None:
        """Say why nothing can be booked now; an empty reason means that it can. Missed dates are asked for then."""
        was_away, self._reason = bool(self._reason), reason
        self.primary.setToolTip(reason)
        self._count()
        if was_away and not reason and self.isVisible() and self._stage is Stage.ASKING:
            self._ask()

    def open_for(self, booking: Booking, zone: ZoneInfo, today: date) -> None:
        """Begin with a booking that is to come again and again."""
        self.booking = booking
        who, time = shown_name(booking.client_name) or tr("This client"), hour_label(booking.start, zone)
        self.whom.setText(f"{who}, {time} {with_whom((booking,), self._roster, zone, today)}")
        self._client = None
        self.show_dates([], zone, today)
        self.weeks.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def show_client(self, client: Client | None) -> None:
        """Say what there is to say of whom it is for; None where she has no record."""
        self._client = client
        self._count()

    def show_dates(self, planned: Sequence[StandingDate], zone: ZoneInfo, today: date) -> None:
        """Show what the desk found."""
        clear(self.dates)
        self._rows = [DateRow(one, today, lambda offer: self._words(offer, zone), self) for one in planned]
        for row in self._rows:
            row.changed.connect(self._count)
            self.dates.addWidget(row)
        self.primary.setVisible(bool(planned))
        self._stand(Stage.READY)

    def show_outcomes(self, outcomes: Sequence[StandingBooked]) -> None:
        """Say of each date what became of it."""
        told = {outcome.offer: outcome for outcome in outcomes}
        for row in self._rows:
            row.show_outcome(told.get(row.chosen) if row.chosen is not None else None)
        self.primary.hide()
        self._stand(Stage.TOLD)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks(self) -> bool:
        """Whether it asks once more, because of something grave about the client."""
        return bool(self.alerts.grave) and self.alerts.grave == self._asked_about

    def leave(self) -> None:
        """See PanelPage."""
        if self.asks:
            self._ask_first(())
        else:
            self.closed.emit()

    def set_look(self, look: Look) -> None:
        """See PanelPage."""
        self.alerts.set_look(look)

    def _ask_first(self, about: tuple[Alert, ...]) -> None:
        self._asked_about = about
        self._count()

    def _words(self, offer: Offer, zone: ZoneInfo) -> str:
        return tr("{time} with {name}", time=hour_label(offer.start, zone), name=offer_people(offer, self._roster))

    def _chosen(self) -> list[Offer]:
        return [row.chosen for row in self._rows if row.chosen is not None]

    def _stand(self, stage: Stage) -> None:
        self._stage = stage
        self._count()

    def _count(self) -> None:
        chosen = self._chosen()
        self.alerts.show_alerts(self._alerts(chosen) if self._stage is not Stage.TOLD else ())
        asks = self.asks
        self.primary.setEnabled(bool(chosen) and self._stage is Stage.READY and not self._reason)
        if asks:
            words = tr_count("Book {n} visit anyway  ⏎", "Book {n} visits anyway  ⏎", len(chosen))
        else:
            words = tr_count("Book {n} visit  ⏎", "Book {n} visits  ⏎", len(chosen))
        self.primary.setText(words)
        set_kind(self.primary, "danger" if asks else "primary")
        self.close_button.setText(tr("Back  Esc") if asks else tr("Close  Esc"))

    def _alerts(self, chosen: Sequence[Offer]) -> tuple[Alert, ...]:
        """What has to be said of her on the last of the dates: a test of the skin may be too old by then."""
        if self._client is None or not chosen:
            return ()
        last = max(chosen, key=lambda offer: offer.start)
        day = day_of(last.start, zone_of(self._roster.salon.zone))
        return alerts_for(self._client, [part.service_id for part in last.parts], day, self._roster)

    def _name_units(self) -> None:
        weeks, times = self.weeks.value(), self.times.value()
        _put_around(self.weeks, tr_count("every {n} week", "every {n} weeks", weeks))
        _put_around(self.times, tr_count("{n} time more", "{n} times more", times))

    def _ask(self) -> None:
        self._name_units()
        self._asked_about = ()
        self._stand(Stage.ASKING)  # the dates that are shown are those of another rhythm
        self.plan_wanted.emit(Rhythm(self.weeks.value(), self.times.value()))

    def _book(self) -> None:
        """Once more is asked before she is booked of whom something grave is known."""
        if not self.primary.isEnabled():
            return
        if self.alerts.grave != self._asked_about:
            self._ask_first(self.alerts.grave)
        else:
            self._stand(Stage.BOOKING)
            self.book_wanted.emit(self._chosen())

    def _lay_out(self) -> None:
        often = QHBoxLayout()
        for box in (self.weeks, self.times):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            often.addWidget(box, 1)
        dates = QWidget(self)
        within = QVBoxLayout(dates)
        within.setContentsMargins(0, 0, 0, 0)
        within.addLayout(self.dates)
        within.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        for widget in (self.title, self.whom):
            rows.addWidget(widget)
        rows.addLayout(often)
        rows.addWidget(label("fieldLabel", tr("Dates")))
        rows.addWidget(scrolling(dates), 1)  # what there is to say of her stays in sight, above Book
        rows.addWidget(self.alerts)
        rows.addWidget(self.primary)
        rows.addWidget(self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self._book):
            super().keyPressEvent(event)


def _put_around(box: NumberBox, words: str) -> None:
    """Say this around the number that stands in it."""
    before, _, after = words.partition(str(box.value()))
    box.setPrefix(before)
    box.setSuffix(after)
