"""The list in the window: every visit in order, changed by keys, filtered, sorted and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Progress, Status
from tests.helpers.places_floor import LIST, go_to, list_of
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_the_list_tells_every_visit_in_order_and_stays_live(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page = window.page
    go_to(page, LIST)
    place = list_of(page)
    booking = next(floor.day.bookings)
    hold = await other.holds.claim(floor.slot("14:00", 2), floor.book.roster.services[3].id)
    rows = [row.cells for row in place.visits.all_rows]
    assert rows[0] == ("14:00 – 14:45", "", "", "Cut & finish", "Mia", "held by Desk 2 until 12:27:00", "", "€52")
    assert rows[1][:2] == ("16:00 – 17:00", booking.client_name)
    assert place.total.text() == "2 visits"
    floor.pass_time(181)
    assert [row.first.visit_id for row in place.visits.all_rows] == [booking.visit_id]
    assert hold.status is Status.HELD


async def test_the_keys_of_the_list_change_the_row_under_the_cursor(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    go_to(page, LIST)
    place = list_of(page)
    assert place.table.current is not None
    assert place.table.current.first == booking
    type_text("a")
    await until(lambda: floor.book.visits[booking.visit_id].progress is Progress.ARRIVED)
    await until(lambda: place.table.current is not None and place.table.current.cells[5] == "arrived")
    assert page.places.number == LIST
    key(Qt.Key.Key_Delete)
    await until(lambda: page.places.is_day and page.panel.card.asks)
    assert floor.book.visits[booking.visit_id].status is Status.BOOKED


async def test_enter_in_the_list_opens_the_card_on_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, LIST)
    key(Qt.Key.Key_Return)
    await until(lambda: page.places.is_day and page.panel.shows_card)
    assert page.panel.card.title.text() == next(floor.day.bookings).client_name


async def test_the_list_is_filtered_sorted_and_copied_as_text(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    await desk.holds.claim(floor.slot("13:00", 2), floor.book.roster.services[0].id)
    go_to(page, LIST)
    place = list_of(page)
    assert place.visits.rowCount() == 2
    place.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    assert [row.cells[7] for row in place.visits.all_rows] == ["€64", "€12"]
    place.stylists.setCurrentIndex(place.stylists.findData(1))
    assert [row.cells[4] for row in place.visits.all_rows] == ["Lea"]
    place.table.selectRow(0)
    key(Qt.Key.Key_C, CONTROL)
    heading, line = QApplication.clipboard().text().splitlines()
    assert heading.split("\t")[:2] == ["Time", "Client"]
    assert line.split("\t")[0] == "16:00 – 17:00"
    place.stylists.setCurrentIndex(0)
    click_on(place.copy_button)
    assert len(QApplication.clipboard().text().splitlines()) == 3
    assert "2 visits copied" in page.notices.sentence
