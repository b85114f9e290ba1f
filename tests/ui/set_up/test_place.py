"""The set-up on the screen: typed, saved, kept, and true to what other desks do."""

from __future__ import annotations

import asyncio
from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QWidget,
)

from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.set_up import SetUp
from salon_desk.domain.set_up_changes import OpeningChange, SalonChange, StylistChange
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.set_up.opening_form import OpeningForm
from salon_desk.ui.set_up.place import PAGES, SetUpPlace
from salon_desk.ui.set_up.salon_form import SalonForm
from salon_desk.ui.set_up.saving import OFF
from salon_desk.ui.set_up.sheet import MEANWHILE, SAVED
from salon_desk.ui.set_up.stylist_form import StylistForm
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key, type_text
from tests.helpers.set_up_floor import saved, set_up_at

CONTROL = Qt.KeyboardModifier.ControlModifier


def salon_form(place: SetUpPlace) -> SalonForm:
    """The form of the salon's settings."""
    assert isinstance(place.salon.form, SalonForm)
    return place.salon.form


def stylist_form(place: SetUpPlace) -> StylistForm:
    """The form of the stylist who is shown."""
    sheet = place.stylists.sheet
    assert sheet is not None
    assert isinstance(sheet.form, StylistForm)
    return sheet.form


async def lea_leaves(place: SetUpPlace) -> None:
    """Somebody wants to save that she does not work here any more; she is booked today."""
    place.show_page("Stylists")
    stylist_form(place).active.setChecked(False)
    assert place.stylists.sheet is not None
    click_on(place.stylists.sheet.save_button)
    await until(lambda: place.stack.currentWidget() is place.touched, "what it touches is shown")


async def test_it_is_walked_through_typed_and_saved_by_keys_alone(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    assert QApplication.focusWidget() is place.pages
    for words in PAGES[1:]:
        key(Qt.Key.Key_Down)
        assert place.stack.currentIndex() == PAGES.index(words)
    key(Qt.Key.Key_Home)
    key(Qt.Key.Key_Tab)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    name.selectAll()
    type_text("Salon Aurora")
    assert place.pages.item(0).text() == "Salon  •"
    key(Qt.Key.Key_S, CONTROL)
    assert (await saved(place)).salon.name == "Salon Aurora"
    assert place.salon.said.text() == SAVED
    assert place.pages.item(0).text() == "Salon"
    assert not place.salon.save_button.isEnabled()


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


async def test_what_a_change_touches_is_listed_and_stays(floor: Floor) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    await lea_leaves(place)
    row = place.touched.table.model()
    told = [str(row.index(0, column).data()).replace("\N{NO-BREAK SPACE}", " ") for column in range(6)]
    assert told == ["Sat 21 Nov 2026, 16:00", "Dana Xu", "070-123 45 67", "Lea", "Up-do",
                    "Lea does not work here any more."]  # fmt: skip
    said = [one.text() for one in place.touched.findChildren(QLabel)]
    assert "None of them is moved or cancelled. Who comes then may want a call." in said
    assert (await desk.set_up.read()).stylists[0].active
    click_on(place.touched.save_button)
    await until(lambda: place.stack.currentWidget() is place.stylists, "the page is back")
    assert not (await saved(place)).stylists[0].active
    (part,) = [part for part in floor.book.visits.values() if part.stylist_id == LEA]
    assert part.takes_time(desk.clock.now())


async def test_esc_leaves_the_list_and_nothing_is_saved(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00", 2)
    place = await set_up_at(window.page)
    await lea_leaves(place)
    key(Qt.Key.Key_Escape)
    assert place.stack.currentWidget() is place.stylists
    assert not stylist_form(place).active.isChecked()
    assert (await desk.set_up.read()).stylists[0].active
    assert desk.is_own(hold.visit_id), "Esc was not for the hold"


async def test_one_key_goes_to_a_touched_booking_and_the_list_waits(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    await lea_leaves(place)
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.places.is_day, "the day is shown")
    booking = window.page.grid.selected_booking()
    assert booking is not None
    assert booking.client_name == "Dana Xu"
    await set_up_at(window.page)
    assert place.stack.currentWidget() is place.touched


async def test_what_another_desk_changed_is_shown_where_nothing_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    now = await other.set_up.read()
    wanted = tuple(one._replace(start=time(8)) for one in now.opening)
    await other.set_up.save(OpeningChange(now.opening, wanted))
    await until(lambda: place.opening.form.value() == wanted, "the other hours are shown")
    assert not place.opening.is_changed


async def test_what_is_typed_is_kept_over_what_another_desk_changed(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    now = (await other.set_up.read()).salon
    salon_form(place).name.setText("Salon Aurora")
    await other.set_up.save(SalonChange(now, now._replace(name="Salon Süd", hold_seconds=120)))
    await until(lambda: place.salon.said.text() == MEANWHILE, "it is told")
    assert place.salon.form.value() == now._replace(name="Salon Aurora", hold_seconds=120)
    place.salon.save()
    assert (await saved(place)).salon == now._replace(name="Salon Aurora", hold_seconds=120)


async def test_the_later_of_two_desks_is_told_and_overwrites_nothing_unseen(floor: Floor) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    lea = (await other.set_up.read()).stylists[0]
    place.show_page("Stylists")
    stylist_form(place).name.setText("Leah")
    place.leave()  # nothing is heard, as when both save at once
    await other.set_up.save(StylistChange(lea, lea._replace(colour="#000000")))
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    await until(lambda: place.stylists.sheet and place.stylists.sheet.said.text() == MEANWHILE, "it is told")
    assert (await desk.set_up.read()).stylists[0].name == "Lea"
    place.stylists.sheet.save()
    assert (await saved(place)).stylists[0] == lea._replace(name="Leah", colour="#000000")


async def test_a_reading_that_is_late_does_not_bring_back_what_was(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    now = await desk.set_up.read()
    old, new = (now._replace(salon=now.salon._replace(name=name)) for name in ("Old", "New"))
    answers: list[asyncio.Future[SetUp]] = [asyncio.get_running_loop().create_future() for _ in range(2)]
    asked = iter(answers)
    monkeypatch.setattr(desk.set_up, "read", lambda: next(asked))
    place.saving.read_again()
    place.saving.read_again()
    answers[1].set_result(new)
    await until(lambda: salon_form(place).name.text() == "New", "the later reading is shown")
    answers[0].set_result(old)
    await settled()
    assert salon_form(place).name.text() == "New"


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


async def test_the_tab_key_goes_through_a_week_as_it_is_read(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page("Opening hours")
    assert isinstance(place.opening.form, OpeningForm)
    week = place.opening.form.week
    click_on(week.add_buttons[1])
    first, second = week.days[1]
    assert QApplication.focusWidget() is second.start
    minutes = QDateTimeEdit.Section.MinuteSection  # the Tab key goes there first
    second.start.setCurrentSection(minutes)
    for widget in (second.end, second.remove, week.add_buttons[1], week.copy_buttons[0], week.days[2][0].start):
        key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
        second.end.setCurrentSection(minutes)
    first.start.setFocus()
    key(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is week.add_buttons[0]
    week.copy_buttons[-1].setFocus()
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is place.opening.discard_button


async def test_the_tab_key_goes_through_what_a_stylist_does_and_then_to_the_foot(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page("Stylists")
    form = stylist_form(place)
    form.show_part("Services")
    rows = list(form.skills.rows.values())
    form.choices["Time off"].setFocus()
    rows[0].minutes.setValue(20)
    assert place.stylists.sheet is not None
    way = [field for row in rows for field in (row.offered, row.minutes, row.price.text)]
    for widget in (*way, place.stylists.sheet.discard_button):
        key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


async def test_everything_that_takes_keys_has_a_name(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.closures.holidays_button.click()
    await until(lambda: place.closures.holidays.ticks, "holidays are proposed")
    nameless = []
    for widget in place.findChildren(QWidget):
        if not isinstance(widget, (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)):
            continue
        inner = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
        if not inner and not widget.objectName().startswith("qt_"):
            face = QAccessible.queryAccessibleInterface(widget)
            if not face.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


def is_above(page: DeskPage, foot: QWidget) -> bool:
    """Whether the message that is shown leaves this free."""
    assert page.notices.isVisible()
    return page.notices.geometry().bottom() < foot.mapTo(page.places, QPoint()).y()


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
