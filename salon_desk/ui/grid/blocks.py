"""What stands in a stylist's column: blocks side by side, and the stretches in which nobody works. No Qt."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.timespan import Span, without
from salon_desk.ui.grid.geometry import Box, Geometry, TimeAxis
from salon_desk.ui.grid.lanes import Place, lay_out

GAP = 3


class Block(NamedTuple):
    """A booking or hold and its share of the column."""

    booking: Booking
    place: Place = Place()

    def box(self, geometry: Geometry, column: int) -> Box:
        """Where it is drawn."""
        whole = geometry.box(column, self.booking.span).inset(GAP, 1, GAP, 1)
        left = whole.width * self.place.first // self.place.lanes
        right = whole.width * (self.place.first + self.place.wide) // self.place.lanes
        gap = GAP if self.place.first + self.place.wide < self.place.lanes else 0
        return Box(whole.x + left, whole.y, right - left - gap, whole.height)


def blocks_of(day: Day, column: Column, now: datetime) -> tuple[Block, ...]:
    """The stylist's blocks by start; a hold that has run out is none."""
    taken = [part for part in day.of(column.stylist.id) if part.takes_time(now)]
    places = lay_out([part.span for part in taken])
    return tuple(Block(part, place) for part, place in zip(taken, places, strict=True))


def offs_of(day: Day, column: Column, axis: TimeAxis) -> tuple[Off, ...]:
    """Every stretch of the axis in which the stylist cannot be booked, with the reason where there is one."""
    if day.opening is None:
        return (Off(axis.span, day.closed or "Closed"),)
    workable = [span for span in column.workable if span.overlaps(day.opening)]
    open_spans = [Span(max(span.start, day.opening.start), min(span.end, day.opening.end)) for span in workable]
    named = [Off(off.span, off.reason) for off in column.off if any(off.span.overlaps(it) for it in column.working)]
    rest = without(axis.span, [*open_spans, *(off.span for off in named)])
    plain = [Off(span, "" if column.working else "Not working") for span in rest]
    return tuple(sorted([*named, *plain], key=lambda off: off.span))
