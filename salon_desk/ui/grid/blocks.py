"""What stands in a stylist's column: blocks side by side or inside each other, and stretches off. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import Span, without
from salon_desk.ui.grid.geometry import Box, Geometry, TimeAxis
from salon_desk.ui.grid.lanes import Place, lay_out
from salon_desk.ui.grid.phases import idle_of

GAP = 3
NEST_LEFT, NEST_RIGHT = 9, 4


class Block(NamedTuple):
    """A booking or hold and its share of the column, or of the gap of another block.

    `hosts` are the places of the blocks in whose gaps it stands, from the outermost in.
    """

    booking: Booking
    place: Place = Place()
    hosts: tuple[Place, ...] = ()

    def box(self, geometry: Geometry, column: int) -> Box:
        """Where it is drawn."""
        return place_box(geometry.box(column, self.booking.span), self.place, self.hosts)


def place_box(whole: Box, place: Place, hosts: tuple[Place, ...]) -> Box:
    """The share of a column's stretch that a place has, inside its hosts."""
    inner = whole.inset(GAP, 1, GAP, 1)
    for host in hosts:
        inner = _share(inner, host).inset(NEST_LEFT, 0, NEST_RIGHT, 0)
    return inner if place.lanes == 1 else _share(inner, place)


def blocks_of(day: Day, column: Column, now: datetime) -> tuple[Block, ...]:
    """The stylist's blocks by start, a host before its guests; a hold that has run out is none."""
    taken = [part for part in day.of(column.stylist.id) if part.takes_time(now)]
    return tuple(sorted(_placed(taken, ()), key=lambda block: (block.booking.start, len(block.hosts))))


def host_at(blocks: Sequence[Block], span: Span) -> Block | None:
    """The innermost block in whose gap a span lies."""
    found = [block for block in blocks if _is_in_gap(span, block.booking)]
    return max(found, key=lambda block: len(block.hosts), default=None)


def offs_of(day: Day, column: Column, axis: TimeAxis) -> tuple[Off, ...]:
    """Every stretch of the axis in which the stylist cannot be booked, with the reason where there is one."""
    if day.opening is None:
        return (Off(axis.span, day.closed or tr("Closed")),)
    workable = [span for span in column.workable if span.overlaps(day.opening)]
    open_spans = [Span(max(span.start, day.opening.start), min(span.end, day.opening.end)) for span in workable]
    named = [Off(off.span, off.reason) for off in column.off if any(off.span.overlaps(it) for it in column.working)]
    rest = without(axis.span, [*open_spans, *(off.span for off in named)])
    plain = [Off(span, "" if column.working else tr("Not working")) for span in rest]
    return tuple(sorted([*named, *plain], key=lambda off: off.span))


def _placed(parts: Sequence[Booking], hosts: tuple[Place, ...]) -> Iterator[Block]:
    """Those that stand in nobody's gap side by side, each followed by what stands in its gap."""
    guests = _guests(parts)
    own = [part for part in parts if part.key not in guests] if guests else parts
    for part, place in zip(own, lay_out([part.span for part in own]), strict=True):
        yield Block(part, place, hosts)
        inside = [guest for guest in parts if guests.get(guest.key) == part.key] if guests else []
        yield from _placed(inside, (*hosts, place)) if inside else ()


def _guests(parts: Sequence[Booking]) -> dict[object, object]:
    """Who stands in whose gap: the outermost host of each guest, the longest where there are two."""
    with_gap = [part for part in parts if part.idle_from is not None]
    found: dict[object, object] = {}
    if not with_gap:
        return found
    with_gap.sort(key=_shortness)
    by_length = sorted(parts, key=_shortness)
    for part in by_length:
        host = next((host for host in with_gap if host is not part and _is_in_gap(part.span, host)), None)
        if host is not None:
            found[part.key] = found.get(host.key, host.key)
    return found


def _shortness(part: Booking) -> int:
    return -part.span.minutes


def _is_in_gap(span: Span, host: Booking) -> bool:
    idle = idle_of(host)
    return idle is not None and idle.covers(span)


def _share(box: Box, place: Place) -> Box:
    left = box.width * place.first // place.lanes
    right = box.width * (place.first + place.wide) // place.lanes
    gap = GAP if place.first + place.wide < place.lanes else 0
    return Box(box.x + left, box.y, right - left - gap, box.height)
