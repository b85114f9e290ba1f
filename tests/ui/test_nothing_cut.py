"""On a small screen no word is cut: whatever is narrower than its text tells all of it in its tooltip."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from salon_desk.ui.choice_button import ChoiceButton, ChoiceTool
from salon_desk.ui.tick_box import TickBox
from tests.helpers.cut_words import cut
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, busy, key
from tests.helpers.screens import SCREENS, on_a_small_screen


@pytest.mark.parametrize("make", [QLabel, QPushButton, TickBox])
def test_a_word_that_is_cut_is_found(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    widget = make("Confirm booking")
    qtbot.addWidget(widget)
    widget.show()
    assert list(cut(widget)) == []
    widget.resize(widget.sizeHint().width() - 16, widget.height())
    assert len(list(cut(widget))) == 1
    widget.setToolTip("Confirm booking  Enter")
    assert list(cut(widget)) == []


async def test_rows_that_are_painted_tell_all_of_themselves_in_their_tooltips(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    opened = await SCREENS["hold"](floor, window.page)
    hits = window.page.panel.form.client.search.hits.rows
    assert [row.toolTip() for row in hits] == [row.line.spoken for row in hits]
    assert [row.toolTip() for row in window.page.sidebar.holds.rows] == [
        "Desk 1 · Lea 14:00", "Desk 2 · Mia 17:00", "Desk 3 · Noah 17:00",
    ]  # fmt: skip
    assert opened.part.isVisible()
    key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    rows = window.page.palette_wishes.palette.rows
    assert all(rows.item(row).toolTip() == rows.item(row).text() for row in range(rows.count()))


async def test_where_a_hold_has_no_room_in_one_line_its_place_has_a_line_of_its_own(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    row = window.page.sidebar.holds.rows[0]
    in_one = row.height()
    window.page.sidebar.setFixedWidth(150)
    await until(lambda: row.height() > in_one and row.height() == row.heightForWidth(row.width()), "two lines")


def test_a_word_that_is_cut_only_while_its_button_is_pressed_in_is_found(floor: Floor, qtbot: QtBot) -> None:
    button = QPushButton("Confirm booking")
    button.setCheckable(True)
    qtbot.addWidget(button)
    button.show()
    button.setFixedWidth(button.sizeHint().width())
    assert list(cut(button)) == []
    button.setChecked(True)
    assert len(list(cut(button))) == 1


@pytest.mark.parametrize("make", [ChoiceButton, ChoiceTool])
def test_a_choice_has_room_for_its_bold_word_before_it_is_chosen(
    floor: Floor, qtbot: QtBot, make: Callable[[], ChoiceButton | ChoiceTool]
) -> None:
    choice = make()
    choice.setText("Inställningar")
    choice.setCheckable(True)
    qtbot.addWidget(choice)
    choice.show()
    plain = choice.sizeHint()
    choice.setChecked(True)
    assert choice.sizeHint() == plain
    choice.resize(plain)
    assert list(cut(choice)) == []


@pytest.mark.parametrize("name", list(SCREENS))
async def test_no_word_is_cut(floor: Floor, name: str) -> None:
    assert list(cut(await on_a_small_screen(floor, name))) == []
