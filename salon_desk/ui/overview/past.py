"""What was before the shown date, and what happens at all desks: read when it is wanted, and again after news."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.history import Happening, History
from salon_desk.ui.counter import Counter
from salon_desk.ui.wording import time_of_day

SETTLES = 5000  # milliseconds after what happened last
UNREAD = "What was before this day can't be read now."


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
        if desk.link.state is not LinkState.OFFLINE and not self._has_failed:
            return ""
        if self.history is None or self._read_at is None:
            return UNREAD
        at = time_of_day(self._read_at, self._counter.zone, desk.today())
        return f"What was before this day: as of {at}"

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
        if self.history is None:
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

    async def _read(self, day: date) -> None:
        try:
            self._history = await self._counter.desk.overview.history(day)
        except Unreachable:
            self._has_failed = True
        else:
            self._has_failed, self._read_at = False, self._counter.desk.clock.now()
        self.changed.emit()

    def _hear(self, happenings: tuple[Happening, ...]) -> None:
        """What happened is told at once; what it did to the past is counted when it is quiet again."""
        is_news = bool(self.happenings) and happenings != self.happenings
        self.happenings = happenings
        self.changed.emit()
        if is_news:
            self.settles.start()
