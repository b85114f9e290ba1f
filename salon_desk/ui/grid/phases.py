"""The phases of a block: applying, the gap in which the stylist is free, finishing, cleaning up. No Qt."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Service
from salon_desk.ui.grid.geometry import Box, Geometry


class Phases(NamedTuple):
    """The boxes of one block from the top down; no `gap` and `last` without processing, no `foot` without cleanup."""

    first: Box
    gap: Box | None
    last: Box | None
    foot: Box | None


class Shape(NamedTuple):
    """What a service would take: minutes of applying, processing and finishing in all, and of cleaning up after it."""

    minutes: int
    apply_minutes: int = 0
    processing_minutes: int = 0
    cleanup_minutes: int = 0

    @property
    def whole(self) -> int:
        """All minutes, cleaning up included."""
        return self.minutes + self.cleanup_minutes

    def idle(self, start: datetime) -> Span | None:
        """When the stylist would be free meanwhile; None where nothing has to take effect, or the time is too short."""
        if not 0 < self.processing_minutes < self.minutes - self.apply_minutes:
            return None
        begins = start + timedelta(minutes=self.apply_minutes)
        return Span(begins, begins + timedelta(minutes=self.processing_minutes))

    def span(self, start: datetime) -> Span:
        """From the start to the last minute of cleaning up."""
        return Span(start, start + timedelta(minutes=max(1, self.whole)))

    def busy(self, start: datetime) -> tuple[Span, ...]:
        """The spans in which the stylist could do nothing else, in order."""
        whole, idle = self.span(start), self.idle(start)
        return (whole,) if idle is None else (Span(whole.start, idle.start), Span(idle.end, whole.end))


def shape_of(minutes: int, service: Service | None) -> Shape:
    """The shape of a service in so many minutes."""
    if service is None:
        return Shape(minutes)
    return Shape(minutes, service.apply_minutes, service.processing_minutes, service.cleanup_minutes)


def idle_of(booking: Booking) -> Span | None:
    """When something takes effect and the stylist is free; None without such a time."""
    if booking.idle_from is None or booking.idle_until is None:
        return None
    return Span(booking.idle_from, booking.idle_until)


def phases_of(booking: Booking, box: Box, geometry: Geometry) -> Phases:
    """Where the phases of a block lie inside its box."""
    if booking.idle_from is None and not booking.cleanup_minutes:
        return Phases(box, None, None, None)
    return phases_in(box, geometry, idle_of(booking), booking.leaves if booking.cleanup_minutes else None)


def phases_in(box: Box, geometry: Geometry, idle: Span | None, leaves: datetime | None) -> Phases:
    """The same for a box that is in no block yet; `leaves` is when cleaning up begins."""
    bottom, foot = box.bottom, None
    if leaves is not None:
        bottom = min(max(geometry.y_of(leaves), box.y), box.bottom)
        foot = _between(box, bottom, box.bottom)
    if idle is None:
        return Phases(_between(box, box.y, bottom), None, None, foot)
    begins, ends = (min(max(geometry.y_of(instant), box.y), bottom) for instant in idle)
    return Phases(_between(box, box.y, begins), _between(box, begins, ends), _between(box, ends, bottom), foot)


def _between(box: Box, top: int, bottom: int) -> Box:
    return Box(box.x, top, box.width, bottom - top)
