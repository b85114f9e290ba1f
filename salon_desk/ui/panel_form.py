"""The form of a hold: countdown, service, client, Confirm and Release; it keeps what is typed whatever happens."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.treatment import Roster
from salon_desk.ui.client_fields import ENTER, ClientFields
from salon_desk.ui.hold_header import HoldHeader
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.offers import Offers
from salon_desk.ui.service_chooser import ServiceChooser
from salon_desk.ui.theme import Look


class Stage(Enum):
    """Where the form stands."""

    PROMPT = "nothing is held"
    HELD = "a hold ticks"
    ENDED = "the hold is gone, what was typed is not"


PRIMARY = {
    Stage.PROMPT: "Take the next free  Ctrl+N",
    Stage.HELD: "Confirm booking  ⏎",
    Stage.ENDED: "Hold it again  ⏎",
}
SECONDARY = {Stage.PROMPT: "Clear  Esc", Stage.HELD: "Release  Esc", Stage.ENDED: "Clear  Esc"}


class BookingForm(QWidget):
    """Its signals are what the person wants; nothing is done here."""

    confirm_wanted = Signal()
    again_wanted = Signal()
    next_free_wanted = Signal()
    release_wanted = Signal()
    extend_wanted = Signal()
    service_chosen = Signal(object, object)
    slot_wanted = Signal(object)
    name_typed = Signal(str)

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._hold: Booking | None = None
        self._reason = ""
        self.stage = Stage.PROMPT
        self.header = HoldHeader(look, self)
        self.chooser = ServiceChooser(self)
        self.client = ClientFields(self)
        self.offers = Offers(self)
        self.primary = QPushButton()
        self.primary.setProperty("kind", "primary")
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
        self.chooser.show_roster(roster)

    def show_prompt(self) -> None:
        """Nothing is held; what is typed stays."""
        self._hold = None
        self.header.show_prompt()
        self._stand(Stage.PROMPT)

    def show_hold(self, hold: Booking, now: datetime) -> None:
        """A live hold, with its own service and length."""
        self._hold = hold
        self.chooser.show_choice(hold.service_id, hold.span.minutes)
        self.header.show_hold(hold, self._roster, now)
        self._stand(Stage.HELD)

    def show_ended(self, hold: Booking, why: str) -> None:
        """The hold is gone; Enter takes the slot again."""
        self._hold = None
        self.header.show_ended(hold, self._roster, why)
        self._stand(Stage.ENDED)

    def show_lost(self, times: str, why: str) -> None:
        """The slot was not to be had; what is typed stays, Enter tries again."""
        self._hold = None
        self.header.show_lost(times, why)
        self._stand(Stage.ENDED)

    def tick(self, now: datetime) -> None:
        """Count down."""
        if self._hold is not None:
            self.header.show_hold(self._hold, self._roster, now)
            self._keep_off()

    def set_online(self, reason: str) -> None:
        """Say why nothing can be claimed or confirmed now; an empty reason means that it can. Typing goes on."""
        self._reason = reason
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._stand(self.stage)

    def follow(self, before: QWidget) -> None:
        """Come after this in the tab order: client, phone, note, then the two buttons."""
        client = self.client
        for one, next_one in pairwise((before, client.name, client.phone, client.note, self.primary, self.secondary)):
            QWidget.setTabOrder(one, next_one)

    def focus_client(self) -> None:
        """Put the cursor where the name goes."""
        self.client.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.header.set_look(look)

    @property
    def draft(self) -> ClientDraft:
        """What is typed."""
        return self.client.draft

    # inside

    def _stand(self, stage: Stage) -> None:
        self.stage = stage
        self.primary.setText(PRIMARY[stage])
        self.primary.setAccessibleName(PRIMARY[stage].split("  ")[0])
        self.secondary.setText(SECONDARY[stage])
        self.secondary.setAccessibleName(SECONDARY[stage].split("  ")[0])
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
        if not self.primary.isEnabled():
            return
        wanted = {
            Stage.PROMPT: self.next_free_wanted,
            Stage.HELD: self.confirm_wanted,
            Stage.ENDED: self.again_wanted,
        }
        wanted[self.stage].emit()

    def _wire(self) -> None:
        self.primary.clicked.connect(self._act)
        self.secondary.clicked.connect(self.release_wanted)
        self.header.extend_wanted.connect(self.extend_wanted)
        self.chooser.chosen.connect(self.service_chosen)
        self.client.name_typed.connect(self.name_typed)
        self.client.edited.connect(lambda: self._stand(self.stage))
        self.offers.slot_wanted.connect(self.slot_wanted)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(4)
        rows.addWidget(self.header)
        rows.addSpacing(12)
        rows.addWidget(label("fieldLabel", "Service"))
        rows.addWidget(self.chooser)
        rows.addSpacing(6)
        rows.addWidget(self.client)
        rows.addSpacing(4)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the form is for; on a button what the button is for; held down it does nothing more."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()
        elif self.stage is not Stage.PROMPT:
            self._act()
