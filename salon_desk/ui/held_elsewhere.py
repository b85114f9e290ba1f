"""What is held while another place than the day is shown: its countdown in the status line, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from salon_desk.domain.language import tr
from salon_desk.ui.counter import Counter
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.holding import Holding
from salon_desk.ui.labels import set_tone
from salon_desk.ui.ring import WARNING_SECONDS


class HeldElsewhere(QObject):
    """Writes on a button: `You hold 14:00 with Lea · 2:13 · back to it Ctrl+1`."""

    def __init__(self, counter: Counter, holding: Holding, button: QPushButton) -> None:
        super().__init__(button)
        self._counter = counter
        self._holding = holding
        self._button = button
        button.clicked.connect(counter.places.show_day)
        for told in (counter.places.shown, counter.model.ticked, holding.held, holding.ended, holding.booked):
            told.connect(self.show)

    def show(self) -> None:
        """Show what is left of it now."""
        hold = None if self._counter.places.is_day else self._holding.hold
        self._button.setVisible(hold is not None)
        if hold is not None:
            left = hold.seconds_left(self._counter.desk.clock.now())
            where = self._counter.place(hold)
            words = tr("You hold {place} · {left} · back to it  Ctrl+1", place=where, left=countdown(left))
            self._button.setText(words)
            self._button.setAccessibleName(tr("You hold {place}: back to it (Ctrl+1)", place=where))
            set_tone(self._button, "warning" if left <= WARNING_SECONDS else "")
