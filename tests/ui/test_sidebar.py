"""The left side: the month to pick a day from, and the live holds of all desks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.people import StylistId
from salon_desk.ui.scrolling_list import ScrollingList
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.theme import LIGHT
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, visit_number, with_parts
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, busy, click_on, press

DAY = empty_day()
NOW = at(DAY, "12:24")


def _sidebar(qtbot: QtBot, *holds: Booking) -> Sidebar:
    sidebar = Sidebar(LIGHT, lambda visit: visit == visit_number(3))
    qtbot.addWidget(sidebar)
    sidebar.resize(204, 600)
    sidebar.show()
    sidebar.show_day(SATURDAY, SATURDAY)
    sidebar.show_holds(with_parts(DAY, holds), roster(), NOW)
    return sidebar


def _hold(number: int, stylist: int, seconds: int, desk: str = "Desk 2") -> Booking:
    return held(number, stylist, at(DAY, "14:00"), 45, NOW + timedelta(seconds=seconds), desk)


def test_own_holds_come_first_then_the_next_to_lapse(qtbot: QtBot) -> None:
    sidebar = _sidebar(qtbot, _hold(1, 1, 100), _hold(2, 2, 19, "Desk 3"), _hold(3, 3, 170, "Desk 1"))
    assert [(row.text(), row.left_text) for row in sidebar.holds.rows] == [
        ("Desk 1 · Noah 14:00", "2:50"),
        ("Desk 3 · Mia 14:00", "0:19"),
        ("Desk 2 · Lea 14:00", "1:40"),
    ]


def test_the_list_ticks_and_forgets_holds_that_ran_out(qtbot: QtBot) -> None:
    day = with_parts(DAY, [_hold(1, 1, 100), _hold(2, 2, 19, "Desk 3")])
    sidebar = _sidebar(qtbot, *day.bookings)
    sidebar.tick(NOW + timedelta(seconds=5))
    assert [row.left_text for row in sidebar.holds.rows] == ["0:14", "1:35"]
    sidebar.show_holds(day, roster(), NOW + timedelta(seconds=19))
    assert [row.text() for row in sidebar.holds.rows] == ["Desk 2 · Lea 14:00"]


def test_a_click_on_a_hold_tells_which(qtbot: QtBot) -> None:
    hold = _hold(1, 1, 100)
    sidebar = _sidebar(qtbot, hold)
    with qtbot.waitSignal(sidebar.holds.hold_chosen) as chosen:
        click_on(sidebar.holds.rows[0])
    assert chosen.args == [hold]


def test_a_click_on_a_day_tells_which(qtbot: QtBot) -> None:
    sidebar = _sidebar(qtbot)
    days = sidebar.month.days
    for day in (date(2026, 11, 1), date(2026, 11, 24), date(2026, 11, 30)):
        with qtbot.waitSignal(sidebar.month.day_chosen) as chosen:
            press(days, days.rect_of(day).center())
        assert chosen.args == [day]


def test_arrows_walk_the_month_and_enter_chooses(qtbot: QtBot) -> None:
    sidebar = _sidebar(qtbot)
    days = sidebar.month.days
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(days, key)
    assert sidebar.month.heading == "December 2026"
    assert days.accessibleName() == "Friday 4 December"
    with qtbot.waitSignal(sidebar.month.day_chosen) as chosen:
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 12, 4)]


def test_a_visit_of_two_parts_that_is_held_is_one_line_and_counts_once(qtbot: QtBot) -> None:
    first = _hold(1, 1, 100)
    second = first._replace(ordinal=1, stylist_id=StylistId(2), start=at(DAY, "15:30"), end=at(DAY, "16:00"))
    sidebar = _sidebar(qtbot)
    sidebar.show_holds(replace(DAY, visits={first.visit_id: (second, first)}), roster(), NOW)
    assert [label.text() for label in sidebar.holds.findChildren(QLabel) if "HOLDS" in label.text()] == [
        "LIVE HOLDS · 1"
    ]
    (row,) = sidebar.holds.rows
    assert row.text() == "Desk 2 · Lea 14:00, then Mia 15:30"
    assert row.hold in (first, second)


def test_many_that_are_parked_leave_room_for_the_lists_and_stand_one_below_the_other(qtbot: QtBot) -> None:
    sidebar = _sidebar(qtbot, *(_hold(number, number, 100) for number in range(1, 4)))
    sidebar.resize(204, 690)
    parked = [booked(number, 1, at(DAY, "09:00"), 25) for number in range(20, 34)]
    sidebar.shelf.show_parked(parked, {booking.visit_id: "Sat 21 Nov, 09:00" for booking in parked})
    rows = list(sidebar.shelf.rows.values())
    qtbot.waitUntil(lambda: all(one.y() + one.height() <= next_one.y() for one, next_one in pairwise(rows)))
    assert sidebar.shelf.height() <= sidebar.height() // 4
    row = sidebar.holds.rows[-1]
    assert sidebar.rect().contains(row.mapTo(sidebar, row.rect().bottomRight()))
    assert not row.visibleRegion().isEmpty()


async def test_who_waits_stands_one_below_the_other_after_another_place_was_shown_before_it_was_laid_out(
    floor: Floor,
) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    page = window.page
    page.places.go_to(1)
    await settled()
    page.places.show_day()
    rows = page.sidebar.waiting_room.rows
    assert len(rows) == 5
    await until(lambda: all(one.y() + one.height() <= next_one.y() for one, next_one in pairwise(rows)))


def test_a_waiting_room_in_which_nobody_waits_takes_no_room_at_all(qtbot: QtBot) -> None:
    sidebar = _sidebar(qtbot)
    lists, scrolling = sidebar.lists, sidebar.findChildren(ScrollingList)
    holds, waiting = (
        next(it for it in scrolling if it.isAncestorOf(part)) for part in (sidebar.holds, sidebar.waiting_room)
    )
    arrived = booked(7, 1, at(DAY, "12:00"), 45)._replace(progress=Progress.ARRIVED, progress_at=at(DAY, "12:00"))

    def needed_by(*shown: ScrollingList) -> bool:
        heights = [it.minimumSizeHint().height() for it in shown]
        return lists.minimumSize().height() == sum(heights) + lists.spacing() * (len(heights) - 1)

    qtbot.waitUntil(lambda: needed_by(holds))
    sidebar.show_holds(with_parts(DAY, [arrived]), roster(), NOW)
    qtbot.waitUntil(lambda: sidebar.waiting_room.isVisible() and needed_by(holds, waiting))
    sidebar.show_holds(DAY, roster(), NOW)
    qtbot.waitUntil(lambda: needed_by(holds))
