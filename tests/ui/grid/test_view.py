"""The grid under real clicks: what is chosen, what is outlined, and where things are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.phases import Shape
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.theme import LIGHT
from tests.helpers.days import HandClock, at, booked, busy_day, empty_day, roster, with_parts
from tests.helpers.grid_bench import Bench

LEFT = Qt.MouseButton.LeftButton


def test_a_click_on_free_time_chooses_its_slot(bench: Bench) -> None:
    wanted = bench.slot("14:15", 3)
    bench.click(bench.grid.slot_rect(wanted).center())
    assert bench.slots == [wanted]
    assert bench.grid.selected_slot() == wanted
    assert bench.grid.selected_booking() is None


def test_a_click_on_a_booking_chooses_it_and_not_the_slot(bench: Bench) -> None:
    part = bench.take(booked(2, 3, at(bench.day, "14:00"), 60))
    bench.click(bench.grid.rect_of(part).center())
    assert (bench.slots, bench.bookings) == ([], [part])
    assert bench.grid.selected_booking() == part


def test_a_click_on_off_time_and_on_what_is_past_is_said_too(bench: Bench) -> None:
    for clock in ("08:30", "09:30"):
        bench.click(bench.grid.slot_rect(bench.slot(clock)).center())
    assert bench.slots == [bench.slot("08:30"), bench.slot("09:30")]


def test_a_drag_is_no_click_and_neither_is_another_button(bench: Bench) -> None:
    start = bench.grid.slot_rect(bench.slot("14:15", 3)).center()
    far = start + QPoint(0, 3 * QApplication.startDragDistance())
    QTest.mousePress(bench.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseRelease(bench.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, far)
    bench.click(start, Qt.MouseButton.RightButton)
    assert bench.slots == []
    QTest.mousePress(bench.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseRelease(bench.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(1, 1))
    assert len(bench.slots) == 1


def test_of_two_side_by_side_the_one_under_the_pointer_is_chosen(bench: Bench) -> None:
    one = bench.take(booked(2, 3, at(bench.day, "14:00"), 60))
    other = bench.take(booked(3, 3, at(bench.day, "14:00"), 60)._replace(lane=1))
    assert not bench.grid.rect_of(one).intersects(bench.grid.rect_of(other))
    for part in (one, other):
        bench.click(bench.grid.rect_of(part).center())
    assert bench.bookings == [one, other]


def test_the_outline_follows_the_pointer_over_free_time_only(bench: Bench) -> None:
    bench.grid.set_proposal(lambda _: Shape(45))
    part = bench.take(booked(2, 3, at(bench.day, "15:00"), 60))
    places = {
        "free": bench.grid.slot_rect(bench.slot("14:00", 3)).center(),
        "taken": bench.grid.rect_of(part).center(),
        "past": bench.grid.slot_rect(bench.slot("10:00", 3)).center(),
        "off": bench.grid.slot_rect(bench.slot("08:30", 3)).center(),
    }
    seen = {}
    for name, point in places.items():
        QTest.mouseMove(bench.grid.viewport(), point)
        scene = bench.grid.scene()
        assert scene is not None
        seen[name] = scene.marks.hover.label if scene.marks.hover else None
    assert seen == {"free": "14:00 +", "taken": None, "past": None, "off": None}


def test_the_outline_says_when_there_is_less_time_than_wanted(bench: Bench) -> None:
    bench.grid.set_proposal(lambda _: Shape(60))
    bench.take(booked(2, 3, at(bench.day, "14:30"), 60))
    bench.grid.select_slot(bench.slot("14:00", 3))
    scene = bench.grid.scene()
    assert scene is not None
    assert scene.marks.cursor is not None
    assert scene.marks.cursor.label == "14:00 · 30 min free"


def test_the_outline_has_the_shape_of_the_service_at_this_stylist(bench: Bench) -> None:
    shapes = {StylistId(1): Shape(90, 30, 45, 10), StylistId(2): Shape(120, 40, 50, 10)}
    bench.grid.set_proposal(shapes.get)
    ends = {1: "15:40", 2: "16:10"}
    for stylist, end in ends.items():
        bench.grid.select_slot(bench.slot("14:00", stylist))
        scene = bench.grid.scene()
        assert scene is not None
        outline = scene.marks.cursor
        assert outline is not None
        assert (outline.span.end, outline.idle) == (
            at(bench.day, end),
            shapes[StylistId(stylist)].idle(outline.span.start),
        )
    bench.grid.select_slot(bench.slot("14:00", 3))
    scene = bench.grid.scene()
    assert scene is not None
    assert scene.marks.cursor is None


def test_select_and_reveal(bench: Bench) -> None:
    bench.grid.zoom.to(20)
    bench.grid.verticalScrollBar().setValue(0)
    bench.grid.reveal(at(bench.day, "17:00"), StylistId(6))
    assert bench.grid.viewport().rect().contains(bench.grid.slot_rect(bench.slot("17:00", 6)).center())
    bench.grid.select_slot(None)
    assert bench.grid.selected_slot() is None
    assert bench.grid.selected_booking() is None


def test_many_stylists_scroll_and_never_get_too_narrow(qtbot: QtBot) -> None:
    bench = Bench(empty_day(count=25))
    widths = {bench.grid.columnWidth(column) for column in range(25)}
    assert widths == {120}
    bench.grid.reveal(at(bench.day, "12:00"), StylistId(25))
    assert bench.grid.viewport().rect().contains(bench.grid.slot_rect(bench.slot("12:00", 25)).center())
    bench.grid.close()


def test_header_sections_and_painted_columns_agree(bench: Bench) -> None:
    geometry = bench.grid.geometry_now()
    assert geometry is not None
    assert [bench.grid.columnViewportPosition(column) for column in range(6)] == [
        geometry.x_of(column) for column in range(6)
    ]
    assert bench.grid.rowViewportPosition(66) == geometry.y_of(at(bench.day, "14:00"))


def test_a_cell_in_a_booking_answers_with_the_whole_block(bench: Bench) -> None:
    part = bench.take(booked(2, 3, at(bench.day, "14:00"), 60))
    inside = bench.model.index_of(bench.slot("14:30", 3))
    assert bench.grid.visualRect(inside) == bench.grid.rect_of(part)
    free = bench.model.index_of(bench.slot("15:30", 3))
    assert bench.grid.visualRect(free) == bench.grid.slot_rect(bench.slot("15:30", 3))


def test_a_grid_without_a_day_paints_and_answers(qtbot: QtBot) -> None:
    model = DayModel(HandClock(at(empty_day(), "12:24")).clock, roster())
    grid = DayGrid(model, LIGHT, lambda _: False)
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.show()
    grid.grab()
    QTest.mouseClick(grid.viewport(), LEFT)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    grid.reveal(at(empty_day(), "12:00"))
    assert grid.selected_slot() is None


@pytest.mark.parametrize("step", [6, 9, 20])
def test_every_booking_of_a_busy_day_is_where_it_is_clicked(qtbot: QtBot, step: int) -> None:
    bench = Bench(busy_day(6, 60, 3))
    bench.grid.zoom.to(step)
    for booking in bench.model.day.bookings if bench.model.day else ():
        bench.grid.reveal(booking.start, booking.stylist_id)
        bench.click(bench.grid.rect_of(booking).center())
    assert {part.key for part in bench.bookings} == {part.key for part in busy_day(6, 60, 3).bookings}
    bench.grid.close()


def test_a_day_without_the_day_before_it_forgets_the_pointer(bench: Bench) -> None:
    QTest.mouseMove(bench.grid.viewport(), bench.grid.slot_rect(bench.slot("14:00", 3)).center())
    bench.model.show(with_parts(empty_day(count=2), []))
    scene = bench.grid.scene()
    assert scene is not None
    assert scene.marks.hover is None
