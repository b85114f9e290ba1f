"""The manager's overview as a place of the window: live numbers of the shown date, and ways from there to the day."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.desk.link import Link
from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.gaps import Gap
from salon_desk.domain.history import Happening
from salon_desk.domain.language import tr
from salon_desk.domain.overview import Overview
from salon_desk.domain.treatment import Roster
from salon_desk.ui.counter import Counter
from salon_desk.ui.labels import label, scrolling
from salon_desk.ui.overview.board import Board
from salon_desk.ui.overview.figures import Figures, Known, figures_of
from salon_desk.ui.overview.leaving import Leaving
from salon_desk.ui.overview.past import Past
from salon_desk.ui.theme import Look

SETTLES = 40  # milliseconds: many changes at once are counted once


class OverviewPlace(QWidget):
    """See Place. `booking_wanted` carries the Booking whose card, `slot_wanted` the Slot whose day is to be shown."""

    booking_wanted = Signal(object)
    slot_wanted = Signal(object)

    def __init__(self, counter: Counter, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overviewPlace")
        self._counter = counter
        self._is_shown = False
        self._gaps: tuple[Gap, ...] = ()
        self._gaps_at: datetime | None = None
        self.board = Board(look)
        self.area = scrolling(self.board)
        self.age = label("faint")
        self.leaving = Leaving(counter, self)
        self.past = Past(counter, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLES)
        self._lay_out()
        self._wire()

    @property
    def figures(self) -> Figures | None:
        """What is known at this instant; None before there is a day."""
        known = self._known()
        return figures_of(known, self._gaps, self._now()) if known is not None else None

    @property
    def numbers(self) -> Overview | None:
        """The numbers of the date at this instant; None before there is a day."""
        known = self._known()
        return known.numbers(self._now()) if known is not None else None

    @property
    def counts(self) -> bool:
        """See Place. It reckons with the shown day alone."""
        return False

    def enter(self, day: date) -> None:
        """See Place."""
        self._is_shown = True
        self.past.enter()
        if self.board.cards:
            self._show_anew()
        else:
            # The cards are made while the past is being read, and not before that begins.
            QTimer.singleShot(0, self, self._show_anew)

    def leave(self) -> None:
        """See Place."""
        self._is_shown = False
        self._settle.stop()
        self.past.leave()

    def set_look(self, look: Look) -> None:
        """See Place."""
        self.board.set_look(look)

    def hear_day(self, day: Day) -> None:
        """See Place."""
        self._show_anew()
        self.past.hear_day()

    def hear_visit(self, change: Change) -> None:
        """See Place."""
        self._hear()

    def hear_roster(self, roster: Roster) -> None:
        """See Place."""
        self._hear()

    def hear_waitlist(self) -> None:
        """See Place."""
        self._hear()

    def hear_link(self, link: Link) -> None:
        """See Place."""
        self.past.hear_link()

    # inside

    def _now(self) -> datetime:
        return self._counter.desk.clock.now()

    def _known(self) -> Known | None:
        desk, day = self._counter.desk, self._counter.model.day
        if day is None:
            return None
        waiting, past = desk.waiting, self.past
        wishes, fits = waiting.wishes, waiting.fits
        return Known(day, desk.roster, desk.today(), wishes, fits, past.history, past.happenings, past.unknown)

    def _show(self) -> None:
        if self._is_shown:
            self.age.setText(self.past.age)
            figures = self.figures
            if figures is not None:
                self.board.show_figures(figures)

    def _show_anew(self) -> None:
        """The day, the waitlist or the minute is another one, so the gaps are too."""
        known, now = self._known() if self._is_shown else None, self._now()
        if known is not None:
            self._gaps, self._gaps_at = known.gaps(now), now.replace(second=0, microsecond=0)
            self._show()

    def _hear(self, *_: object) -> None:
        if self._is_shown and not self._settle.isActive():
            self._settle.start()

    def _tick(self) -> None:
        """A second has passed, or a minute."""
        if self._gaps_at == self._now().replace(second=0, microsecond=0):
            self._show()
        else:
            self._show_anew()

    def _go(self, target: Booking | Slot | Happening) -> None:
        """To where a line leads."""
        if isinstance(target, Booking):
            self.booking_wanted.emit(target)
        elif isinstance(target, Slot):
            self.slot_wanted.emit(target)
        else:
            self._counter.failures.spawn(self._go_to(target))

    async def _go_to(self, one: Happening) -> None:
        """To the visit as it is now; where it takes no time any more, to the slot."""
        parts = await self._counter.desk.bookings.parts(one.visit_id) if one.visit_id is not None else ()
        if parts and parts[0].takes_time(self._now()):
            self.booking_wanted.emit(parts[0])
        elif one.start is not None and one.stylist_id is not None:
            self.slot_wanted.emit(Slot(one.stylist_id, one.start))

    def _wire(self) -> None:
        self._settle.timeout.connect(self._show_anew)
        self.past.changed.connect(self._show)
        self._counter.model.ticked.connect(self._tick)
        self._counter.model.hold_ended.connect(self._hear)
        self.board.chosen.connect(self._go)
        self.board.reached.connect(self.area.ensureWidgetVisible)
        self.setFocusProxy(self.board)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(label("headline", tr("The day at a glance")))
        bar.addWidget(self.age)
        bar.addStretch(1)
        for words, deed in self.leaving.deeds:
            button = QPushButton(words)
            button.clicked.connect(deed)
            bar.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(bar)
        rows.addWidget(self.area, 1)
