"""The card of a booking through the whole window: cancelled there, and true whatever other desks do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Status
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, says, type_text


async def test_what_was_told_of_a_booking_goes_with_it_and_its_card_says_who_cancelled_it(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.notices.offer == "Undo", "it is booked")
    card = window.page.panel.card
    assert card.booking is not None
    await other.bookings.cancel(card.booking, "")
    await until(lambda: not window.page.notices.sentence, "nothing is to be undone any more")
    assert card.by.text() == "Cancelled by Desk 2."


async def test_the_card_of_a_hold_says_who_released_it(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    hold = await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    window.page.reception.cards.open(hold)
    await other.holds.release(hold.visit_id)
    await until(lambda: window.page.panel.card.by.text() == "Released by Desk 2.", "it is released")


async def test_a_booking_is_cancelled_after_a_question_in_place(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(part for part in floor.day.bookings)
    page.reception.cards.open(booking)
    key(Qt.Key.Key_Delete)
    card = page.panel.card
    assert card.question.words.text() == f"Cancel 16:00 {booking.client_name}?"
    key(Qt.Key.Key_Escape)
    assert not card.asks
    assert page.panel.shows_card
    click_on(card.cancel)
    type_text("Ill")
    click_on(card.question.yes)
    await until(lambda: floor.book.visits[booking.visit_id].status is Status.CANCELLED)
    assert floor.book.reasons[booking.visit_id] == "Ill"
    assert page.model.day is not None
    assert booking.visit_id not in page.model.day.visits


async def test_a_booking_that_changed_meanwhile_is_not_cancelled(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    booking = next(part for part in floor.day.bookings)
    floor.book.day(SATURDAY)
    await other.bookings.move(booking, floor.slot("17:00"))
    window.page.reception.changes.cancel(booking, "")
    await until(lambda: says(window.page, "nothing was overwritten"))
    assert floor.book.visits[booking.visit_id].status is Status.BOOKED


async def test_a_card_follows_what_other_desks_do(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    booking = next(part for part in floor.day.bookings)
    window.page.reception.cards.open(booking)
    moved = await other.bookings.move(booking, floor.slot("17:00"))
    assert window.page.panel.card.times.text() == "17:00 – 18:00"
    await other.bookings.cancel(moved, "")
    assert window.page.panel.card.badge.text() == "free again"
