"""The way of a click through the whole window, by real clicks and keys, with other desks at the same book."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from salon_desk.domain.booking import Status
from salon_desk.domain.errors import Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.ui.day_words import LATEST
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.window import SalonWindow
from tests.helpers.days import SATURDAY
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def _statuses(floor: Floor) -> list[Status]:
    return [booking.status for booking in floor.book.visits.values() if booking.claimed_at >= floor.time.clock.now()]


def _says(page: DeskPage, words: str) -> bool:
    return words in page.notices.sentence


# one click holds


async def test_one_click_holds_and_the_cursor_is_in_the_client_field(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    form = window.page.panel.form
    assert hold.end - hold.start == timedelta(minutes=45)
    assert hold.visit_id in desk.own
    assert form.stage is Stage.HELD
    assert form.header.ring.text == "3:00"
    assert form.header.times.text() == "14:00 – 14:45"
    assert plain(form.header.whom.text()) == "with Lea · Sat 21 Nov"
    assert form.client.name.hasFocus()


async def test_enter_confirms_what_is_typed_and_shows_the_card(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    booked = floor.book.visits[hold.visit_id]
    assert (booked.status, booked.client_name) == (Status.BOOKED, "Nora Lund")
    assert window.page.panel.card.title.text() == "Nora Lund"
    assert window.page.panel.form.client.is_empty
    assert _says(window.page, "14:00 with Lea is booked for Nora Lund.")


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


async def test_escape_releases_at_once_and_one_click_brings_everything_back(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora")
    key(Qt.Key.Key_Escape)
    await until(lambda: floor.book.visits[hold.visit_id].status is Status.RELEASED)
    form = window.page.panel.form
    assert form.stage is Stage.PROMPT
    assert form.client.is_empty
    assert _says(window.page, "14:00 with Lea is free again.")
    key(Qt.Key.Key_F8)
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))
    assert form.draft.name == "Nora"


async def test_a_click_on_another_slot_moves_the_hold_and_what_is_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    first = await floor.hold(window.page, "14:00")
    type_text("Nora")
    await floor.hold(window.page, "15:00", MIA)
    assert floor.book.visits[first.visit_id].status is Status.RELEASED
    assert len(desk.own) == 1
    assert window.page.panel.form.draft.name == "Nora"
    assert window.page.panel.form.client.name.hasFocus()


async def test_of_several_quick_clicks_only_the_last_holds(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    for time in ("13:00", "14:00", "15:00"):
        await floor.click(window.page, time)
    desk.answers.set()
    await until(lambda: floor.held(window.page) == floor.slot("15:00"))
    await settled()
    assert len(desk.own) == 1
    assert sorted(_statuses(floor)) == [Status.HELD, Status.RELEASED]


async def test_escape_while_a_claim_is_on_its_way_leaves_nothing_held(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    await floor.click(window.page, "14:00")
    await settled()
    key(Qt.Key.Key_Escape)
    desk.answers.set()
    await until(lambda: not window.page.reception.holding.is_busy)
    assert not desk.own
    assert window.page.panel.form.stage is Stage.PROMPT


async def test_a_click_on_a_booking_releases_the_hold_and_keeps_what_is_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Nora")
    page = window.page
    booking = next(part for part in floor.day.bookings)
    page.grid.reveal(booking.start, booking.stylist_id)
    press(page.grid.viewport(), page.grid.rect_of(booking).center())
    await until(lambda: page.panel.shows_card)
    await until(lambda: not desk.own)
    assert page.panel.card.title.text() == booking.client_name
    key(Qt.Key.Key_Escape)
    assert not page.panel.shows_card
    assert page.panel.form.stage is Stage.ENDED
    assert page.panel.form.draft.name == "Nora"


async def test_a_click_on_the_own_hold_goes_back_to_its_form(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    page = window.page
    page.grid.setFocus()
    press(page.grid.viewport(), page.grid.rect_of(hold).center())
    await until(page.panel.form.client.name.hasFocus)
    assert hold.visit_id in desk.own


# the service


async def test_another_service_resizes_the_hold_in_place(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    chooser = window.page.panel.form.chooser
    chooser.services.setCurrentIndex(chooser.services.findText("Colour", Qt.MatchFlag.MatchStartsWith))
    chooser.services.activated.emit(chooser.services.currentIndex())
    await until(lambda: floor.book.visits[hold.visit_id].version == 2)
    assert floor.book.visits[hold.visit_id].span.minutes == 90
    assert window.page.panel.form.header.times.text() == "14:00 – 15:30"


async def test_a_length_that_does_not_fit_says_what_is_in_the_way_and_goes_back(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "15:00")
    length = window.page.panel.form.chooser.length
    length.setFocus()
    length.selectAll()
    type_text("90")
    key(Qt.Key.Key_Return)
    await until(lambda: _says(window.page, "16:00 with Lea is booked by Desk 1."))
    assert length.value() == 45
    assert floor.book.visits[hold.visit_id].status is Status.HELD
    assert floor.book.visits[hold.visit_id].span.minutes == 45


async def test_the_last_service_is_the_default_of_the_next_start(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.reception.holds.choose_service(floor.book.roster.services[5].id, None)
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, floor.memory)
    page = again.show_desk(await floor.desk("Desk 1"))
    assert page.panel.form.chooser.service_id == floor.book.roster.services[5].id
    assert page.reception.wanted.minutes == 90


# the countdown


async def test_one_key_extends_up_to_the_cap_and_the_total_is_shown(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    header = window.page.panel.form.header
    assert header.room.text() == "until 12:39:00 at most"
    floor.pass_time(100)
    assert header.ring.text == "1:20"
    key(Qt.Key.Key_F2)
    await until(lambda: header.ring.text == "3:00")
    for _ in range(6):
        floor.pass_time(150)
        key(Qt.Key.Key_F2)
        await settled()
    assert not header.extend.isEnabled() or window.page.panel.form.stage is Stage.ENDED


async def test_the_tone_warns_from_thirty_seconds(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    header = window.page.panel.form.header
    floor.pass_time(149)
    assert (header.ring.text, header.ring.warns, header.state.text()) == ("0:31", False, "Held for you at every desk")
    floor.pass_time(1)
    assert (header.ring.text, header.ring.warns, header.state.text()) == ("0:30", True, "Runs out soon")


async def test_at_zero_nothing_typed_is_lost_and_one_key_holds_it_again(floor: Floor) -> None:
    window, _ = await floor.window()
    first = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    floor.pass_time(180)
    form = window.page.panel.form
    assert form.stage is Stage.ENDED
    assert form.header.ring.text == "0:00"
    assert form.header.state.text() == "Ran out. Nothing typed is lost."
    key(Qt.Key.Key_Return)
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))
    assert form.draft.name == "Nora Lund"
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    booked = [booking for booking in floor.book.visits.values() if booking.client_name == "Nora Lund"]
    assert [booking.start for booking in booked if booking.visit_id != first.visit_id] != []


async def test_at_zero_a_slot_that_is_gone_offers_the_next_free_ones(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    floor.pass_time(180)
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    key(Qt.Key.Key_Return)
    await until(lambda: _says(window.page, "14:00 with Lea is held by Desk 2 until 12:30:00."))
    form = window.page.panel.form
    assert form.draft.name == "Nora Lund"
    offered = form.offers.slots
    assert floor.slot("14:00", MIA) in offered
    assert floor.slot("14:00") not in offered
    button = form.offers.findChildren(type(form.primary))[0]
    click_on(button)
    await until(lambda: floor.held(window.page) in offered)
    assert form.draft.name == "Nora Lund"


async def test_a_confirmation_that_comes_too_late_keeps_everything(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    floor.time.advance(180)
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.form.stage is Stage.ENDED)
    assert window.page.panel.form.draft.name == "Nora Lund"
    assert _says(window.page, "The hold ran out before this was asked.")


async def test_a_client_without_a_name_is_asked_for_one(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    key(Qt.Key.Key_Return)
    await until(lambda: _says(window.page, "The client's name is missing."))
    assert window.page.panel.form.stage is Stage.HELD
    assert window.page.panel.form.client.name.hasFocus()
    assert len(desk.own) == 1


# losing a race


async def test_a_lost_race_says_who_and_until_when_and_offers_the_next_free(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    desk.answers.clear()
    await floor.click(window.page, "14:00")
    await settled()
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    desk.answers.set()
    await until(lambda: _says(window.page, "14:00 with Lea is held by Desk 2 until 12:27:00."))
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
    await until(lambda: _says(window.page, "Nothing of 720 minutes is free any more on this day."))


async def test_a_selected_slot_that_is_taken_is_deselected_with_a_notice(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    window.page.panel.form.client.name.setText("Nora")
    window.page.grid.select_slot(floor.slot("14:00"))
    await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    await until(lambda: _says(window.page, "14:00 with Lea was just taken by Desk 2."))
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


async def test_that_the_connection_was_lost_is_not_told_any_more_when_it_is_back(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.cut()
    window.page.days.step(1)
    await until(lambda: window.page.notices.sentence, "the day can't be read")
    desk.mend()
    await until(lambda: not window.page.notices.sentence, "it is back")


async def test_a_word_about_something_else_stays_when_the_connection_is_back(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.cut()
    window.page.notices.tell("Something else.")
    desk.mend()
    await settled()
    assert window.page.notices.sentence == "Something else."


async def test_another_day_is_never_shown_with_the_numbers_of_the_last(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    told: list[str] = []
    await until(lambda: page.status.day.text().startswith("1 booked"), "the Saturday is counted")
    page.model.day_shown.connect(lambda _: told.append(page.status.day.text().split(" · ")[0]))
    await desk.watch(SATURDAY + timedelta(days=2))
    assert told == ["0 booked"]


async def test_off_time_gives_one_sentence_and_releases_what_was_held(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    await floor.click(window.page, "09:00")
    await until(lambda: _says(window.page, "09:00 is in the past."))
    assert not desk.own


# bookings


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
    await until(lambda: _says(window.page, "nothing was overwritten"))
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


# days


async def test_days_are_stepped_by_keys_and_buttons(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_Right, CONTROL)
    await until(lambda: page.top_bar.told_date == "Sunday 22 November")
    click_on(page.top_bar.forth)
    click_on(page.top_bar.forth)
    await until(lambda: page.top_bar.told_date == "Tuesday 24 November")
    key(Qt.Key.Key_Home, ALT)
    await until(lambda: page.top_bar.told_date == "Saturday 21 November")
    assert not page.top_bar.today.isEnabled()


async def test_a_step_counts_from_the_last_one_while_that_is_still_being_read(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    desk.answers.clear()
    click_on(page.top_bar.forth)
    click_on(page.top_bar.forth)
    desk.read_again()
    click_on(page.top_bar.forth)
    desk.answers.set()
    await until(lambda: page.top_bar.told_date == "Tuesday 24 November")
    click_on(page.top_bar.back)
    await until(lambda: page.top_bar.told_date == "Monday 23 November")


async def test_a_date_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_G, CONTROL)
    type_text("24.12.")
    key(Qt.Key.Key_Return)
    await until(lambda: page.model.day is not None and page.model.day.date == date(2026, 12, 24))
    key(Qt.Key.Key_G, CONTROL)
    type_text("soon")
    key(Qt.Key.Key_Return)
    assert _says(page, "“soon” is no day that can be shown")
    key(Qt.Key.Key_G, CONTROL)
    key(Qt.Key.Key_Escape)
    assert not page.top_bar.date.is_editing


async def test_a_hold_goes_on_ticking_while_other_days_are_looked_at(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    window.page.days.go_to(date(2026, 11, 24))
    await until(lambda: window.page.model.day is not None and window.page.model.day.date == date(2026, 11, 24))
    floor.pass_time(60)
    assert window.page.panel.form.header.ring.text == "2:00"
    assert len(desk.own) == 1


# the database is away


async def test_offline_the_day_stays_and_says_since_when_and_typing_goes_on(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await floor.hold(page, "14:00")
    desk.cut()
    assert page.top_bar.pill.text() == "●  Offline since 12:24"
    assert page.places.banner.isVisible()
    assert page.places.banner.text().startswith("Offline since 12:24: this is the day as it was then.")
    assert not page.panel.form.primary.isEnabled()
    assert page.panel.form.reason.text() == "Offline: claiming and confirming are off until the connection is back."
    type_text("Nora")
    key(Qt.Key.Key_Return)
    await settled()
    assert page.panel.form.draft.name == "Nora"
    desk.mend()
    assert not page.places.banner.isVisible()
    assert page.top_bar.pill.text() == "●  Live · 1 desk"
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.shows_card)


async def test_offline_a_click_says_why_not(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.cut("The book at salon-server does not answer.")
    await floor.click(window.page, "14:00")
    await until(lambda: _says(window.page, "The book at salon-server does not answer."))


async def test_a_confirmation_whose_answer_was_lost_is_found_out(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    desk.lose_the_next_answer()
    key(Qt.Key.Key_Return)
    await until(lambda: _says(window.page, "Whether 14:00 with Lea is booked is found out and told here."))
    assert window.page.panel.form.draft.name == "Nora Lund"
    desk.cut()
    floor.pass_time(180)
    assert window.page.panel.form.header.state.text().startswith("The answer was lost.")
    desk.mend()
    await until(lambda: window.page.panel.shows_card)
    assert floor.book.visits[hold.visit_id].status is Status.BOOKED
    assert window.page.panel.form.client.is_empty


async def test_a_claim_whose_answer_was_lost_is_taken_up(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.lose_the_next_answer()
    await floor.click(window.page, "14:00")
    await until(lambda: _says(window.page, "Whether 14:00 with Lea is held is found out"))
    desk.mend()
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))


# the rest of the window


async def test_closing_the_window_releases_at_once(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    window.close()
    await window.closed.wait()
    assert floor.book.visits[hold.visit_id].status is Status.RELEASED


async def test_closing_does_not_wait_long_for_a_book_that_is_away(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("salon_desk.ui.window.PATIENCE", 0.01)
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    desk.answers.clear()
    window.close()
    await window.closed.wait()
    desk.answers.set()
    assert len(desk.own) == 1


async def test_the_person_is_named_by_a_click_and_every_claim_says_so(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    click_on(page.top_bar.person.word)
    type_text("Clara")
    key(Qt.Key.Key_Return)
    assert page.top_bar.person.word.text() == "Clara"
    hold = await floor.hold(page, "14:00")
    assert hold.person == "Clara"
    click_on(page.top_bar.person.word)
    type_text("   ")
    key(Qt.Key.Key_Return)
    assert _says(page, "The name of the person at the desk is missing.")
    assert page.top_bar.person.word.text() == "Clara"


async def test_known_clients_are_offered_and_taken_by_keys(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("sof")
    client = window.page.panel.form.client
    await until(client.known.isVisible)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    sofia = floor.book.clients[0]
    assert client.draft == ClientDraft("Sofia Lindgren", "070-123 45 67", "", sofia.id, "sofia@example.org")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    assert floor.book.visits[hold.visit_id].client_id == sofia.id


async def test_a_known_client_whose_name_is_typed_over_is_no_longer_meant(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("sof")
    client = window.page.panel.form.client
    await until(client.known.isVisible)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    type_text("x")
    assert client.draft.client_id is None


async def test_the_status_line_counts_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    status = window.page.status
    await until(lambda: status.day.text().startswith("1 booked · 1 held · room for "))
    assert status.zone.text() == "All times Europe/Stockholm"
    assert status.connection.text() == "● Connected to salon-server · 2 ms"


async def test_f1_shows_the_keys_until_escape(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_F1)
    assert window.page.keys.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.page.keys.isVisible()


async def test_light_and_dark_change_while_the_window_is_open(floor: Floor) -> None:
    window, _ = await floor.window()
    try:
        key(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert floor.wardrobe.look.is_dark
        assert floor.wardrobe.look.window.name() in window.styleSheet()
    finally:
        floor.wardrobe.wear("light")


async def test_a_salon_without_stylists_says_so(floor: Floor) -> None:
    floor.book.roster = floor.book.roster._replace(stylists=())
    window, _ = await floor.window()
    assert window.page.centre.calm.isVisible()
    assert window.page.centre.calm.text().startswith("Nobody works in this salon yet.")


async def test_the_window_comes_back_where_it_was(floor: Floor, memory: QSettings) -> None:
    window, _ = await floor.window()
    window.resize(1100, 700)
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, memory)
    assert again.size() == window.size()


async def test_every_control_has_a_name_that_can_be_spoken(floor: Floor) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit

    window, _ = await floor.window()
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
        for control in window.page.findChildren(kind)
        if control.objectName() not in ("qt_spinbox_lineedit", "") or not control.objectName()
    ]
    unnamed = [
        control
        for control in controls
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
        and control.objectName() != "qt_spinbox_lineedit"
        and not window.page.grid.isAncestorOf(control)
        and control is not window.page.notices._button
    ]
    assert len(controls) > 20
    assert unnamed == []


async def test_the_floor_itself_refuses_a_second_hold(floor: Floor) -> None:
    first, second = await floor.desk("Desk 2"), await floor.desk("Desk 3")
    await first.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    with pytest.raises(Taken):
        await second.holds.claim(floor.slot("14:15"), floor.book.roster.services[3].id)


async def test_a_word_is_said_also_after_an_empty_book_was_asked_about(floor: Floor) -> None:
    window = SalonWindow(floor.wardrobe, floor.memory)
    window.show()
    window.ask_for_salon()
    assert window.word == ""
    await settled()
    window.say("The book does not answer. Trying again…")
    await settled()
    assert window.word == "The book does not answer. Trying again…"
    central = window.centralWidget()
    assert isinstance(central, QLabel)
    assert central.text() == window.word
    window.hide()
    shiboken6.delete(window)


async def test_days_that_nobody_needs_are_not_shown_and_no_step_goes_beyond(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    for typed in ("31.12.9999", "1.1.0001"):
        key(Qt.Key.Key_G, CONTROL)
        type_text(typed)
        key(Qt.Key.Key_Return)
        assert _says(page, f"“{typed}” is no day that can be shown")
        key(Qt.Key.Key_Escape)
    page.days.go_to(LATEST)
    await until(lambda: page.model.day is not None and page.model.day.date == LATEST)
    page.days.step(56)
    await settled()
    assert page.model.day is not None
    assert page.model.day.date == LATEST
    assert page.panel.isEnabled()


async def test_other_services_leave_the_chooser_at_the_length_without_cleaning_up(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    hold = await floor.hold(page, "14:00")
    later = hold._replace(cleanup_minutes=15, version=hold.version + 1, end=hold.end + timedelta(minutes=15))
    floor.book.write(later)
    await until(lambda: page.reception.holding.hold == later)
    length = page.panel.form.chooser.length.value()
    page.roster_changed(floor.book.roster)
    assert page.panel.form.chooser.length.value() == length == 45


async def test_on_a_low_screen_the_time_that_is_left_stays_above_all_that_is_told_of_a_client(floor: Floor) -> None:
    known = floor.book.clients[0]
    floor.book.clients[0] = known._replace(do_not_book="Rude", allergies="PPD, nickel and latex", owes=4500, note="Tea")
    window, _ = await floor.window()
    window.resize(1366, 768)
    form = window.page.panel.form
    await floor.hold(window.page, "14:00")
    form.client.use(floor.book.clients[0])
    click_on(form.builder.add)
    await until(lambda: len(form.alerts.alerts) == 3 and len(form.builder.more) == 1)
    await settled()
    for part in (form.header.ring, form.primary):
        assert part.visibleRegion().boundingRect() == part.rect()
