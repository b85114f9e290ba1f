"""The book is away: the window says so and goes on, and finds out what became of a lost answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Status
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, key, says, type_text


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
    await until(lambda: says(window.page, "The book at salon-server does not answer."))


async def test_a_confirmation_whose_answer_was_lost_is_found_out(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    desk.lose_the_next_answer()
    key(Qt.Key.Key_Return)
    await until(lambda: says(window.page, "Whether 14:00 with Lea is booked is found out and told here."))
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
    await until(lambda: says(window.page, "Whether 14:00 with Lea is held is found out"))
    desk.mend()
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))
