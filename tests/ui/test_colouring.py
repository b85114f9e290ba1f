"""Colours by service or by status: a choice of the desk that day, week and legend follow, and that it remembers."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from salon_desk.domain.booking import Progress
from salon_desk.ui.colours import READABLE, contrast
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.grid.block_paint import booked_colours, booked_like
from salon_desk.ui.grid.colouring import STATUS_COLOURS, ColourBy
from salon_desk.ui.theme import DARK, LIGHT, Look
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.days import SATURDAY, at, booked, empty_day, with_parts
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, key, type_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
APART = 20  # of 255, in red, green and blue together: seen side by side


def two_booked(floor: Floor) -> None:
    """Lea's client has arrived, Mia's has not; both have the same service."""
    plain = empty_day(SATURDAY)
    first, second = (booked(number, who, at(plain, "14:00"), 60) for number, who in ((1, LEA), (2, MIA)))
    floor.day = with_parts(plain, [first._replace(progress=Progress.ARRIVED), second])


def fills(page: DeskPage) -> list[str]:
    """The fills of both blocks as they are on the screen: beside the edge, in the middle of the height."""
    picture, found = page.grid.viewport().grab().toImage(), []
    assert page.model.day is not None
    for booking in sorted(page.model.day.bookings, key=lambda it: it.stylist_id):
        box = page.grid.rect_of(booking)
        found.append(QColor(picture.pixel(box.left() + 8, box.center().y())).name())
    return found


@LOOKS
@pytest.mark.parametrize("progress", list(Progress))
def test_every_status_can_be_read_in_its_colour(look: Look, progress: Progress) -> None:
    colours = booked_like(look, STATUS_COLOURS[progress], progress)
    assert contrast(colours.ink, colours.tint) >= READABLE
    assert contrast(colours.detail, colours.tint) >= READABLE


@LOOKS
def test_any_two_statuses_have_fills_that_differ(look: Look) -> None:
    tints = {it: booked_like(look, colour, it).tint for it, colour in STATUS_COLOURS.items()}
    lights = {it: (tint.red(), tint.green(), tint.blue()) for it, tint in tints.items()}
    alike = [
        (one, other)
        for one, other in combinations(tints, 2)
        if sum(abs(a - b) for a, b in zip(lights[one], lights[other], strict=True)) < APART
    ]
    assert set(tints) == set(Progress)
    assert alike == []


async def test_one_key_turns_the_colours_and_the_legend_comes_with_them(floor: Floor) -> None:
    two_booked(floor)
    window, _ = await floor.window()
    page = window.page
    page.grid.reveal(floor.slot("14:00").start)
    first, second = fills(page)
    assert first == second
    assert not page.status.legend.isVisible()
    key(Qt.Key.Key_C, CONTROL | SHIFT)
    assert page.status.legend.isVisible()
    first, second = fills(page)
    look = floor.wardrobe.look
    assert first == booked_like(look, STATUS_COLOURS[Progress.ARRIVED], Progress.ARRIVED).tint.name()
    assert second == booked_like(look, STATUS_COLOURS[Progress.BOOKED], Progress.BOOKED).tint.name()
    key(Qt.Key.Key_C, CONTROL | SHIFT)
    assert not page.status.legend.isVisible()
    assert len(set(fills(page))) == 1


async def test_the_palette_finds_it_and_the_desk_remembers_it(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_K, CONTROL)
    type_text("colours by")
    rows = window.page.palette_wishes.palette.rows
    await until(lambda: rows.current is not None and rows.current.title.startswith("Colours by"), "it is found")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.grid.colouring.by is ColourBy.STATUS, "the colours")
    window.page.keep_memory()
    again, _ = await floor.window()
    assert again.page.grid.colouring.by is ColourBy.STATUS
    assert again.page.status.legend.isVisible()


async def test_the_week_has_the_colours_of_the_day(floor: Floor) -> None:
    two_booked(floor)
    window, _ = await floor.window()
    key(Qt.Key.Key_2, CONTROL)
    place = window.page.places.place
    assert isinstance(place, WeekPlace)
    await until(lambda: bool(place.model.days), "the week is read")
    key(Qt.Key.Key_C, CONTROL | SHIFT)
    scene = place.grid.scene(next(nth for nth, day in enumerate(place.model.days) if day.date == SATURDAY))
    visit = next(scene.day.bookings)
    assert booked_colours(scene, visit) == booked_like(scene.look, STATUS_COLOURS[visit.progress], visit.progress)


async def test_where_there_is_little_room_the_legend_stays_and_what_is_told_elsewhere_goes(floor: Floor) -> None:
    window, _ = await floor.window()
    status = window.page.status
    window.resize(1100, 640)
    key(Qt.Key.Key_C, CONTROL | SHIFT)
    await settled()
    assert status.legend.isVisible()
    assert not status.zone.isVisible()
    window.resize(1600, 640)
    await until(status.zone.isVisible, "the zone is back")
    assert status.connection.isVisible()
