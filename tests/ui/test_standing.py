"""A standing appointment at a desk: by keys, with what is known of the client, and while the book is away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import AlertKind
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.standing import NOT_ASKED
from salon_desk.ui.dates import short_date
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.standing_page import SKIP, StandingPage
from tests.helpers.days import SATURDAY, booked
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key


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
