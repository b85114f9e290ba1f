"""The grid under real keys: what is under the cursor, where it goes, and how near one looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.days import at, booked
from tests.helpers.grid_bench import Bench


def test_enter_chooses_what_is_under_the_cursor(bench: Bench) -> None:
    part = bench.take(booked(2, 1, at(bench.day, "14:15"), 60))
    bench.grid.select_slot(bench.slot("14:00"))
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Enter)
    assert (bench.slots, bench.bookings) == ([bench.slot("14:00")], [part])


def test_enter_takes_turns_where_two_share_the_time(bench: Bench) -> None:
    parts = [bench.take(booked(number, 1, at(bench.day, "14:00"), 60)) for number in (2, 3)]
    bench.grid.select_slot(bench.slot("14:00"))
    for _ in parts:
        bench.press(Qt.Key.Key_Return)
    assert sorted(part.key for part in bench.bookings) == sorted(part.key for part in parts)


def test_arrows_go_from_slot_to_slot_over_blocks_and_to_the_neighbour(bench: Bench) -> None:
    bench.take(booked(2, 1, at(bench.day, "14:15"), 60))
    bench.grid.select_slot(bench.slot("14:00"))
    for key, place in (
        (Qt.Key.Key_Down, bench.slot("14:15")),
        (Qt.Key.Key_Down, bench.slot("15:15")),
        (Qt.Key.Key_Right, bench.slot("15:15", 2)),
        (Qt.Key.Key_Up, bench.slot("15:00", 2)),
        (Qt.Key.Key_Left, bench.slot("15:00")),
        (Qt.Key.Key_Left, bench.slot("15:00")),
        (Qt.Key.Key_Home, bench.slot("09:00")),
        (Qt.Key.Key_End, bench.slot("17:45")),
        (Qt.Key.Key_PageUp, bench.slot("16:45")),
    ):
        bench.press(key)
        assert bench.grid.selected_slot() == place


def test_the_first_arrow_starts_at_the_next_free_slot(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Down)
    assert bench.grid.selected_slot() == bench.slot("12:30")


def test_the_cursor_never_leaves_the_screen(bench: Bench) -> None:
    bench.grid.zoom.to(20)
    bench.grid.select_slot(bench.slot("09:00"))
    bench.press(Qt.Key.Key_End)
    seen = bench.grid.viewport().rect()
    assert seen.contains(bench.grid.slot_rect(bench.slot("17:45")).center())


def test_today_is_asked_for_by_a_key(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.grid.today_wanted, timeout=1000):
        bench.press(Qt.Key.Key_T)


def test_the_zoom_stays_within_what_can_be_read(bench: Bench) -> None:
    told: list[int] = []
    bench.grid.zoom.changed.connect(told.append)
    for _ in range(30):
        bench.grid.zoom.by(1)
    assert bench.grid.zoom.step == 20
    for _ in range(30):
        bench.grid.zoom.by(-1)
    assert bench.grid.zoom.step == 6
    bench.grid.zoom.fit_day()
    assert bench.grid.zoom.fits_day
    assert told == [*range(7, 21), *range(19, 5, -1)]


def test_zooming_keeps_the_minute_under_the_pointer(bench: Bench) -> None:
    bench.grid.zoom.to(10)
    geometry = bench.grid.geometry_now()
    assert geometry is not None
    minute = geometry.instant_at(400)
    bench.grid.zoom.to(16, 400)
    geometry = bench.grid.geometry_now()
    assert geometry is not None
    assert abs(geometry.instant_at(400) - minute).total_seconds() < 60


def test_tab_leaves_the_grid_and_letters_do_not_search_it(bench: Bench) -> None:
    assert not bench.grid.tabKeyNavigation()
    bench.grid.select_slot(bench.slot("14:00"))
    bench.press(Qt.Key.Key_5)
    assert bench.grid.selected_slot() == bench.slot("14:00")
