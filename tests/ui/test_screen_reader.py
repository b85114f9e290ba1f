"""What people hear who do not see the screen: names, roles, states and announcements, by Qt's own interface."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.booking import Progress
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, key, type_text
from tests.helpers.screen_reader import CONTROLS, Role, Spoken, announcements, cell, heard_of, told
from tests.helpers.screens import SCREENS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the ear is fitted to Qt's library for Linux")
CONTROL = Qt.KeyboardModifier.ControlModifier
SIDE_BY_SIDE = 6


def unnamed(everything: list[Spoken]) -> list[Spoken]:
    """What has the keys or takes a click and is called nothing; of a list box its purpose counts, not its choice."""
    wanted = [it for it in everything if it.role in CONTROLS or it.is_focusable]
    return [it for it in wanted if not (it.description if it.role is Role.ComboBox else it.name)]


@pytest.mark.parametrize("name", list(SCREENS))
async def test_every_control_is_named_and_what_comes_to_the_front_is_told(floor: Floor, name: str) -> None:
    window, _ = await floor.window()
    with announcements() as heard:
        opened = await SCREENS[name](floor, window.page)
    everything = list(heard_of(opened.part))
    assert [it for it in everything if it.role in CONTROLS], "there is something to press"
    assert unnamed(everything) == []
    assert not opened.title or [words for words in heard if opened.title in words.replace("\N{NO-BREAK SPACE}", " ")]


async def test_the_day_is_a_table_whose_cells_tell_who_is_there(floor: Floor) -> None:
    window, _ = await floor.window()
    grid, model = window.page.grid, window.page.model
    assert (told(grid).role, told(grid).name) == (Role.Table, "The day")
    headers = [cell(grid, -1, column, SIDE_BY_SIDE) for column in range(SIDE_BY_SIDE)]
    assert [it.role for it in headers] == [Role.ColumnHeader] * SIDE_BY_SIDE
    assert headers[0].name == "Lea"
    index = model.index_of(floor.slot("16:00", LEA))
    booked = cell(grid, index.row(), index.column(), SIDE_BY_SIDE)
    assert (booked.role, booked.name) == (Role.Cell, "Dana Xu, Up-do, 16:00 to 17:00, Lea, booked")
    index = model.index_of(floor.slot("14:00", MIA))
    assert cell(grid, index.row(), index.column(), SIDE_BY_SIDE).name == "14:00, Mia, free"
    await floor.hold(window.page, "14:00", MIA)
    assert cell(grid, index.row(), index.column(), SIDE_BY_SIDE).name.startswith("14:00, Mia, held by Desk 1, three m")


async def test_the_places_are_one_choice_of_several(floor: Floor) -> None:
    window, _ = await floor.window()
    buttons = window.page.top_bar.places.buttons
    assert {told(button).role for button in buttons} == {Role.RadioButton}
    key(Qt.Key.Key_2, CONTROL)
    assert [told(button).is_checked for button in buttons] == [nth == 1 for nth in range(len(buttons))]


async def test_states_are_told_what_is_off_what_is_so_and_where_the_keys_are(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await SCREENS["card"](floor, page)
    buttons = page.panel.card.progress.buttons
    assert not any(told(button).is_checked for button in buttons.values())
    key(Qt.Key.Key_F)
    await until(lambda: told(buttons[Progress.CONFIRMED]).is_checked, "it is pressed in")
    index = page.model.index_of(floor.slot("16:00"))
    assert cell(page.grid, index.row(), index.column(), SIDE_BY_SIDE).is_selected
    page.desk.cut()  # type: ignore[attr-defined]
    await until(lambda: told(buttons[Progress.CONFIRMED]).is_disabled, "nothing can be changed now")
    assert told(page.top_bar.pill).name.startswith("Connection: Offline")


async def test_the_week_is_a_table_as_well(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_2, CONTROL)
    place = window.page.places.place
    assert isinstance(place, WeekPlace)
    await until(lambda: bool(place.model.days), "the week is read")
    index, days = place.model.index_of(floor.slot("16:00")), len(place.model.days)
    assert told(place.grid).role is Role.Table
    assert cell(place.grid, -1, index.column(), days).name == "Saturday 21 November"
    assert cell(place.grid, index.row(), index.column(), days).name.startswith("Dana Xu, Up-do, 16:00 to 17:00")


async def test_the_last_minute_of_a_hold_and_its_end_are_told_once(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Nora")
    with announcements() as heard:
        for _ in range(119):
            floor.pass_time(1)
        assert heard == []
        for _ in range(31):
            floor.pass_time(1)
        assert heard == ["14:00 with Lea: your hold has less than a minute left.", "14:00 with Lea: 30 seconds left."]
        heard.clear()
        for _ in range(33):
            floor.pass_time(1)
        await settled()
        assert len(heard) == 1
        assert heard[0].startswith("14:00 with Lea: Ran out")


async def test_a_hold_that_ends_while_another_place_is_shown_is_told_once(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    key(Qt.Key.Key_3, CONTROL)
    with announcements() as heard:
        for _ in range(5):
            floor.pass_time(40)
        await settled()
    assert len([words for words in heard if "Ran out" in words]) == 1


async def test_the_line_that_enter_takes_is_told_while_the_keys_stay_in_the_field(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_K, CONTROL)
    palette = window.page.palette_wishes.palette
    with announcements() as heard:
        type_text("dark")
        await until(lambda: heard and heard[-1] == "Light or dark, Ctrl+Shift+L", "the command is told")
        type_text(" nobody has")
        await until(lambda: heard[-1] == palette.word.text(), "that nothing is found is told")


async def test_the_days_of_the_month_are_told_while_one_walks(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.sidebar.month.days.setFocus()
    with announcements() as heard:
        key(Qt.Key.Key_Right)
        key(Qt.Key.Key_Down)
    assert heard == ["Sunday 22 November", "Sunday 29 November"]


async def test_the_month_is_a_group_with_a_button_for_the_day_that_is_walked_to(floor: Floor) -> None:
    window, _ = await floor.window()
    month = window.page.sidebar.month
    assert (told(month).role, told(month).name) == (Role.Grouping, "November 2026")
    assert (told(month.days).role, told(month.days).name) == (Role.Button, "Saturday 21 November")
    month.days.setFocus()
    for _ in range(10):
        key(Qt.Key.Key_Right)
    assert (told(month).name, told(month.days).name) == ("December 2026", "Tuesday 1 December")
    month.days.click()  # as a screen reader presses it
    await until(lambda: window.page.model.day is not None and window.page.model.day.date.day == 1, "the day is shown")


async def test_the_finder_is_a_group_with_a_name(floor: Floor) -> None:
    window, _ = await floor.window()
    await SCREENS["finder"](floor, window.page)
    assert (told(window.page.panel.form.finder).role, told(window.page.panel.form.finder).name) == (
        Role.Grouping,
        "Next free",
    )
