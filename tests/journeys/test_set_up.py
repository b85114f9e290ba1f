"""The salon is set up at one desk and seen at the other: whole windows, real clicks and keys, a real book."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime

from salon_desk.domain.set_up import StylistPlan
from salon_desk.ui.set_up.place import SetUpPlace
from salon_desk.ui.set_up.sheet import MEANWHILE, SAVED, Sheet
from salon_desk.ui.set_up.stylist_form import StylistForm
from tests.helpers.qt_loop import until
from tests.helpers.set_up_floor import set_up_at
from tests.journeys.two_desks import LEA, Person, Salon

CONTROL = Qt.KeyboardModifier.ControlModifier


async def _at_stylists(person: Person) -> SetUpPlace:
    """Somebody goes to the stylists; the first one, Lea, is shown."""
    await person.press(Qt.Key.Key_5, CONTROL)
    place = await set_up_at(person.page)
    for _ in range(3):
        await person.press(Qt.Key.Key_Down)
    assert place.stack.currentWidget() is place.stylists
    return place


def _sheet(place: SetUpPlace) -> Sheet[StylistPlan]:
    assert place.stylists.sheet is not None
    return place.stylists.sheet


def _form(place: SetUpPlace) -> StylistForm:
    form = _sheet(place).form
    assert isinstance(form, StylistForm)
    return form


async def test_other_hours_of_a_stylist_list_what_they_touch_and_the_other_desk_shows_them(salon: Salon) -> None:
    await salon.anna.holds("10:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    for one in salon.people:
        await one.sees("10:00", "Nora Lund", "booked")
        await one.sees("09:00", "free")
    place = await _at_stylists(salon.omar)
    day = salon.omar.desk.day
    assert day is not None
    (stretch,) = _form(place).shifts.days[day.date.weekday()]
    stretch.start.setTime(QTime(12, 0))
    await salon.omar.click_on(_sheet(place).save_button)
    await until(lambda: place.stack.currentWidget() is place.touched, "what it touches is listed")
    (part,) = place.touched.parts
    assert (part.client, part.stylist_id) == ("Nora Lund", LEA)
    await salon.anna.sees("09:00", "free")
    await salon.omar.click_on(place.touched.save_button)
    await until(lambda: _sheet(place).said.text() == SAVED, "it is saved")
    await until(lambda: "free" not in salon.anna.reads("09:00"), "the other desk shows her hours")
    await salon.anna.sees("10:00", "Nora Lund", "booked")
    await salon.anna.sees("12:00", "free")


async def test_both_type_at_one_stylist_and_nothing_is_lost(salon: Salon) -> None:
    places = [await _at_stylists(one) for one in salon.people]
    annas, omars = places
    _form(annas).name.setText("Leah")
    _form(omars).colour.show_colour("#b83280")
    await salon.omar.click_on(_sheet(omars).save_button)
    await until(lambda: _sheet(annas).said.text() == MEANWHILE, "Anna is told")
    assert _form(annas).name.text() == "Leah"
    assert _form(annas).colour.colour == "#b83280"
    await salon.anna.click_on(_sheet(annas).save_button)
    await until(lambda: _form(omars).name.text() == "Leah", "Omar sees it")
    lea = (await salon.omar.desk.set_up.read()).stylists[0]
    assert (lea.name, lea.colour) == ("Leah", "#b83280")
