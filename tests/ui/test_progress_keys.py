"""How far a client is, through the whole window: said by one key or button, and who has arrived waits by the minute."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.booking import Progress, Status
from tests.helpers.carrying import at_four
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("letter", "progress"),
    [
        (Qt.Key.Key_F, Progress.CONFIRMED),
        (Qt.Key.Key_A, Progress.ARRIVED),
        (Qt.Key.Key_L, Progress.LATE),
        (Qt.Key.Key_I, Progress.IN_CHAIR),
        (Qt.Key.Key_D, Progress.DONE),
        (Qt.Key.Key_X, Progress.NO_SHOW),
    ],
)
async def test_one_key_says_how_far_the_client_is(floor: Floor, letter: Qt.Key, progress: Progress) -> None:
    window, _ = await floor.window()
    floor.pass_time(4 * 3600)
    await floor.click(window.page, "16:15")
    key(letter)
    await until(lambda: at_four(floor).progress is progress)
    assert window.page.notices.offer == "Undo"
    key(Qt.Key.Key_F8)
    await until(lambda: at_four(floor).progress is Progress.BOOKED)


async def test_keys_pressed_in_a_hurry_are_done_one_after_the_other(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.click(window.page, "16:15")
    for letter in (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_D, Qt.Key.Key_B):
        key(letter)
    await until(lambda: at_four(floor).version == 5)
    assert at_four(floor).progress is Progress.BOOKED
    assert "back to booked" in window.page.notices.sentence


async def test_letters_are_typed_where_a_name_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("Adil Flax Mpib")
    assert window.page.panel.form.client.name.text() == "Adil Flax Mpib"
    assert at_four(floor).progress is Progress.BOOKED


async def test_the_card_has_a_button_for_each_step_and_shows_the_present_one(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.click(window.page, "16:15")
    card = window.page.panel.card
    click_on(card.progress.buttons[Progress.ARRIVED])
    await until(lambda: card.badge.text() == "arrived")
    assert [step for step, button in card.progress.buttons.items() if button.isChecked()] == [Progress.ARRIVED]
    card.close_button.setFocus()
    key(Qt.Key.Key_I)
    await until(lambda: card.badge.text() == "in chair")


async def test_who_has_arrived_waits_by_the_minute(floor: Floor) -> None:
    window, _ = await floor.window()
    room = window.page.sidebar.waiting_room
    assert not room.isVisible()
    await floor.click(window.page, "16:15")
    key(Qt.Key.Key_A)
    await until(lambda: room.rows)
    name = at_four(floor).client_name
    assert room.rows[0].text() == f"{name} · 0 min"
    floor.pass_time(12 * 60)
    assert room.rows[0].text() == f"{name} · 12 min"
    window.page.reception.cards.close()
    window.page.grid.select_slot(None)
    click_on(room.rows[0])
    assert window.page.grid.selected_booking() == at_four(floor)
    assert window.page.panel.shows_card
    key(Qt.Key.Key_I)
    await until(lambda: not room.rows)


async def test_delete_asks_and_a_usual_reason_is_one_click(floor: Floor) -> None:
    window, _ = await floor.window()
    window.page.grid.select_slot(floor.slot("16:00"))
    key(Qt.Key.Key_Delete)
    question = window.page.panel.card.question
    assert question.isVisible()
    click_on(question.reasons[0])
    key(Qt.Key.Key_Return)
    await until(lambda: at_four(floor).status is Status.CANCELLED)
    assert floor.book.reasons[at_four(floor).visit_id] == "Client is ill"
    key(Qt.Key.Key_Z, CONTROL)
    await until(lambda: at_four(floor).status is Status.BOOKED)
