"""The closures: dates to come on which the salon is closed, a line to add more, and public holidays to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.set_up import Closure, SetUp
from salon_desk.domain.set_up_changes import ClosureChange
from salon_desk.domain.timespan import DAY
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label, scrolling
from salon_desk.ui.set_up.day_range import DayRange, days_words
from salon_desk.ui.set_up.entry_list import Entry, EntryList, removing
from salon_desk.ui.set_up.form import FIELD_WIDTH
from salon_desk.ui.set_up.holidays_page import HolidaysPage
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving, Wish

LONGEST = 366  # days in a row


class ClosuresPage(QWidget):
    """Each closure is saved by itself. `changed` tells that `is_changed` may be another."""

    changed = Signal()

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._closures: tuple[Closure, ...] = ()
        self.entries = EntryList(tr("No closure is planned."))
        self.days = DayRange()
        self.reason = QLineEdit(placeholderText=tr("Why, such as “Summer holiday”"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setFixedWidth(FIELD_WIDTH)
        self.add_button = QPushButton(tr("Add closure"))
        self.holidays_button = QPushButton(tr("Propose public holidays…"))
        self.said, self.off = Said(), label("reason")
        self.off.hide()
        self.holidays = HolidaysPage(saving)
        self._lay_out()
        self._wire()
        self.days.show_days(saving.desk.today(), saving.desk.today())

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self.reason.text().strip())

    def hear(self, set_up: SetUp) -> None:
        """Show what is planned now."""
        self._closures = set_up.closures
        self.holidays.show_closures(set_up.closures)
        self._show()

    def add(self) -> None:
        """Close the salon on the dates in the line."""
        first, last = self.days.days
        count = (last - first).days + 1
        if count > LONGEST:
            self.said.say(tr("A closure lasts a year at most."))
        else:
            reason = self.reason.text()
            self._close([Closure(first + nth * DAY, reason) for nth in range(count)])

    def leave_holidays(self) -> None:
        """Show the closures again."""
        self._stack.setCurrentIndex(0)
        self.holidays_button.setFocus()

    # inside

    def _close(self, wanted: Sequence[Closure]) -> None:
        if self._saving.is_off:
            return
        self.said.say("")
        change = ClosureChange(self._on({one.day for one in wanted}), tuple(wanted))
        self._saving.save(Wish(change, lambda _: self._closed(), self._refuse))

    def _closed(self) -> None:
        self.reason.clear()
        self.leave_holidays()

    def _remove(self, closures: Sequence[Closure]) -> None:
        self._saving.save(Wish(ClosureChange(tuple(closures), ()), lambda _: self.said.say(""), self._refuse))

    def _refuse(self, sentence: str) -> None:
        self.said.say(sentence)
        self.holidays.said.say(sentence)

    def _on(self, days: set[date]) -> tuple[Closure, ...]:
        return tuple(closure for closure in self._closures if closure.day in days)

    def _open_holidays(self) -> None:
        self._stack.setCurrentWidget(self.holidays)
        self.holidays.open()

    def _show(self) -> None:
        today = self._saving.desk.today()
        runs = runs_of([closure for closure in self._closures if closure.day >= today])
        self.entries.show_entries([self._entry(run) for run in runs], self._saving.why_not)

    def _entry(self, run: Sequence[Closure]) -> Entry:
        when, why = days_words(run[0].day, run[-1].day), run[0].reason
        return Entry(when, why, (removing(when, why, partial(self._remove, run)),))

    def _stir(self) -> None:
        self.add_button.setEnabled(not self._saving.is_off)
        self.add_button.setToolTip(self._saving.why_not)
        self.off.setText(self._saving.why_not)
        self.off.setVisible(bool(self._saving.why_not))
        self._show()

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.holidays_button.clicked.connect(self._open_holidays)
        self.holidays.left.connect(self.leave_holidays)
        self.holidays.chosen.connect(self._close)
        self.reason.textChanged.connect(self.changed)
        self._saving.stirred.connect(self._stir)

    def _lay_out(self) -> None:
        planned = QWidget()
        line = QHBoxLayout()
        line.setSpacing(10)
        for part in (self.days, self.reason, self.add_button):
            line.addWidget(part)
        line.addStretch(1)
        rows = QVBoxLayout(planned)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(label("sectionTitle", tr("CLOSED ON")))
        rows.addLayout(line)
        for words in (self.said, self.off):
            rows.addWidget(words)
        proposing = QHBoxLayout()
        proposing.addWidget(self.holidays_button)
        proposing.addStretch(1)
        rows.addLayout(proposing)
        rows.addWidget(self.entries)
        rows.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(planned))
        self._stack.addWidget(self.holidays)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self.add):
            super().keyPressEvent(event)


def runs_of(closures: Sequence[Closure]) -> list[list[Closure]]:
    """The closures in order; dates in a row that are closed for one reason stand together."""
    runs: list[list[Closure]] = []
    for closure in sorted(closures):
        last = runs[-1][-1] if runs else None
        if last is not None and closure.day - last.day == DAY and closure.reason == last.reason:
            runs[-1].append(closure)
        else:
            runs.append([closure])
    return runs
