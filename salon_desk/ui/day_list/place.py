"""The day list as a place of the window."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from salon_desk.desk.link import Link
from salon_desk.domain.booking import Progress
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.treatment import Roster
from salon_desk.ui.calm_boxes import ListBox
from salon_desk.ui.counter import Counter
from salon_desk.ui.day_list.model import DayListModel, SortedVisits
from salon_desk.ui.day_list.rows import VisitRow, text_of
from salon_desk.ui.day_list.table import VisitTable
from salon_desk.ui.keys import bind_letters
from salon_desk.ui.labels import label
from salon_desk.ui.progress_buttons import LETTERS
from salon_desk.ui.theme import Look


class DayListPlace(QWidget):
    """See Place. `booking_wanted` carries the Booking whose card is to be shown, `progress_wanted` a Booking and how
    far its client is, `cancel_wanted` a Booking."""

    booking_wanted = Signal(object)
    progress_wanted = Signal(object, object)
    cancel_wanted = Signal(object)

    def __init__(self, counter: Counter, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listPlace")
        self._counter = counter
        self.model = DayListModel(counter.desk.clock, counter.desk.roster, look)
        self.visits = SortedVisits(self.model)
        self.table = VisitTable(self.visits, self)
        # Qt deletes children in order, and a view must go before its model.
        self.visits.setParent(self.table)
        self.model.setParent(self.table)
        self.stylists = ListBox()
        self.total = label("faint")
        self.copy_button = QPushButton(tr("Copy list"))
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.table)
        self.hear_roster(counter.desk.roster)

    @property
    def counts(self) -> bool:
        """See Place. It lists the shown day alone."""
        return False

    def enter(self, day: date) -> None:
        """See Place."""
        if self._counter.model.day is not None:
            self.hear_day(self._counter.model.day)
        if not self.table.currentIndex().isValid() and self.visits.rowCount():
            self.table.selectRow(0)

    def leave(self) -> None:
        """See Place."""

    def set_look(self, look: Look) -> None:
        """See Place."""
        self.model.set_look(look)

    def hear_day(self, day: Day) -> None:
        """See Place."""
        had = self.table.current
        self.model.show(day)
        if had is not None and (self.table.current is None or self.table.current.first.visit_id != had.first.visit_id):
            self.table.select(had.first.visit_id)
        self._count()

    def hear_visit(self, change: Change) -> None:
        """See Place."""
        if self._counter.model.day is not None:
            self.hear_day(self._counter.model.day)

    def hear_roster(self, roster: Roster) -> None:
        """See Place."""
        had = self.stylists.currentData()
        with QSignalBlocker(self.stylists):
            self.stylists.clear()
            self.stylists.addItem(tr("All stylists"), None)
            for stylist in roster.stylists:
                self.stylists.addItem(stylist.name, stylist.id)
            self.stylists.setCurrentIndex(max(0, self.stylists.findData(had)))
        self.model.set_roster(roster)
        self._filter()

    def hear_waitlist(self) -> None:
        """See Place. Who waits is not on the day."""

    def hear_link(self, link: Link) -> None:
        """See Place. What can't be fresh is told above every place."""

    def copy(self) -> None:
        """Copy the marked rows as text; all of the list where none is marked."""
        self._copy(self.table.marked or self.visits.all_rows)

    # inside

    def _copy(self, rows: list[VisitRow]) -> None:
        QGuiApplication.clipboard().setText(text_of(rows))
        self._counter.notices.tell(tr_count("{n} visit copied as text.", "{n} visits copied as text.", len(rows)))

    def _filter(self) -> None:
        self.visits.show_stylist(self.stylists.currentData())
        self._count()

    def _count(self) -> None:
        number = self.visits.rowCount()
        self.total.setText(tr_count("{n} visit", "{n} visits", number))
        self.nobody.setVisible(not number)
        self.table.setVisible(bool(number))

    def _set_progress(self, progress: Progress) -> None:
        row = self.table.current
        if row is not None and not row.first.is_hold:
            self.progress_wanted.emit(row.first, progress)

    def _cancel(self, row: VisitRow) -> None:
        if not row.first.is_hold:
            self.cancel_wanted.emit(row.first)

    def _wire(self) -> None:
        self.table.chosen.connect(lambda row: self.booking_wanted.emit(row.first))
        self.table.cancel_wanted.connect(self._cancel)
        self.stylists.currentIndexChanged.connect(self._filter)
        self.copy_button.clicked.connect(lambda: self._copy(self.visits.all_rows))
        self._counter.model.hold_ended.connect(self._forget_ended)
        bind_letters(self.table, {key: partial(self._set_progress, step) for key, step in LETTERS.items()})
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy)

    def _forget_ended(self) -> None:
        self.model.refresh()
        self._count()

    def _lay_out(self) -> None:
        self.stylists.setAccessibleName(tr("Whose visits are listed"))
        self.stylists.setMinimumWidth(160)
        self.copy_button.setToolTip(tr("Copies what is listed; Ctrl+C copies the marked rows"))
        self.nobody: QLabel = label("calm", tr("Nobody is booked on this day."))
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(12)
        bar.addWidget(label("headline", tr("The day's visits")))
        bar.addWidget(self.total)
        bar.addStretch(1)
        bar.addWidget(self.stylists)
        bar.addWidget(self.copy_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.nobody, 1)
