"""The same again in some weeks, through the whole window: with the same people, or with anyone."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.domain.people import ClientDraft
from tests.helpers.days import SATURDAY, at, booked, empty_day
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key
from tests.helpers.visit_floor import booked_visit

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_again_in_six_weeks_is_held_near_the_same_time_with_the_client_filled_in(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.hold(page, "14:00", MIA)
    page.panel.form.client.show_draft(ClientDraft("Nora Lund", "070-1"))
    page.panel.form.focus_client()
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.shows_card)
    key(Qt.Key.Key_R, CONTROL)
    assert page.panel.card.again.buttons[0].hasFocus()
    click_on(page.panel.card.again.buttons[1])
    await until(lambda: floor.held_words(page) == "02 14:00 2")
    assert page.top_bar.told_date == "Saturday 2 January 2027"
    assert page.panel.form.draft.name == "Nora Lund"


async def test_all_services_are_taken_again_when_another_day_is_shown(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = await booked_visit(floor, page)
    await desk.watch(SATURDAY + timedelta(days=3))
    page.reception.finder.again(booking, 4)
    await until(lambda: floor.held_words(page) == "19 14:00 2")
    assert [part.service_id for part in desk.holds.parts(page.reception.holding.hold.visit_id)] == [6, 3]  # type: ignore[union-attr]


async def test_a_standing_appointment_has_all_services_when_another_day_is_shown(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = await booked_visit(floor, page)
    await desk.watch(SATURDAY + timedelta(days=3))
    page.reception.standing.open(booking)
    standing = page.reception.standing.page
    await until(lambda: standing.rows, "the dates")
    click_on(standing.primary)
    await until(lambda: "6 of 6 visits" in page.notices.sentence)
    again = floor.book.day(SATURDAY + timedelta(weeks=4)).bookings
    assert [part.service_id for part in sorted(again, key=lambda part: part.start)] == [6, 3]


async def test_when_the_stylist_is_booked_around_that_day_anyone_is_offered(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = floor.book.visits[next(iter(floor.day.visits))]
    for off in range(-3, 4):
        on = empty_day(floor.day.date + timedelta(weeks=4, days=off))
        floor.book.day(on.date)
        floor.book.write(booked(700 + off, booking.stylist_id, at(on, "09:00"), 540))
    page.reception.cards.open(booking)
    page.reception.finder.again(booking, 4)
    await until(lambda: "Nothing is free with the same people" in page.notices.sentence)
    key(Qt.Key.Key_F8)
    await until(lambda: floor.held_words(page) == "19 16:00 2")
    assert len(desk.own) == 1


async def test_the_clients_own_rhythm_stands_first(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    card = page.panel.card
    sofia = floor.book.clients[0]
    start = at(floor.day, "16:00")
    for nth, weeks in enumerate((15, 10, 5), start=800):
        floor.book.write(booked(nth, LEA, start - timedelta(weeks=weeks), 45)._replace(client_id=sofia.id))
    page.panel.show_card(booked(900, LEA, start, 45)._replace(client_id=sofia.id), floor.book.clock.now())
    await until(lambda: card.again.buttons[0].text() == "5 weeks")
    assert card.again.title.text() == "AGAIN IN · USUALLY 5 WEEKS"
    assert [button.text() for button in card.again.buttons] == ["5 weeks", "4", "6", "8"]
