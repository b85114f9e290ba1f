"""The client in the booking form: found, taken, warned of, new, or perhaps in the book already."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.people import ClientId
from salon_desk.ui.client_fields import ClientFields
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

SOFIA, SOFIE = ClientId(1), ClientId(2)
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


def _knows(floor: Floor, client_id: ClientId, **told: Any) -> None:
    """Write something into a client's record."""
    place = next(at for at, client in enumerate(floor.book.clients) if client.id == client_id)
    floor.book.clients[place] = floor.book.clients[place]._replace(**told)


def _needs_patch_test(floor: Floor) -> None:
    """From now on the service that is held needs a test of the skin."""
    services = tuple(service._replace(needs_patch_test=True) for service in floor.book.roster.services)
    floor.book.roster = floor.book.roster._replace(services=services)


async def _hold(floor: Floor) -> tuple[SalonWindow, ClientFields]:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    return window, window.page.panel.form.client


async def _offered(fields: ClientFields, typed: str) -> None:
    type_text(typed)
    await until(lambda: fields.search.hits.rows, "clients are offered")


def _highlighted(fields: ClientFields) -> ClientId | None:
    line = fields.search.hits.highlighted
    return None if line is None else line.client.id


def _asks(window: SalonWindow) -> bool:
    return window.page.panel.form.asks_about_client


async def _is_booked(window: SalonWindow) -> None:
    await until(lambda: window.page.panel.shows_card, "it is booked")


@pytest.mark.parametrize("typed", ["sof", "4567", "070-123 45", "sofia@ex", "lindgren sof"])
async def test_a_client_is_found_by_any_fragment(floor: Floor, typed: str) -> None:
    _, fields = await _hold(floor)
    await _offered(fields, typed)
    assert "Sofia Lindgren" in fields.search.hits.rows[0].line.title
    assert fields.name.hasFocus()


async def test_a_hit_says_what_she_had_last_and_what_to_beware_of(floor: Floor) -> None:
    _knows(floor, SOFIA, allergies="PPD", vip=True, do_not_book="ask Lea")
    _, fields = await _hold(floor)
    await _offered(fields, "lindgren")
    line = fields.search.hits.rows[0].line
    assert (line.title, line.facts) == ("Sofia Lindgren · 070-123 45 67", "No visit yet")
    assert line.warnings == "Do not book: ask Lea · Allergy: PPD"
    assert "VIP" in fields.search.hits.rows[0].accessibleName()


async def test_arrows_walk_the_list_and_the_cursor_stays_in_the_field(floor: Floor) -> None:
    _, fields = await _hold(floor)
    await _offered(fields, "sof")
    assert _highlighted(fields) is None
    walked: list[ClientId | None] = []
    for pressed in (DOWN, DOWN, DOWN, UP, UP):
        key(pressed)
        walked.append(_highlighted(fields))
    assert walked == [SOFIA, SOFIE, SOFIE, SOFIA, None]
    assert fields.name.hasFocus()


async def test_from_a_click_to_confirmed_are_the_first_letters_and_three_keys(floor: Floor) -> None:
    window, fields = await _hold(floor)
    await _offered(fields, "sof")
    for pressed in (DOWN, ENTER, ENTER):
        key(pressed)
    await _is_booked(window)
    booking = window.page.panel.card.booking
    assert booking is not None
    assert (booking.client_id, booking.client_name, booking.note) == (SOFIA, "Sofia Lindgren", "")


async def test_with_a_question_in_between_it_is_one_key_more(floor: Floor) -> None:
    _knows(floor, SOFIA, do_not_book="three no-shows")
    window, fields = await _hold(floor)
    await _offered(fields, "sof")
    for pressed in (DOWN, ENTER, ENTER):
        key(pressed)
        await settled()
    form = window.page.panel.form
    assert form.stage is Stage.HELD
    assert form.primary.text().startswith("Book anyway")
    key(ENTER)
    await _is_booked(window)


async def test_the_only_hit_is_highlighted_and_enter_takes_it(floor: Floor) -> None:
    window, fields = await _hold(floor)
    fields.note.setPlainText("Bring the catalogue")
    await _offered(fields, "ahl")
    key(ENTER)
    assert fields.draft == (
        "Sofie Ahl", "070-765 43 21", "Bring the catalogue", SOFIE, "", False,
    )  # fmt: skip
    assert window.page.panel.form.stage is Stage.HELD
    assert not fields.known.isVisible()


async def test_enter_with_several_hits_and_none_highlighted_books_what_is_typed(floor: Floor) -> None:
    window, fields = await _hold(floor)
    await _offered(fields, "Sof")
    key(ENTER)
    await _is_booked(window)
    assert window.page.panel.card.title.text() == "Sof"


async def test_enter_pressed_before_the_answer_waits_for_it(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    fields = window.page.panel.form.client
    desk.answers.clear()
    type_text("ahl")
    key(ENTER)
    desk.answers.set()
    await until(lambda: fields.draft.client_id == SOFIE)
    assert window.page.panel.form.stage is Stage.HELD


async def test_enter_pressed_before_the_answer_books_whom_nobody_knows(floor: Floor) -> None:
    window, _ = await _hold(floor)
    type_text("Maja Holm")
    key(ENTER)
    await _is_booked(window)
    assert window.page.panel.card.title.text() == "Maja Holm"


async def test_when_clients_cant_be_asked_it_is_told_and_nothing_typed_is_lost(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    desk.cut()
    type_text("sofia")
    await until(lambda: "does not answer" in window.page.notices.sentence)
    assert window.page.panel.form.draft.name == "sofia"


async def test_alerts_stand_above_confirm_and_go_with_the_client(floor: Floor) -> None:
    _needs_patch_test(floor)
    _knows(floor, SOFIA, allergies="PPD", owes=4550, patch_tested_on=date(2026, 2, 3))
    window, fields = await _hold(floor)
    await _offered(fields, "lindgren")
    key(ENTER)
    alerts = window.page.panel.form.alerts
    assert [alert.sentence for alert in alerts.alerts] == [
        "The patch test of 3 February 2026 is older than six months.",
        "Allergy: PPD",
        "Owes €45.50.",
    ]
    assert alerts.isVisible()
    fields.clear()
    assert not alerts.isVisible()


async def test_a_grave_alert_is_asked_about_once_more_and_escape_goes_back(floor: Floor) -> None:
    _knows(floor, SOFIE, do_not_book="ask Lea")
    window, fields = await _hold(floor)
    form = window.page.panel.form
    await _offered(fields, "ahl")
    key(ENTER)
    key(ENTER)
    assert _asks(window)
    key(Qt.Key.Key_Escape)
    assert not _asks(window)
    assert window.page.reception.holding.hold is not None
    assert form.draft.client_id == SOFIE
    key(ENTER)
    assert form.stage is Stage.HELD
    click_on(form.primary)
    await _is_booked(window)


async def test_what_was_asked_about_one_client_is_not_agreed_to_for_another(floor: Floor) -> None:
    _knows(floor, SOFIE, do_not_book="ask Lea")
    _knows(floor, SOFIA, do_not_book="ask Mia")
    window, fields = await _hold(floor)
    await _offered(fields, "ahl")
    key(ENTER)
    key(ENTER)
    fields.name.selectAll()
    await _offered(fields, "lindgren")
    key(ENTER)
    assert not _asks(window)
    key(ENTER)
    assert _asks(window)


async def test_alerts_are_still_there_after_a_release_was_taken_back(floor: Floor) -> None:
    _knows(floor, SOFIE, do_not_book="ask Lea")
    window, fields = await _hold(floor)
    await _offered(fields, "ahl")
    key(ENTER)
    key(Qt.Key.Key_Escape)
    await until(lambda: window.page.notices.offer == "Hold it again")
    key(Qt.Key.Key_F8)
    await until(lambda: window.page.panel.form.alerts.grave, "the alert is there again")


async def test_a_new_client_comes_into_the_book_with_phone_and_email(floor: Floor) -> None:
    window, fields = await _hold(floor)
    type_text("Maja Holm")
    fields.phone.setFocus()
    type_text("070-174 06 05")
    fields.email.setFocus()
    type_text("maja@example.org")
    key(ENTER)
    await _is_booked(window)
    maja = floor.book.clients[-1]
    assert (maja.name, maja.email) == ("Maja Holm", "maja@example.org")
    assert window.page.panel.card.booking is not None
    assert window.page.panel.card.booking.client_id == maja.id


async def test_a_walk_in_leaves_no_record(floor: Floor) -> None:
    window, fields = await _hold(floor)
    known = list(floor.book.clients)
    type_text("Walk-in")
    click_on(fields.record.keep)
    key(ENTER)
    await _is_booked(window)
    assert floor.book.clients == known
    assert fields.record.keep.isChecked()


async def test_who_is_in_the_book_already_is_told_and_can_be_used(floor: Floor) -> None:
    _, fields = await _hold(floor)
    type_text("Sofie Ahl")
    await until(fields.same.isVisible, "the warning")
    assert fields.same.words.text() == "Sofie Ahl, 070-765 43 21, is in the book."
    fields.note.setPlainText("First time")
    fields.leave_known()
    await until(lambda: not fields.known.isVisible())
    click_on(fields.same.use)
    assert fields.draft[:4] == ("Sofie Ahl", "070-765 43 21", "First time", SOFIE)
    assert not fields.same.isVisible()


async def test_a_walk_in_is_not_compared_with_the_book(floor: Floor) -> None:
    window, fields = await _hold(floor)
    fields.record.keep.setChecked(False)
    type_text("Sofie Ahl")
    fields.search.close()
    fields._settle.timeout.emit()
    await settled()
    assert not fields.same.isVisible()
    assert window.page.panel.form.stage is Stage.HELD


async def test_the_small_text_says_vip_last_visit_and_her_own_note(floor: Floor) -> None:
    _knows(floor, SOFIE, vip=True, note="Oat milk, please")
    _, fields = await _hold(floor)
    await _offered(fields, "ahl")
    key(ENTER)
    await settled()
    assert fields.record.facts.text() == "VIP · No visit yet\nOat milk, please"
    assert fields.note.toPlainText() == ""


async def test_what_another_desk_writes_of_her_is_shown_at_once(floor: Floor) -> None:
    window, fields = await _hold(floor)
    other = await floor.desk()
    await _offered(fields, "ahl")
    key(ENTER)
    sofie = next(client for client in floor.book.clients if client.id == SOFIE)
    await other.clients.save(sofie._replace(allergies="Latex"))
    await until(lambda: window.page.panel.form.alerts.alerts, "the news")
    assert window.page.panel.form.alerts.alerts[0].sentence == "Allergy: Latex"
