"""Paints an area of the day, from the paper up to what the pointer shows: the same for screen, print and pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from salon_desk.domain.booking import Booking
from salon_desk.ui.grid.block_paint import framed, light_hatching, paint_body
from salon_desk.ui.grid.block_text import paint_text
from salon_desk.ui.grid.blocks import place_box
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.ghost_paint import ORIGINAL, paint_ghost
from salon_desk.ui.grid.ground import paint_ground, paint_now
from salon_desk.ui.grid.lanes import Place
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.phases import phases_in
from salon_desk.ui.grid.scene import Outline, Scene, rect
from salon_desk.ui.theme import font


def paint_day(painter: QPainter, scene: Scene, area: Box, letters: Lettering) -> None:
    """One area of the grid, in layers: ground, bodies, the line of now, texts, marks."""
    painter.save()
    painter.setClipRect(rect(area))
    paint_ground(painter, scene, area, letters)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_fading(painter, scene, area)
    blocks = list(scene.blocks_in(area))
    carried = scene.marks.ghost.visit_id if scene.marks.ghost is not None else None
    for block, box in blocks:
        if block.booking.visit_id != carried:
            paint_body(painter, scene, block.booking, box)
    paint_now(painter, scene, area)
    for block, box in blocks:
        if block.booking.visit_id != carried:
            paint_text(painter, scene, block.booking, box, letters)
    shadow = [(block.booking, box) for block, box in blocks if block.booking.visit_id == carried]
    _paint_shadow(painter, scene, shadow, letters)
    _paint_marks(painter, scene, area)
    paint_ghost(painter, scene, area, letters)
    painter.restore()


def _paint_shadow(painter: QPainter, scene: Scene, left: list[tuple[Booking, Box]], letters: Lettering) -> None:
    """What stays where something is carried away."""
    painter.setOpacity(ORIGINAL)
    for booking, box in left:
        paint_body(painter, scene, booking, box)
        paint_text(painter, scene, booking, box, letters)
    painter.setOpacity(1.0)


def outline_box(scene: Scene, outline: Outline) -> Box:
    """Where a slot that is pointed at is outlined."""
    return place_box(scene.geometry.box(outline.column, outline.span), Place(), outline.hosts)


def _paint_marks(painter: QPainter, scene: Scene, area: Box) -> None:
    chosen = scene.marks.chosen
    for block, box in scene.blocks_in(area) if chosen is not None else ():
        if chosen is not None and block.booking.key == chosen.key:
            _ring(painter, scene, box)
    cursor, hover = scene.marks.cursor, scene.marks.hover
    if hover is not None and (cursor is None or hover.span != cursor.span or hover.column != cursor.column):
        _paint_outline(painter, scene, hover, 1.0)
    if cursor is not None:
        _paint_outline(painter, scene, cursor, 2.0)


def _ring(painter: QPainter, scene: Scene, box: Box) -> None:
    """The ring around the booking that is chosen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(scene.look.paper, 1))
    painter.drawRoundedRect(framed(box, 1.5), scene.look.radius - 1, scene.look.radius - 1)
    painter.setPen(QPen(scene.look.focus, 2))
    painter.drawRoundedRect(framed(box, 0), scene.look.radius, scene.look.radius)


def _paint_outline(painter: QPainter, scene: Scene, outline: Outline, thick: float) -> None:
    """The outline of a free slot with `14:15 +` in it."""
    box, look = outline_box(scene, outline), scene.look
    fill = QColor(look.accent)
    fill.setAlpha(20)
    painter.setPen(QPen(look.accent, thick))
    painter.setBrush(fill)
    painter.drawRoundedRect(framed(box, thick / 2), look.radius, look.radius)
    _paint_shape(painter, scene, outline, box)
    if box.height < 12:
        return
    painter.setPen(look.accent_ink)
    painter.setFont(font(11 if box.height < 18 else 12, QFont.Weight.DemiBold))
    line = QRectF(box.x + 9, box.y, box.width - 14, min(box.height, 24))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, outline.label)


def _paint_shape(painter: QPainter, scene: Scene, outline: Outline, box: Box) -> None:
    """Where the stylist would be free meanwhile, and where she would clean up."""
    phases = phases_in(box, scene.geometry, outline.idle, outline.leaves)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(light_hatching(scene.look, scene.look.accent)))
    for piece in (phases.gap, phases.foot):
        if piece is not None and piece.height > 0:
            painter.drawRect(framed(piece.inset(2, 0, 2, 2 if piece is phases.foot else 0), 0))


def _paint_fading(painter: QPainter, scene: Scene, area: Box) -> None:
    """Holds that have just ended, fainter from moment to moment."""
    for fading in scene.marks.fading:
        box = fading.block.box(scene.geometry, fading.column)
        if box.meets(area):
            painter.setOpacity(0.7 * fading.strength)
            paint_body(painter, scene, fading.block.booking, box)
            painter.setOpacity(1.0)
