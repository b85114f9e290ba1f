"""The waitlist at a desk: who waits is seen, what fits is lit, one click or key does the rest."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Status
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.tick_box import TickBox
from salon_desk.ui.waitlist import WishCard
from tests.helpers.days import SATURDAY, at, empty_day
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key, type_text

CUT = ServiceId(4)


def wish(name: str = "Greta Moss", stylist: int | None = LEA, *, vip: bool = False) -> Waiter:
    """A wish for a cut on the Saturday from 16:00 to 16:45, when Lea is booked."""
    return Waiter(
        new_waiter_id(), None, name, "070-111 22 33", CUT, StylistId(stylist) if stylist else None, SATURDAY, SATURDAY,
        earliest=time(16), latest=time(16, 45), vip=vip,
    )  # fmt: skip


def card_of(page: DeskPage, name: str = "Greta Moss") -> WishCard:
    """The card of somebody."""
    return next(card for card in page.waitlist.cards if card.shown.waiter.client_name == name)


def names(page: DeskPage) -> list[str]:
    """Who is on the list, from the top down."""
    return [card.shown.waiter.client_name for card in page.waitlist.cards]


async def cancelled(desk: FakeDesk) -> None:
    """Lea's booking at 16:00 is cancelled."""
    assert desk.day is not None
    await desk.bookings.cancel(next(desk.day.bookings), "")


async def test_a_wish_is_lit_when_another_desk_cancels(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await other.waiting.add(wish(vip=True))
    card = card_of(window.page)
    assert (card.shown.tone, card.state.text()) == ("", "")
    assert card.words.text() == "Cut & finish · Lea · today, 16–16:45"
    assert card.accessibleName() == "Waits: VIP Greta Moss, Cut & finish · Lea · today, 16–16:45"
    await cancelled(other)
    assert (card.shown.tone, card.state.text()) == ("good", "16:00 Lea is free")
    assert card.accessibleDescription() == "16:00 Lea is free"


async def test_one_click_holds_it_for_that_client_and_enter_books_it(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    await desk.waiting.add(wish())
    await cancelled(other)
    click_on(card_of(window.page))
    form = window.page.panel.form
    await until(lambda: floor.held(window.page) == floor.slot("16:00"), "it is held")
    await until(lambda: form.draft.name == "Greta Moss", "the client is filled in")
    assert form.stage is Stage.HELD
    assert form.draft.phone == "070-111 22 33"
    assert form.chooser.service_id == CUT
    assert "Desk 1 holds 16:00 Lea" in card_of(window.page).state.text()
    key(Qt.Key.Key_Return)
    await until(lambda: names(window.page) == [], "the wish is met")
    assert other.day is not None
    assert [part.client_name for part in other.day.bookings if part.status is Status.BOOKED] == ["Greta Moss"]


async def test_keys_alone_hold_the_first_one_that_fits(floor: Floor) -> None:
    window, desk = await floor.window()
    await desk.waiting.add(wish("Nora Lund"))
    await desk.waiting.add(wish("Viktor Ek", MIA))
    key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is card_of(window.page, "Viktor Ek")
    key(Qt.Key.Key_Return)
    await until(lambda: floor.held(window.page) == floor.slot("16:00", MIA), "it is held")
    await until(lambda: window.page.panel.form.draft.name == "Viktor Ek", "his name")


async def test_vips_stand_first(floor: Floor) -> None:
    window, desk = await floor.window()
    for name, vip in (("Nora Lund", False), ("Greta Moss", True)):
        await desk.waiting.add(wish(name, vip=vip))
    assert names(window.page) == ["Greta Moss", "Nora Lund"]
    assert card_of(window.page).star.isVisible()
    assert not card_of(window.page, "Nora Lund").star.isVisible()


async def test_what_may_be_free_soon_counts_down_and_is_lit_at_its_end(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk("Desk 3")
    await desk.waiting.add(wish(stylist=MIA))
    await other.holds.claim(floor.slot("16:00", MIA), CUT)
    card = card_of(window.page)
    assert card.shown.tone == ""
    floor.pass_time(161)
    assert (card.shown.tone, card.state.text()) == ("amber", "16:00 Mia may be free in 0:19")
    floor.pass_time(5)
    assert card.state.text() == "16:00 Mia may be free in 0:14"
    click_on(card)
    await until(lambda: "may be free" in window.page.notices.sentence, "it can't be held yet")
    assert floor.held(window.page) is None
    floor.pass_time(14)
    assert (card.shown.tone, card.state.text()) == ("good", "16:00 Mia is free")


async def test_what_fits_on_another_day_is_held_there(floor: Floor) -> None:
    window, desk = await floor.window()
    sunday = SATURDAY + timedelta(days=2)
    await desk.waiting.add(wish()._replace(first_day=sunday, last_day=sunday))
    card = card_of(window.page)
    assert plain(card.state.text()) == "Mon 23 Nov 16:00 Lea is free"
    click_on(card)
    await until(lambda: window.page.reception.holding.hold is not None, "it is held")
    assert window.page.model.day is not None
    assert window.page.model.day.date == sunday


async def test_who_is_typed_is_put_on_the_list_with_one_key(floor: Floor) -> None:
    window, _ = await floor.window()
    form = window.page.panel.form
    form.focus_client()
    type_text("Dana Xu")
    key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    wishes = window.page.waiting.writing.form
    assert window.page.panel.shows_page
    assert wishes.name.text() == "Dana Xu"
    assert wishes.services.hasFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: names(window.page) == ["Dana Xu"], "she is on the list")
    assert window.page.notices.sentence == "Dana Xu is on the waitlist."
    assert not window.page.panel.shows_page


async def test_typed_w_is_a_letter_in_a_field_and_a_key_on_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    form = window.page.panel.form
    form.focus_client()
    type_text("w")
    assert form.draft.name == "w"
    assert not window.page.panel.shows_page
    form.client.clear()
    window.page.grid.setFocus()
    key(Qt.Key.Key_W)
    assert window.page.waiting.writing.form.name.hasFocus()
    key(Qt.Key.Key_Escape)
    assert window.page.grid.hasFocus()


async def test_a_wish_without_a_name_stays_in_the_form(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.waiting.writing.add()
    key(Qt.Key.Key_Return)
    await until(lambda: "name is missing" in window.page.notices.sentence, "what is missing")
    assert window.page.panel.shows_page
    assert names(window.page) == []


async def test_a_wish_is_changed_from_its_card(floor: Floor) -> None:
    window, desk = await floor.window()
    await desk.waiting.add(wish())
    card_of(window.page).setFocus()
    key(Qt.Key.Key_E)
    form = window.page.waiting.writing.form
    shown = (form.name.text(), form.stylists.currentText(), form.earliest.currentText())
    assert shown == ("Greta Moss", "Lea", "16:00")
    form.stylists.setCurrentIndex(form.stylists.findText("Anyone"))
    form.weekdays[5].click()
    click_on(form.save)
    await until(lambda: "any" in card_of(window.page).words.text(), "the wish is another one")
    (changed,) = desk.waiting.wishes
    assert (changed.stylist_id, changed.weekdays, changed.version) == (None, frozenset({6}), 2)


@pytest.mark.parametrize("by_key", [True, False])
async def test_a_withdrawn_wish_is_put_back_with_one_key(floor: Floor, by_key: bool) -> None:
    window, desk = await floor.window()
    await desk.waiting.add(wish())
    if by_key:
        card_of(window.page).setFocus()
        key(Qt.Key.Key_Delete)
    else:
        click_on(card_of(window.page))
        click_on(window.page.waiting.writing.form.withdraw)
    await until(lambda: names(window.page) == [], "it is gone")
    await until(lambda: window.page.notices.offer == "Put back", "the way back")
    key(Qt.Key.Key_F8)
    await until(lambda: names(window.page) == ["Greta Moss"], "it is back")


async def test_what_is_held_by_itself_is_told_and_taken_over_with_one_click(floor: Floor) -> None:
    window, desk = await floor.window()
    waiter = await desk.waiting.add(wish(stylist=MIA))
    desk.waiting.hold_by_itself(waiter, floor.slot("16:00", MIA))
    card = card_of(window.page)
    assert card.state.text() == "16:00 Mia is held for this wish, 10:00"
    click_on(card)
    await until(lambda: floor.held(window.page) == floor.slot("16:00", MIA), "it is this desk's")
    await until(lambda: window.page.panel.form.draft.name == "Greta Moss", "her name")
    key(Qt.Key.Key_Return)
    await until(lambda: names(window.page) == [], "the wish is met")


async def test_the_card_grows_with_what_it_says(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    await desk.waiting.add(wish())
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    low = card_of(window.page).sizeHint().height()
    await cancelled(other)
    assert card_of(window.page).sizeHint().height() > low


async def test_a_service_that_left_the_list_stays_in_a_wish_until_another_is_chosen(floor: Floor) -> None:
    window, desk = await floor.window()
    waiter = await desk.waiting.add(wish())
    roster = floor.book.roster
    gone = next(it for it in roster.services if it.id == waiter.service_id)
    left = next(it for it in roster.stylists if it.id == waiter.stylist_id)
    form = window.page.waiting.writing.form
    window.page.waiting.writing.edit(waiter)
    floor.book.roster = roster._replace(
        services=tuple(it._replace(active=it is not gone) for it in roster.services),
        stylists=tuple(it._replace(active=it is not left) for it in roster.stylists),
    )
    window.page.roster_changed(floor.book.roster)
    assert (form.services.currentIndex(), form.stylists.currentIndex()) == (-1, -1)
    assert form.typed == waiter
    form.note.setText("Calls back")
    click_on(form.save)
    await until(lambda: desk.waiting.wishes[0].note == "Calls back", "it is saved")
    assert desk.waiting.wishes[0].service_id == gone.id


async def test_with_no_service_on_the_list_nobody_can_wait_for_one(floor: Floor) -> None:
    window, _ = await floor.window()
    roster = floor.book.roster
    floor.book.roster = roster._replace(services=tuple(it._replace(active=False) for it in roster.services))
    window.page.roster_changed(floor.book.roster)
    window.page.grid.setFocus()
    key(Qt.Key.Key_W)
    assert window.page.notices.sentence == "There is no service to book yet."
    assert not window.page.panel.shows_page


async def test_the_vip_box_can_be_seen_in_dark(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_W)
    assert isinstance(window.page.waiting.writing.form.vip, TickBox)


async def test_the_seconds_on_a_card_are_counted_by_the_one_timer(floor: Floor) -> None:
    window, desk = await floor.window()
    monday = at(empty_day(SATURDAY + timedelta(days=2)), "16:00")
    ticker = window.page.heartbeat.ticker
    waiter = await desk.waiting.add(wish()._replace(first_day=monday.date(), last_day=monday.date()))
    desk.waiting.hold_by_itself(waiter, Slot(StylistId(MIA), monday))
    assert not window.page.model.has_holds()
    assert card_of(window.page).shown.tone == "amber"
    assert ticker.waits <= 1001
    floor.pass_time(60)
    assert card_of(window.page).state.text().endswith("9:00")


async def test_with_many_wishes_who_holds_is_still_on_a_low_screen(floor: Floor) -> None:
    window, desk = await floor.window()
    window.resize(1366, 768)
    for _ in range(8):
        await desk.waiting.add(wish()._replace(id=new_waiter_id()))
    await floor.hold(window.page, "14:00", MIA)
    await settled()
    (row,) = window.page.sidebar.holds.rows
    assert row.visibleRegion().boundingRect() == row.rect()
