"""The page of a standing appointment: its dates, its clashes, and what is done about them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_desk.domain.standing import Rhythm, StandingBooked, StandingDate
from salon_desk.domain.visit import Offer, Part
from salon_desk.ui.standing_page import SKIP, StandingPage
from tests.helpers.days import at, booked, empty_day, roster
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, key

DAY = empty_day()
BOOKING = booked(1, 1, at(DAY, "14:00"), 45)


def offer(weeks: int, minutes: int = 0) -> Offer:
    """The visit so many weeks later."""
    assert BOOKING.service_id is not None
    start = BOOKING.start + timedelta(weeks=weeks, minutes=minutes)
    return Offer((Part(BOOKING.stylist_id, BOOKING.service_id, start, 45),))


def planned(weeks: int, clash: str = "") -> StandingDate:
    """A date, free or with a clash and two other places."""
    instead = (offer(weeks, 30), offer(weeks, 60)) if clash else ()
    return StandingDate(offer(weeks).start.date(), offer(weeks), clash, instead)


def open_page(qtbot: QtBot) -> StandingPage:
    """The page for a booking, with three dates of which the second clashes."""
    page = StandingPage(roster())
    qtbot.addWidget(page)
    page.resize(304, 700)
    page.show()
    page.open_for(BOOKING, DAY.zone)
    page.show_dates([planned(4), planned(8, "Lea has Ida Falk"), planned(12)], DAY.zone)
    return page


def test_it_asks_for_dates_at_once_and_with_each_other_rhythm(qtbot: QtBot) -> None:
    page = StandingPage(roster())
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.plan_wanted) as asked:
        page.open_for(BOOKING, DAY.zone)
    assert asked.args == [Rhythm(4, 6)]
    with qtbot.waitSignal(page.plan_wanted) as asked:
        QTest.keyClick(page.weeks, Qt.Key.Key_Up)
    assert asked.args == [Rhythm(5, 6)]


def test_a_date_that_clashes_is_left_out_until_something_else_is_chosen(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    assert [row.state.text() for row in page.rows] == ["free", "Lea has Ida Falk", "free"]
    assert page.rows[1].choice.currentText() == SKIP
    assert page.primary.text().startswith("Book 2 visits")
    page.rows[1].choice.setFocus()
    QTest.keyClick(page.rows[1].choice, Qt.Key.Key_Up)
    assert page.primary.text().startswith("Book 3 visits")
    with qtbot.waitSignal(page.book_wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert wanted.args == [[offer(4), offer(8, 60), offer(12)]]


def test_each_date_says_what_became_of_it(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    page.show_outcomes([StandingBooked(offer(4)), StandingBooked(offer(12), "14:00 with Lea is held by Desk 2.")])
    assert [row.state.text() for row in page.rows] == ["booked", "left out", "14:00 with Lea is held by Desk 2."]
    assert not page.primary.isVisible()


def test_with_nothing_chosen_there_is_nothing_to_book(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    for row in page.rows:
        row.choice.setCurrentText(SKIP)
    assert not page.primary.isEnabled()


async def test_a_booking_comes_again_and_again_by_keys_alone(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await floor.click(page, "16:00")
    await until(lambda: page.panel.shows_card, "the card")
    key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    standing = page.reception.standing.page
    await until(lambda: len(standing.rows) == 6, "six dates")
    key(Qt.Key.Key_Return)
    await until(lambda: page.notices.sentence.startswith("6 of 6 visits are booked"), "what became of them")
    assert [row.state.text() for row in standing.rows] == ["booked"] * 6
    assert not desk.own
    key(Qt.Key.Key_Escape)
    await until(lambda: not page.panel.shows_page, "the form")


async def test_the_page_is_not_seen_before_it_is_asked_for(floor: Floor) -> None:
    window, _ = await floor.window()
    assert not window.page.reception.standing.page.isVisible()


def test_enter_on_a_button_is_a_click_on_it_and_books_nothing(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    page.close_button.setFocus()
    with qtbot.waitSignal(page.closed), qtbot.assertNotEmitted(page.book_wanted):
        QTest.keyClick(page.close_button, Qt.Key.Key_Return)
