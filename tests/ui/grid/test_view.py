"""The grid under real clicks and keys, and what of it is painted again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.phases import Shape
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.theme import DARK, LIGHT, Look
from tests.helpers.days import HandClock, at, booked, busy_day, empty_day, held, roster, visit_number, with_parts

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
OWN = visit_number(1)


class Watch(QObject):
    """Sees what a widget paints."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(grid)
        self.painted = QRegion()
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted += event.region()
        return False


class Bench:
    """A shown grid at 12:24 with what it said."""

    def __init__(self, day: Day, look: Look = LIGHT) -> None:
        self.day = day
        self.hand = HandClock(at(day, "12:24"))
        self.model = DayModel(self.hand.clock, roster(len(day.columns)))
        self.model.show(day)
        self.grid = DayGrid(self.model, look, lambda visit: visit == OWN)
        self.grid.resize(900, 800)
        self.grid.show()
        self.grid.setFocus()
        self.slots: list[Slot] = []
        self.bookings: list[Booking] = []
        self.grid.slot_chosen.connect(self.slots.append)
        self.grid.booking_chosen.connect(self.bookings.append)
        self.watch = Watch(self.grid)
        self.settle()

    def settle(self) -> None:
        """Let Qt paint what is to be painted; what was painted before is forgotten."""
        QApplication.processEvents()
        self.watch.painted = QRegion()

    def slot(self, clock: str, stylist: int = 1) -> Slot:
        return Slot(StylistId(stylist), at(self.day, clock))

    def click(self, point: QPoint, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.grid.viewport(), button, Qt.KeyboardModifier.NoModifier, point)

    def press(self, key: Qt.Key, held_down: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.grid, key, held_down)

    def take(self, part: Booking) -> Booking:
        self.model.apply(Change(part.visit_id, part.version, (part,)))
        return part

    def colours(self, booking: Booking) -> set[str]:
        """The colours inside a block, below its text."""
        area = self.grid.rect_of(booking).adjusted(8, 0, -4, 0)
        picture = self.grid.viewport().grab(area).toImage()
        return {picture.pixelColor(x, picture.height() - 14).name() for x in range(picture.width())}


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """Six stylists, nobody booked."""
    made = Bench(empty_day())
    yield made
    made.grid.close()
    made.grid.deleteLater()


# clicks


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


# keys


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


# where things are


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


# what is painted


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
