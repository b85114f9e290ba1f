"""Two desks want the same time: each window shows what the other holds, and who loses is offered the next free."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.errors import Taken
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, press, says

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_every_other_window_shows_the_hold_and_its_countdown_at_once(floor: Floor) -> None:
    here, _ = await floor.window("Desk 1", "Anna")
    there, _ = await floor.window("Desk 2", "Björn")
    hold = await floor.hold(here.page, "14:00")
    assert there.page.model.day is not None
    assert there.page.model.day.visits[hold.visit_id] == (hold,)
    row = there.page.sidebar.holds.rows[0]
    assert (row.text(), row.left_text) == ("Desk 1 · Lea 14:00", "3:00")
    floor.pass_time(78)
    assert row.left_text == "1:42"


async def test_a_lost_race_says_who_and_until_when_and_offers_the_next_free(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    desk.answers.clear()
    await floor.click(window.page, "14:00")
    await settled()
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    desk.answers.set()
    await until(lambda: says(window.page, "14:00 with Lea is held by Desk 2 until 12:27:00."))
    assert window.page.notices.offer == "Take 14:45 with Lea"
    click_on(window.page.notices._button)
    await until(lambda: floor.held(window.page) == floor.slot("14:45"))


async def test_take_the_next_free_goes_on_from_the_hold_of_another_desk(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    theirs = await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    page = window.page
    press(page.grid.viewport(), page.grid.rect_of(theirs).center())
    await until(lambda: page.panel.shows_card)
    assert page.panel.card.title.text() == "Held by Desk 2"
    assert page.panel.card.ring.text == "3:00"
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: floor.held(page) == floor.slot("14:00", MIA))


async def test_a_full_day_says_so(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.reception.holds.choose_service(floor.book.roster.services[6].id, 720)
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: says(window.page, "Nothing of 720 minutes is free any more on this day."))


async def test_a_selected_slot_that_is_taken_is_deselected_with_a_notice(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    window.page.panel.form.client.name.setText("Nora")
    window.page.grid.select_slot(floor.slot("14:00"))
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    await until(lambda: says(window.page, "14:00 with Lea was just taken by Desk 2."))
    assert window.page.grid.selected_slot() is None
    key(Qt.Key.Key_F8)
    await until(lambda: floor.held(window.page) == floor.slot("14:45"))


async def test_where_nothing_is_wanted_nobody_is_told_that_a_slot_is_taken(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    booking = next(iter(floor.day.bookings))
    window.page.reception.cards.open(booking)
    window.page.grid.select_booking(booking)
    window.page.reception.changes.cancel(booking, "")
    await until(lambda: window.page.notices.offer == "Undo", "it is cancelled")
    assert window.page.grid.selected_slot() == floor.slot("16:00")
    await other.holds.claim(floor.slot("16:00"), floor.book.roster.services[3].id)
    await until(lambda: window.page.grid.selected_slot() is None, "the slot is left")
    assert "is cancelled" in window.page.notices.sentence


async def test_the_floor_itself_refuses_a_second_hold(floor: Floor) -> None:
    first, second = await floor.desk("Desk 2"), await floor.desk("Desk 3")
    await first.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    with pytest.raises(Taken):
        await second.holds.claim(floor.slot("14:15"), floor.book.roster.services[3].id)
