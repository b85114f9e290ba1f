"""What a slot would take when it is chosen, and what lies under a point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.blocks import Block, host_at
from salon_desk.ui.grid.geometry import Geometry, hour_label, is_past
from salon_desk.ui.grid.lanes import Place
from salon_desk.ui.grid.phases import Shape, phases_of
from salon_desk.ui.grid.scene import Outline, Scene

GRIP = 6


def outline_of(scene: Scene, slot: Slot, shape: Shape | None) -> Outline | None:
    """The outline of a free slot, shaped as a visit would be or as long as is free; None where nobody can book."""
    shown = slot.stylist_id in scene.geometry.stylists and not is_past(slot.start, scene.day, scene.now)
    if shape is None or not shown:
        return None
    free = scene.day.free(slot.stylist_id, scene.now)
    here = next((it for it in free if it.holds(slot.start)), None)
    if here is None:
        return None
    column = scene.geometry.stylists.index(slot.stylist_id)
    start = hour_label(slot.start, scene.day.zone)
    if all(any(it.covers(busy) for it in free) for busy in shape.busy(slot.start)):
        span, leaves = shape.span(slot.start), slot.start + timedelta(minutes=shape.minutes)
        cleans = leaves if shape.cleanup_minutes else None
        return Outline(column, span, f"{start} +", _hosts(scene, column, span), shape.idle(slot.start), cleans)
    span = Span(slot.start, min(here.end, shape.span(slot.start).end))
    label = tr("{start} · {n} min free", start=start, n=span.minutes)
    return Outline(column, span, label, _hosts(scene, column, span))


def block_at(blocks: Sequence[Block], geometry: Geometry, column: int, x: int, y: int) -> Block | None:
    """The block under a point of a column: the innermost one. In its gap a block leaves the time free."""
    for block in sorted(blocks, key=lambda block: -len(block.hosts)):
        box = block.box(geometry, column)
        gap = phases_of(block.booking, box, geometry).gap
        if box.x - 2 <= x < box.right + 2 and box.y - 1 <= y < box.bottom + 1 and not (gap and gap.y <= y < gap.bottom):
            return block
    return None


def is_at_end(block: Block, geometry: Geometry, column: int, y: int) -> bool:
    """Whether a height is so near the lower edge of a block that it means its end."""
    box = block.box(geometry, column)
    return box.bottom - min(GRIP, box.height // 3) <= y < box.bottom + 1


def _hosts(scene: Scene, column: int, span: Span) -> tuple[Place, ...]:
    host = host_at(scene.blocks(column), span)
    return () if host is None else (*host.hosts, host.place)
