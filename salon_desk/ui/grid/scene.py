"""What a painter is given: the day, where it lies, how it looks. Screen, print and pictures hand in the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRect

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day, Off
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.colouring import ColourBy
from salon_desk.ui.grid.geometry import Box, Geometry
from salon_desk.ui.grid.lanes import Place
from salon_desk.ui.theme import Look

RIM = 5


class Outline(NamedTuple):
    """A stretch of free time that is pointed at, and what is written into it.

    `hosts` are the places of the blocks in whose gap it lies, from the outermost in; `idle` and `leaves` are the phases
    that a visit would have there.
    """

    column: int
    span: Span
    label: str
    hosts: tuple[Place, ...] = ()
    idle: Span | None = None
    leaves: datetime | None = None


class Ghost(NamedTuple):
    """A booking where it would be: its parts there, what is said of it, and why it can't be there, if it can't."""

    parts: tuple[Booking, ...]
    label: str
    reason: str = ""

    @property
    def visit_id(self) -> VisitId:
        """The visit that is carried."""
        return self.parts[0].visit_id


class Fading(NamedTuple):
    """A hold that has just ended and is still faintly seen; `strength` goes from 1 to 0."""

    block: Block
    column: int
    strength: float


class Marks(NamedTuple):
    """What lies over the day: the pointer's and the keyboard's slot, the chosen booking, holds that fade, what is
    carried, and what is parked on the shelf."""

    hover: Outline | None = None
    cursor: Outline | None = None
    chosen: Booking | None = None
    fading: tuple[Fading, ...] = ()
    ghost: Ghost | None = None
    parked: frozenset[VisitId] = frozenset()


class Scene(NamedTuple):
    """One picture of a day at one instant; `own` tells this desk's holds, `colour_by` what the fills mean."""

    day: Day
    now: datetime
    geometry: Geometry
    look: Look
    blocks: Callable[[int], Sequence[Block]]
    offs: Callable[[int], Sequence[Off]]
    service: Callable[[ServiceId | None], Service | None]
    own: Callable[[VisitId], bool]
    marks: Marks = Marks()
    colour_by: ColourBy = ColourBy.SERVICE

    def columns_in(self, area: Box) -> Iterator[tuple[int, Box]]:
        """The columns that an area touches, each with its strip of the area's height."""
        for column in self.geometry.columns_between(area.x, area.right):
            x = self.geometry.x_of(column)
            yield column, Box(x, area.y, self.geometry.x_of(column + 1) - x, area.height)

    def blocks_in(self, area: Box) -> Iterator[tuple[Block, Box]]:
        """The blocks that an area touches, and where they lie."""
        first, last = self.geometry.instant_at(area.y), self.geometry.instant_at(area.bottom)
        for column in self.geometry.columns_between(area.x, area.right):
            for block in self.blocks(column):
                if block.booking.start <= last and block.booking.end >= first:
                    box = block.box(self.geometry, column)
                    if box.meets(area):
                        yield block, box


def rect(box: Box) -> QRect:
    """A box for Qt."""
    return QRect(box.x, box.y, box.width, box.height)


def with_rim(area: QRect) -> QRect:
    """All that is painted again with a rectangle: rings and outlines lie around what they mark."""
    return area.adjusted(-RIM, -RIM, RIM, RIM)


def box_of(area: QRect) -> Box:
    """Qt's rectangle as a box."""
    return Box(area.x(), area.y(), area.width(), area.height())
