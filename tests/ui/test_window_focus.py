"""Where the keyboard's focus is: nothing that is read, changed or put away takes it from who types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salon_desk.domain.waiting import Waiter, new_waiter_id
from salon_desk.ui.client_cards import NOBODY
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.panel_form import Stage
from tests.helpers.days import SATURDAY, at, booked, visit_number
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key, type_text

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEAS = visit_number(900)  # the booking of the Saturday


async def _waits(floor: Floor, desk: FakeDesk, name: str = "Greta Moss", days: int = 0) -> Waiter:
    """Put somebody on the waitlist who can come so many days after the Saturday."""
    service, day = floor.book.roster.services[3].id, SATURDAY + timedelta(days=days)
    return await desk.waiting.add(Waiter(new_waiter_id(), None, name, "070", service, None, day, day))


def _chooser_of_services(page: DeskPage) -> QWidget:
    return page.panel.form.chooser.services


def _day_after(page: DeskPage) -> QWidget:
    return page.top_bar.forth


def _name(page: DeskPage) -> QWidget:
    return page.panel.form.client.name


async def test_a_service_that_is_added_keeps_the_keys_when_the_book_has_answered(floor: Floor) -> None:
    window, _ = await floor.window()
    builder = window.page.panel.form.builder
    hold = await floor.hold(window.page, "14:00")
    click_on(builder.add)
    await until(lambda: len(floor.book.parts(hold.visit_id)) == 2)
    await until(lambda: builder.following[0].people.currentData() is not None)
    assert builder.following[0].services.hasFocus()


async def test_a_service_that_is_taken_out_leaves_the_keys_where_one_is_added(floor: Floor) -> None:
    window, _ = await floor.window()
    builder = window.page.panel.form.builder
    hold = await floor.hold(window.page, "14:00")
    for count in (2, 3):
        click_on(builder.add)
        await until(lambda count=count: len(floor.book.parts(hold.visit_id)) == count)  # type: ignore[misc]
    stays = builder.following[1]
    builder.following[0].remove.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: len(floor.book.parts(hold.visit_id)) == 2)
    assert builder.add.hasFocus()
    assert builder.following == [stays]


async def test_a_rhythm_that_is_told_late_leaves_the_keys_on_the_first_button(floor: Floor) -> None:
    window, desk = await floor.window()
    page, again = window.page, window.page.panel.card.again
    sofia, start = floor.book.clients[0], at(floor.day, "16:00")
    for nth, weeks in enumerate((10, 5), start=800):
        floor.book.write(booked(nth, LEA, start - timedelta(weeks=weeks), 45)._replace(client_id=sofia.id))
    desk.answers.clear()
    page.reception.cards.open(booked(900, LEA, start, 45)._replace(client_id=sofia.id))
    key(Qt.Key.Key_R, CONTROL)
    assert again.buttons[0].hasFocus()
    desk.answers.set()
    await until(lambda: again.buttons[0].text() == "5 weeks")
    assert again.buttons[0].hasFocus()


@pytest.mark.parametrize("where", [_chooser_of_services, _day_after])
async def test_w_is_a_key_on_the_day_and_on_a_card_and_nowhere_else(
    floor: Floor, where: Callable[[DeskPage], QWidget]
) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    where(window.page).setFocus()
    key(Qt.Key.Key_W)
    await settled()
    assert not window.page.panel.shows_page


async def test_c_is_a_key_on_the_day_and_on_a_card_and_nowhere_else(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.click(page, "16:00")
    _day_after(page).setFocus()
    key(Qt.Key.Key_C)
    await settled()
    assert page.notices.sentence == ""
    for part in (page.grid, page.panel.card.close_button):
        part.setFocus()
        key(Qt.Key.Key_C)
        assert page.notices.sentence == NOBODY
        page.notices.dismiss()


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, CONTROL])
async def test_w_on_the_form_of_a_wish_begins_no_other_wish(floor: Floor, modifiers: Qt.KeyboardModifier) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_W)
    type_text("Greta Moss")
    form = window.page.waiting.writing.form
    form.vip.setChecked(True)
    form.weekdays[2].setChecked(True)
    form.weekdays[2].setFocus()
    key(Qt.Key.Key_W, modifiers)
    await settled()
    assert (form.name.text(), form.vip.isChecked(), form.weekdays[2].isChecked()) == ("Greta Moss", True, True)


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return])
async def test_the_card_of_keys_gives_the_keys_back_to_who_typed(floor: Floor, leave: Qt.Key) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Nora")
    key(Qt.Key.Key_F1)
    assert window.page.keys.isVisible()
    key(leave)
    assert not window.page.keys.isVisible()
    assert _name(window.page).hasFocus()


async def test_the_palette_is_put_away_when_who_typed_before_is_not_there_any_more(floor: Floor) -> None:
    window, desk = await floor.window()
    waiter = await _waits(floor, desk)
    key(Qt.Key.Key_W, ALT)
    key(Qt.Key.Key_K, CONTROL)
    other = await floor.desk()
    await other.waiting.withdraw(waiter)
    await until(lambda: not window.page.waitlist.cards)
    await settled()
    key(Qt.Key.Key_Escape)
    assert window.page.palette_wishes.palette.isHidden()
    assert window.page.grid.hasFocus()


async def test_escape_takes_the_palette_away_before_what_is_carried(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.click(page, "16:00")
    key(Qt.Key.Key_M)
    carried = page.grid.carry.booking
    assert carried is not None
    key(Qt.Key.Key_K, CONTROL)
    key(Qt.Key.Key_Escape)
    assert page.palette_wishes.palette.isHidden()
    assert page.grid.carry.booking == carried
    key(Qt.Key.Key_Escape)
    assert page.grid.carry.booking is None


@pytest.mark.parametrize("by", ["Esc", "Close", "Save"])
async def test_leaving_the_form_of_a_wish_goes_back_to_the_hold_that_ticks(floor: Floor, by: str) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.hold(page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_W, CONTROL)
    form = page.waiting.writing.form
    if by == "Esc":
        key(Qt.Key.Key_Escape)
    else:
        click_on(form.save if by == "Save" else form.close_button)
    await until(lambda: page.panel.shows_form)
    assert page.panel.form.stage is Stage.HELD
    assert _name(page).hasFocus()


async def test_taking_a_wish_off_by_key_leaves_the_card_of_a_booking_and_stays_in_the_list(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    for name in ("Greta Moss", "Ida Berg", "Juni Falk"):
        await _waits(floor, desk, name)
    await floor.click(page, "16:00")
    assert page.panel.shows_card
    page.waitlist.cards[1].setFocus()
    key(Qt.Key.Key_Delete)
    await until(lambda: len(page.waitlist.cards) == 2)
    assert page.panel.shows_card
    assert page.waitlist.cards[1].hasFocus()
    for left in (1, 0):
        key(Qt.Key.Key_Delete)
        await until(lambda left=left: len(page.waitlist.cards) == left)  # type: ignore[misc]
    assert page.waitlist.add.hasFocus()


async def test_keeping_a_client_after_all_stays_off_the_fields(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.clients.open(floor.book.clients[0].id)
    await until(lambda: page.clients.is_open)
    client = page.clients.page
    for open_strip, no in ((client.erase, client.question.no), (client.merge, client.merging.no)):
        click_on(open_strip)
        click_on(no)
        assert client.question.isHidden()
        assert client.merging.isHidden()
        assert client.close_button.hasFocus()


async def test_numbers_of_the_keypad_take_what_is_offered(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_F, CONTROL)
    await until(lambda: len(page.panel.form.finder.buttons) > 1)
    second = page.panel.form.finder.offers[1]
    key(Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    await until(lambda: page.reception.holding.hold is not None)
    hold = page.reception.holding.hold
    assert hold is not None
    assert (hold.stylist_id, hold.start) == (second.parts[0].stylist_id, second.start)


async def test_a_wish_that_is_begun_is_gone_on_with_after_a_look_at_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_W)
    type_text("Greta Moss")
    form = page.waiting.writing.form
    form.vip.setChecked(True)
    await floor.hold(page, "14:00")
    assert page.panel.shows_form
    key(Qt.Key.Key_W, CONTROL)
    assert (form.isVisible(), form.name.text(), form.vip.isChecked()) == (True, "Greta Moss", True)


async def test_a_wish_that_was_closed_unsaved_comes_back_with_one_key(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await _waits(floor, desk, days=60)
    key(Qt.Key.Key_W)
    type_text("Ida Berg")
    click_on(page.waitlist.cards[0])
    form = page.waiting.writing.form
    assert form.name.text() == "Greta Moss"
    assert page.notices.sentence == "The wish of Ida Berg is not saved."
    key(Qt.Key.Key_F8)
    assert (form.name.text(), form.is_new) == ("Ida Berg", True)
    key(Qt.Key.Key_Escape)
    assert page.notices.offer == "Bring back what was typed"
    key(Qt.Key.Key_F8)
    assert (form.isVisible(), form.name.text()) == (True, "Ida Berg")


async def test_a_wish_from_the_list_brings_back_what_was_typed_of_somebody_else(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await _waits(floor, desk)
    await floor.hold(page, "14:00")
    type_text("Nora Lund")
    page.panel.form.client.note.setPlainText("Call before")
    click_on(page.waitlist.cards[0])
    await until(lambda: page.panel.form.draft.name == "Greta Moss")
    assert page.notices.offer == "Bring back what was typed"
    key(Qt.Key.Key_F8)
    assert page.panel.form.draft[:3] == ("Nora Lund", "", "Call before")


async def test_the_same_again_brings_back_what_was_typed_of_somebody_else(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    _name(page).setFocus()
    type_text("Nora Lund")
    page.reception.cards.open(floor.book.visits[LEAS])
    click_on(page.panel.card.again.buttons[0])
    await until(lambda: page.reception.holding.hold is not None)
    await until(lambda: page.notices.offer == "Bring back what was typed")
    assert page.panel.form.draft.name == floor.book.visits[LEAS].client_name
    key(Qt.Key.Key_F8)
    assert page.panel.form.draft.name == "Nora Lund"
