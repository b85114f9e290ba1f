"""Paints the small badge that says how far a client is: a sign and a word, or the sign alone where there is no room."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.grid.block_paint import booked_colours
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.grid.words import PROGRESS
from salon_desk.ui.theme import Look, font

HEIGHT = 15
SIGN = 9
PAD = 5
BETWEEN = 4
FOR_NAME = 46
PARKED = tr_noop("parked")


class Badge(NamedTuple):
    """What a badge shows; `word` is empty where there is room for the sign alone."""

    progress: Progress
    word: str
    width: int
    parked: bool


def has_badge(scene: Scene, booking: Booking) -> bool:
    """Whether there is something to say of a booking."""
    return not booking.is_hold and (booking.progress is not Progress.BOOKED or booking.visit_id in scene.marks.parked)


def badge_of(scene: Scene, booking: Booking, name_width: int, room: int, letters: Lettering) -> Badge | None:
    """The badge of a booking beside a name of this width; None where there is no room at all."""
    parked = booking.visit_id in scene.marks.parked
    word = tr(PARKED if parked else PROGRESS[booking.progress])
    whole = letters.width(word, _font(scene.look)) + SIGN + BETWEEN + 2 * PAD
    alone = SIGN + 2 * PAD
    if room - whole >= min(name_width, max(FOR_NAME, room // 2)):
        return Badge(booking.progress, word, whole, parked)
    return Badge(booking.progress, "", alone, parked) if room - alone >= FOR_NAME // 2 else None


def paint_badge(painter: QPainter, scene: Scene, booking: Booking, badge: Badge, line: Box, letters: Lettering) -> None:
    """The badge at the right end of a line."""
    box = Box(line.right - badge.width, line.y + (line.height - HEIGHT) // 2, badge.width, HEIGHT)
    ground, ink = _colours(scene, booking, badge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), HEIGHT / 2, HEIGHT / 2)
    painter.setPen(QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sign = _TRAY if badge.parked else _SIGNS[badge.progress]
    painter.drawPath(sign.translated(box.x + PAD, box.y + (HEIGHT - SIGN) / 2))
    painter.setPen(ink)
    letters.write(painter, badge.word, _font(scene.look), box.inset(PAD + SIGN + BETWEEN, 0, 0, -1))


def _font(look: Look) -> QFont:
    return font(look.small, QFont.Weight.DemiBold)


def _colours(scene: Scene, booking: Booking, badge: Badge) -> tuple[QColor, QColor]:
    """Ground and ink: strong for who is here, the warning tone for who is not, the block's own for the rest."""
    look, own = scene.look, booked_colours(scene, booking)
    if badge.parked:
        return look.accent_tint, look.accent_ink
    if badge.progress in (Progress.ARRIVED, Progress.IN_CHAIR):
        return look.good_tint, look.good_ink
    if badge.progress is Progress.LATE:
        return look.warning_tint, look.warning_ink
    return own.tint, own.detail


def _lines(*runs: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for run in runs:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in run]))
    return path


def _check() -> QPainterPath:
    return _lines(((0.5, 5), (3.2, 7.8), (8.5, 1.5)))


def _two_checks() -> QPainterPath:
    return _lines(((0, 5), (2.2, 7.4), (6.2, 2)), ((4.6, 7), (5, 7.4), (9, 2)))


def _dot() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(1.5, 1.5, 6, 6))
    path.addEllipse(QRectF(3.5, 3.5, 2, 2))
    return path


def _clock() -> QPainterPath:
    path = _lines(((4.5, 2.2), (4.5, 4.7), (6.2, 5.6)))
    path.addEllipse(QRectF(0.2, 0.2, 8.6, 8.6))
    return path


def _chair() -> QPainterPath:
    return _lines(((1.5, 0.5), (2.2, 5.5), (7.5, 5.5)), ((4.8, 5.5), (4.8, 8.5)), ((2.4, 8.5), (7.2, 8.5)))


def _cross() -> QPainterPath:
    return _lines(((1, 1), (8, 8)), ((8, 1), (1, 8)))


def _tray() -> QPainterPath:
    arrow = ((4.5, 0), (4.5, 5)), ((2.5, 3), (4.5, 5), (6.5, 3))
    return _lines(*arrow, ((0.5, 5.5), (0.5, 8.5), (8.5, 8.5), (8.5, 5.5)))


_TRAY = _tray()
_SIGNS = {
    Progress.BOOKED: QPainterPath(),
    Progress.CONFIRMED: _check(),
    Progress.ARRIVED: _dot(),
    Progress.LATE: _clock(),
    Progress.IN_CHAIR: _chair(),
    Progress.DONE: _two_checks(),
    Progress.NO_SHOW: _cross(),
}
