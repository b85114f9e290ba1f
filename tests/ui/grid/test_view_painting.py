"""What of the grid is painted again, and in which colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_desk.ui.theme import DARK, LIGHT
from tests.helpers.days import at, booked, held
from tests.helpers.grid_bench import Bench


def test_one_change_paints_one_rectangle(bench: Bench) -> None:
    part = bench.take(booked(2, 3, at(bench.day, "14:00"), 60))
    QApplication.processEvents()
    allowed = bench.grid.rect_of(part).adjusted(-10, -10, 10, 10)
    assert not bench.watch.painted.isEmpty()
    assert allowed.contains(bench.watch.painted.boundingRect())


def test_a_tick_paints_pills_and_bars_only(bench: Bench) -> None:
    hold = bench.take(held(2, 3, at(bench.day, "14:00"), 60, at(bench.day, "12:26")))
    bench.settle()
    bench.hand.advance(1)
    bench.model.tick()
    QApplication.processEvents()
    painted = sum(area.width() * area.height() for area in bench.watch.painted)  # type: ignore[attr-defined]
    block = bench.grid.rect_of(hold)
    assert 0 < painted < block.width() * block.height() / 3


def test_a_tick_without_holds_paints_nothing_within_the_minute(bench: Bench) -> None:
    bench.hand.advance(1)
    bench.model.tick()
    QApplication.processEvents()
    assert bench.watch.painted.isEmpty()


def test_the_line_of_now_moves_with_the_minutes(bench: Bench) -> None:
    bench.hand.advance(300)
    bench.model.tick()
    QApplication.processEvents()
    geometry = bench.grid.geometry_now()
    assert geometry is not None
    assert bench.watch.painted.contains(QPoint(300, geometry.y_of(bench.model.now())))
    assert bench.watch.painted.boundingRect().height() < 20


def test_a_hold_takes_the_warning_tone_in_its_last_seconds(bench: Bench) -> None:
    hold = bench.take(held(2, 3, at(bench.day, "14:00"), 60, at(bench.day, "12:25")))
    calm = bench.colours(hold)
    assert LIGHT.hold_other_tint.name() in calm
    assert len(calm) > 2
    bench.settle()
    bench.hand.advance(31)
    bench.model.tick()
    QApplication.processEvents()
    assert bench.watch.painted.contains(bench.grid.rect_of(hold))
    assert LIGHT.warning_tint.name() in bench.colours(hold)


def test_an_own_hold_is_plain_and_another_desks_is_hatched(bench: Bench) -> None:
    own = bench.take(held(1, 2, at(bench.day, "14:00"), 60, at(bench.day, "12:27"), "Desk 1"))
    other = bench.take(held(2, 3, at(bench.day, "14:00"), 60, at(bench.day, "12:27")))
    assert bench.colours(own) == {LIGHT.accent_tint.name()}
    assert {LIGHT.hold_other_tint.name()} < bench.colours(other)


def test_a_hold_that_ran_out_leaves_free_paper_behind_its_fading(bench: Bench, qtbot: QtBot) -> None:
    hold = bench.take(held(2, 3, at(bench.day, "14:00"), 60, at(bench.day, "12:25")))
    area = bench.grid.rect_of(hold)
    bench.hand.advance(60)
    bench.model.tick()
    assert bench.grid.rect_of(hold).isEmpty()
    scene = bench.grid.scene()
    assert scene is not None
    assert len(scene.marks.fading) == 1
    point = area.center() + QPoint(0, 3)

    def is_paper() -> None:
        picture = bench.grid.viewport().grab().toImage()
        assert picture.pixelColor(point) == LIGHT.paper

    qtbot.waitUntil(is_paper, timeout=5000)


def test_the_look_can_be_changed_while_it_shows(bench: Bench) -> None:
    bench.grid.set_look(DARK)
    area = bench.grid.slot_rect(bench.slot("14:00", 3))
    assert bench.grid.viewport().grab(area).toImage().pixelColor(20, 8) == QColor(DARK.paper)
