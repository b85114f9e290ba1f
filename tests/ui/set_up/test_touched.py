"""What a change of the set-up touches: it is listed before anything is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
)

from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, Floor, click_on, key
from tests.helpers.set_up_floor import lea_leaves, saved, set_up_at, stylist_form


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
