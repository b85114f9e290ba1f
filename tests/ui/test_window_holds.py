"""One click holds: what is wanted, moved, given back, filled in and booked, through the whole window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Status
from salon_desk.domain.people import ClientDraft
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.window import SalonWindow
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, key, press, says, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def _statuses(floor: Floor) -> list[Status]:
    return [booking.status for booking in floor.book.visits.values() if booking.claimed_at >= floor.time.clock.now()]


async def test_one_click_holds_and_the_cursor_is_in_the_client_field(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    form = window.page.panel.form
    assert hold.end - hold.start == timedelta(minutes=45)
    assert hold.visit_id in desk.own
    assert form.stage is Stage.HELD
    assert form.header.ring.text == "3:00"
    assert form.header.times.text() == "14:00 – 14:45"
    assert plain(form.header.whom.text()) == "with Lea · Sat 21 Nov"
    assert form.client.name.hasFocus()


async def test_enter_confirms_what_is_typed_and_shows_the_card(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    booked = floor.book.visits[hold.visit_id]
    assert (booked.status, booked.client_name) == (Status.BOOKED, "Nora Lund")
    assert window.page.panel.card.title.text() == "Nora Lund"
    assert window.page.panel.form.client.is_empty
    assert says(window.page, "14:00 with Lea is booked for Nora Lund.")


async def test_escape_releases_at_once_and_one_click_brings_everything_back(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora")
    key(Qt.Key.Key_Escape)
    await until(lambda: floor.book.visits[hold.visit_id].status is Status.RELEASED)
    form = window.page.panel.form
    assert form.stage is Stage.PROMPT
    assert form.client.is_empty
    assert says(window.page, "14:00 with Lea is free again.")
    key(Qt.Key.Key_F8)
    await until(lambda: floor.held(window.page) == floor.slot("14:00"))
    assert form.draft.name == "Nora"


async def test_a_confirmation_is_taken_back_with_what_was_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("Nora Lund")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: window.page.panel.form.stage is Stage.HELD)
    assert floor.book.visits[hold.visit_id].status is Status.HELD
    assert hold.visit_id in desk.own


async def test_a_click_on_another_slot_moves_the_hold_and_what_is_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    first = await floor.hold(window.page, "14:00")
    type_text("Nora")
    await floor.hold(window.page, "15:00", MIA)
    assert floor.book.visits[first.visit_id].status is Status.RELEASED
    assert len(desk.own) == 1
    assert window.page.panel.form.draft.name == "Nora"
    assert window.page.panel.form.client.name.hasFocus()


async def test_of_several_quick_clicks_only_the_last_holds(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    for time in ("13:00", "14:00", "15:00"):
        await floor.click(window.page, time)
    desk.answers.set()
    await until(lambda: floor.held(window.page) == floor.slot("15:00"))
    await settled()
    assert len(desk.own) == 1
    assert sorted(_statuses(floor)) == [Status.HELD, Status.RELEASED]


async def test_escape_while_a_claim_is_on_its_way_leaves_nothing_held(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.answers.clear()
    await floor.click(window.page, "14:00")
    await settled()
    key(Qt.Key.Key_Escape)
    desk.answers.set()
    await until(lambda: not window.page.reception.holding.is_busy)
    assert not desk.own
    assert window.page.panel.form.stage is Stage.PROMPT


async def test_a_click_on_a_booking_releases_the_hold_and_keeps_what_is_typed(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Nora")
    page = window.page
    booking = next(part for part in floor.day.bookings)
    page.grid.reveal(booking.start, booking.stylist_id)
    press(page.grid.viewport(), page.grid.rect_of(booking).center())
    await until(lambda: page.panel.shows_card)
    await until(lambda: not desk.own)
    assert page.panel.card.title.text() == booking.client_name
    key(Qt.Key.Key_Escape)
    assert not page.panel.shows_card
    assert page.panel.form.stage is Stage.ENDED
    assert page.panel.form.draft.name == "Nora"


async def test_a_click_on_the_own_hold_goes_back_to_its_form(floor: Floor) -> None:
    window, desk = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    page = window.page
    page.grid.setFocus()
    press(page.grid.viewport(), page.grid.rect_of(hold).center())
    await until(page.panel.form.client.name.hasFocus)
    assert hold.visit_id in desk.own


async def test_another_service_resizes_the_hold_in_place(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    chooser = window.page.panel.form.chooser
    chooser.services.setCurrentIndex(chooser.services.findText("Colour", Qt.MatchFlag.MatchStartsWith))
    chooser.services.activated.emit(chooser.services.currentIndex())
    await until(lambda: floor.book.visits[hold.visit_id].version == 2)
    assert floor.book.visits[hold.visit_id].span.minutes == 90
    assert window.page.panel.form.header.times.text() == "14:00 – 15:30"


async def test_a_length_that_does_not_fit_says_what_is_in_the_way_and_goes_back(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "15:00")
    length = window.page.panel.form.chooser.length
    length.setFocus()
    length.selectAll()
    type_text("90")
    key(Qt.Key.Key_Return)
    await until(lambda: says(window.page, "16:00 with Lea is booked by Desk 1."))
    assert length.value() == 45
    assert floor.book.visits[hold.visit_id].status is Status.HELD
    assert floor.book.visits[hold.visit_id].span.minutes == 45


async def test_the_last_service_is_the_default_of_the_next_start(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.reception.holds.choose_service(floor.book.roster.services[5].id, None)
    window.close()
    await window.closed.wait()
    again = SalonWindow(floor.wardrobe, floor.memory)
    page = again.show_desk(await floor.desk("Desk 1"))
    assert page.panel.form.chooser.service_id == floor.book.roster.services[5].id
    assert page.reception.wanted.minutes == 90


async def test_a_client_without_a_name_is_asked_for_one(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    key(Qt.Key.Key_Return)
    await until(lambda: says(window.page, "The client's name is missing."))
    assert window.page.panel.form.stage is Stage.HELD
    assert window.page.panel.form.client.name.hasFocus()
    assert len(desk.own) == 1


async def test_off_time_gives_one_sentence_and_releases_what_was_held(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    await floor.click(window.page, "09:00")
    await until(lambda: says(window.page, "09:00 is in the past."))
    assert not desk.own


async def test_known_clients_are_offered_and_taken_by_keys(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("sof")
    client = window.page.panel.form.client
    await until(client.known.isVisible)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    sofia = floor.book.clients[0]
    assert client.draft == ClientDraft("Sofia Lindgren", "070-123 45 67", "", sofia.id, "sofia@example.org")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    assert floor.book.visits[hold.visit_id].client_id == sofia.id


async def test_a_known_client_whose_name_is_typed_over_is_no_longer_meant(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("sof")
    client = window.page.panel.form.client
    await until(client.known.isVisible)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    type_text("x")
    assert client.draft.client_id is None


async def test_other_services_leave_the_chooser_at_the_length_without_cleaning_up(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    hold = await floor.hold(page, "14:00")
    later = hold._replace(cleanup_minutes=15, version=hold.version + 1, end=hold.end + timedelta(minutes=15))
    floor.book.write(later)
    await until(lambda: page.reception.holding.hold == later)
    length = page.panel.form.chooser.length.value()
    page.roster_changed(floor.book.roster)
    assert page.panel.form.chooser.length.value() == length == 45
