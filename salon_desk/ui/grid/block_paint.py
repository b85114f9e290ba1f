"""Paints the body of a block: a booking's tint and edge, a hold's border, hatching and emptying bar."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from salon_desk.domain.booking import Booking, Progress
from salon_desk.ui.colours import contrast, mix
from salon_desk.ui.grid.colouring import STATUS_COLOURS, ColourBy
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.phases import Phases, phases_of
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import Look

WARNING_SECONDS = 30
NO_SERVICE = "#6b7784"
BAR = 3
ROOMY = 22


QUIET = 0.5
LEGIBLE = 4.8


class Colours(NamedTuple):
    """The fill of a booked block, its edge, the ink of its name, and that of its second and third line."""

    tint: QColor
    edge: QColor
    ink: QColor
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
        return booked_colours(scene, booking).tint
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
    _open_gap(painter, scene, booking, box)


def paint_other_hold(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """A dashed border around diagonal hatching."""
    edge, ground = edge_of(scene, booking), ground_of(scene, booking)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrushOrigin(box.x, box.y)
    painter.setBrush(QBrush(_hatching(ground.rgb(), mix(edge, ground, 0.17).rgb())))
    painter.drawRoundedRect(framed(box, 0.5), scene.look.radius, scene.look.radius)
    _open_gap(painter, scene, booking, box)
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


def paint_plate(painter: QPainter, ground: QColor, text: Box) -> None:
    """The plain ground under a text that stands on stripes."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(text.x - 4, text.y - 1, text.width + 8, text.height + 2), 4, 4)


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


def block_colour(scene: Scene, booking: Booking) -> str:
    """The colour (`#rrggbb`) of a booking: of what is done in it, or of how far its client is."""
    if scene.colour_by is ColourBy.STATUS:
        return STATUS_COLOURS[booking.progress]
    service = scene.service(booking.service_id)
    return service.colour if service else NO_SERVICE


def framed(box: Box, inset: float) -> QRectF:
    """The box as a rectangle for a pen, so many pixels inside."""
    return QRectF(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)


def _open_gap(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """The gap of a hold, in which the stylist is free, as light as that of a booking."""
    gap = phases_of(booking, box, scene.geometry).gap
    if gap is not None and gap.height > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(light_hatching(scene.look, edge_of(scene, booking))))
        painter.drawRect(framed(gap.inset(2, 0, 2, 0), 0))


def light_hatching(look: Look, edge: QColor) -> QPixmap:
    """What lies under time in which something takes effect."""
    return _hatching(look.paper.rgb(), mix(edge, look.paper, 0.09).rgb())


def booked_colours(scene: Scene, booking: Booking) -> Colours:
    """The colours of a booking."""
    return booked_like(scene.look, block_colour(scene, booking), booking.progress)


def booked_like(look: Look, colour: str, progress: Progress) -> Colours:
    """The colours of a booked block that has a colour (`#rrggbb`): paler when the client has left or never came."""
    return colours_of(look, colour, progress is Progress.DONE or progress is Progress.NO_SHOW)


def _paint_booked(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """The booking's colour as a tint, in full strength along the left edge; phases as they follow each other."""
    look, colours = scene.look, booked_colours(scene, booking)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.edge)
    painter.drawPath(_left_part(look.edge, box.height, look.radius).translated(box.x, box.y))
    body = _right_part(box.width - look.edge, box.height, look.radius).translated(box.x + look.edge, box.y)
    painter.setBrush(colours.tint)
    if booking.idle_from is None and not booking.cleanup_minutes:
        painter.drawPath(body)
    else:
        _paint_phases(painter, body, colours, phases_of(booking, box, scene.geometry), look)
    if booking.lane:
        painter.setBrush(colours.edge)
        painter.drawRect(box.x + look.edge + 2, box.y + 1, 2, box.height - 2)


def _paint_phases(painter: QPainter, body: QPainterPath, colours: Colours, phases: Phases, look: Look) -> None:
    """Filled while the stylist works, hatched while she is free, and finely hatched while she cleans up."""
    foot = _hatching(colours.tint.rgb(), mix(colours.edge, colours.tint, 0.3).rgb(), 7, 2)
    for piece, brush in (
        (phases.first, QBrush(colours.tint)),
        (phases.gap, QBrush(light_hatching(look, colours.edge))),
        (phases.last, QBrush(colours.tint)),
        (phases.foot, QBrush(foot)),
    ):
        if piece is None or piece.height <= 0:
            continue
        painter.save()
        painter.setClipRect(framed(piece, 0), Qt.ClipOperation.IntersectClip)
        painter.setBrush(brush)
        if piece is phases.gap:
            painter.setPen(QPen(mix(colours.edge, look.paper, 0.55), 1.5))
        painter.drawPath(body)
        painter.restore()


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
def colours_of(look: Look, colour: str, steps_back: bool = False) -> Colours:
    """The colours of a booked block that has a colour, worked out once; paler where it steps back."""
    tint, edge = look.tint(colour), look.edge_of(colour)
    if not steps_back:
        return Colours(tint, edge, look.ink, look.detail_on(tint))
    tint = mix(tint, look.paper, QUIET)
    ink = _faintest(look.ink, tint)
    return Colours(tint, mix(edge, look.paper, QUIET), ink, ink)


def _faintest(ink: QColor, ground: QColor) -> QColor:
    """The ink, as far into the ground as it can still be read."""
    shares = (share / 20 for share in range(8, 21))
    return next((made for share in shares if contrast(made := mix(ink, ground, share), ground) >= LEGIBLE), ink)


@lru_cache(maxsize=128)
def _hatching(ground: int, stripe: int, size: int = 14, width: int = 5) -> QPixmap:
    """A tile of diagonal stripes that joins with itself on all sides."""
    tile = QPixmap(size, size)
    tile.fill(QColor.fromRgb(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgb(stripe), width))
    for shift in (-size, 0, size):
        painter.drawLine(QPointF(shift - size, 2 * size), QPointF(shift + 2 * size, -size))
    painter.end()
    return tile
