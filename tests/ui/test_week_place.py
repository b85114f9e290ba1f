"""The week in the window: its dates, other stylists, what other desks do on them, and the way to the day."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.ui.places import DAY
from tests.helpers.days import SATURDAY
from tests.helpers.places_floor import LIST, WEEK, go_to, has_keys, week_of
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, press

CONTROL = Qt.KeyboardModifier.ControlModifier


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
