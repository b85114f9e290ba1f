"""What of the day a second changes: countdowns, bars and the line of now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from salon_desk.domain.booking import VisitId
from salon_desk.ui.grid.block_paint import WARNING_SECONDS, bar_box
from salon_desk.ui.grid.block_text import pill_box
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.scene import Scene, rect, with_rim


class Ticking:
    """Remembers what was painted last, so that only what is different is painted again."""

    def __init__(self, now: datetime) -> None:
        self._now_at = now
        self._warned: set[tuple[VisitId, datetime | None]] = set()

    def painted(self, now: datetime) -> None:
        """Everything is painted as it is at this instant."""
        self._now_at = now

    def countdowns(self, scene: Scene) -> QRegion:
        """Where holds count down."""
        region = QRegion()
        for column in range(len(scene.geometry.stylists)):
            for block in scene.blocks(column):
                if block.booking.is_hold:
                    region += self._countdown(scene, block, column)
        return region

    def line_of_now(self, scene: Scene, width: int) -> QRect | None:
        """Between where the line of now was and where it is; None where it did not move."""
        top, bottom = scene.geometry.y_of(self._now_at), scene.geometry.y_of(scene.now)
        if top == bottom:
            return None
        self._now_at = scene.now
        return QRect(0, min(top, bottom) - 2, width, abs(bottom - top) + 4)

    def _countdown(self, scene: Scene, block: Block, column: int) -> QRegion:
        """Pill and bar of a hold, once all of it when the last seconds begin."""
        box = block.box(scene.geometry, column)
        key = block.booking.visit_id, block.booking.reserved_until
        if block.booking.seconds_left(scene.now) <= WARNING_SECONDS and key not in self._warned:
            self._warned.add(key)
            return QRegion(with_rim(rect(box)))
        return QRegion(rect(pill_box(box))) + QRegion(rect(bar_box(box)))
