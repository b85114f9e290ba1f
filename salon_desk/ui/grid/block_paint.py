"""Paints the body of a block: a booking's tint and edge, a hold's border, hatching and emptying bar."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from salon_desk.domain.booking import Booking
from salon_desk.ui.colours import mix
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import Look

WARNING_SECONDS = 30
NO_SERVICE = "#6b7784"
BAR = 3
ROOMY = 22


class Colours(NamedTuple):
    """The fill of a booked block, its edge, and the ink of its second and third line."""

    tint: QColor
    edge: QColor
    detail: QColor


def paint_body(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """The block without its text."""
    if not booking.is_hold:
        _paint_booked(painter, scene, booking, box)
    elif scene.own(booking.visit_id):
        paint_own_hold(painter, scene, booking, box)
    else:
        paint_other_hold(painter, scene, booking, box)


def warns(scene: Scene, booking: Booking) -> bool:
    """Whether a hold is in its last seconds."""
    return booking.is_hold and booking.seconds_left(scene.now) <= WARNING_SECONDS


def ground_of(scene: Scene, booking: Booking) -> QColor:
    """The fill of a block, on which its text stands."""
    if not booking.is_hold:
        return colours_of(scene.look, service_colour(scene, booking)).tint
    if warns(scene, booking):
        return scene.look.warning_tint
    return scene.look.accent_tint if scene.own(booking.visit_id) else scene.look.hold_other_tint


def edge_of(scene: Scene, booking: Booking) -> QColor:
    """The border of a hold."""
    if warns(scene, booking):
        return scene.look.warning
    return scene.look.accent if scene.own(booking.visit_id) else scene.look.hold_other


def paint_own_hold(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """A solid border with a soft glow around it, tinted."""
    edge, look = edge_of(scene, booking), scene.look
    glow = QColor(edge)
    glow.setAlpha(46)
    painter.setPen(QPen(glow, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(framed(box, -0.5), look.radius + 1, look.radius + 1)
    painter.setPen(QPen(edge, 2))
    painter.setBrush(ground_of(scene, booking))
    painter.drawRoundedRect(framed(box, 1), look.radius, look.radius)


def paint_other_hold(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """A dashed border around diagonal hatching."""
    edge, ground = edge_of(scene, booking), ground_of(scene, booking)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrushOrigin(box.x, box.y)
    painter.setBrush(QBrush(_hatching(ground.rgb(), mix(edge, ground, 0.17).rgb())))
    painter.drawRoundedRect(framed(box, 0.5), scene.look.radius, scene.look.radius)
    pen = QPen(edge, 1.5)
    pen.setDashPattern([4, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(framed(box, 0.75), scene.look.radius, scene.look.radius)


def paint_bar(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """What is left of the hold's time, along the lower edge."""
    bar = bar_box(box)
    width = round(bar.width * share_left(scene, booking))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge_of(scene, booking))
    painter.drawRoundedRect(QRectF(bar.x, bar.y, width, bar.height), 1.5, 1.5)


def bar_box(box: Box) -> Box:
    """Where the emptying bar lies in a hold."""
    thick, above = (BAR, 3) if box.height >= ROOMY else (2, 1)
    return Box(box.x + 5, box.bottom - thick - above, max(0, box.width - 10), thick)


def share_left(scene: Scene, booking: Booking) -> float:
    """How much of the hold's time is left, 0 to 1."""
    if booking.reserved_until is None:
        return 0.0
    whole = (booking.reserved_until - booking.claimed_at).total_seconds()
    left = (booking.reserved_until - scene.now).total_seconds()
    return max(0.0, min(1.0, left / whole)) if whole > 0 else 0.0


def service_colour(scene: Scene, booking: Booking) -> str:
    """The colour (`#rrggbb`) of what is done in a booking."""
    service = scene.service(booking.service_id)
    return service.colour if service else NO_SERVICE


def framed(box: Box, inset: float) -> QRectF:
    """The box as a rectangle for a pen, so many pixels inside."""
    return QRectF(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)


def _paint_booked(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """The service's colour as a tint, in full strength along the left edge."""
    look = scene.look
    tint, edge, _ = colours_of(look, service_colour(scene, booking))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge)
    painter.drawPath(_left_part(look.edge, box.height, look.radius).translated(box.x, box.y))
    painter.setBrush(tint)
    painter.drawPath(_right_part(box.width - look.edge, box.height, look.radius).translated(box.x + look.edge, box.y))


@lru_cache(maxsize=512)
def _left_part(width: int, height: int, radius: int) -> QPainterPath:
    """The left end of a rounded rectangle, at the origin."""
    whole, part = QPainterPath(), QPainterPath()
    whole.addRoundedRect(QRectF(0, 0, 4 * radius, height), radius, radius)
    part.addRect(QRectF(0, 0, width, height))
    return whole.intersected(part)


@lru_cache(maxsize=512)
def _right_part(width: int, height: int, radius: int) -> QPainterPath:
    """A rectangle whose right corners are round, at the origin; a day has few sizes, so they are kept."""
    corner = min(radius, height / 2, width / 2)
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(width - corner, 0)
    path.quadTo(QPointF(width, 0), QPointF(width, corner))
    path.lineTo(width, height - corner)
    path.quadTo(QPointF(width, height), QPointF(width - corner, height))
    path.lineTo(0, height)
    path.closeSubpath()
    return path


@lru_cache(maxsize=256)
def colours_of(look: Look, colour: str) -> Colours:
    """The colours of a booked block whose service has a colour, worked out once."""
    tint = look.tint(colour)
    return Colours(tint, look.edge_of(colour), look.detail_on(tint))


@lru_cache(maxsize=32)
def _hatching(ground: int, stripe: int) -> QPixmap:
    """A tile of diagonal stripes that joins with itself on all sides."""
    size, width = 14, 5
    tile = QPixmap(size, size)
    tile.fill(QColor.fromRgb(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgb(stripe), width))
    for shift in (-size, 0, size):
        painter.drawLine(QPointF(shift - size, 2 * size), QPointF(shift + 2 * size, -size))
    painter.end()
    return tile
