"""Bookings moved and stretched by real mouse and key events on the grid alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Skill
from salon_desk.ui.colours import contrast
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.block_paint import colours_of
from salon_desk.ui.grid.scene import Ghost
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.theme import DARK, LIGHT, Look
from tests.helpers.days import COLOURS, SATURDAY, HandClock, at, booked, empty_day, roster, with_parts

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY = empty_day()
NORA = booked(1, 1, at(DAY, "14:00"), 60)._replace(client_name="Nora Lund")
JONAS = booked(2, 3, at(DAY, "15:00"), 60)._replace(client_name="Jonas Berg")


class Bench:
    """A shown grid at 12:24 with two bookings, and what it asked for."""

    def __init__(self) -> None:
        self.model = DayModel(HandClock(at(DAY, "12:24")).clock, roster(6))
        self.model.show(with_parts(DAY, [NORA, JONAS]))
        self.grid = DayGrid(self.model, LIGHT, lambda _: False)
        self.grid.resize(900, 800)
        self.grid.show()
        self.grid.setFocus()
        self.moves: list[tuple[Booking, Slot]] = []
        self.lengths: list[tuple[Booking, int]] = []
        self.refused: list[str] = []
        self.outside: list[Booking] = []
        self.chosen: list[object] = []
        self.grid.carry.move_wanted.connect(lambda *wanted: self.moves.append(wanted))
        self.grid.carry.length_wanted.connect(lambda *wanted: self.lengths.append(wanted))
        self.grid.carry.refused.connect(self.refused.append)
        self.grid.let_go_outside.connect(lambda booking, _: self.outside.append(booking))
        self.grid.booking_chosen.connect(self.chosen.append)
        self.grid.slot_chosen.connect(self.chosen.append)
        QApplication.processEvents()

    @property
    def ghost(self) -> Ghost | None:
        scene = self.grid.scene()
        return scene.marks.ghost if scene else None

    def slot(self, clock: str, stylist: int = 1) -> Slot:
        return Slot(StylistId(stylist), at(DAY, clock))

    def middle(self, booking: Booking) -> QPoint:
        return self.grid.rect_of(booking).center()

    def grab(self, point: QPoint) -> None:
        QTest.mousePress(self.grid.viewport(), LEFT, NONE, point)

    def pull(self, point: QPoint) -> None:
        """The pointer moves with the button down."""
        QTest.mouseMove(self.grid.viewport(), point)

    def let_go(self, point: QPoint) -> None:
        QTest.mouseRelease(self.grid.viewport(), LEFT, NONE, point)

    def by(self, clock: str, stylist: int) -> QPoint:
        """The point at which the middle of Nora's hour stands when it begins there."""
        box = self.grid.slot_rect(self.slot(clock, stylist))
        return QPoint(box.center().x(), box.top() + self.grid.rect_of(NORA).height() // 2)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.grid, key, held)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.grid.close()
    made.grid.deleteLater()


# by pointer


def test_a_booking_is_dragged_to_another_time_and_stylist(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(bench.by("15:15", 2))
    assert bench.ghost is not None
    assert (bench.ghost.label, bench.ghost.reason) == ("15:15–16:15 · Mia", "")
    bench.let_go(bench.by("15:15", 2))
    assert bench.moves == [(NORA, bench.slot("15:15", 2))]
    assert bench.grid.carry.booking is None
    assert bench.chosen == []


def test_it_snaps_to_the_slots_and_keeps_the_place_where_it_was_grabbed(bench: Bench) -> None:
    bench.grab(bench.grid.rect_of(NORA).topLeft() + QPoint(30, 4))
    bench.pull(bench.grid.slot_rect(bench.slot("15:00", 2)).topLeft() + QPoint(30, 8))
    assert bench.grid.carry.slot == bench.slot("15:00", 2)


def test_where_it_cant_land_the_ghost_says_why_and_nothing_is_asked(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(bench.by("14:30", 3))
    assert bench.ghost is not None
    assert bench.ghost.reason == "taken by Jonas Berg, 15:00"
    red = bench.grid.viewport().grab(bench.grid.slot_rect(bench.slot("14:30", 3))).toImage()
    assert LIGHT.warning.name() in {red.pixelColor(x, 8).name() for x in range(red.width())}
    bench.let_go(bench.by("14:30", 3))
    assert (bench.moves, bench.refused) == ([], ["14:30–15:30 · Noah: taken by Jonas Berg, 15:00."])


def test_a_stylist_is_not_given_what_she_does_not_do(bench: Bench) -> None:
    service = NORA.service_id
    assert service is not None
    bench.model.set_roster(roster(6)._replace(skills=(Skill(StylistId(2), service, offered=False),)))
    bench.grab(bench.middle(NORA))
    bench.pull(bench.by("13:00", 2))
    bench.let_go(bench.by("13:00", 2))
    assert (bench.moves, bench.refused) == ([], ["13:00–14:00 · Mia: Mia does not do Up-do."])


def test_a_small_tremble_is_a_click(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(bench.middle(NORA) + QPoint(1, 1))
    bench.let_go(bench.middle(NORA) + QPoint(1, 1))
    assert (bench.moves, bench.chosen) == ([], [NORA])


def test_escape_gives_a_drag_up(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(bench.by("15:15", 2))
    assert bench.grid.give_up()
    bench.let_go(bench.by("15:15", 2))
    assert (bench.moves, bench.ghost, bench.chosen) == ([], None, [])


def test_dropped_where_it_was_nothing_is_asked(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(bench.by("15:15", 2))
    bench.let_go(bench.middle(NORA))
    assert (bench.moves, bench.refused) == ([], [])


def test_dropped_beside_the_day_it_is_told_where(bench: Bench) -> None:
    bench.grab(bench.middle(NORA))
    bench.pull(QPoint(-60, 100))
    bench.let_go(QPoint(-60, 100))
    assert (bench.outside, bench.moves, bench.ghost) == ([NORA], [], None)


def test_the_lower_edge_draws_the_length(bench: Bench) -> None:
    area = bench.grid.rect_of(NORA)
    edge = QPoint(area.center().x(), area.bottom() - 1)
    QTest.mouseMove(bench.grid.viewport(), edge)
    assert bench.grid.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor
    bench.grab(edge)
    bench.pull(QPoint(edge.x(), bench.grid.slot_rect(bench.slot("15:30")).top() + 3))
    assert bench.ghost is not None
    assert bench.ghost.label == "14:00–15:30 · 90 min"
    bench.let_go(QPoint(edge.x(), bench.grid.slot_rect(bench.slot("15:30")).top() + 3))
    assert (bench.lengths, bench.moves) == ([(NORA, 90)], [])


def test_near_the_edge_the_day_scrolls_under_what_is_dragged(bench: Bench, qtbot: QtBot) -> None:
    bench.grid.zoom.to(20)
    bench.grid.reveal(NORA.start)
    bar = bench.grid.verticalScrollBar()
    before = bar.value()
    bench.grab(bench.middle(NORA))
    bench.pull(QPoint(bench.middle(NORA).x(), bench.grid.viewport().height() - 6))
    held = bench.grid.carry.slot
    qtbot.waitUntil(lambda: bar.value() > before + 40, timeout=4000)
    assert held is not None
    assert bench.grid.carry.slot is not None
    assert bench.grid.carry.slot.start > held.start
    bench.grid.give_up()


# by keys


def test_arrows_carry_what_was_picked_up_and_enter_puts_it_down(bench: Bench) -> None:
    bench.grid.carry.pick_up(NORA)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        bench.press(key)
    bench.press(Qt.Key.Key_Return)
    assert bench.moves == [(NORA, bench.slot("14:15", 2))]
    assert bench.chosen == []


def test_a_click_puts_down_what_was_picked_up(bench: Bench) -> None:
    bench.grid.carry.pick_up(NORA)
    QTest.mouseClick(bench.grid.viewport(), LEFT, NONE, bench.grid.slot_rect(bench.slot("16:30", 2)).center())
    assert (bench.moves, bench.chosen) == ([(NORA, bench.slot("16:30", 2))], [])


def test_what_is_carried_goes_along_to_another_day(bench: Bench) -> None:
    bench.grid.carry.pick_up(NORA)
    sunday = empty_day(SATURDAY.replace(day=23))
    bench.model.show(sunday)
    assert bench.grid.carry.slot == Slot(NORA.stylist_id, at(sunday, "14:00"))
    bench.press(Qt.Key.Key_Enter)
    assert bench.moves == [(NORA, Slot(NORA.stylist_id, at(sunday, "14:00")))]


def test_shift_and_arrows_draw_the_length_until_shift_is_let_go(bench: Bench) -> None:
    bench.grid.select_booking(NORA)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyPress(bench.grid, key, SHIFT)
    assert bench.lengths == []
    QTest.keyRelease(bench.grid, Qt.Key.Key_Shift)
    assert bench.lengths == [(NORA, 75)]


def test_shift_and_a_click_or_enter_on_taken_time_ask_to_squeeze_in(bench: Bench) -> None:
    asked: list[Slot] = []
    bench.grid.squeeze_wanted.connect(asked.append)
    QTest.mouseClick(bench.grid.viewport(), LEFT, SHIFT, bench.grid.slot_rect(bench.slot("14:30")).center())
    bench.grid.select_booking(JONAS)
    bench.press(Qt.Key.Key_Return, SHIFT)
    assert asked == [bench.slot("14:30"), bench.slot("15:00", 3)]
    assert bench.chosen == []


# what is said and seen


def test_a_status_is_spoken(bench: Bench) -> None:
    said = {}
    for progress in Progress:
        part = NORA._replace(progress=progress)
        bench.model.show(with_parts(DAY, [part]))
        said[progress] = str(bench.model.data(bench.model.index_of(bench.slot("14:00"))))
    words = ["booked", "confirmed", "arrived", "late", "in chair", "done", "no-show"]
    assert [spoken.rsplit(", ", 1)[1] for spoken in said.values()] == words


def test_each_status_looks_different_without_its_colours(bench: Bench) -> None:
    pictures = set()
    for progress in Progress:
        bench.model.show(with_parts(DAY, [NORA._replace(progress=progress)]))
        grey = bench.grid.viewport().grab(bench.grid.rect_of(NORA)).toImage()
        grey = grey.convertToFormat(grey.Format.Format_Grayscale8)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(Progress)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("colour", [*COLOURS, "#ffd400", "#101010"])
def test_a_block_that_steps_back_can_still_be_read(look: Look, colour: str) -> None:
    strong, quiet = colours_of(look, colour), colours_of(look, colour, True)
    assert contrast(quiet.ink, quiet.tint) >= 4.5
    assert contrast(quiet.detail, quiet.tint) >= 4.5
    assert contrast(quiet.ink, quiet.tint) < contrast(strong.ink, strong.tint)
