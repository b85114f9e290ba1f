"""Writes into the later phases of a block: that something takes effect, and whose the last phase is."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPainter

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.grid.block_paint import paint_plate
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.ground import clear_of_now
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.phases import Phases, idle_of
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import FALLBACKS, FAMILY, font

LOWEST = 13
BAR = 5  # what a hold's bar takes of the last phase
LEFT = 10
PROCESSING = tr_noop("Processing")


class Below(NamedTuple):
    """What is written below the gap, its ink, its ground, and whether stripes lie on that."""

    words: str
    ink: QColor
    ground: QColor
    striped: bool


def name_font(booking: Booking, pixels: int) -> QFont:
    """The font of a client's name: struck where the client never came."""
    return _struck(pixels) if booking.progress is Progress.NO_SHOW else font(pixels, QFont.Weight.DemiBold)


def paint_later_phases(
    painter: QPainter, scene: Scene, booking: Booking, phases: Phases, below: Below, letters: Lettering
) -> None:
    """A faint word into the gap, unless somebody is booked into it, and what belongs into the last phase below it.

    Where that is too low, what is to be said of a hold goes before the word in the gap.
    """
    last = phases.last.inset(0, 0, 0, BAR) if booking.is_hold and phases.last is not None else phases.last
    in_gap = Below(tr(PROCESSING), scene.look.faint, scene.look.paper, False)
    if last is not None and last.height >= LOWEST:
        _write(painter, scene, letters, last, below)
    elif booking.is_hold and below.words:
        in_gap = in_gap._replace(words=below.words, ink=below.ink)
    if phases.gap is not None and phases.gap.height >= LOWEST and not _has_guests(scene, booking):
        _write(painter, scene, letters, phases.gap, in_gap)


def _has_guests(scene: Scene, booking: Booking) -> bool:
    idle, column = idle_of(booking), scene.geometry.stylists.index(booking.stylist_id)
    return idle is not None and any(
        block.hosts and block.booking.key != booking.key and idle.overlaps(block.booking.span)
        for block in scene.blocks(column)
    )


def _write(painter: QPainter, scene: Scene, letters: Lettering, box: Box, told: Below) -> None:
    small = font(scene.look.small)
    line = Box(box.x + LEFT, box.y, box.width - LEFT - 4, min(box.height, 20))
    words = letters.fitted(told.words, line.width, small)
    taken = Box(line.x, line.y + line.height // 2 - 6, letters.width(words, small), 12)
    if told.striped and words:
        paint_plate(painter, told.ground, taken)
    else:
        clear_of_now(painter, scene, taken, told.ground)
    painter.setPen(told.ink)
    letters.write(painter, words, small, line)


@lru_cache(maxsize=16)
def _struck(pixels: int) -> QFont:
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold)
    made.setStrikeOut(True)
    return made
