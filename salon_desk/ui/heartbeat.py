"""Keeps a page true as seconds pass and as the day changes: counts down at once, counts together a little later."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from salon_desk.domain.day import Day
from salon_desk.ui.countdown import Ticker
from salon_desk.ui.counter import Counter
from salon_desk.ui.reception import Reception
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.status_line import StatusLine
from salon_desk.ui.waitlist import Waitlist

SETTLES = 60  # milliseconds


class Heartbeat(QObject):
    """`midnight` says that today is another date."""

    midnight = Signal()

    def __init__(
        self, counter: Counter, reception: Reception, sidebar: Sidebar, status: StatusLine, waitlist: Waitlist
    ) -> None:
        super().__init__(reception)
        self._desk = counter.desk
        self._model = counter.model
        self._places = counter.places
        self._reception = reception
        self._sidebar = sidebar
        self._status = status
        self._waitlist = waitlist
        self._minute = self._desk.clock.now().replace(second=0, microsecond=0)
        self._today = self._desk.today()
        self._counted: date | None = None
        self.ticker = Ticker(self._desk.clock, self._counts, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLES)
        self._wire(counter)

    def stop(self) -> None:
        """Stand still until something changes."""
        self.ticker.stop()
        self._settle.stop()

    def _refresh(self) -> None:
        """The day is different: show it at once where a person waits for it, count it a little later."""
        if self._model.day is not None:
            self._sidebar.show_holds(self._model.day, self._desk.roster, self._desk.clock.now())
        self.ticker.nudge()
        if not self._settle.isActive():
            self._settle.start()

    def _show_day(self, day: Day) -> None:
        """The numbers of another date are not left standing for a moment."""
        self._refresh()
        if day.date != self._counted:
            self._count()

    def _count(self) -> None:
        """What is dear to count is counted once for many changes."""
        self._settle.stop()
        if self._model.day is not None:
            self._counted = self._model.day.date
            self._status.show_day(self._model.day, self._reception.wanted.minutes, self._desk.clock.now())
            self._reception.wanted.offer()

    def _tick(self) -> None:
        now = self._desk.clock.now()
        self._reception.tick(now)
        self._sidebar.tick(now)
        if self._settle.isActive():
            self._count()  # what has just run out: nowhere is it counted any longer than it is listed
        minute, today = now.replace(second=0, microsecond=0), self._desk.today()
        if minute != self._minute:
            self._minute = minute
            self._settle.start()
        if today != self._today:
            self._today = today
            self.midnight.emit()

    def _counts(self) -> bool:
        here = self._model.has_holds() or self._reception.holding.hold is not None
        return here or self._waitlist.counts or self._places.counts

    def _wire(self, counter: Counter) -> None:
        self.ticker.ticked.connect(self._model.tick)
        self._model.ticked.connect(self._tick)
        self._model.day_shown.connect(self._show_day)
        for told in (self._model.changed, self._model.hold_ended):
            told.connect(self._refresh)
        for told in (self._reception.holding.held, self._places.shown, self._places.counting_changed):
            told.connect(self.ticker.nudge)
        self._settle.timeout.connect(self._count)
        counter.panel.form.service_chosen.connect(self._settle.start)
