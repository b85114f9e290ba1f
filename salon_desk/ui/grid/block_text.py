"""Writes into a block: as many whole lines as its height allows, the name first, and a hold's countdown."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter

from salon_desk.domain.booking import Booking
from salon_desk.ui.grid.badge_paint import badge_of, has_badge, paint_badge
from salon_desk.ui.grid.block_lines import NAME_LINE, TOP, TWO_LINES, Room, Setting, below_of, setting_of
from salon_desk.ui.grid.block_paint import booked_colours, framed, ground_of, paint_bar, paint_plate, warns
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.ground import clear_of_now
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.phase_text import Below, name_font, paint_later_phases
from salon_desk.ui.grid.phases import phases_of
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.names import shown_name
from salon_desk.ui.theme import font

LOWEST = 13
PAD = 6
PILL = 16


class Inks(NamedTuple):
    """The colours of the name, of the details and of the ground under them, and whether stripes lie on that."""

    name: QColor
    detail: QColor
    ground: QColor
    striped: bool


def paint_text(painter: QPainter, scene: Scene, booking: Booking, box: Box, letters: Lettering) -> None:
    """The lines of a block and, for a hold, its pill and bar; no text where not one whole line fits."""
    if booking.is_hold and box.height < LOWEST:
        paint_bar(painter, scene, booking, box)
    phases = phases_of(booking, box, scene.geometry)
    body = phases.first
    if body.height < LOWEST:
        return
    inner = text_box(scene, booking, body)
    top_width = inner.width - _beside(painter, scene, booking, box, inner, letters)
    setting = setting_of(scene, booking, Room(inner.width, inner.height, top_width), letters)
    inks = inks_of(scene, booking)
    _write(painter, scene, setting, inks, inner)
    if booking.is_hold:
        paint_bar(painter, scene, booking, box)
        paint_pill(painter, scene, booking, pill_box(box))
    if phases.gap is not None:
        below = Below(below_of(scene, booking, setting), inks.detail, inks.ground, inks.striped)
        paint_later_phases(painter, scene, booking, phases, below, letters)


def _beside(painter: QPainter, scene: Scene, booking: Booking, box: Box, inner: Box, letters: Lettering) -> int:
    """How much of the first line its right end takes: a hold's pill, a booking's badge, which is painted here."""
    if booking.is_hold:
        return inner.right - pill_box(box).x + 4
    if not has_badge(scene, booking):
        return 0
    wide = letters.width(shown_name(booking.client_name), name_font(booking, scene.look.base - 1))
    badge = badge_of(scene, booking, wide, inner.width, letters)
    if badge is None:
        return 0
    one_line = inner.height < TWO_LINES
    line = (
        inner._replace(height=min(inner.height, 2 * NAME_LINE))
        if one_line
        else Box(inner.x, inner.y + TOP, inner.width, NAME_LINE)
    )
    paint_badge(painter, scene, booking, badge, line, letters)
    return badge.width + 4


def inks_of(scene: Scene, booking: Booking) -> Inks:
    """The colours of a block's text; the holds of others are hatched and need a plate."""
    look = scene.look
    if not booking.is_hold:
        colours = booked_colours(scene, booking)
        return Inks(colours.ink, colours.detail, colours.tint, False)
    own = scene.own(booking.visit_id)
    ink = look.warning_ink if warns(scene, booking) else look.accent_ink if own else look.hold_other_ink
    return Inks(ink, ink, ground_of(scene, booking), not own)


def text_box(scene: Scene, booking: Booking, box: Box) -> Box:
    """Where the lines go; of a block that is scrolled half away, what is still to be seen."""
    left = scene.look.edge + PAD + (4 if booking.lane else 0) if not booking.is_hold else PAD + 3
    bottom = 6 if booking.is_hold and booking.idle_from is None and box.height >= TWO_LINES else 0
    hidden = max(0, min(-box.y, box.height - NAME_LINE - bottom - 2)) if box.y < 0 else 0
    return box.inset(left, hidden, PAD, bottom)


def pill_box(box: Box) -> Box:
    """Where the countdown of a hold stands: its upper right corner, also when it is scrolled half away."""
    height = min(PILL, box.height - 2)
    drop = 3 if box.height >= TWO_LINES else max(1, (box.height - height) // 2)
    top = min(max(box.y, 0), box.bottom - height - 2 * drop)
    width = 40
    return Box(box.right - width - 5, max(box.y, top) + drop, width, height)


def paint_pill(painter: QPainter, scene: Scene, booking: Booking, pill: Box) -> None:
    """What is left as `m:ss`; in the last seconds the pill turns to the warning tone."""
    look = scene.look
    warning = warns(scene, booking)
    ground = look.warning if warning else look.badge
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(framed(pill, 0), pill.height / 2, pill.height / 2)
    painter.setPen(look.on(ground) if warning else look.on_badge)
    painter.setFont(font(min(12, pill.height - 4), QFont.Weight.DemiBold))
    left = countdown(booking.seconds_left(scene.now))
    painter.drawText(framed(pill, 0), Qt.AlignmentFlag.AlignCenter, left)


def _write(painter: QPainter, scene: Scene, setting: Setting, inks: Inks, corner: Box) -> None:
    """The pieces of a text from a corner on."""
    taken = setting.taken._replace(x=corner.x, y=corner.y + setting.taken.y)
    if inks.striped:
        paint_plate(painter, inks.ground, taken)
    else:
        clear_of_now(painter, scene, taken, inks.ground)
    painter.setPen(inks.name)
    setting.name.letters.paint(painter, corner.x + setting.name.x, corner.y + setting.name.baseline)
    painter.setPen(inks.detail)
    for piece in setting.details:
        piece.letters.paint(painter, corner.x + piece.x, corner.y + piece.baseline)
