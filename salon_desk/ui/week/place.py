"""The week as a place of the window: one stylist, seven dates, and the way from there to a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.treatment import Roster
from salon_desk.ui.calm_boxes import ListBox
from salon_desk.ui.counter import Counter
from salon_desk.ui.dates import week_title
from salon_desk.ui.labels import label
from salon_desk.ui.theme import Look
from salon_desk.ui.week.dates import monday_of
from salon_desk.ui.week.grid import WeekGrid
from salon_desk.ui.week.model import WeekModel

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeekPlace(QWidget):
    """See Place. `booking_wanted` carries the Booking whose card, `slot_wanted` the Slot whose day is to be shown.

    `counting_changed` says that `counts` may be different.
    """

    booking_wanted = Signal(object)
    slot_wanted = Signal(object)
    counting_changed = Signal()

    def __init__(self, counter: Counter, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("weekPlace")
        self._counter = counter
        self._first: date | None = None
        self._is_told = False
        self.model = WeekModel(counter.desk.clock, counter.desk.roster)
        self.grid = WeekGrid(self.model, look, counter.desk.is_own, counter.grid.colouring, self)
        # Qt deletes children in order, and a view must go before its model.
        self.model.setParent(self.grid)
        self.stylists = ListBox()
        self.title = label("headline")
        self._make_bar()
        self.setFocusProxy(self.grid)
        self.grid.booking_chosen.connect(self.booking_wanted)
        self.grid.slot_chosen.connect(self.slot_wanted)
        counter.model.ticked.connect(self.model.tick)
        for told in (self.model.modelReset, self.model.dataChanged):
            told.connect(self.counting_changed)
        self.hear_roster(counter.desk.roster)

    @property
    def counts(self) -> bool:
        """See Place."""
        return self.model.has_holds()

    def enter(self, day: date) -> None:
        """See Place."""
        self._show(day)

    def leave(self) -> None:
        """See Place."""
        self._first = None
        self._counter.desk.weeks.leave()

    def set_look(self, look: Look) -> None:
        """See Place."""
        self.grid.set_look(look)

    def hear_day(self, day: Day) -> None:
        """See Place."""
        if self._first is not None and monday_of(day.date) != self._first:
            self._show(day.date)

    def hear_visit(self, change: Change) -> None:
        """See Place. The week hears of its visits itself, of every date."""

    def hear_roster(self, roster: Roster) -> None:
        """See Place."""
        had = self.stylist
        with QSignalBlocker(self.stylists):
            self.stylists.clear()
            for stylist in sorted(roster.stylists, key=lambda it: not it.active):
                gone = tr("{stylist} (left)", meaning="the salon", stylist=stylist.name)
                self.stylists.addItem(stylist.name if stylist.active else gone, stylist.id)
            if had is not None:
                self.stylists.setCurrentIndex(max(0, self.stylists.findData(had.id)))
        self.model.set_roster(roster)
        self.model.show_stylist(self.stylist)

    def hear_waitlist(self) -> None:
        """See Place. The week tells nothing of who waits."""

    def hear_link(self, link: Link) -> None:
        """See Place. What can't be fresh is told above every place; what could not be read is read now."""
        if link.state is LinkState.LIVE and self._first is not None and not self._is_told:
            self._show(self._first)

    @property
    def stylist(self) -> Stylist | None:
        """Whose week is shown, also of one who left; None where nobody ever worked here."""
        chosen = self.stylists.currentData()
        return None if chosen is None else self._counter.desk.roster.stylist(StylistId(chosen))

    def show_stylist(self, stylist_id: StylistId) -> None:
        """Show another stylist's week, where she is known."""
        self.stylists.setCurrentIndex(max(0, self.stylists.findData(stylist_id)))

    def step_stylist(self, by: int) -> None:
        """The next stylist, or the one before; from the last to the first."""
        if self.stylists.count():
            self.stylists.setCurrentIndex((self.stylists.currentIndex() + by) % self.stylists.count())

    # inside

    def _show(self, day: date) -> None:
        self._first, self._is_told = monday_of(day), False
        self._counter.failures.spawn(self._counter.desk.weeks.watch(self._first, self._hear))

    def _hear(self, week: tuple[Day, ...]) -> None:
        # After a wish that failed it may still be the week before that is told.
        self._is_told = week[0].date == self._first
        is_other = not self.model.days or monday_of(self.model.days[0].date) != week[0].date
        self.title.setText(week_title(week[0].date, week[-1].date))
        self.model.show(week)
        if is_other:
            self._reveal()

    def _reveal(self) -> None:
        """Begin where the first date's shift does."""
        opened = [(nth, day.opening.start) for nth, day in enumerate(self.model.days) if day.opening is not None]
        if opened:
            column, start = opened[0]
            self.grid.sight.show_instant(self.grid.scene(column).geometry, start)

    def _make_bar(self) -> None:
        self.stylists.setAccessibleName(tr("Stylist (Ctrl+← Ctrl+→)"))
        self.stylists.setToolTip(tr("Ctrl+←  Ctrl+→"))
        self.stylists.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stylists.setMinimumWidth(160)
        self.stylists.currentIndexChanged.connect(lambda: self.model.show_stylist(self.stylist))
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.title)
        bar.addStretch(1)
        bar.addWidget(label("faint", tr("Week of")))
        bar.addWidget(self.stylists)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(bar)
        rows.addWidget(self.grid, 1)

    # Qt asks

    def event(self, event: QEvent) -> bool:
        """Ctrl with an arrow is for the stylist here, before it is for the day everywhere else."""
        if isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            by = STEPS.get(Qt.Key(event.key()))
            if by is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if by is not None and event.type() is QEvent.Type.KeyPress:
                self.step_stylist(by)
                return True
        return super().event(event)
