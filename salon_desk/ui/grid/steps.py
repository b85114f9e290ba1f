"""Where the keyboard's cursor goes: from block to slot to block, to the neighbour, to the ends of the shift. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.timespan import Span, slots
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.geometry import TimeAxis, snapped


def stops(day: Day, axis: TimeAxis, blocks: Sequence[Block], offs: Sequence[Off]) -> list[datetime]:
    """The instants at which the cursor stands in a column: each block, each free slot, each stretch of off time."""
    taken = [span for block in blocks for span in block.booking.busy]
    free = [
        slot
        for slot in slots(Span(snapped(axis.start, day), axis.end), day.slot_minutes)
        if slot >= axis.start and not any(span.holds(slot) for span in (*taken, *(off.span for off in offs)))
    ]
    shown = [max(axis.start, span.start) for span in (*taken, *(off.span for off in offs))]
    return sorted({*free, *shown})


def stop_at(places: Sequence[datetime], instant: datetime) -> int:
    """The number of the stop at or before an instant, 0 before the first."""
    return max(0, bisect_right(places, instant) - 1)


def stepped(places: Sequence[datetime], instant: datetime, by: int) -> datetime:
    """The stop so many further down, or up; the last or first one where there are no more."""
    return places[min(max(stop_at(places, instant) + by, 0), len(places) - 1)]


def shift_ends(day: Day, column: Column) -> tuple[datetime, datetime] | None:
    """The first and the last slot of the stylist's shift, None where there is none."""
    if not column.workable:
        return None
    last = column.workable[-1].end - timedelta(minutes=day.slot_minutes)
    return column.workable[0].start, max(column.workable[0].start, snapped(last, day))
