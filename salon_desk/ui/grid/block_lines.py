"""Sets the text of a block: what is written of a booking, cut to the room that there is, and where it stands."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.language import tr
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering, Shaped
from salon_desk.ui.grid.phase_text import name_font
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.grid.words import times, wall_clock
from salon_desk.ui.names import shown_name
from salon_desk.ui.theme import font
from salon_desk.ui.wording import minutes_label

NAME_LINE, DETAIL_LINE = 16, 14
TOP = 2
TWO_LINES = TOP + NAME_LINE + DETAIL_LINE
LEGIBLE = 34
FEWEST = 6
BETWEEN = 7


class Lines(NamedTuple):
    """What is written: the name, and the details from the most to the least wanted."""

    name: str
    details: tuple[str, ...]


class Room(NamedTuple):
    """The pixels that a text may take; beside the name less may be free, `top_width`."""

    width: int
    height: int
    top_width: int


class Piece(NamedTuple):
    """A piece of text, and where its baseline begins, from the corner of the room on."""

    letters: Shaped
    x: int
    baseline: int


class Setting(NamedTuple):
    """The pieces of a block's text, and what they take of the room."""

    name: Piece
    details: tuple[Piece, ...]
    taken: Box


def setting_of(scene: Scene, booking: Booking, room: Room, letters: Lettering) -> Setting:
    """The text of a block, set once for as long as it says the same in the same room."""
    service = scene.service(booking.service_id)
    what = service.name if service else ""
    own = booking.is_hold and scene.own(booking.visit_id)
    key = booking, what, own, scene.day.zone_name, scene.look, room
    put = _one_line if room.height < TWO_LINES else _several_lines
    return letters.once(key, lambda: put(scene, booking, lines_of(scene, booking), room, letters))


def lines_of(scene: Scene, booking: Booking) -> Lines:
    """The words of a block."""
    service = scene.service(booking.service_id)
    what = service.name if service else ""
    start = wall_clock(booking.start, scene.day.zone)
    if not booking.is_hold:
        why = booking.squeezed_because
        squeezed = tr("Squeezed in: {why}", why=why) if why else ""
        return Lines(shown_name(booking.client_name), _told(times(booking, scene.day), what, squeezed))
    if scene.own(booking.visit_id):
        return Lines(tr("Your hold"), _told(times(booking, scene.day), what))
    length = f"{what} {minutes_label(booking.span.minutes)}".strip()
    if booking.desk == WAITLIST:
        return Lines(shown_name(booking.client_name), _told(tr("Held from the waitlist"), length, start))
    held = tr("Held · {person}", person=booking.person) if booking.person else tr("Held")
    return Lines(booking.desk, _told(held, length, start))


def below_of(scene: Scene, booking: Booking, setting: Setting) -> str:
    """What is written below the gap: the client's name again, of a hold what found no room above."""
    if not booking.is_hold:
        return shown_name(booking.client_name)
    service, own = scene.service(booking.service_id), scene.own(booking.visit_id)
    missing = len(lines_of(scene, booking).details) - len(setting.details)
    start = "" if own and missing < 2 else wall_clock(booking.start, scene.day.zone)
    return "  ".join(_told(start, service.name if service else "")) if missing else ""


def _one_line(scene: Scene, booking: Booking, lines: Lines, room: Room, letters: Lettering) -> Setting:
    """`Name  09:15 Service` on one centred line."""
    bold, small = name_font(booking, 11 if room.height < NAME_LINE else 12), font(scene.look.small)
    name = letters.fitted(lines.name, room.top_width, bold)
    height, wide = min(room.height, 2 * NAME_LINE), letters.width(name, bold)
    rest = _beside_the_name(scene, booking, lines, room.top_width - wide - BETWEEN, letters)
    beside = Piece(letters.shaped(rest, small), wide + BETWEEN, letters.drop(small, height + 1))
    reach = wide + (BETWEEN + letters.width(rest, small) if rest else 0)
    at_name = Piece(letters.shaped(name, bold), 0, letters.drop(bold, height))
    return Setting(at_name, (beside,) if rest else (), Box(0, height // 2 - 7, reach, 14))


def _beside_the_name(scene: Scene, booking: Booking, lines: Lines, width: int, letters: Lettering) -> str:
    """As much as makes sense in what the name leaves: start and service, or the start, or nothing."""
    small = font(scene.look.small)
    first = lines.details[0] if booking.is_hold and lines.details else wall_clock(booking.start, scene.day.zone)
    more = "" if booking.is_hold else " ".join(lines.details[1:])
    needed = letters.width(first, small)
    if needed > width:
        return ""
    return letters.fitted(f"{first}  {more}", width, small) if more and width - needed > LEGIBLE else first


def _several_lines(scene: Scene, booking: Booking, lines: Lines, room: Room, letters: Lettering) -> Setting:
    """The name, then one detail for each further line: at two lines the service is worth more than the time."""
    bold, small = name_font(booking, scene.look.base - 1), font(scene.look.small)
    name = letters.fitted(lines.name, room.top_width, bold)
    fitting = (room.height - NAME_LINE - TOP) // DETAIL_LINE
    details = lines.details[:fitting] if fitting > 1 or booking.is_hold else lines.details[1:2] or lines.details[:1]
    fitted = [letters.fitted(detail, room.width, small) for detail in details]
    cut = [text for text, detail in zip(fitted, details, strict=True) if text == detail or len(text) > FEWEST]
    first, drop = TOP + NAME_LINE, letters.drop(small, DETAIL_LINE)
    below = (Piece(letters.shaped(it, small), 0, first + at * DETAIL_LINE + drop) for at, it in enumerate(cut))
    widest = max(letters.width(name, bold), *(letters.width(it, small) for it in cut), 0)
    taken = Box(0, TOP, widest, NAME_LINE + len(cut) * DETAIL_LINE - 2)
    return Setting(Piece(letters.shaped(name, bold), 0, TOP + letters.drop(bold, NAME_LINE)), tuple(below), taken)


def _told(*words: str) -> tuple[str, ...]:
    return tuple(word for word in words if word)
