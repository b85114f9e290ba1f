"""How far the client of a booking is: one button and one key for each step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from salon_desk.domain.booking import Progress
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.choice_button import ChoiceButton

LETTERS: Mapping[str, Progress] = {
    "F": Progress.CONFIRMED,
    "A": Progress.ARRIVED,
    "L": Progress.LATE,
    "I": Progress.IN_CHAIR,
    "D": Progress.DONE,
    "X": Progress.NO_SHOW,
    "B": Progress.BOOKED,
}
WORDS = {
    Progress.CONFIRMED: tr_noop("Confirmed"),
    Progress.ARRIVED: tr_noop("Arrived"),
    Progress.LATE: tr_noop("Late"),
    Progress.IN_CHAIR: tr_noop("In chair"),
    Progress.DONE: tr_noop("Done"),
    Progress.NO_SHOW: tr_noop("No-show"),
    Progress.BOOKED: tr_noop("Back to booked"),
}
COLUMNS = 2


class ProgressButtons(QWidget):
    """`progress_wanted` carries the Progress that was clicked; the present one is pressed in."""

    progress_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Progress, QPushButton] = {}
        self._progress = Progress.BOOKED
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for nth, (letter, progress) in enumerate(LETTERS.items()):
            button = self.buttons[progress] = self._button(letter, progress)
            last = progress is Progress.BOOKED
            grid.addWidget(button, nth // COLUMNS, nth % COLUMNS, 1, COLUMNS if last else 1)

    def show_progress(self, progress: Progress) -> None:
        """Press in what is so now; going back is offered when there is a way back."""
        self._progress = progress
        for step, button in self.buttons.items():
            is_now = step is progress and step is not Progress.BOOKED
            button.setChecked(is_now)
            button.setAccessibleDescription(tr("so now") if is_now else "")
        self.buttons[Progress.BOOKED].setVisible(progress is not Progress.BOOKED)

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can."""
        for button in self.buttons.values():
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _button(self, letter: str, progress: Progress) -> QPushButton:
        words = tr(WORDS[progress])
        made = ChoiceButton(f"{words}  {letter}")
        made.setObjectName("progress")
        made.setAccessibleName(words)
        made.setCheckable(True)
        made.clicked.connect(partial(self._want, progress))
        return made

    def _want(self, progress: Progress) -> None:
        """What is pressed in tells what the book says, not what was clicked."""
        self.show_progress(self._progress)
        self.progress_wanted.emit(progress)
