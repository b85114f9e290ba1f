"""The places of the window: the way there and back, and what goes on elsewhere meanwhile."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.domain.booking import Progress, Status
from salon_desk.ui.day_list.place import DayListPlace
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.places import DAY
from salon_desk.ui.theme import DARK, LIGHT
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
WEEK, LIST = 1, 2


def go_to(page: DeskPage, number: int) -> None:
    """Press the key of a place."""
    key(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
    assert page.places.number == number


def week_of(page: DeskPage) -> WeekPlace:
    """The week that is shown."""
    place = page.places.place
    assert isinstance(place, WeekPlace)
    return place


def list_of(page: DeskPage) -> DayListPlace:
    """The list that is shown."""
    place = page.places.place
    assert isinstance(place, DayListPlace)
    return place


def has_keys(widget: QWidget) -> bool:
    """Whether the keyboard's focus is in a widget."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


async def test_each_place_has_a_key_and_a_word_and_is_made_at_its_first_use(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    assert not [*page.findChildren(WeekPlace), *page.findChildren(DayListPlace)]
    assert [button.text() for button in page.top_bar.places.buttons] == list(page.places.words)
    for number in range(len(page.places.words) - 1, -1, -1):
        go_to(page, number)
        assert [button.isChecked() for button in page.top_bar.places.buttons].index(True) == number
    click_on(page.top_bar.places.buttons[WEEK])
    assert has_keys(week_of(page))
    assert len(page.findChildren(WeekPlace)) == 1


async def test_what_is_held_goes_on_elsewhere_and_one_key_leads_back(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    hold = await floor.hold(page, "14:00")
    type_text("Nora")
    assert not page.status.held.isVisible()
    go_to(page, LIST)
    floor.pass_time(48)
    assert page.status.held.isVisible()
    assert page.status.held.text() == "You hold 14:00 with Lea · 2:12 · back to it  Ctrl+1"
    floor.pass_time(110)
    assert page.status.held.property("tone") == "warning"
    key(Qt.Key.Key_Escape)
    await settled()
    assert hold.visit_id in desk.own
    go_to(page, DAY)
    assert not page.status.held.isVisible()
    assert page.panel.form.client.name.hasFocus()
    type_text(" Lund")
    assert page.panel.form.draft.name == "Nora Lund"


async def test_a_hold_that_runs_out_elsewhere_is_told_there(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.hold(page, "14:00")
    type_text("Nora")
    go_to(page, WEEK)
    floor.pass_time(181)
    assert "14:00 with Lea: Ran out" in page.notices.sentence
    assert page.notices.isVisible()
    assert not page.status.held.isVisible()
    key(Qt.Key.Key_F8)
    assert page.places.is_day
    assert page.panel.form.stage is Stage.ENDED
    assert page.panel.form.draft.name == "Nora"


async def test_a_new_hold_is_shown_on_the_day_wherever_it_was_wished(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, LIST)
    key(Qt.Key.Key_N, CONTROL)
    await until(lambda: page.reception.holding.hold is not None)
    assert page.places.is_day
    assert page.panel.form.client.name.hasFocus()
    go_to(page, LIST)
    key(Qt.Key.Key_F2)
    await settled()
    assert not page.places.is_day


async def test_the_keys_of_the_grid_do_nothing_elsewhere(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    page.grid.select_booking(booking)
    page.reception.cards.open(booking)
    go_to(page, WEEK)
    slot, zoom = page.grid.selected_slot(), page.grid.zoom.step
    for letter in "ALXMP":
        type_text(letter)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        key(pressed)
    key(Qt.Key.Key_Plus, CONTROL)
    await settled()
    assert floor.book.visits[booking.visit_id] == booking
    assert (page.grid.selected_slot(), page.grid.zoom.step) == (slot, zoom)
    assert not page.panel.card.asks


async def test_while_the_book_is_away_it_is_said_above_every_place(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    for number in (WEEK, LIST, DAY):
        go_to(page, number)
        desk.cut()
        assert page.places.banner.isVisible()
        page.notices.tell("Something happened.")
        assert page.notices.isVisible()
        desk.mend()
        assert not page.places.banner.isVisible()


async def test_every_place_wears_the_look_that_is_worn_when_it_is_made_and_later(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: bool(place.model.days))
    go_to(page, LIST)
    page.set_look(DARK)
    go_to(page, WEEK)
    assert place.grid.scene(0).look is DARK
    page.set_look(LIGHT)
    assert place.grid.scene(0).look is LIGHT


async def test_the_palette_and_the_card_of_keys_know_the_places(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_K, CONTROL)
    type_text("go to the list")
    key(Qt.Key.Key_Return)
    await until(lambda: page.places.number == LIST)
    assert has_keys(list_of(page))


async def test_a_booking_that_the_palette_finds_is_shown_on_the_day(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    go_to(page, LIST)
    key(Qt.Key.Key_K, CONTROL)
    type_text(booking.client_name)
    await until(lambda: any(booking.client_name in it.title for it in page.palette_wishes.palette.rows.finds))
    found = page.palette_wishes.palette.rows.finds
    next(it for it in found if it.title == f"16:00 {booking.client_name}").do()
    assert page.places.is_day
    assert page.panel.shows_card


# the week


async def test_the_week_shows_seven_dates_of_one_stylist_and_steps_by_weeks(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: len(place.model.days) == 7)
    assert place.title.text() == "Week 47 · 16 – 22 November 2026"
    assert place.model.headerData(5, Qt.Orientation.Horizontal) == "Saturday 21 November"
    assert page.top_bar.forth.accessibleName() == "Week after"
    key(Qt.Key.Key_PageDown, CONTROL)
    await until(lambda: place.title.text() == "Week 48 · 23 – 29 November 2026")
    assert page.model.day is not None
    assert page.model.day.date == SATURDAY + timedelta(days=7)
    click_on(page.top_bar.back)
    await until(lambda: place.title.text() == "Week 47 · 16 – 22 November 2026")


async def test_ctrl_with_an_arrow_is_another_stylist_there(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: bool(place.model.days))
    assert place.stylist is not None
    assert place.stylist.name == "Lea"
    assert place.model.blocks(5)
    key(Qt.Key.Key_Right, CONTROL)
    assert place.stylist.name == "Mia"
    assert not place.model.blocks(5)
    key(Qt.Key.Key_Left, CONTROL)
    key(Qt.Key.Key_Left, CONTROL)
    assert place.stylist.name == "Tom"
    assert page.model.day is not None
    assert page.model.day.date == SATURDAY


async def test_what_another_desk_holds_on_another_date_is_in_the_week_at_once(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: len(place.model.days) == 7)
    slot = floor.slot("10:00")
    friday = slot._replace(start=slot.start - timedelta(days=1) + timedelta(days=7))
    key(Qt.Key.Key_PageDown, CONTROL)
    await until(lambda: place.model.days[0].date == SATURDAY + timedelta(days=2))
    hold = await other.holds.claim(friday, floor.book.roster.services[3].id)
    (block,) = place.model.blocks(4)
    assert block.booking == hold
    assert "held by Desk 2" in str(place.model.data(place.model.index_of(friday)))
    floor.pass_time(181)
    assert place.model.blocks(4) == ()
    page.places.go_to(DAY)
    await other.holds.claim(friday._replace(start=friday.start + timedelta(hours=2)), floor.book.roster.services[3].id)
    assert place.model.blocks(4) == ()


async def test_a_week_that_was_entered_offline_is_there_as_soon_as_the_book_is_back(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    desk.cut()
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: desk.link.reason in page.notices.sentence)
    assert not place.model.days
    desk.mend()
    await until(lambda: len(place.model.days) == 7)
    assert place.title.text() == "Week 47 · 16 – 22 November 2026"


async def test_another_desks_hold_on_another_date_ticks_by_the_second_while_its_week_is_shown(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page, ticker = window.page, window.page.heartbeat.ticker
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: len(place.model.days) == 7)
    slot = floor.slot("10:00")
    sunday = slot._replace(start=slot.start + timedelta(days=1))
    assert ticker.waits > 1001
    await other.holds.claim(sunday, floor.book.roster.services[3].id)
    assert ticker.waits <= 1001
    place.step_stylist(1)
    assert ticker.waits > 1001
    place.step_stylist(-1)
    assert ticker.waits <= 1001
    go_to(page, LIST)
    assert ticker.waits > 1001
    go_to(page, WEEK)
    assert ticker.waits <= 1001
    floor.pass_time(181)
    assert place.model.blocks(6) == ()
    assert ticker.waits > 1001


async def test_who_left_comes_last_and_her_bookings_stay_to_be_seen(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: bool(place.model.days) and bool(place.model.blocks(5)))
    lea, *others = floor.book.roster.stylists
    floor.book.roster = floor.book.roster._replace(stylists=(lea._replace(active=False), *others))
    desk.hear_of_roster()
    assert place.stylists.currentText() == "Lea (left)"
    assert place.stylists.currentIndex() == place.stylists.count() - 1 == len(others)
    assert place.model.blocks(5)


async def test_a_click_on_free_time_goes_to_that_day_and_holds_nothing(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: len(place.model.days) == 7)
    slot = floor.slot("15:00")._replace(start=floor.slot("15:00").start + timedelta(days=1))
    place.grid.sight.show_instant(place.grid.scene(6).geometry, slot.start)
    press(place.grid.viewport(), place.grid.slot_rect(slot).center())
    await until(lambda: page.places.is_day)
    assert page.model.day is not None
    assert page.model.day.date == SATURDAY + timedelta(days=1)
    assert page.grid.selected_slot() == slot
    assert has_keys(page.grid)
    assert not desk.own


async def test_enter_on_a_booking_of_the_week_opens_its_card_on_its_day(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    booking = next(floor.day.bookings)
    page.days.step(-2)
    await until(lambda: page.model.day is not None and page.model.day.date != SATURDAY)
    go_to(page, WEEK)
    place = week_of(page)
    await until(lambda: len(place.model.days) == 7)
    place.grid.setCurrentIndex(place.model.index_of(floor.slot("16:15")))
    assert place.grid.marks(place.grid.scene(5), 5).chosen == booking
    key(Qt.Key.Key_Return)
    await until(lambda: page.places.is_day and page.panel.shows_card)
    assert page.panel.card.title.text() == booking.client_name
    assert page.grid.selected_booking() == booking


# the list


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
