"""The row on a booking's card that asks for the same again in some weeks; the client's own rhythm stands first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.language import tr, tr_count
from salon_desk.ui.choice_button import ChoiceButton
from salon_desk.ui.labels import label, set_kind

WEEKS = (4, 6, 8)


class AgainRow(QWidget):
    """`wanted` carries the Booking and the weeks, `rhythm_wanted` the Booking whose client's rhythm is to be shown,
    `standing_wanted` the Booking that is to come again and again."""

    wanted = Signal(object, int)
    rhythm_wanted = Signal(object)
    standing_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._booking: Booking | None = None
        self._usual: int | None = None
        self._reason = ""
        self.title = label("sectionTitle")
        self._choices: tuple[int, ...] = ()
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._all = [self._button(nth) for nth in range(len(WEEKS) + 1)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(6)
        self.standing = QPushButton(tr("Standing appointment…"))
        self.standing.setObjectName("offer")
        self.standing.setAccessibleName(tr("Again and again: a standing appointment"))
        self.standing.clicked.connect(self.want_standing)
        rows.addWidget(self.title)
        rows.addLayout(self._line)
        rows.addWidget(self.standing)
        self.show_usual(None, None)

    @property
    def buttons(self) -> list[QPushButton]:
        """The weeks that are offered, from the left."""
        return self._all[: len(self._choices)]

    def show_booking(self, booking: Booking) -> None:
        """Offer it for this booking; for a client of the book her rhythm is asked for."""
        before, self._booking = self._booking, booking
        who = (booking.client_id, booking.service_id)
        if before is None or (before.client_id, before.service_id) != who:
            self.show_usual(None, None)
            if booking.client_id is not None:
                self.rhythm_wanted.emit(booking)

    def show_usual(self, booking: Booking | None, weeks: int | None) -> None:
        """Put the weeks that usually pass first, if the booking is still the one that is shown."""
        if booking is not None and (self._booking is None or booking.client_id != self._booking.client_id):
            return
        self._usual = weeks
        if weeks is None:
            self.title.setText(tr("AGAIN IN"))
        else:
            self.title.setText(tr_count("AGAIN IN · USUALLY {n} WEEK", "AGAIN IN · USUALLY {n} WEEKS", weeks))
        self._fill(WEEKS if weeks is None else (weeks, *(it for it in WEEKS if it != weeks)))

    def set_online(self, reason: str) -> None:
        """Say why nothing can be held now; an empty reason means that it can."""
        self._reason = reason
        for button in (*self._all, self.standing):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def take_keys(self) -> None:
        """Give the keys to the first button."""
        if self.isVisible():
            self._all[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def want_standing(self) -> None:
        """Ask for a standing appointment like this booking."""
        if self.isVisible() and self._booking is not None and not self._reason:
            self.standing_wanted.emit(self._booking)

    def _fill(self, choices: tuple[int, ...]) -> None:
        """Name the buttons; they stay, so that the keys stay on the first while a rhythm is asked for."""
        self._choices = choices
        for nth, (button, weeks) in enumerate(zip(self._all, choices, strict=False)):
            button.setText(tr_count("{n} week", "{n} weeks", weeks) if nth == 0 else str(weeks))
            button.setAccessibleName(tr_count("Again in {n} week", "Again in {n} weeks", weeks))
            set_kind(button, "chosen" if weeks == self._usual else "")
        self._all[-1].setVisible(len(choices) == len(self._all))

    def _button(self, nth: int) -> QPushButton:
        button = ChoiceButton()
        button.setObjectName("offer")
        button.setAccessibleName(tr("Again in some weeks"))
        button.clicked.connect(partial(self._want, nth))
        self._line.addWidget(button, 2 if nth == 0 else 1)
        return button

    def _want(self, nth: int) -> None:
        if self._booking is not None:
            self.wanted.emit(self._booking, self._choices[nth])
