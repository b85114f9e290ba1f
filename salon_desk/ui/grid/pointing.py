"""What a slot would take when it is chosen, and what lies under a point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from salon_desk.domain.day import Slot
from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.geometry import Geometry, hour_label, is_past
from salon_desk.ui.grid.scene import Outline, Scene


def outline_of(scene: Scene, slot: Slot, minutes: int) -> Outline | None:
    """The outline of a free slot, as long as a visit would be or as the free time is; None where nobody can book."""
    if slot.stylist_id not in scene.geometry.stylists or is_past(slot.start, scene.day, scene.now):
        return None
    free = next((it for it in scene.day.free(slot.stylist_id, scene.now) if it.holds(slot.start)), None)
    if free is None:
        return None
    wanted = slot.start + timedelta(minutes=max(1, minutes))
    span = Span(slot.start, min(free.end, wanted))
    start = hour_label(slot.start, scene.day.zone)
    label = f"{start} +" if span.end == wanted else f"{start} · {span.minutes} min free"
    return Outline(scene.geometry.stylists.index(slot.stylist_id), span, label)


def block_at(blocks: Sequence[Block], geometry: Geometry, column: int, x: int, y: int) -> Block | None:
    """The block under a point of a column."""
    for block in blocks:
        box = block.box(geometry, column)
        if box.x - 2 <= x < box.right + 2 and box.y - 1 <= y < box.bottom + 1:
            return block
    return None
