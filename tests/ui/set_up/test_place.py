"""The set-up on the screen: typed, saved and kept."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtWidgets import (
    QWidget,
)

from salon_desk.domain.founding import WeeklyHours
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.set_up.opening_form import OpeningForm
from salon_desk.ui.set_up.place import PAGES
from salon_desk.ui.set_up.saving import OFF
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key
from tests.helpers.set_up_floor import lea_leaves, salon_form, saved, set_up_at, stylist_form


def is_above(page: DeskPage, foot: QWidget) -> bool:
    """Whether the message that is shown leaves this free."""
    assert page.notices.isVisible()
    return page.notices.geometry().bottom() < foot.mapTo(page.places, QPoint()).y()


async def test_settings_that_are_off_are_no_number(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    before = place.salon.form.value()
    assert before.no_show_minutes is None
    salon_form(place).no_show.setValue(15)
    place.salon.save()
    assert (await saved(place)).salon == before._replace(no_show_minutes=15)
    salon_form(place).no_show.setValue(0)
    place.salon.save()
    assert (await saved(place)).salon == before


async def test_what_makes_no_sense_is_told_and_kept(floor: Floor) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    before = await desk.set_up.read()
    salon_form(place).currency.setText("E1")
    place.salon.save()
    await until(place.salon.said.text, "it is told")
    assert place.salon.said.text() == "A currency has three capital letters, such as EUR."
    assert salon_form(place).currency.text() == "E1"
    assert await desk.set_up.read() == before
    place.salon.discard()
    assert not place.salon.is_changed
    assert place.salon.form.value() == before.salon


async def test_what_is_typed_is_kept_while_another_place_is_shown(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    salon_form(place).name.setText("Half a na")
    place.show_page("Stylists")
    stylist_form(place).name.setText("Leah")
    place.stylists.choose(2)
    window.page.places.show_day()
    assert await set_up_at(window.page) is place
    await settled()
    assert place.salon.form.value().name == "Half a na"
    place.stylists.choose(LEA)
    assert stylist_form(place).name.text() == "Leah"


async def test_offline_saving_is_off_and_says_why_and_typing_goes_on(floor: Floor) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    salon_form(place).name.setText("Salon Aurora")
    desk.cut()
    assert not place.salon.save_button.isEnabled()
    assert place.salon.off.text() == OFF
    assert place.salon.off.isVisible()
    salon_form(place).name.setText("Salon Aurora 2")
    desk.mend()
    assert place.salon.save_button.isEnabled()
    place.salon.save()
    assert (await saved(place)).salon.name == "Salon Aurora 2"


async def test_two_stretches_a_day_and_the_same_as_the_day_before(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page("Opening hours")
    assert isinstance(place.opening.form, OpeningForm)
    week = place.opening.form.week
    click_on(week.days[0][0].remove)
    click_on(week.add_buttons[0])
    click_on(week.add_buttons[0])
    key(Qt.Key.Key_Up)
    week.days[0][1].end.setTime(QTime(0, 0))
    click_on(week.copy_buttons[0])
    place.opening.save()
    hours = [one for one in (await saved(place)).opening if one.weekday <= 2]
    assert hours == [
        WeeklyHours(weekday, *clocks) for weekday in (1, 2) for clocks in ((time(9), time(18)), (time(20), time.max))
    ]


@pytest.mark.parametrize("name", PAGES)
async def test_a_message_leaves_the_foot_of_every_page_free(floor: Floor, name: str) -> None:
    window, _ = await floor.window()
    window.resize(1100, 640)
    page, place = window.page, await set_up_at(window.page)
    page.notices.tell("A sentence that is so long that its line reaches over most of what is at the bottom. " * 2)
    place.show_page(name)
    feet = [foot for foot in place.findChildren(QWidget, "sheetFoot") if foot.isVisible()]
    assert len(feet) == (name != "Closures")
    await until(lambda: all(is_above(page, foot) for foot in feet), "it is above")


async def test_a_message_leaves_the_buttons_below_what_is_touched_free(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    window.page.notices.tell("Somebody else is booked.")
    await lea_leaves(place)
    await until(lambda: is_above(window.page, place.touched.save_button), "it is above")
