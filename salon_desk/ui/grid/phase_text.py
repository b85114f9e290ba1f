"""Writes into the later phases of a block: that something takes effect, and whose the last phase is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter

from salon_desk.domain.booking import Booking, Progress
from salon_desk.ui.grid.block_paint import booked_colours
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.phases import Phases, idle_of
from salon_desk.ui.grid.scene import Scene, rect
from salon_desk.ui.theme import FALLBACKS, FAMILY, font

LOWEST = 13
LEFT = 10
PROCESSING = "Processing"


def name_font(booking: Booking, pixels: int) -> QFont:
    """The font of a client's name: struck where the client never came."""
    return _struck(pixels) if booking.progress is Progress.NO_SHOW else font(pixels, QFont.Weight.DemiBold)


def paint_later_phases(painter: QPainter, scene: Scene, booking: Booking, phases: Phases, letters: Lettering) -> None:
    """A faint word into the gap, unless somebody is booked into it, and the name once more into the last phase."""
    small = font(scene.look.small)
    if phases.gap is not None and phases.gap.height >= LOWEST and not _has_guests(scene, booking):
        painter.setPen(scene.look.faint)
        _write(painter, letters, phases.gap, PROCESSING, small)
    if phases.last is not None and phases.last.height >= LOWEST and not booking.is_hold:
        painter.setPen(booked_colours(scene, booking).detail)
        _write(painter, letters, phases.last, booking.client_name, small)


def _has_guests(scene: Scene, booking: Booking) -> bool:
    idle, column = idle_of(booking), scene.geometry.stylists.index(booking.stylist_id)
    return idle is not None and any(
        block.hosts and block.booking.key != booking.key and idle.overlaps(block.booking.span)
        for block in scene.blocks(column)
    )


def _write(painter: QPainter, letters: Lettering, box: Box, words: str, by: QFont) -> None:
    line = Box(box.x + LEFT, box.y, box.width - LEFT - 4, min(box.height, 20))
    painter.setFont(by)
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect(line), left, letters.fitted(words, line.width, by))


@lru_cache(maxsize=16)
def _struck(pixels: int) -> QFont:
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold)
    made.setStrikeOut(True)
    return made
