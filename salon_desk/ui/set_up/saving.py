"""The one door through which the set-up is read and changed; what a change touches is shown before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.errors import Changed, SalonError
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.set_up import Saved, TouchedPart, Touches
from salon_desk.domain.set_up_changes import SetUpChange
from salon_desk.ui.counter import Counter

OFF = tr_noop("Offline: saving is off until the connection is back.")


@dataclass(frozen=True)
class Wish:
    """A change that is wanted, and who is told what became of it: how all stands then, or why not."""

    change: SetUpChange
    saved: Callable[[Saved], object]
    refused: Callable[[str], object]


class Saving(QObject):
    """`read` carries the SetUp as it stands now, `touched` the parts that a change touches: it waits for an answer.

    `settled` tells that a change is saved or refused, `stirred` that `why_not` is another, or that something begins or
    ends to be saved.
    """

    read = Signal(object)
    touched = Signal(object)
    stirred = Signal()
    settled = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = counter.desk
        self.spawn = counter.failures.spawn
        self.why_not = ""
        self._counter = counter
        self._busy = False
        self._readings = 0
        self._waits: tuple[Wish, Sequence[TouchedPart]] | None = None

    @property
    def is_off(self) -> bool:
        """Whether nothing can be saved now: `why_not` says why, or another change is on its way."""
        return bool(self.why_not) or self._busy

    @property
    def zone(self) -> ZoneInfo:
        """The salon's time zone."""
        return self._counter.zone

    def read_again(self) -> None:
        """Read the set-up as it is now."""
        self.spawn(self._read())

    def save(self, wish: Wish) -> None:
        """Save a change, unless it touches something: then ask first. While another is saved it does nothing."""
        self._begin(wish, ())

    def save_anyway(self) -> None:
        """Save the change that waits: what it touches was seen, and stays as it is."""
        if self._waits is not None:
            self._begin(*self._waits)

    def let_be(self) -> None:
        """The change that waits is not wanted, for now."""
        self._waits = None

    def hear_link(self, link: Link) -> None:
        """The connection is different now."""
        self.why_not = tr(OFF) if link.state is LinkState.OFFLINE else ""
        self.stirred.emit()

    # inside

    def _begin(self, wish: Wish, seen: Sequence[TouchedPart]) -> None:
        if not self._busy:
            self._turn_busy(busy=True)
            self.spawn(self._save(wish, seen))

    async def _read(self) -> None:
        """Of several readings the last one counts, and none that was begun before something was saved."""
        self._readings += 1
        mine = self._readings
        now = await self.desk.set_up.read()
        if mine == self._readings:
            self.read.emit(now)

    async def _save(self, wish: Wish, seen: Sequence[TouchedPart]) -> None:
        try:
            saved = await self.desk.set_up.save(wish.change, seen)
        except Touches as touches:
            self._waits = wish, touches.parts
            self.touched.emit(touches.parts)
        except SalonError as told:
            self._end(wish, told)
        else:
            self._waits = None
            self._readings += 1
            wish.saved(saved)
            self.read.emit(saved.set_up)
            self.settled.emit()
        finally:
            self._turn_busy(busy=False)

    def _end(self, wish: Wish, told: SalonError) -> None:
        self._waits = None
        self.settled.emit()
        wish.refused(told.sentence)
        if isinstance(told, Changed):
            self.read_again()

    def _turn_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.stirred.emit()
