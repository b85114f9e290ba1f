"""The page of a standing appointment: its dates, its clashes, and what is done about them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_desk.domain.people import StylistId
from salon_desk.domain.standing import Rhythm, StandingBooked, StandingDate
from salon_desk.domain.visit import Offer, Part
from salon_desk.ui.standing_page import SKIP, StandingPage
from salon_desk.ui.theme import LIGHT
from tests.helpers.days import at, booked, empty_day, roster
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, key, turn_wheel

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
    page = StandingPage(roster(), LIGHT)
    qtbot.addWidget(page)
    page.resize(304, 700)
    page.show()
    page.open_for(BOOKING, DAY.zone, DAY.date)
    page.show_dates([planned(4), planned(8, "Lea has Ida Falk"), planned(12)], DAY.zone, DAY.date)
    return page


def test_it_asks_for_dates_at_once_and_with_each_other_rhythm(qtbot: QtBot) -> None:
    page = StandingPage(roster(), LIGHT)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.plan_wanted) as asked:
        page.open_for(BOOKING, DAY.zone, DAY.date)
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


def test_what_was_booked_instead_is_told_when_it_is_booked(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    assert page.rows[1].what.text().endswith("14:00 with Lea")
    page.rows[1].choice.setCurrentIndex(1)
    assert page.rows[1].chosen == offer(8, 60)
    page.show_outcomes([StandingBooked(offer(weeks, later)) for weeks, later in ((4, 0), (8, 60), (12, 0))])
    told = [row.what.text().split("  ")[1] for row in page.rows]
    assert told == ["14:00 with Lea", "15:00 with Lea", "14:00 with Lea"]


def test_with_nothing_chosen_there_is_nothing_to_book(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    for row in page.rows:
        row.choice.setCurrentText(SKIP)
    assert not page.primary.isEnabled()


def test_enter_on_a_button_is_a_click_on_it_and_books_nothing(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    page.close_button.setFocus()
    with qtbot.waitSignal(page.closed), qtbot.assertNotEmitted(page.book_wanted):
        QTest.keyClick(page.close_button, Qt.Key.Key_Return)


def test_a_wheel_over_a_date_leaves_it_as_it_was_chosen(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    for field in (page.rows[0].choice, page.weeks, page.times):
        turn_wheel(field)
    assert page.rows[0].chosen == offer(4)
    assert (page.weeks.value(), page.times.value()) == (4, 6)


def test_one_of_something_is_told_as_one(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    page.weeks.setValue(1)
    page.times.setValue(1)
    assert (page.weeks.text(), page.times.text()) == ("every 1 week", "1 time more")
    page.show_dates([planned(1)], DAY.zone, DAY.date)
    assert page.primary.text() == "Book 1 visit  ⏎"


async def test_the_reason_of_a_clash_is_never_cut(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.click(page, "16:00")
    key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    standing = page.reception.standing.page
    await until(lambda: len(standing.rows) == 6, "six dates")
    reasons = ("Lea has Nora Lund-Bergström", "Lea does not work at that time; she has the day off")
    standing.show_dates([planned(4, reason) for reason in reasons], DAY.zone, DAY.date)
    await settled()
    short, long = (row.state for row in standing.rows)
    assert short.height() >= short.heightForWidth(short.width())
    assert long.height() >= long.heightForWidth(long.width()) > short.height()


def test_a_number_that_is_typed_asks_once_and_its_enter_books_nothing(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    asked: list[Rhythm] = []
    booked_dates: list[object] = []
    page.plan_wanted.connect(asked.append)
    page.book_wanted.connect(booked_dates.append)
    page.weeks.selectAll()
    QTest.keyClicks(page.weeks, "12")
    QTest.keyClick(page.weeks, Qt.Key.Key_Return)
    assert asked == [Rhythm(12, 6)]
    QTest.keyClick(page.weeks, Qt.Key.Key_Return)
    assert booked_dates == []  # the dates of the new rhythm are not there yet
    page.show_dates([planned(12)], DAY.zone, DAY.date)
    QTest.keyClick(page.weeks, Qt.Key.Key_Return)
    assert booked_dates == [[offer(12)]]


async def test_the_page_knows_who_came_to_work_here_meanwhile(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.click(page, "16:00")
    key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    standing = page.reception.standing.page
    await until(lambda: len(standing.rows) == 6, "six dates")
    floor.book.roster = roster(7)
    page.roster_changed(floor.book.roster)
    other = planned(4)._replace(wished=Offer((offer(4).parts[0]._replace(stylist_id=StylistId(7)),)))
    standing.show_dates([other], DAY.zone, DAY.date)
    assert "a stylist who left" not in standing.rows[0].what.text()
