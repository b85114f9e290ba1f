"""Paints what lies under the blocks: paper, lines, the time in which nobody works, what is past."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QColor, QPainter

from salon_desk.domain.timespan import Span, slots
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.scene import Scene, rect
from salon_desk.ui.theme import font

NARROWEST_LINE = 7


def paint_ground(painter: QPainter, scene: Scene, area: Box, letters: Lettering) -> None:
    """Everything under the blocks of an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    sheet = _sheet(scene, area)
    if sheet != area:
        painter.fillRect(rect(area), scene.look.off)
    painter.fillRect(rect(sheet), scene.look.paper)
    _paint_lines(painter, scene, sheet)
    for column, strip in scene.columns_in(area):
        _paint_offs(painter, scene, column, strip, letters)
        painter.fillRect(strip.right - 1, strip.y, 1, strip.height, scene.look.line_strong)
    _paint_past(painter, scene, sheet)


def paint_now(painter: QPainter, scene: Scene, area: Box) -> None:
    """The line of this moment, 2 pixels thick."""
    if scene.geometry.axis.span.holds(scene.now):
        y = scene.geometry.y_of(scene.now)
        painter.fillRect(area.x, y - 1, area.width, 2, scene.look.now)


def clear_of_now(painter: QPainter, scene: Scene, text: Box, ground: QColor) -> None:
    """Keep the line of this moment from striking a text through: where it meets one, its ground is laid over it."""
    if scene.geometry.axis.span.holds(scene.now):
        y = scene.geometry.y_of(scene.now)
        if text.y <= y < text.bottom:
            painter.fillRect(text.x - 2, y - 1, text.width + 4, 2, ground)


def _sheet(scene: Scene, area: Box) -> Box:
    """The part of an area on which there are columns and rows."""
    geometry = scene.geometry
    right = min(area.right, geometry.x_of(len(geometry.stylists)))
    top, bottom = max(area.y, -geometry.top), min(area.bottom, geometry.height - geometry.top)
    return Box(area.x, top, max(0, right - area.x), max(0, bottom - top))


def _paint_offs(painter: QPainter, scene: Scene, column: int, strip: Box, letters: Lettering) -> None:
    """The time in which a stylist does not work, grey, with its reason."""
    for off in scene.offs(column):
        box = scene.geometry.box(column, off.span)
        if box.meets(strip):
            painter.fillRect(rect(box), scene.look.off)
            _write_reason(painter, scene, box, off.reason, letters)


def _paint_lines(painter: QPainter, scene: Scene, strip: Box) -> None:
    """A faint line at each slot, a stronger one at each full hour."""
    day, geometry = scene.day, scene.geometry
    every = timedelta(minutes=day.slot_minutes)
    seen = Span(geometry.instant_at(strip.y) - every, geometry.instant_at(strip.bottom) + every)
    origin = day.opening.start if day.opening else day.begins
    first = origin + (seen.start - origin) // every * every
    narrow = geometry.step * day.slot_minutes // 5 < NARROWEST_LINE
    for instant in slots(Span(first, min(seen.end, geometry.axis.end)), day.slot_minutes):
        full = instant.astimezone(day.zone).minute == 0
        if full or not narrow:
            colour = scene.look.line_strong if full else scene.look.line
            painter.fillRect(strip.x, geometry.y_of(instant), strip.width, 1, colour)


def _write_reason(painter: QPainter, scene: Scene, box: Box, reason: str, letters: Lettering) -> None:
    """`Break`, `Holiday`, small and calm, where there is room for a whole line."""
    if not reason or box.height < 14:
        return
    small = font(scene.look.small)
    painter.setPen(scene.look.faint)
    text = letters.fitted(reason, box.width - 20, small)
    line = Box(box.x + 10, max(box.y, min(0, box.bottom - 24)), box.width - 20, min(box.height, 24))
    letters.write(painter, text, small, line)


def _paint_past(painter: QPainter, scene: Scene, sheet: Box) -> None:
    """A veil over what has been."""
    bottom = min(sheet.bottom, scene.geometry.y_of(min(scene.now, scene.geometry.axis.end)))
    if bottom > sheet.y:
        painter.fillRect(sheet.x, sheet.y, sheet.width, bottom - sheet.y, scene.look.past)
