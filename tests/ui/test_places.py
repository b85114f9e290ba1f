"""The places of the window: the way there and back, and what goes on elsewhere meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.ui.day_list.place import DayListPlace
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.places import DAY
from salon_desk.ui.theme import DARK, LIGHT
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.places_floor import LIST, WEEK, go_to, has_keys, list_of, week_of
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_each_place_has_a_key_and_a_word_and_is_made_at_its_first_use(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    assert not [*page.findChildren(WeekPlace), *page.findChildren(DayListPlace)]
    assert [button.text() for button in page.top_bar.places.buttons] == list(page.places.words)
    for number in range(len(page.places.words) - 1, -1, -1):
        go_to(page, number)
        assert [button.isChecked() for button in page.top_bar.places.buttons].index(True) == number
    click_on(page.top_bar.places.buttons[WEEK])
    assert has_keys(week_of(page))
    assert len(page.findChildren(WeekPlace)) == 1


async def test_what_is_held_goes_on_elsewhere_and_one_key_leads_back(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    hold = await floor.hold(page, "14:00")
    type_text("Nora")
    assert not page.status.held.isVisible()
    go_to(page, LIST)
    floor.pass_time(48)
    assert page.status.held.isVisible()
    assert page.status.held.text() == "You hold 14:00 with Lea · 2:12 · back to it  Ctrl+1"
    floor.pass_time(110)
    assert page.status.held.property("tone") == "warning"
    key(Qt.Key.Key_Escape)
    await settled()
    assert hold.visit_id in desk.own
    go_to(page, DAY)
    assert not page.status.held.isVisible()
    assert page.panel.form.client.name.hasFocus()
    type_text(" Lund")
    assert page.panel.form.draft.name == "Nora Lund"


async def test_a_hold_that_runs_out_elsewhere_is_told_there(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.hold(page, "14:00")
    type_text("Nora")
    go_to(page, WEEK)
    floor.pass_time(181)
    assert "14:00 with Lea: Ran out" in page.notices.sentence
    assert page.notices.isVisible()
    assert not page.status.held.isVisible()
    key(Qt.Key.Key_F8)
    assert page.places.is_day
    assert page.panel.form.stage is Stage.ENDED
    assert page.panel.form.draft.name == "Nora"


async def test_a_new_hold_is_shown_on_the_day_wherever_it_was_wished(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, LIST)
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: page.reception.holding.hold is not None)
    assert page.places.is_day
    assert page.panel.form.client.name.hasFocus()
    go_to(page, LIST)
    key(Qt.Key.Key_F2)
    await settled()
    assert not page.places.is_day


async def test_the_keys_of_the_grid_do_nothing_elsewhere(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    page.grid.select_booking(booking)
    page.reception.cards.open(booking)
    go_to(page, WEEK)
    slot, zoom = page.grid.selected_slot(), page.grid.zoom.step
    for letter in "ALXMP":
        type_text(letter)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        key(pressed)
    key(Qt.Key.Key_Plus, CONTROL)
    await settled()
    assert floor.book.visits[booking.visit_id] == booking
    assert (page.grid.selected_slot(), page.grid.zoom.step) == (slot, zoom)
    assert not page.panel.card.asks


async def test_while_the_book_is_away_it_is_said_above_every_place(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    for number in (WEEK, LIST, DAY):
        go_to(page, number)
        desk.cut()
        assert page.places.banner.isVisible()
        page.notices.tell("Something happened.")
        assert page.notices.isVisible()
        desk.mend()
        assert not page.places.banner.isVisible()


async def test_every_place_wears_the_look_that_is_worn_when_it_is_made_and_later(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: bool(place.model.days))
    go_to(page, LIST)
    page.set_look(DARK)
    go_to(page, WEEK)
    assert place.grid.scene(0).look is DARK
    page.set_look(LIGHT)
    assert place.grid.scene(0).look is LIGHT


async def test_the_palette_and_the_card_of_keys_know_the_places(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_K, CONTROL)
    type_text("go to the list")
    key(Qt.Key.Key_Return)
    await until(lambda: page.places.number == LIST)
    assert has_keys(list_of(page))


async def test_a_booking_that_the_palette_finds_is_shown_on_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    go_to(page, LIST)
    key(Qt.Key.Key_K, CONTROL)
    type_text(booking.client_name)
    await until(lambda: any(booking.client_name in it.title for it in page.palette_wishes.palette.rows.finds))
    found = page.palette_wishes.palette.rows.finds
    next(it for it in found if it.title == f"16:00 {booking.client_name}").do()
    assert page.places.is_day
    assert page.panel.shows_card
