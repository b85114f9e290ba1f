"""Answers that come late: what somebody has moved on from is not shown, and nothing is told before it is so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.domain.standing import Rhythm, StandingDate
from salon_desk.domain.visit import Offer, Part, PartWish, Wish
from salon_desk.domain.waiting import Waiter, new_waiter_id
from salon_desk.ui.change_wishes import CANCELLED
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.hold_wishes import MAY_BE_BOOKED
from tests.helpers.days import SATURDAY, booked, visit_number
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
MONDAY = SATURDAY.replace(day=SATURDAY.day + 2)
SOFIA = ClientId(1)
MoveOn = Callable[[Floor, DeskPage], Awaitable[None]]


async def _gretas(floor: Floor) -> Booking:
    """A booking of Greta's at 13:00 with Mia, made at another desk."""
    other = await floor.desk()
    hold = await other.holds.claim(floor.slot("13:00", MIA), floor.book.roster.services[3].id)
    return await other.holds.confirm(hold, ClientDraft("Greta Moss"))


async def _cancels_leas(floor: Floor, page: DeskPage, desk: FakeDesk) -> None:
    """Lea's booking is to be cancelled, and the book takes its time."""
    await floor.click(page, "16:00")
    key(DELETE)
    desk.answers.clear()
    key(ENTER)
    await settled()


async def _is_answered(floor: Floor, desk: FakeDesk) -> None:
    desk.answers.set()
    await until(lambda: floor.book.visits[visit_number(900)].status is Status.CANCELLED)
    await settled()


async def test_a_cancellation_is_told_on_its_own_card(floor: Floor) -> None:
    window, desk = await floor.window()
    await _cancels_leas(floor, window.page, desk)
    await _is_answered(floor, desk)
    assert window.page.panel.card.by.text() == CANCELLED
    assert window.page.grid.hasFocus()


async def test_a_cancellation_leaves_the_card_of_another_booking_alone(floor: Floor) -> None:
    window, desk = await floor.window()
    page, card = window.page, window.page.panel.card
    greta = await _gretas(floor)
    await _cancels_leas(floor, page, desk)
    await floor.click(page, "13:00", MIA)
    await _is_answered(floor, desk)
    assert (card.title.text(), card.badge.text()) == ("Greta Moss", "booked")
    assert card.cancel.isVisible()
    assert "is cancelled" in page.notices.sentence
    assert floor.book.visits[greta.visit_id].status is Status.BOOKED


async def test_a_cancellation_takes_no_keys_from_who_types_a_name_by_then(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await _cancels_leas(floor, page, desk)
    await floor.click(page, "14:00")
    page.panel.show_form()
    page.panel.form.focus_client()
    type_text("Nora")
    await _is_answered(floor, desk)
    type_text(" Lax")
    assert page.panel.form.draft.name == "Nora Lax"


async def test_what_was_changed_takes_the_cursor_along_unless_it_is_elsewhere_by_then(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    lea = booked(900, LEA, floor.slot("16:00").start, 60)
    page.grid.select_booking(lea)
    page.reception.changes.move(lea, floor.slot("17:00"))
    await until(lambda: page.grid.selected_slot() == floor.slot("17:00"), "the cursor goes along")
    desk.answers.clear()
    page.reception.changes.undo()
    await settled()
    page.grid.select_slot(floor.slot("10:00", MIA))
    desk.answers.set()
    await until(lambda: floor.book.visits[lea.visit_id].start == lea.start, "it is back")
    await settled()
    assert page.grid.selected_slot() == floor.slot("10:00", MIA)


async def test_escape_waits_for_a_confirmation_that_is_on_its_way(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    told: list[str] = []
    hold = await floor.hold(page, "14:00")
    type_text("Nora Lund")
    page.panel.form.client.phone.setFocus()
    page.notices.shown.connect(told.append)
    desk.answers.clear()
    key(ENTER)
    await settled()
    key(ESCAPE)
    await settled()
    assert told == [MAY_BE_BOOKED.format(place="14:00 with Lea")]
    assert page.panel.form.draft.name == "Nora Lund"
    desk.answers.set()
    await until(lambda: page.panel.shows_card, "it is booked")
    await settled()
    assert floor.book.visits[hold.visit_id].status is Status.BOOKED
    assert not any("is free again" in sentence for sentence in told)


async def test_after_a_lost_confirmation_nothing_is_said_to_be_free(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    hold = await floor.hold(page, "14:00")
    type_text("Nora Lund")
    page.panel.form.client.phone.setFocus()
    desk.lose_the_next_answer()
    key(ENTER)
    await until(lambda: "Whether" in page.notices.sentence, "the answer is lost")
    key(ESCAPE)
    await settled()
    assert page.notices.sentence == MAY_BE_BOOKED.format(place="14:00 with Lea")
    desk.mend()
    await until(lambda: page.panel.shows_card, "what became of it")
    assert floor.book.visits[hold.visit_id].status is Status.BOOKED


async def test_it_is_free_again_only_when_the_book_says_so(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await floor.hold(page, "14:00")
    desk.answers.clear()
    key(ESCAPE)
    await settled()
    assert page.notices.sentence == ""
    desk.answers.set()
    await until(lambda: page.notices.sentence == "14:00 with Lea is free again.")


async def _offer_on_monday(floor: Floor, desk: FakeDesk) -> Offer:
    return (await desk.holds.offers(Wish((PartWish(floor.book.roster.services[3].id),), MONDAY), 1))[0]


async def test_a_click_wins_over_an_offer_of_another_day_that_was_taken_before(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    offer = await _offer_on_monday(floor, desk)
    desk.answers.clear()
    page.reception.finder.take(offer)
    await settled()
    await floor.click(page, "14:00")
    desk.answers.set()
    await until(lambda: floor.held(page) == floor.slot("14:00"), "the slot that was clicked last")
    await settled()
    assert floor.held(page) == floor.slot("14:00")
    assert len(desk.own) == 1
    assert page.model.day is not None
    assert page.model.day.date == SATURDAY


async def test_a_click_wins_over_a_wish_of_the_waitlist_that_was_chosen_before(floor: Floor) -> None:
    window, desk = await floor.window()
    page, service = window.page, floor.book.roster.services[3].id
    await desk.waiting.add(Waiter(new_waiter_id(), None, "Greta Moss", "", service, None, MONDAY, MONDAY))
    await until(lambda: page.waitlist.cards)
    desk.answers.clear()
    click_on(page.waitlist.cards[0])
    await settled()
    await floor.click(page, "14:00")
    desk.answers.set()
    await until(lambda: floor.held(page) == floor.slot("14:00"), "the slot that was clicked last")
    await settled()
    assert floor.held(page) == floor.slot("14:00")
    assert page.panel.form.draft.name == ""
    assert page.model.day is not None
    assert page.model.day.date == SATURDAY


async def test_a_click_wins_over_the_same_again_in_some_weeks(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    greta = await _gretas(floor)
    desk.answers.clear()
    page.reception.finder.again(greta, 4)
    await settled()
    await floor.click(page, "14:00")
    desk.answers.set()
    await until(lambda: floor.held(page) == floor.slot("14:00"), "the slot that was clicked last")
    await settled()
    assert floor.held(page) == floor.slot("14:00")
    assert page.panel.form.draft.name == ""


async def _turned(floor: Floor, page: DeskPage) -> None:
    key(Qt.Key.Key_PageDown, CONTROL)


async def _held(floor: Floor, page: DeskPage) -> None:
    await floor.click(page, "14:00")


async def _escaped(floor: Floor, page: DeskPage) -> None:
    key(ESCAPE)


async def _booking_clicked(floor: Floor, page: DeskPage) -> None:
    await floor.click(page, "16:00")


@pytest.mark.parametrize("move_on", [_turned, _held, _escaped, _booking_clicked])
async def test_a_clients_page_does_not_open_when_one_has_moved_on(floor: Floor, move_on: MoveOn) -> None:
    window, desk = await floor.window()
    page = window.page
    desk.answers.clear()
    page.clients.open(SOFIA)
    await settled()
    await move_on(floor, page)
    await settled()
    desk.answers.set()
    await settled()
    assert not page.clients.is_open


async def test_of_two_pages_that_were_asked_for_the_last_one_opens(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = await floor.window()
    page, late, card = window.page, asyncio.Event(), desk.clients.card

    async def slow_of_sofia(client_id: ClientId) -> object:
        if client_id == SOFIA:
            await late.wait()
        return await card(client_id)

    monkeypatch.setattr(desk.clients, "card", slow_of_sofia)
    page.clients.open(SOFIA)
    page.clients.open(ClientId(2))
    await until(lambda: page.clients.is_open)
    late.set()
    await settled()
    assert page.clients.page.title.text() == "Sofie Ahl"


async def test_the_dates_of_another_booking_are_not_shown(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    window, desk = await floor.window()
    page, late, plan = window.page, asyncio.Event(), desk.standing.plan
    greta = await _gretas(floor)

    async def slow_for_lea(parts: tuple[Part, ...], rhythm: Rhythm) -> list[StandingDate]:
        if parts[0].stylist_id == LEA:
            await late.wait()
        return await plan(parts, rhythm)

    monkeypatch.setattr(desk.standing, "plan", slow_for_lea)
    page.reception.standing.open(booked(900, LEA, floor.slot("16:00").start, 60))
    await settled()
    page.reception.standing.open(greta)
    standing = page.reception.standing.page
    await until(lambda: standing.rows, "the dates of Greta")
    late.set()
    await settled()
    assert standing.whom.text().startswith("Greta Moss")
    assert all(row.what.text().endswith("with Mia") for row in standing.rows)
