"""The finder in the form: with whom, which days, what times, and where it would fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.treatment import Roster
from salon_desk.domain.visit import Offer, PartWish, Wish
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.calm_boxes import ListBox, TimeBox
from salon_desk.ui.choice_button import ChoiceTool
from salon_desk.ui.dates import weekday_name
from salon_desk.ui.enter import ENTER
from salon_desk.ui.group import Group
from salon_desk.ui.labels import clear, label, paragraph
from salon_desk.ui.visit_builder import fill_stylists

MOST = 6
# Chosen by these English words, and shown in the language of the windows.
THIS_DAY, THIS_WEEK, USUAL = tr_noop("This day"), tr_noop("This week"), tr_noop("Next 4 weeks")
DAYS = {THIS_DAY: 1, THIS_WEEK: 7, USUAL: 28, tr_noop("Next 12 weeks"): 84}
ANY_TIME, MORNING, AFTERNOON, AFTER = tr_noop("Any time"), tr_noop("Morning"), tr_noop("Afternoon"), tr_noop("After…")
NOON = time(12)


class Finder(Group):
    """`changed` tells that the wish is another one, `chosen` carries an Offer, `first_wanted` asks for the first."""

    changed = Signal()
    chosen = Signal(object)
    first_wanted = Signal()
    closed = Signal()

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finder")
        self.setAccessibleName(tr("Next free"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        names = tr("Days"), tr("With"), tr("Times")
        self.days, self.people, self.times = (self._list(name) for name in names)  # as Tab goes
        for box, choices in ((self.days, DAYS), (self.times, (ANY_TIME, MORNING, AFTERNOON, AFTER))):
            for words in choices:
                box.addItem(tr(words), words)
        self.days.setCurrentIndex(self.days.findData(USUAL))
        self.after = TimeBox(tr("After this time"), 15)
        self.weekdays = [self._chip(name) for name in map(weekday_name, range(1, 8))]
        self.word = paragraph("faint")
        self.first = QPushButton(tr("Take the first that works  ⏎"))
        self.first.setAccessibleName(tr("Take the first that works"))
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setObjectName("small")
        self.close_button.setAccessibleName(tr("Close the finder"))
        self.close_button.setToolTip(tr("Close  Esc"))
        self.buttons: list[QPushButton] = []
        self._offers: list[Offer] = []
        self._results = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.show_roster(roster)
        self.hide()

    @property
    def offers(self) -> list[Offer]:
        """What is offered now."""
        return self._offers

    def wish_for(self, parts: Sequence[PartWish], shown: date, today: date) -> Wish:
        """The wish for these services, from the shown day on; the first is with who is chosen here."""
        first = parts[0]._replace(stylist_id=self.people.currentData())
        begins = max(shown, today)
        days = DAYS[self.days.currentData()]
        if self.days.currentData() == THIS_WEEK:
            days -= begins.weekday()
        chosen = frozenset(nth for nth, chip in enumerate(self.weekdays, start=1) if chip.isChecked())
        earliest, latest = self._times()
        return Wish((first, *parts[1:]), begins, days, chosen if days > 1 else frozenset(), earliest, latest)

    def show_offers(self, offers: Sequence[Offer], lines: Sequence[str], word: str) -> None:
        """Offer these, one line each; `word` is told below, or instead."""
        self._offers = list(offers[:MOST])
        clear(self._results)
        self.buttons = []
        for nth, (offer, line) in enumerate(zip(self._offers, lines, strict=False), start=1):
            button = QPushButton(f"{nth}   {line}")
            button.setObjectName("found")
            button.setAccessibleName(tr("{n}: hold {offer}", n=nth, offer=line))
            button.clicked.connect(partial(self.chosen.emit, offer))
            self.buttons.append(button)
            self._results.addWidget(button)
        self.word.setText(word)
        self.word.setVisible(bool(word))
        self.first.setEnabled(bool(offers))

    def show_roster(self, roster: Roster) -> None:
        """Take another list of stylists."""
        fill_stylists(self.people, roster, self.people.currentData())

    def open(self) -> None:
        """Show it, with the keys: 1 to 6 take what is offered, Enter the first that works."""
        self.show()
        announce_shown(self)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def leave(self) -> bool:
        """Put it away; whether it was there."""
        was_there = not self.isHidden()
        self.hide()
        return was_there

    def _times(self) -> tuple[time | None, time | None]:
        after = self.after.time()
        return {
            ANY_TIME: (None, None),
            MORNING: (None, NOON),
            AFTERNOON: (NOON, None),
            AFTER: (time(after.hour(), after.minute()), None),
        }[self.times.currentData()]

    def _tell(self) -> None:
        self.after.setVisible(self.times.currentData() == AFTER)
        for chip in self.weekdays:
            chip.setVisible(self.days.currentData() != THIS_DAY)
        self.changed.emit()

    def _list(self, name: str) -> ListBox:
        made = ListBox(self)
        made.setAccessibleName(name)
        made.setMinimumContentsLength(4)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.installEventFilter(self)
        made.activated.connect(self._tell)
        return made

    def _chip(self, name: str) -> QToolButton:
        chip = ChoiceTool()
        chip.setText(name[:2])
        chip.setCheckable(True)
        chip.setObjectName("chip")
        chip.setAccessibleName(tr("On {weekday}s", weekday=name))
        chip.toggled.connect(self._tell)
        return chip

    def _wire(self) -> None:
        self.after.timeChanged.connect(self._tell)
        self.first.clicked.connect(self.first_wanted)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 10)
        rows.setSpacing(6)
        self._results.setSpacing(4)
        lines: list[list[tuple[QWidget, int]]] = [
            [(label("sectionTitle", tr("NEXT FREE")), 1), (self.close_button, 0)],
            [(self.days, 1)],
            [(self.people, 1), (self.times, 1)],
            [(self.after, 1)],
            [(chip, 1) for chip in self.weekdays],
        ]
        for parts in lines:
            line = QHBoxLayout()
            line.setSpacing(4)
            for part, share in parts:
                line.addWidget(part, share)
            rows.addLayout(line)
        rows.addLayout(self._results)
        rows.addWidget(self.word)
        rows.addWidget(self.first)

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a number or Enter means; whether it means something."""
        if event.isAutoRepeat():
            return False
        nth, held_down = event.key() - Qt.Key.Key_1, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held_down and 0 <= nth < len(self.buttons):
            self.buttons[nth].click()
        elif event.key() in ENTER and self.first.isEnabled():
            self.first.click()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list would look for an entry that begins with the number."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        elif focused is self.after:
            event.accept()  # Enter takes the time that was typed, and no more
        elif not self._take(event):
            super().keyPressEvent(event)
