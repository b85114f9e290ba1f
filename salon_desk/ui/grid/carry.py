"""A booking that is picked up, by pointer or keys: where it would land, in which length, and whether it can."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import LONGEST, clock_label, instant_of
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.geometry import snapped
from salon_desk.ui.grid.landing import landed, lengthened, why_not, why_not_hers, why_not_so_long
from salon_desk.ui.grid.scene import Ghost
from salon_desk.ui.wording import minutes_label


class _Load(NamedTuple):
    """What is carried: the visit as it was picked up, and where its part is held now; `minutes` for a new length."""

    booking: Booking
    parts: tuple[Booking, ...]
    slot: Slot
    minutes: int | None = None


class Carry(QObject):
    """Owns what is picked up. `moved` says that the ghost is elsewhere, in another shape or gone.

    `move_wanted` carries the Booking and its new Slot, `length_wanted` a Booking and its new minutes,
    `refused` the reason why it can't be where it was let go.
    """

    moved = Signal()
    move_wanted = Signal(object, object)
    length_wanted = Signal(object, int)
    refused = Signal(str)

    def __init__(self, model: DayModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._load: _Load | None = None
        model.day_shown.connect(self._follow_day)

    @property
    def booking(self) -> Booking | None:
        """What is carried, as it was picked up."""
        return self._load.booking if self._load else None

    @property
    def slot(self) -> Slot | None:
        """Where it is held now."""
        return self._load.slot if self._load else None

    @property
    def stretches(self) -> bool:
        """Whether its length is being changed and not its place."""
        return self._load is not None and self._load.minutes is not None

    def pick_up(self, booking: Booking, slot: Slot | None = None, parts: Sequence[Booking] = ()) -> None:
        """Carry a booking with the parts of its visit, held over a slot or over its time of the shown day."""
        day = self._model.day
        self._load = _Load(
            booking, tuple(parts) or self.parts_of(booking), slot or Slot(booking.stylist_id, booking.start)
        )
        if slot is None:
            self._follow_day(day)
        self.moved.emit()

    def parts_of(self, booking: Booking) -> tuple[Booking, ...]:
        """The booking with the other parts of its visit, as far as they are on the shown day."""
        shown = self._model.day.visits.get(booking.visit_id, ()) if self._model.day else ()
        return shown if booking in shown else (booking,)

    def take_end(self, booking: Booking) -> None:
        """Take hold of the end of a booking."""
        self.pick_up(booking, Slot(booking.stylist_id, booking.start))
        self.stretch_to(booking.leaves)

    def hold_over(self, slot: Slot) -> None:
        """Hold it over another slot."""
        if self._load is not None and not self.stretches and slot != self._load.slot:
            self._load = self._load._replace(slot=slot)
            self.moved.emit()

    def step(self, columns: int, slots: int) -> None:
        """Hold it so many stylists to the right and so many slots later."""
        day, load = self._model.day, self._load
        if day is None or load is None:
            return
        at = max(0, self._model.column_of(load.slot.stylist_id) or 0)
        column = min(max(at + columns, 0), len(day.columns) - 1)
        start = load.slot.start + slots * timedelta(minutes=day.slot_minutes)
        if day.begins <= start < day.ends:
            self.hold_over(Slot(day.columns[column].stylist.id, start))

    def stretch_to(self, leaves: datetime) -> None:
        """Hold its end at an instant."""
        if self._load is not None and self._model.day is not None:
            least, start = self._model.day.slot_minutes, self._load.booking.start
            minutes = max(least, min(LONGEST, (leaves - start) // timedelta(minutes=1)))
            self._load = self._load._replace(minutes=minutes)
            self.moved.emit()

    def stretch_by(self, slots: int) -> None:
        """Hold its end so many slots later."""
        if self._load is not None and self._model.day is not None and self._load.minutes is not None:
            minutes = self._load.minutes + slots * self._model.day.slot_minutes
            self.stretch_to(self._load.booking.start + timedelta(minutes=minutes))

    def drop(self) -> None:
        """Let it go where it is held; where it can't land it stays where it was."""
        ghost, load = self.ghost(), self._load
        self.give_up()
        if ghost is None or load is None or set(ghost.parts) in (set(load.parts), {load.booking}):
            return
        if ghost.reason:
            self.refused.emit(f"{ghost.label}: {ghost.reason}.")
        elif load.minutes is not None:
            self.length_wanted.emit(load.booking, load.minutes)
        else:
            self.move_wanted.emit(load.booking, load.slot)

    def give_up(self) -> bool:
        """Leave it where it was; the answer is whether something was carried."""
        had, self._load = self._load, None
        if had is not None:
            self.moved.emit()
        return had is not None

    def ghost(self) -> Ghost | None:
        """What is carried, as it would be where it is held."""
        day, load = self._model.day, self._load
        if day is None or load is None:
            return None
        if load.minutes is not None:
            parts = lengthened(load.parts, load.booking, load.minutes)
            there, why = _first(parts, load.booking), why_not_so_long(day, parts, self._model.now())
            return Ghost((there, *_besides(parts, there)), f"{_times(day, there)} · {minutes_label(load.minutes)}", why)
        parts = landed(load.parts, load.booking, load.slot)
        why = why_not_hers(load.parts, parts, self._model.roster) or why_not(day, parts, self._model.now())
        there = _first(parts, load.booking)
        return Ghost((there, *_besides(parts, there)), f"{_times(day, there)} · {_name(day, there.stylist_id)}", why)

    def _follow_day(self, day: Day | None) -> None:
        """Another day is shown: it is held over the same time of that day."""
        if self._load is None or day is None or self.stretches:
            return
        start = self._load.slot.start
        if not day.begins <= start < day.ends:
            local = start.astimezone(day.zone)
            start = snapped(instant_of(day.date, local.hour * 60 + local.minute, day.zone), day)
        self._load = self._load._replace(slot=self._load.slot._replace(start=start))
        self.moved.emit()


def _first(parts: Sequence[Booking], carried: Booking) -> Booking:
    return next(part for part in parts if part.key == carried.key)


def _besides(parts: Sequence[Booking], one: Booking) -> tuple[Booking, ...]:
    return tuple(part for part in parts if part is not one)


def _times(day: Day, part: Booking) -> str:
    return f"{clock_label(part.start, day.zone)}–{clock_label(part.leaves, day.zone)}"


def _name(day: Day, stylist_id: StylistId) -> str:
    column = day.column(stylist_id)
    return column.stylist.name if column else ""
