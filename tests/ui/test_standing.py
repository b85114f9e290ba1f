"""The page of a standing appointment: its dates, its clashes, and what is done about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import AlertKind
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.domain.standing import NOT_ASKED, Rhythm, StandingBooked, StandingDate
from salon_desk.domain.visit import Offer, Part
from salon_desk.ui.dates import short_date
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.standing_page import SKIP, StandingPage
from salon_desk.ui.theme import LIGHT
from tests.helpers.days import SATURDAY, at, booked, empty_day, roster
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key, turn_wheel

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


async def _dates_of(floor: Floor, **told: Any) -> tuple[DeskPage, StandingPage]:
    """The page for a client of whom the book knows something."""
    sofia = floor.book.clients[0] = floor.book.clients[0]._replace(**told)
    window, _ = await floor.window()
    booking = booked(900, LEA, floor.slot("16:00").start, 60)._replace(client_id=sofia.id, client_name=sofia.name)
    window.page.reception.standing.open(booking)
    standing = window.page.reception.standing.page
    await until(lambda: len(standing.rows) == 6, "six dates")
    return window.page, standing


async def test_what_is_grave_is_told_and_asked_about_before_anything_is_booked(floor: Floor) -> None:
    page, standing = await _dates_of(floor, do_not_book="Never came", owes=3200)
    assert [alert.sentence for alert in standing.alerts.alerts] == ["Do not book: Never came", "Owes €32."]
    assert standing.alerts.isVisible()
    before = len(floor.book.visits)
    key(Qt.Key.Key_Return)
    await settled()
    assert (standing.asks, len(floor.book.visits)) == (True, before)
    assert standing.primary.text() == "Book 6 visits anyway  ⏎"
    assert standing.primary.property("kind") == "danger"
    key(Qt.Key.Key_Escape)
    assert not standing.asks
    assert page.panel.shows_page
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    await until(lambda: page.notices.sentence.startswith("6 of 6 visits are booked"), "what became of them")


async def test_in_a_low_window_what_is_asked_and_its_two_answers_are_seen(floor: Floor) -> None:
    page, standing = await _dates_of(floor, do_not_book="Never came", owes=3200)
    window = page.window()
    window.resize(window.minimumSize())
    await settled()
    for part in (standing.alerts, standing.primary, standing.close_button):
        assert part.visibleRegion().boundingRect() == part.rect()


async def test_money_that_is_owed_is_told_and_not_asked_about(floor: Floor) -> None:
    page, standing = await _dates_of(floor, owes=3200)
    assert standing.alerts.isVisible()
    key(Qt.Key.Key_Return)
    await until(lambda: page.notices.sentence.startswith("6 of 6 visits are booked"), "what became of them")


async def test_a_test_of_the_skin_must_hold_until_the_last_of_the_dates(floor: Floor) -> None:
    services = tuple(service._replace(needs_patch_test=True) for service in floor.book.roster.services)
    floor.book.roster = floor.book.roster._replace(services=services)
    _, standing = await _dates_of(floor, patch_tested_on=SATURDAY - timedelta(days=30))
    assert [alert.kind for alert in standing.alerts.alerts] == [AlertKind.PATCH_TEST]
    standing.rows[-1].choice.setCurrentText(SKIP)
    assert standing.alerts.isHidden()


async def test_what_another_desk_learns_of_her_is_told_here_as_well(floor: Floor) -> None:
    page, standing = await _dates_of(floor)
    assert standing.alerts.isHidden()
    standing.rows[0].choice.setCurrentText(SKIP)
    floor.book.clients[0] = floor.book.clients[0]._replace(do_not_book="Never came")
    page.clients_changed(frozenset({floor.book.clients[0].id}))
    await until(lambda: standing.alerts.isVisible(), "the warning")
    assert standing.rows[0].chosen is None


async def _six_dates(floor: Floor) -> tuple[DeskPage, FakeDesk, StandingPage]:
    window, desk = await floor.window()
    standing = window.page.reception.standing
    standing.open(booked(900, LEA, floor.slot("16:00").start, 60))
    await until(lambda: len(standing.page.rows) == 6, "six dates")
    return window.page, desk, standing.page


async def test_when_the_book_goes_away_in_the_middle_each_date_still_says_what_became_of_it(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, desk, standing = await _six_dates(floor)
    confirm, before = desk.holds.confirm, len(floor.book.visits)

    async def cut_after_four(hold: Booking, client: ClientDraft) -> Booking:
        booking = await confirm(hold, client)
        if len(floor.book.visits) - before == 4:
            desk.cut()
        return booking

    monkeypatch.setattr(desk.holds, "confirm", cut_after_four)
    click_on(standing.primary)
    await until(lambda: page.notices.sentence.startswith("4 of 6 visits are booked"), "what became of them")
    away = "The book at salon-server does not answer."
    assert [row.state.text() for row in standing.rows] == [*["booked"] * 4, away, NOT_ASKED]
    desk.mend()
    await settled()
    assert standing.primary.isHidden()


async def test_while_the_book_is_away_nothing_can_be_booked_here_either(floor: Floor) -> None:
    _, desk, standing = await _six_dates(floor)
    desk.cut()
    assert not standing.primary.isEnabled()
    assert standing.primary.toolTip()
    standing.rows[0].choice.setCurrentText(SKIP)
    assert not standing.primary.isEnabled()
    desk.mend()
    assert standing.primary.isEnabled()
    assert not standing.primary.toolTip()


async def test_dates_that_could_not_be_read_are_asked_for_when_the_book_is_back(floor: Floor) -> None:
    page, desk, standing = await _six_dates(floor)
    desk.cut()
    standing.weeks.setValue(5)
    await until(lambda: page.notices.sentence, "they can't be read")
    desk.mend()
    await until(lambda: standing.primary.isEnabled(), "the dates of the other rhythm")
    assert short_date(date(2026, 12, 26)) in standing.rows[0].what.text()


async def test_news_of_the_link_do_not_let_the_same_be_booked_twice(floor: Floor) -> None:
    page, desk, standing = await _six_dates(floor)
    desk.answers.clear()
    click_on(standing.primary)
    await settled()
    desk.count_desks()
    assert not standing.primary.isEnabled()
    desk.answers.set()
    await until(lambda: page.notices.sentence.startswith("6 of 6 visits are booked"), "what became of them")


async def test_the_page_is_not_seen_before_it_is_asked_for(floor: Floor) -> None:
    window, _ = await floor.window()
    assert not window.page.reception.standing.page.isVisible()


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
