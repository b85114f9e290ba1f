"""Which day is on the screen: a day back or forth, today, a date that was typed or clicked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from salon_desk.domain.language import tr
from salon_desk.ui.day_words import EARLIEST, LATEST, day_typed
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.notices import Notices


class DayTurning(QObject):
    """Turns the day; what is held and typed stays. `shown` tells which day is on the screen now.

    `turned` says that a person wants to see a day.
    """

    turned = Signal()

    def __init__(
        self, desk: FrontDesk, failures: Failures, notices: Notices, shown: Callable[[], date | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._failures = failures
        self._notices = notices
        self._shown = shown
        self._target: date | None = None
        self._under_way = 0

    def go_to(self, day: date) -> None:
        """Show another day; the first and the last that can be shown are as far as it goes."""
        day = min(max(day, EARLIEST), LATEST)
        self.turned.emit()
        self._target = day
        self._under_way += 1
        self._failures.spawn(self._go(day))

    def step(self, days: int) -> None:
        """Some days on or back, counted from where the last step goes."""
        self.go_to((self._target or self._desk.today()) + timedelta(days=days))

    def go_to_today(self) -> None:
        """The salon's date now."""
        self.go_to(self._desk.today())

    def go_to_typed(self, text: str) -> None:
        """The date that was typed."""
        day = day_typed(text, self._desk.today())
        if day is None:
            self._notices.tell(
                tr("“{text}” is no day that can be shown; “24.12.”, “tue” or “+6w” would be one.", text=text)
            )
        else:
            self.go_to(day)

    def arrived(self, day: date) -> None:
        """This day is on the screen: the next step counts from here, unless somebody is on the way to another."""
        if not self._under_way:
            self._target = day

    async def _go(self, day: date) -> None:
        """Whether the last could be read or not: then steps count from what is shown."""
        try:
            await self._desk.watch(day)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._target = self._shown()
