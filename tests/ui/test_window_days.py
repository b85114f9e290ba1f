"""Other days through the whole window: stepped to, typed, and never beyond what can be shown."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from salon_desk.ui.day_words import LATEST
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, says, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


async def test_another_day_is_never_shown_with_the_numbers_of_the_last(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    told: list[str] = []
    await until(lambda: page.status.day.text().startswith("1 booked"), "the Saturday is counted")
    page.model.day_shown.connect(lambda _: told.append(page.status.day.text().split(" · ")[0]))
    await desk.watch(SATURDAY + timedelta(days=2))
    assert told == ["0 booked"]


async def test_days_are_stepped_by_keys_and_buttons(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_Right, CONTROL)
    await until(lambda: page.top_bar.told_date == "Sunday 22 November")
    click_on(page.top_bar.forth)
    click_on(page.top_bar.forth)
    await until(lambda: page.top_bar.told_date == "Tuesday 24 November")
    key(Qt.Key.Key_Home, ALT)
    await until(lambda: page.top_bar.told_date == "Saturday 21 November")
    assert not page.top_bar.today.isEnabled()


async def test_a_step_counts_from_the_last_one_while_that_is_still_being_read(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    desk.answers.clear()
    click_on(page.top_bar.forth)
    click_on(page.top_bar.forth)
    desk.read_again()
    click_on(page.top_bar.forth)
    desk.answers.set()
    await until(lambda: page.top_bar.told_date == "Tuesday 24 November")
    click_on(page.top_bar.back)
    await until(lambda: page.top_bar.told_date == "Monday 23 November")


async def test_a_date_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_G, CONTROL)
    type_text("24.12.")
    key(Qt.Key.Key_Return)
    await until(lambda: page.model.day is not None and page.model.day.date == date(2026, 12, 24))
    key(Qt.Key.Key_G, CONTROL)
    type_text("soon")
    key(Qt.Key.Key_Return)
    assert says(page, "“soon” is no day that can be shown")
    key(Qt.Key.Key_G, CONTROL)
    key(Qt.Key.Key_Escape)
    assert not page.top_bar.date.is_editing


async def test_days_that_nobody_needs_are_not_shown_and_no_step_goes_beyond(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    for typed in ("31.12.9999", "1.1.0001"):
        key(Qt.Key.Key_G, CONTROL)
        type_text(typed)
        key(Qt.Key.Key_Return)
        assert says(page, f"“{typed}” is no day that can be shown")
        key(Qt.Key.Key_Escape)
    page.days.go_to(LATEST)
    await until(lambda: page.model.day is not None and page.model.day.date == LATEST)
    page.days.step(56)
    await settled()
    assert page.model.day is not None
    assert page.model.day.date == LATEST
    assert page.panel.isEnabled()
