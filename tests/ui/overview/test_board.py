"""The overview's cards in a window: reached and read by the mouse and by keys, in every size and look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Progress
from salon_desk.domain.people import ClientDraft
from salon_desk.ui.overview.card import Card
from salon_desk.ui.overview.list_card import LineButton
from tests.helpers.days import SERVICES
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, key
from tests.ui.overview.conftest import saturday
from tests.ui.overview.looking import listed, shown

CUT = SERVICES[3].id
EMMA = ClientDraft("Emma Lind")


async def test_lines_keep_the_keys_when_others_come_and_go(floor: Floor) -> None:
    _, _, place = await shown(floor)
    other = await floor.desk()
    arrivals = listed(place, "Next arrivals")
    arrivals.lines[0].setFocus()
    hold = await other.holds.claim(floor.slot("14:00"), CUT)
    await other.holds.confirm(hold, EMMA)
    await until(lambda: len(arrivals.lines) == 2, "another line")
    assert QApplication.focusWidget() is arrivals.lines[0]
    arrivals.lines[1].setFocus()
    booking = next(line.line.target for line in arrivals.lines if "Emma" in line.accessibleName())
    await other.bookings.set_progress(booking, Progress.DONE)  # type: ignore[arg-type]
    await until(lambda: len(arrivals.lines) == 1, "a line less")
    assert QApplication.focusWidget() is arrivals.lines[0]


async def test_a_screen_reader_finds_every_card_and_line(floor: Floor) -> None:
    floor.day = saturday(6)
    _, _, place = await shown(floor)
    for card in (*place.board.tiles, *place.board.cards):
        heard = QAccessible.queryAccessibleInterface(card)
        assert heard.text(QAccessible.Text.Name) == card.figure.title
        assert heard.text(QAccessible.Text.Description) == card.figure.spoken
    lines = place.board.findChildren(LineButton)
    assert lines
    for line in lines:
        heard = QAccessible.queryAccessibleInterface(line)
        assert heard.role() is QAccessible.Role.Button
        assert heard.text(QAccessible.Text.Name) == line.line.spoken


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080), (2560, 1440)])
async def test_everything_can_be_scrolled_to_and_nothing_is_wider_than_the_window(
    floor: Floor, width: int, height: int
) -> None:
    floor.day = saturday(25)
    page, _, place = await shown(floor)
    page.window().resize(width, height)
    await settled()
    board, room = place.board, place.area.viewport()
    assert board.width() == room.width()
    lowest = max(card.geometry().bottom() for card in board.cards)
    assert lowest < board.height()
    assert max(card.geometry().right() for card in (*board.tiles, *board.cards)) < board.width()
    assert place.area.verticalScrollBar().maximum() == board.height() - room.height()


@pytest.mark.parametrize("stylists", [6, 12, 15, 25])
async def test_the_gaps_of_the_day_begin_well_above_the_fold(floor: Floor, stylists: int) -> None:
    floor.day = saturday(stylists)
    page, _, place = await shown(floor)
    for width, height in ((1366, 768), (1440, 900), (1920, 1080)):
        page.window().resize(width, height)
        await settled()
        third = listed(place, "Gaps").lines[2]
        assert not third.visibleRegion().isEmpty(), (width, height)


async def test_the_tab_key_goes_down_the_columns(floor: Floor) -> None:
    floor.day = saturday(15)
    page, _, place = await shown(floor)
    page.window().resize(1440, 900)
    await settled()
    place.board.tiles[-1].setFocus()
    places: list[tuple[int, int]] = []
    for _ in place.board.cards:
        key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        card = focus if isinstance(focus, Card) else focus.parentWidget() if focus is not None else None
        assert card in place.board.cards
        assert card is not None
        places.append((card.x(), card.y()))
    assert places == sorted(places)


async def test_the_line_that_has_the_keys_is_in_sight(floor: Floor) -> None:
    floor.day = saturday(25)
    page, _, place = await shown(floor)
    page.window().resize(1366, 768)
    await settled()
    lines = listed(place, "Gaps").lines
    lines[0].setFocus()
    for _ in lines:
        key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lines[-1]
    assert lines[-1].visibleRegion().boundingRect() == lines[-1].rect()


async def test_the_look_turns_with_the_window(floor: Floor) -> None:
    _, _, place = await shown(floor)
    tiles = place.board.tiles[0]

    def ground() -> str:
        return tiles.grab().toImage().pixelColor(8, tiles.height() - 8).name()

    assert ground() == floor.wardrobe.look.panel.name() == "#ffffff"
    floor.wardrobe.turn()
    try:
        await until(lambda: ground() == floor.wardrobe.look.panel.name(), "it is dark")
        assert ground() != "#ffffff"
    finally:
        floor.wardrobe.turn()
