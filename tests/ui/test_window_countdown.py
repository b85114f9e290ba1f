"""The time that is left, through the whole window: it ticks, warns, is made longer, and at zero nothing is lost."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from salon_desk.ui.panel_form import Stage
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, says, type_text


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
    await until(lambda: says(window.page, "14:00 with Lea is held by Desk 2 until 12:30:00."))
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
    assert says(window.page, "The hold ran out before this was asked.")


async def test_a_hold_goes_on_ticking_while_other_days_are_looked_at(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    window.page.days.go_to(date(2026, 11, 24))
    await until(lambda: window.page.model.day is not None and window.page.model.day.date == date(2026, 11, 24))
    floor.pass_time(60)
    assert window.page.panel.form.header.ring.text == "2:00"
    assert len(desk.own) == 1


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
