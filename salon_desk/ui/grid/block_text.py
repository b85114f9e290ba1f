"""Writes into a block: as many whole lines as its height allows, the name first, and a hold's countdown."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from salon_desk.domain.booking import Booking
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.grid.badge_paint import badge_of, has_badge, paint_badge
from salon_desk.ui.grid.block_paint import booked_colours, framed, ground_of, paint_bar, warns
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.phase_text import name_font, paint_later_phases
from salon_desk.ui.grid.phases import phases_of
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.grid.words import countdown, times, wall_clock
from salon_desk.ui.theme import font

LOWEST = 13
PAD = 6
NAME_LINE, DETAIL_LINE = 16, 14
TOP = 2
TWO_LINES = TOP + NAME_LINE + DETAIL_LINE
THREE_LINES = TWO_LINES + DETAIL_LINE
PILL = 16
LEGIBLE = 34
FEWEST = 6


class Lines(NamedTuple):
    """What is written: the name, and the details from the most to the least wanted."""

    name: str
    details: tuple[str, ...]


def paint_text(painter: QPainter, scene: Scene, booking: Booking, box: Box, letters: Lettering) -> None:
    """The lines of a block and, for a hold, its pill and bar; no text where not one whole line fits."""
    if booking.is_hold and box.height < LOWEST:
        paint_bar(painter, scene, booking, box)
    phases = phases_of(booking, box, scene.geometry)
    body = phases.first
    if body.height < LOWEST:
        return
    lines, ink = lines_of(scene, booking), ink_of(scene, booking)
    inner = text_box(scene, booking, body)
    top_width = inner.width - _beside(painter, scene, booking, box, inner, letters)
    if inner.height < TWO_LINES:
        _write_one_line(painter, scene, booking, lines, inner._replace(width=top_width), letters, ink)
    else:
        _write_lines(painter, scene, booking, lines, (inner, top_width), letters, ink)
    if booking.is_hold:
        paint_bar(painter, scene, booking, box)
        paint_pill(painter, scene, booking, pill_box(box))
    if phases.gap is not None:
        paint_later_phases(painter, scene, booking, phases, letters)


def _beside(painter: QPainter, scene: Scene, booking: Booking, box: Box, inner: Box, letters: Lettering) -> int:
    """How much of the first line its right end takes: a hold's pill, a booking's badge, which is painted here."""
    if booking.is_hold:
        return inner.right - pill_box(box).x + 4
    if not has_badge(scene, booking):
        return 0
    wide = letters.width(booking.client_name, name_font(booking, scene.look.base - 1))
    badge = badge_of(scene, booking, wide, inner.width, letters)
    if badge is None:
        return 0
    one_line = inner.height < TWO_LINES
    line = (
        inner._replace(height=min(inner.height, 2 * NAME_LINE))
        if one_line
        else Box(inner.x, inner.y + TOP, inner.width, NAME_LINE)
    )
    paint_badge(painter, scene, booking, badge, line)
    return badge.width + 4


def lines_of(scene: Scene, booking: Booking) -> Lines:
    """The words of a block."""
    service = scene.service(booking.service_id)
    what = service.name if service else ""
    start = wall_clock(booking.start, scene.day.zone)
    if not booking.is_hold:
        squeezed = f"Squeezed in: {booking.squeezed_because}" if booking.squeezed_because else ""
        return Lines(booking.client_name, _told(times(booking, scene.day), what, squeezed))
    if scene.own(booking.visit_id):
        return Lines("Your hold", _told(times(booking, scene.day), what))
    length = f"{what} {booking.span.minutes} min".strip()
    if booking.desk == WAITLIST:
        return Lines(booking.client_name, _told("Held from the waitlist", length, start))
    return Lines(booking.desk, _told(f"Held · {booking.person}" if booking.person else "Held", length, start))


def ink_of(scene: Scene, booking: Booking) -> QColor:
    """The colour of a block's text."""
    look = scene.look
    if not booking.is_hold:
        return booked_colours(scene, booking).ink
    if warns(scene, booking):
        return look.warning_ink
    return look.accent_ink if scene.own(booking.visit_id) else look.hold_other_ink


def text_box(scene: Scene, booking: Booking, box: Box) -> Box:
    """Where the lines go; of a block that is scrolled half away, what is still to be seen."""
    left = scene.look.edge + PAD + (4 if booking.lane else 0) if not booking.is_hold else PAD + 3
    bottom = 6 if booking.is_hold and box.height >= TWO_LINES else 0
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


def _write_one_line(
    painter: QPainter, scene: Scene, booking: Booking, lines: Lines, box: Box, letters: Lettering, ink: QColor
) -> None:
    """`Name  09:15 Service` on one centred line."""
    low = box.height < NAME_LINE
    bold = name_font(booking, 11 if low else 12)
    name = letters.fitted(lines.name, box.width, bold)
    height = min(box.height, 2 * NAME_LINE)
    name_width = letters.width(name, bold)
    small = font(scene.look.small)
    rest = _beside_the_name(scene, booking, lines, box.width - name_width - 7, letters)
    _plate(painter, scene, booking, Box(box.x, box.y + height // 2 - 7, name_width + _gap(letters, rest, small), 14))
    _write(painter, letters, box._replace(height=height), name, bold, ink)
    beside = box._replace(x=box.x + name_width + 7, width=box.width, height=height + 1)
    _write(painter, letters, beside, rest, small, _soft(scene, booking, ink))


def _beside_the_name(scene: Scene, booking: Booking, lines: Lines, width: int, letters: Lettering) -> str:
    """As much as makes sense in what the name leaves: start and service, or the start, or nothing."""
    small = font(scene.look.small)
    first = lines.details[0] if booking.is_hold and lines.details else wall_clock(booking.start, scene.day.zone)
    more = "" if booking.is_hold else " ".join(lines.details[1:])
    needed = letters.width(first, small)
    if needed > width:
        return ""
    return letters.fitted(f"{first}  {more}", width, small) if more and width - needed > LEGIBLE else first


def _write_lines(
    painter: QPainter, scene: Scene, booking: Booking, lines: Lines, room: tuple[Box, int], letters: Lettering,
    ink: QColor,
) -> None:  # fmt: skip
    """The name, then one detail for each further line: at two lines the service is worth more than the time."""
    box, top_width = room
    bold, small = name_font(booking, scene.look.base - 1), font(scene.look.small)
    name = letters.fitted(lines.name, top_width, bold)
    fitting = (box.height - NAME_LINE - TOP) // DETAIL_LINE
    details = lines.details[:fitting] if fitting > 1 or booking.is_hold else lines.details[1:2] or lines.details[:1]
    fitted = [letters.fitted(detail, box.width, small) for detail in details]
    cut = [text for text, detail in zip(fitted, details, strict=True) if text == detail or len(text) > FEWEST]
    widest = max(letters.width(name, bold), *(letters.width(it, small) for it in cut), 0)
    _plate(painter, scene, booking, Box(box.x, box.y + TOP, widest, NAME_LINE + len(cut) * DETAIL_LINE - 2))
    _write(painter, letters, Box(box.x, box.y + TOP, top_width, NAME_LINE), name, bold, ink)
    for at, detail in enumerate(cut):
        line = Box(box.x, box.y + TOP + NAME_LINE + at * DETAIL_LINE, box.width, DETAIL_LINE)
        _write(painter, letters, line, detail, small, _soft(scene, booking, ink))


def _write(painter: QPainter, letters: Lettering, box: Box, text: str, by: QFont, ink: QColor) -> None:
    if text:
        painter.setFont(by)
        painter.setPen(ink)
        painter.drawText(box.x, box.y + letters.drop(by, box.height), text)


def _plate(painter: QPainter, scene: Scene, booking: Booking, box: Box) -> None:
    """The plain ground under the text of a hatched hold, so that the stripes keep clear of it."""
    if booking.is_hold and not scene.own(booking.visit_id):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground_of(scene, booking))
        painter.drawRoundedRect(QRectF(box.x - 4, box.y - 1, box.width + 8, box.height + 2), 4, 4)


def _soft(scene: Scene, booking: Booking, ink: QColor) -> QColor:
    return ink if booking.is_hold else booked_colours(scene, booking).detail


def _gap(letters: Lettering, rest: str, small: QFont) -> int:
    return letters.width(rest, small) + 7 if rest else 0


def _told(*words: str) -> tuple[str, ...]:
    return tuple(word for word in words if word)
