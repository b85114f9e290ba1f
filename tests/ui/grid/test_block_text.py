"""What is written into the blocks: all of a hold whatever its phases, and never under the line of now."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from salon_desk.domain.booking import Booking
from salon_desk.ui.grid.block_text import text_box
from salon_desk.ui.grid.blocks import blocks_of
from salon_desk.ui.grid.geometry import Box, Geometry, axis_of
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.painting import paint_day
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import DARK, LIGHT, Look
from salon_desk.ui.wardrobe import Wardrobe
from tests.helpers.days import SERVICES, at, booked, empty_day, held, with_parts

DAY = empty_day(count=1)
NOW = at(DAY, "12:24")
CUT = booked(1, 1, at(DAY, "12:15"), 60)
COLOUR = SERVICES[4]


class Heard(Lettering):
    """Remembers what was written with it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def write(self, painter: QPainter, text: str, font: QFont, line: Box) -> None:
        self.words.append(text)
        super().write(painter, text, font, line)


def painted(
    part: Booking, look: Look = LIGHT, width: int = 200, step: int = 6, is_own: bool = True
) -> tuple[QImage, Scene, Heard]:
    """A day with nothing else in it."""
    day = with_parts(DAY, [part])
    geometry = Geometry(axis_of(day), [day.columns[0].stylist.id], step, width)
    blocks = blocks_of(day, day.columns[0], NOW)
    scene = Scene(day, NOW, geometry, look, lambda _: blocks, lambda _: (), lambda _: COLOUR, lambda _: is_own)
    picture = QImage(width, geometry.height, QImage.Format.Format_RGB32)
    letters = Heard()
    with QPainter(picture) as painter:
        paint_day(painter, scene, Box(0, 0, width, geometry.height), letters)
    return picture, scene, letters


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("start", ["12:20", "12:15", "12:10"])
def test_the_line_of_now_strikes_no_text_through(wardrobe: Wardrobe, look: Look, start: str) -> None:
    length = CUT.span.minutes * timedelta(minutes=1)
    part = CUT._replace(start=at(DAY, start), end=at(DAY, start) + length, client_name="M" * 8)
    picture, scene, _ = painted(part, look)
    line = scene.geometry.y_of(NOW)
    inner = text_box(scene, part, blocks_of(scene.day, scene.day.columns[0], NOW)[0].box(scene.geometry, 0))
    told = [picture.pixelColor(x, line) == look.now for x in range(inner.x, inner.x + 60)]
    assert not any(told)
    assert picture.pixelColor(inner.right - 2, line) == look.now


@pytest.mark.parametrize("is_own", [True, False])
@pytest.mark.parametrize(("apply", "gap", "finish"), [(15, 25, 20), (30, 35, 25), (30, 45, 10)])
@pytest.mark.parametrize("width", [100, 200])
def test_a_hold_says_its_service_whatever_its_phases(
    wardrobe: Wardrobe, is_own: bool, apply: int, gap: int, finish: int, width: int
) -> None:
    start = at(DAY, "14:00")
    hold = held(1, 1, start, apply + gap + finish, NOW + timedelta(seconds=100))
    idle = start + timedelta(minutes=apply)
    hold = hold._replace(idle_from=idle, idle_until=idle + timedelta(minutes=gap))
    _, _, letters = painted(hold, width=width, is_own=is_own)
    assert any(COLOUR.name in words for words in letters.words)
    assert is_own or any(words.startswith("14:00") for words in letters.words)
