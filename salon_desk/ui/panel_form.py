"""The form of a hold: countdown, service, client, Confirm and Release; it keeps what is typed whatever happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import Alert
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import PartWish
from salon_desk.ui.client_alerts import ClientAlerts, alerts_for
from salon_desk.ui.client_fields import ClientFields
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.finder import Finder
from salon_desk.ui.hold_header import HoldHeader
from salon_desk.ui.labels import label, paragraph, scrolling, set_kind
from salon_desk.ui.offers import Offers
from salon_desk.ui.service_chooser import ServiceChooser
from salon_desk.ui.theme import Look
from salon_desk.ui.visit_builder import VisitBuilder


class Stage(Enum):
    """Where the form stands."""

    PROMPT = "nothing is held"
    HELD = "a hold ticks"
    ENDED = "the hold is gone, what was typed is not"


PRIMARY = {
    Stage.PROMPT: tr_noop("Take the next free  Ctrl+N"),
    Stage.HELD: tr_noop("Confirm booking  ⏎"),
    Stage.ENDED: tr_noop("Hold it again  ⏎"),
}
SECONDARY = {
    Stage.PROMPT: tr_noop("Clear  Esc"),
    Stage.HELD: tr_noop("Release  Esc"),
    Stage.ENDED: tr_noop("Clear  Esc"),
}


class BookingForm(QWidget):
    """Its signals are what the person wants; nothing is done here."""

    confirm_wanted = Signal()
    again_wanted = Signal()
    next_free_wanted = Signal()
    release_wanted = Signal()
    extend_wanted = Signal()
    service_chosen = Signal(object, object)
    slot_wanted = Signal(object)

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._hold: Booking | None = None
        self._visit: tuple[Booking, ...] = ()
        self._asked_about: tuple[Alert, ...] = ()
        self._reason = ""
        self.stage = Stage.PROMPT
        self.header = HoldHeader(look, self)
        self.chooser = ServiceChooser(self)
        self.builder = VisitBuilder(self.chooser, roster, self)
        self.finder = Finder(roster, self)
        self.client = ClientFields(look, self)
        self.alerts = ClientAlerts(look, self)
        self.offers = Offers(self)
        self.primary = QPushButton()
        self.secondary = QPushButton()
        self.reason = paragraph("reason")
        self._lay_out()
        self._wire()
        self.chooser.show_roster(roster)
        self.show_prompt()

    # what it shows

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        self._roster = roster
        for part in (self.chooser, self.builder, self.finder):
            part.show_roster(roster)
        self._stand(self.stage)

    def show_prompt(self) -> None:
        """Nothing is held; what is typed stays."""
        self._hold = None
        self.chooser.show_stylist(None)
        self.header.show_prompt()
        self._stand(Stage.PROMPT)

    def show_hold(self, hold: Booking, now: datetime, visit: Sequence[Booking] = ()) -> None:
        """A live hold, with its own service and length; `visit` are all its parts, where there are several."""
        if self._hold is None or self._hold.visit_id != hold.visit_id:
            self._asked_about = ()
        self._hold = hold
        self._visit = tuple(visit)
        self.chooser.show_hold(hold)
        self.header.show_hold(hold, self._roster, now, self._visit)
        self._stand(Stage.HELD)

    def show_ended(self, hold: Booking, now: datetime, why: str) -> None:
        """The hold is gone; Enter takes the slot again."""
        self._hold = None
        self.header.show_ended(hold, self._roster, now, why)
        self._stand(Stage.ENDED)

    def show_lost(self, times: str, why: str) -> None:
        """The slot was not to be had; what is typed stays, Enter tries again."""
        self._hold = None
        self.header.show_lost(times, why)
        self._stand(Stage.ENDED)

    def tick(self, now: datetime) -> None:
        """Count down."""
        if self._hold is not None:
            self.header.show_hold(self._hold, self._roster, now, self._visit)
            self._keep_off()

    def set_online(self, reason: str) -> None:
        """Say why nothing can be claimed or confirmed now; an empty reason means that it can. Typing goes on."""
        self._reason = reason
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._stand(self.stage)

    def follow(self, before: QWidget) -> None:
        """Come after this in the tab order: what is typed, the two buttons, then what is rarely needed."""
        client = self.client
        typed = (client.name, client.phone, client.email, client.note)
        for one, next_one in pairwise((before, *typed, self.primary, self.secondary, client.record.keep)):
            QWidget.setTabOrder(one, next_one)

    def focus_client(self) -> None:
        """Put the cursor where the name goes."""
        self.client.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.header.set_look(look)
        self.client.set_look(look)
        self.alerts.set_look(look)

    @property
    def asks_about_client(self) -> bool:
        """Whether it asks once more, because of something grave about the client."""
        return self.stage is Stage.HELD and bool(self.alerts.grave) and self.alerts.grave == self._asked_about

    def stop_asking(self) -> None:
        """Do not book anyway; the hold and what is typed stay."""
        self._asked_about = ()
        self._stand(self.stage)

    @property
    def parts(self) -> tuple[PartWish, ...]:
        """The services that are asked for, the first with anyone."""
        chooser = self.chooser
        first = () if chooser.service_id is None else (PartWish(chooser.service_id, None, chooser.minutes),)
        return (*first, *self.builder.more)

    def parts_after(self, first: Booking) -> tuple[Booking, ...]:
        """What follows the first part of the visit that is held, or was held last."""
        return tuple(part for part in self._visit if part.visit_id == first.visit_id and part.ordinal != first.ordinal)

    @property
    def draft(self) -> ClientDraft:
        """What is typed."""
        return self.client.draft

    # inside

    def _stand(self, stage: Stage) -> None:
        self.stage = stage
        self.alerts.show_alerts(self._alerts())
        asks = self.asks_about_client
        _name(self.primary, tr("Book anyway  ⏎") if asks else tr(PRIMARY[stage]))
        _name(self.secondary, tr("Back  Esc") if asks else tr(SECONDARY[stage]))
        set_kind(self.primary, "danger" if asks else "primary")
        self.secondary.setVisible(stage is not Stage.PROMPT or not self.client.is_empty)
        for control in (self.primary, self.chooser, self.header.extend, self.offers):
            control.setToolTip(self._reason)
        self.primary.setEnabled(not self._reason)
        self.offers.setEnabled(not self._reason)
        self.chooser.setEnabled(not self._reason or stage is not Stage.HELD)
        self._keep_off()

    def _keep_off(self) -> None:
        if self._reason:
            self.header.extend.setEnabled(False)

    def _act(self) -> None:
        if not self.primary.isEnabled() or self._asks_first():
            return
        wanted = {
            Stage.PROMPT: self.next_free_wanted,
            Stage.HELD: self.confirm_wanted,
            Stage.ENDED: self.again_wanted,
        }
        wanted[self.stage].emit()

    def _asks_first(self) -> bool:
        """Ask once before a client is booked of whom something grave is known; what else it was for is done."""
        grave = self.alerts.grave if self.stage is Stage.HELD else ()
        asks, self._asked_about = grave != self._asked_about, grave
        self._stand(self.stage)
        return asks and bool(grave)

    def _alerts(self) -> tuple[Alert, ...]:
        client, hold = self.client.client, self._hold
        if client is None or hold is None:
            return ()
        services = [part.service_id for part in self._visit or (hold,)]
        return alerts_for(client, services, day_of(hold.start, zone_of(self._roster.salon.zone)), self._roster)

    def _step_back(self) -> None:
        (self.stop_asking if self.asks_about_client else self.release_wanted.emit)()

    def enter(self) -> None:
        """What Enter does where something is held or was lost."""
        if self.stage is not Stage.PROMPT:
            self._act()

    def _wire(self) -> None:
        self.primary.clicked.connect(self._act)
        self.secondary.clicked.connect(self._step_back)
        self.header.extend_wanted.connect(self.extend_wanted)
        self.chooser.chosen.connect(self.service_chosen)
        self.client.entered.connect(self.enter)
        self.client.edited.connect(lambda: self._stand(self.stage))
        self.offers.slot_wanted.connect(self.slot_wanted)

    def _lay_out(self) -> None:
        above, below = QVBoxLayout(), QWidget(self)
        above.setContentsMargins(16, 16, 16, 12)
        above.addWidget(self.header)
        self._place = scrolling(below)
        self._place.verticalScrollBar().rangeChanged.connect(self._show_confirm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addWidget(self._place, 1)
        rows = QVBoxLayout(below)
        rows.setContentsMargins(16, 0, 16, 16)
        rows.setSpacing(4)
        rows.addWidget(label("fieldLabel", tr("Service")))
        rows.addWidget(self.builder)
        rows.addWidget(self.finder)
        rows.addSpacing(6)
        rows.addWidget(self.client)
        rows.addWidget(self.alerts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.secondary)
        buttons.addWidget(self.primary, 1)
        rows.addLayout(buttons)
        rows.addWidget(self.reason)
        rows.addSpacing(12)
        rows.addWidget(self.offers)
        rows.addStretch(1)
        self.reason.hide()

    def _show_confirm(self) -> None:
        """What there is to say of a client stands above Confirm: no low window may hide it."""
        if self.alerts.isVisible():
            self._place.ensureWidgetVisible(self.primary, 0, 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the form is for; on a button what the button is for; held down it does nothing more."""
        if not answer_enter(self, event, self.enter):
            super().keyPressEvent(event)


def _name(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words.split("  ")[0])
