"""Phases, squeezed-in time and what stands in a gap: places that never collide, and time that stays free."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.blocks import Block, blocks_of
from salon_desk.ui.grid.geometry import Geometry, axis_of
from salon_desk.ui.grid.phases import Shape, idle_of, phases_of
from salon_desk.ui.grid.pointing import block_at
from tests.helpers.days import at, booked, empty_day, with_parts

DAY = empty_day(count=1)
NINE = at(DAY, "09:00")


def phased(number: int, start: datetime, apply: int, gap: int, finish: int, lane: int = 0, cleanup: int = 0) -> Booking:
    """A booking in whose middle the stylist is free; without a gap for 0 minutes."""
    part = booked(number, 1, start, apply + gap + finish + cleanup)._replace(lane=lane, cleanup_minutes=cleanup)
    if not gap:
        return part
    idle = start + timedelta(minutes=apply)
    return part._replace(idle_from=idle, idle_until=idle + timedelta(minutes=gap))


def book(wanted: list[tuple[int, int, int, int]]) -> list[Booking]:
    """As many of these as the book would take: in one lane no busy time overlaps, and there are two lanes."""
    taken: list[Booking] = []
    for number, (start, apply, gap, finish) in enumerate(wanted, start=1):
        for lane in (0, 1):
            part = phased(number, NINE + timedelta(minutes=start), apply, gap, finish, lane)
            if not any(meets(part, other) for other in taken if other.lane == lane):
                taken.append(part)
                break
    return taken


def meets(one: Booking, other: Booking) -> bool:
    return any(mine.overlaps(theirs) for mine in one.busy for theirs in other.busy)


def shown(parts: list[Booking]) -> tuple[Day, Geometry, tuple[Block, ...]]:
    """The day with these, how it lies on the screen, and its blocks."""
    day = with_parts(DAY, parts)
    return day, Geometry(axis_of(day), [day.columns[0].stylist.id], 9, 900), blocks_of(day, day.columns[0], NINE)


STARTS = st.integers(0, 60).map(lambda fives: 5 * fives)
LENGTHS = st.integers(1, 8).map(lambda fives: 5 * fives)
GAPS = st.sampled_from((0, 0, 30, 60))
WANTED = st.lists(st.tuples(STARTS, LENGTHS, GAPS, LENGTHS), max_size=14)


@given(WANTED)
def test_what_is_painted_of_one_block_never_covers_another(wanted: list[tuple[int, int, int, int]]) -> None:
    _, geometry, blocks = shown(book(wanted))
    solid = [
        (block, piece)
        for block in blocks
        for phases in [phases_of(block.booking, block.box(geometry, 0), geometry)]
        for piece in (phases.first, phases.last)
        if piece is not None and piece.height > 0
    ]
    for at_, (one, box) in enumerate(solid):
        for other, beside in solid[at_ + 1 :]:
            assert one is other or not box.meets(beside)


@given(WANTED)
def test_every_booking_of_the_book_is_drawn_once(wanted: list[tuple[int, int, int, int]]) -> None:
    parts = book(wanted)
    _, geometry, blocks = shown(parts)
    assert sorted(block.booking.key for block in blocks) == sorted(part.key for part in parts)
    assert all(block.box(geometry, 0).width > 0 for block in blocks)


@given(WANTED)
def test_every_booking_is_found_under_the_pointer_in_its_own_time(wanted: list[tuple[int, int, int, int]]) -> None:
    _, geometry, blocks = shown(book(wanted))
    for block in blocks:
        box = block.box(geometry, 0)
        first = phases_of(block.booking, box, geometry).first
        assert block_at(blocks, geometry, 0, box.x + box.width // 2, first.y + first.height // 2) is block


def test_who_is_booked_into_a_gap_stands_inside_it() -> None:
    colour, cut = phased(1, at(DAY, "10:00"), 30, 45, 30), booked(2, 1, at(DAY, "10:30"), 30)
    _, geometry, (host, guest) = shown([cut, colour])
    outer, inner = host.box(geometry, 0), guest.box(geometry, 0)
    assert (host.booking, guest.booking) == (colour, cut)
    assert outer.x < inner.x
    assert inner.right < outer.right
    gap = phases_of(colour, outer, geometry).gap
    assert gap is not None
    assert gap.y <= inner.y
    assert inner.bottom <= gap.bottom


def test_the_gap_is_free_under_the_pointer_and_for_a_claim() -> None:
    day, geometry, blocks = shown([phased(1, at(DAY, "10:00"), 30, 45, 30)])
    middle = geometry.y_of(at(DAY, "10:45"))
    assert block_at(blocks, geometry, 0, 400, middle) is None
    assert Span(at(DAY, "10:30"), at(DAY, "11:15")) in day.free(day.columns[0].stylist.id, NINE)


def test_two_colours_that_interlock_stand_side_by_side() -> None:
    _, geometry, (one, other) = shown(
        [phased(1, at(DAY, "10:00"), 30, 45, 30), phased(2, at(DAY, "10:30"), 45, 30, 30)]
    )
    assert not one.box(geometry, 0).meets(other.box(geometry, 0))


def test_the_foot_of_cleaning_up_lies_at_the_end() -> None:
    part = phased(1, at(DAY, "10:00"), 30, 45, 30, cleanup=10)
    _, geometry, (block,) = shown([part])
    phases = phases_of(part, block.box(geometry, 0), geometry)
    assert phases.foot is not None
    assert phases.last is not None
    assert phases.foot.y == geometry.y_of(part.leaves) == phases.last.bottom
    assert phases.foot.bottom == block.box(geometry, 0).bottom


def test_a_shape_is_what_a_booking_of_it_would_be() -> None:
    start = at(DAY, "10:00")
    part = phased(1, start, 30, 45, 15, cleanup=10)
    shape = Shape(90, 30, 45, 10)
    assert (shape.span(start), shape.idle(start), shape.busy(start)) == (part.span, idle_of(part), part.busy)
    assert Shape(60, 30, 45, 10).idle(start) is None
