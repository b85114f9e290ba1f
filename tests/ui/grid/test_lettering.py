"""Letters that are chosen once look as Qt writes them, and what is set once follows every word that it shows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.treatment import Service
from salon_desk.ui.grid.block_lines import Room, Setting, setting_of
from salon_desk.ui.grid.geometry import Box, Geometry, axis_of
from salon_desk.ui.grid.lettering import FULL, Lettering
from salon_desk.ui.grid.phase_text import name_font
from salon_desk.ui.grid.scene import Scene
from salon_desk.ui.theme import LIGHT, font
from salon_desk.ui.wardrobe import Wardrobe
from tests.helpers.days import SERVICES, at, booked, empty_day, held

DAY = empty_day()
NOW = at(DAY, "08:00")
PART = booked(1, 1, at(DAY, "09:00"), 60)
ROOM = Room(110, 60, 110)
LINE = Box(6, 4, 190, 20)


def fonts() -> list[QFont]:
    """Plain, bold and struck."""
    gone = PART._replace(progress=Progress.NO_SHOW)
    return [font(11), font(13, QFont.Weight.DemiBold), name_font(gone, 12)]


def sheet(ratio: float) -> QImage:
    picture = QImage(round(200 * ratio), round(28 * ratio), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(LIGHT.paper)
    return picture


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("words", ["Sara Öst", "09:15–10:00", "Cut & finish", "Łucja 王 ✂"])
def test_a_text_looks_as_qt_writes_it(wardrobe: Wardrobe, words: str, ratio: float) -> None:
    letters = Lettering()
    for by in fonts():
        ours, qts = sheet(ratio), sheet(ratio)
        with QPainter(ours) as painter:
            letters.write(painter, words, by, LINE)
        with QPainter(qts) as painter:
            painter.setFont(by)
            painter.drawText(LINE.x, LINE.y + letters.drop(by, LINE.height), words)
        assert ours == qts != sheet(ratio), by.toString()


def scene(service: Service = SERVICES[4], zone: str = DAY.zone_name, is_own: bool = True) -> Scene:
    day = replace(DAY, zone_name=zone)
    geometry = Geometry(axis_of(day), [column.stylist.id for column in day.columns], 9, 900)
    return Scene(day, NOW, geometry, LIGHT, lambda _: (), lambda _: (), lambda _: service, lambda _: is_own)


def told(setting: Setting) -> list[str]:
    return [setting.name.letters.text, *(piece.letters.text for piece in setting.details)]


def test_a_text_is_set_once_for_the_same_words_in_the_same_room(wardrobe: Wardrobe) -> None:
    letters = Lettering()
    first = setting_of(scene(), PART, ROOM, letters)
    assert setting_of(scene(), PART._replace(), ROOM, letters) is first
    assert setting_of(scene(), PART, ROOM._replace(height=20), letters) is not first


HOLD = held(2, 1, at(DAY, "09:00"), 60, at(DAY, "08:03"))


@pytest.mark.parametrize(
    ("part", "before", "after", "shown"),
    [
        (PART, scene(), scene(SERVICES[4]._replace(name="Long plait")), ["09:00–10:00", "Long plait"]),
        (PART, scene(), scene(zone="Europe/London"), ["08:00–09:00", "Up-do"]),
        (HOLD, scene(), scene(is_own=False), ["Desk 2", "Held · Björn"]),
    ],
)
def test_a_text_is_set_anew_when_its_words_change(
    wardrobe: Wardrobe, part: Booking, before: Scene, after: Scene, shown: list[str]
) -> None:
    letters = Lettering()
    assert not set(shown) <= set(told(setting_of(before, part, ROOM, letters)))
    assert set(shown) <= set(told(setting_of(after, part, ROOM, letters)))


def test_another_name_and_a_narrower_first_line_are_set_anew(wardrobe: Wardrobe) -> None:
    letters = Lettering()
    assert told(setting_of(scene(), PART, ROOM, letters))[0] == PART.client_name
    renamed = PART._replace(client_name="Dana Xu")
    assert told(setting_of(scene(), renamed, ROOM, letters))[0] == "Dana Xu"
    assert told(setting_of(scene(), renamed, ROOM._replace(top_width=30), letters))[0].endswith("…")


def test_no_more_is_remembered_than_a_screen_needs() -> None:
    letters = Lettering()
    made: list[int] = []

    def make(key: int) -> str:
        made.append(key)
        return "set"

    for key in (*range(FULL + 10), FULL + 9, 0):
        assert letters.once(key, partial(make, key)) == "set"
    assert made == [*range(FULL + 10), 0]
