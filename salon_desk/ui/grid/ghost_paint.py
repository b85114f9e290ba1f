"""Paints what is carried over the day: the booking where it would be, its times, and the reason where it can't land."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from salon_desk.domain.booking import Booking
from salon_desk.ui.grid.block_paint import framed, paint_body
from salon_desk.ui.grid.blocks import place_box
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lanes import Place
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.scene import Ghost, Scene
from salon_desk.ui.names import shown_name
from salon_desk.ui.theme import font

ORIGINAL, CARRIED = 0.35, 0.8
LINE = 17
PLATE = 6


def ghost_boxes(scene: Scene, ghost: Ghost) -> list[tuple[Booking, Box]]:
    """Each part that is on the shown columns, and where it would be."""
    stylists = scene.geometry.stylists
    return [
        (part, place_box(scene.geometry.box(stylists.index(part.stylist_id), part.span), Place(), ()))
        for part in ghost.parts
        if part.stylist_id in stylists
    ]


def touched(scene: Scene, ghost: Ghost) -> list[Box]:
    """Everything that is painted for a ghost."""
    return [box._replace(height=max(box.height, _plate_height(ghost))) for _, box in ghost_boxes(scene, ghost)]


def paint_ghost(painter: QPainter, scene: Scene, area: Box, letters: Lettering) -> None:
    """The parts of the ghost; its words stand on the first of them."""
    ghost = scene.marks.ghost
    if ghost is None:
        return
    for nth, (part, box) in enumerate(ghost_boxes(scene, ghost)):
        if box._replace(height=max(box.height, _plate_height(ghost))).meets(area):
            _paint_part(painter, scene, ghost, part, box)
            if nth == 0:
                _paint_words(painter, scene, ghost, box, letters)
                _paint_name(painter, scene, ghost, box, letters)


def _paint_part(painter: QPainter, scene: Scene, ghost: Ghost, part: Booking, box: Box) -> None:
    """As the booking looks; in the warning tone, crossed, where it can't land."""
    look = scene.look
    painter.setOpacity(CARRIED)
    if ghost.reason:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.warning_tint)
        painter.drawRoundedRect(framed(box, 0), look.radius, look.radius)
    else:
        paint_body(painter, scene, part, box)
    painter.setOpacity(1.0)
    pen = QPen(look.warning if ghost.reason else look.accent, 2)
    if ghost.reason:
        pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(framed(box, 1), look.radius, look.radius)


def _paint_words(painter: QPainter, scene: Scene, ghost: Ghost, box: Box, letters: Lettering) -> None:
    """The times and the stylist, below them the reason, on a plain plate."""
    look = scene.look
    ground, ink = (look.warning, look.on(look.warning)) if ghost.reason else (look.badge, look.on_badge)
    bold, small = font(12, QFont.Weight.DemiBold), font(look.small, QFont.Weight.DemiBold)
    room = box.width - 4 * PLATE // 2
    lines = [(letters.fitted(ghost.label, room - 2 * PLATE, bold), bold)]
    if ghost.reason:
        lines.append((letters.fitted(ghost.reason, room - 2 * PLATE, small), small))
    wide = max(letters.width(text, by) for text, by in lines) + 2 * PLATE
    plate = QRectF(box.x + PLATE, max(box.y, 0) + 4, wide, len(lines) * LINE + 2)
    _plate(painter, plate, ground)
    painter.setPen(ink)
    for nth, (text, by) in enumerate(lines):
        painter.setFont(by)
        line = QRectF(plate.x() + PLATE, plate.y() + 1 + nth * LINE, wide, LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_name(painter: QPainter, scene: Scene, ghost: Ghost, box: Box, letters: Lettering) -> None:
    """Whose it is, below the plate, where there is room."""
    plates = _plate_height(ghost)
    if box.height < plates + LINE:
        return
    name = font(12, QFont.Weight.DemiBold)
    painter.setFont(name)
    painter.setPen(scene.look.warning_ink if ghost.reason else scene.look.ink)
    line = QRectF(box.x + 2 * PLATE, max(box.y, 0) + plates, box.width - 3 * PLATE, LINE)
    words = letters.fitted(shown_name(ghost.parts[0].client_name), int(line.width()), name)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _plate(painter: QPainter, plate: QRectF, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 4, 4)


def _plate_height(ghost: Ghost) -> int:
    return (2 if ghost.reason else 1) * LINE + 8
