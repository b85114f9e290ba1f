"""The set-up by keys alone, and what everything in it is called."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QWidget,
)

from salon_desk.ui.set_up.opening_form import OpeningForm
from salon_desk.ui.set_up.place import PAGES
from salon_desk.ui.set_up.sheet import SAVED
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text
from tests.helpers.set_up_floor import saved, set_up_at, stylist_form

CONTROL = Qt.KeyboardModifier.ControlModifier


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
