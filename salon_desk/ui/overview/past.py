"""What was before the shown date, and what happens at all desks: read when it is wanted, and again after news."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.history import Happening, History
from salon_desk.domain.language import tr
from salon_desk.ui.counter import Counter
from salon_desk.ui.overview.words import IS_BEING_READ, UNREADABLE
from salon_desk.ui.wording import time_of_day

SETTLES = 5000  # milliseconds after what happened first: where much goes on, it is still counted


class Past(QObject):
    """`changed` says that there is something else to show. Nothing is read while nobody looks, nor without news."""

    changed = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._history: History | None = None
        self._read_at: datetime | None = None
        self._is_wanted = self._has_failed = False
        self.happenings: tuple[Happening, ...] = ()
        self.settles = QTimer(self, singleShot=True, interval=SETTLES)
        self.settles.timeout.connect(self.read)

    @property
    def history(self) -> History | None:
        """What was before the shown date; None where it is not known."""
        day, past = self._counter.model.day, self._history
        return past if day is not None and past is not None and past.date == day.date else None

    @property
    def age(self) -> str:
        """While it can't be read: since when it is old. Empty: it is not."""
        desk = self._counter.desk
        if not self._is_cut:
            return ""
        if self.history is None or self._read_at is None:
            return tr("What was before this day can't be read now.")
        at = time_of_day(self._read_at, self._counter.zone, desk.today())
        return tr("What was before this day: as of {time}", time=at)

    @property
    def unknown(self) -> str:
        """Why the history is not known, where it is not."""
        return UNREADABLE if self._is_cut else IS_BEING_READ

    def enter(self) -> None:
        """Somebody looks from now on."""
        self._is_wanted = True
        self._counter.desk.overview.follow(self._hear)
        self.read()

    def leave(self) -> None:
        """Nobody looks any more."""
        self._is_wanted = False
        self.settles.stop()
        self._counter.desk.overview.unfollow()

    def hear_day(self) -> None:
        """Another date may be shown."""
        if self.history is None or self._has_failed:
            self.read()

    def hear_link(self) -> None:
        """The connection is different: what could not be read, or may have been missed, is read when it is there."""
        if self._is_wanted:
            if self._counter.desk.link.state is LinkState.OFFLINE:
                self._has_failed = True
            elif self._counter.desk.link.state is LinkState.LIVE and self._has_failed:
                self.read()
            self.changed.emit()

    def read(self) -> None:
        """Read what was before the shown date."""
        day = self._counter.model.day
        if day is not None and self._is_wanted:
            self._counter.failures.spawn(self._read(day.date))

    @property
    def _is_cut(self) -> bool:
        return self._has_failed or self._counter.desk.link.state is LinkState.OFFLINE

    async def _read(self, day: date) -> None:
        """What is told of a date that is not shown any more is dropped: that of the shown one may be known already."""
        history = await self._asked(day)
        shown = self._counter.model.day
        if shown is None or shown.date != day:
            return
        self._has_failed = history is None
        if history is not None:
            self._history, self._read_at = history, self._counter.desk.clock.now()
        self.changed.emit()

    async def _asked(self, day: date) -> History | None:
        try:
            return await self._counter.desk.overview.history(day)
        except Unreachable:
            return None

    def _hear(self, happenings: tuple[Happening, ...]) -> None:
        """What happened is told at once; what it did to the past is counted a little later, for all at once."""
        is_news = bool(self.happenings) and happenings != self.happenings
        self.happenings = happenings
        self.changed.emit()
        if is_news and not self.settles.isActive():
            self.settles.start()
