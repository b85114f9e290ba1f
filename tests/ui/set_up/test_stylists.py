"""Stylists: added, put in order, with their hours, breaks and own ways."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.set_up import NEW_SERVICE, OwnWay
from salon_desk.domain.set_up_changes import ServiceChange
from salon_desk.domain.treatment import ServiceId
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, MIA, NOAH, Floor, click_on, key, type_text
from tests.helpers.set_up_floor import at_page, saved, stylist_form, stylist_lines

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_a_new_stylist_works_while_the_salon_is_open(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    click_on(place.stylists.list.add_button)
    type_text("Ines")
    assert stylist_lines(place)[-1] == "New  •"
    key(Qt.Key.Key_Return)
    now = await saved(place)
    assert (now.stylists[-1].name, now.stylists[-1].shifts) == ("Ines", now.opening)
    assert stylist_lines(place)[-1] == "Ines"
    assert set(place.stylists.sheets) == {now.stylists[-1].id}


async def test_a_new_one_that_is_discarded_is_gone(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    before = stylist_lines(place)
    click_on(place.stylists.list.add_button)
    type_text("Ines")
    assert place.stylists.sheet is not None
    click_on(place.stylists.sheet.discard_button)
    assert stylist_lines(place) == before
    assert not place.stylists.is_changed


async def test_stylists_are_put_in_another_order_by_keys(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    place.stylists.list.rows.setFocus()
    key(Qt.Key.Key_Down, CONTROL)
    assert [one.id for one in (await saved(place)).stylists[:3]] == [MIA, LEA, NOAH]
    await until(lambda: stylist_lines(place)[:2] == ["Mia", "Lea"], "the list shows it")
    assert place.stylists.list.current == LEA
    click_on(place.stylists.list.up)
    assert [one.id for one in (await saved(place)).stylists[:3]] == [LEA, MIA, NOAH]
    assert not place.stylists.list.up.isEnabled()


async def test_her_own_length_and_price_and_what_she_does_not_do(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    form = stylist_form(place)
    trim, gents, dry = (form.skills.rows[ServiceId(nth)] for nth in list(form.skills.rows)[:3])
    trim.offered.setChecked(False)
    gents.minutes.setValue(40)
    dry.price.text.setText("29,50")
    assert not trim.minutes.isEnabled()
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    first, second, third = list(form.skills.rows)[:3]
    assert (await saved(place)).stylists[0].skills == (
        OwnWay(first, offered=False), OwnWay(second, minutes=40), OwnWay(third, price=2950)
    )  # fmt: skip
    trim.offered.setChecked(True)
    gents.minutes.setValue(0)
    dry.price.text.clear()
    place.stylists.sheet.save()
    assert (await saved(place)).stylists[0].skills == ()


async def test_breaks_have_a_reason(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    form = stylist_form(place)
    form.show_part("Breaks")
    form.breaks.add(2)
    form.breaks.days[2][0].reason.setText("Lunch")
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    (lunch,) = (await saved(place)).stylists[0].breaks
    assert lunch == (3, time(12), time(12, 30), "Lunch")


async def test_half_a_price_stays_when_another_desk_changes_the_list(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    other = await floor.desk()
    skills = stylist_form(place).skills
    before = await other.set_up.read()
    first, second = before.services[:2]
    mine = skills.rows[first.id].price.text
    mine.setFocus()
    type_text("4x")
    skills.rows[second.id].price.text.setText("cheap")
    made = await other.set_up.save(ServiceChange(None, first._replace(id=NEW_SERVICE, name="Fringe, dry")))
    await until(lambda: made.id in skills.rows, "the new service is offered")
    assert QApplication.focusWidget() is mine
    assert mine.text() == "4x"
    assert skills.rows[second.id].price.text.text() == "cheap"
    await other.set_up.save(ServiceChange(second, second._replace(active=False)))
    await until(lambda: second.id not in skills.rows, "the retired one is not")
    assert mine.text() == "4x"
    mine.setText("45")
    assert skills.skills == (OwnWay(first.id, price=4500),)
