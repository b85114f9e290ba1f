"""What is known of a client, edited in place on her page: saved, taken back, and never lost."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.helpers.client_floor import SOFIA, SOFIE, client_page, record_of, told
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_what_is_typed_is_saved_by_a_key_and_taken_back_by_another(floor: Floor) -> None:
    window, page = await client_page(floor)
    page.facts.allergies.setFocus()
    type_text("PPD")
    click_on(page.facts.tested_today)
    click_on(page.facts.vip)
    assert page.facts.save.isEnabled()
    key(Qt.Key.Key_S, CONTROL)
    await told(window, "Sofia Lindgren is saved.")
    saved = record_of(floor, SOFIA)
    assert (saved.allergies, saved.patch_tested_on, saved.vip) == ("PPD", SATURDAY, True)
    assert not page.facts.save.isEnabled()
    assert page.warnings.text() == "Allergy: PPD"
    key(Qt.Key.Key_F8)
    await told(window, "as before")
    assert record_of(floor, SOFIA)[1:9] == ("Sofia Lindgren", "+46701234567", "sofia@example.org", "", False, "", "", 0)


async def test_undo_brings_back_what_the_book_has(floor: Floor) -> None:
    _, page = await client_page(floor)
    page.facts.name.setFocus()
    type_text("X")
    page.facts.note.setPlainText("Something")
    click_on(page.facts.undo)
    assert page.facts.texts == page.facts.before
    assert page.facts.name.text() == "Sofia Lindgren"


async def test_what_cant_be_read_is_told_and_stays(floor: Floor) -> None:
    window, page = await client_page(floor)
    page.facts.owes.setFocus()
    type_text("a lot")
    click_on(page.facts.save)
    await told(window, "“a lot” is not an amount")
    assert page.facts.owes.text() == "a lot"


async def test_what_was_typed_and_not_saved_is_there_again_after_closing(floor: Floor) -> None:
    window, page = await client_page(floor)
    page.facts.phone.setFocus()
    type_text("9")
    typed = page.facts.phone.text()
    key(Qt.Key.Key_Escape)
    await told(window, "What you changed about Sofia Lindgren is not saved yet.")
    window.page.clients.open(SOFIE)
    await until(lambda: page.title.text() == "Sofie Ahl")
    window.page.clients.open(SOFIA)
    await until(lambda: page.title.text() == "Sofia Lindgren")
    assert page.facts.phone.text() == typed
    assert page.facts.is_changed


async def test_of_two_desks_the_later_is_told_and_keeps_what_it_typed(floor: Floor) -> None:
    window, page = await client_page(floor)
    other = await floor.desk()
    page.facts.note.setPlainText("Oat milk")
    await other.clients.save(record_of(floor, SOFIA)._replace(email="new@example.org"))
    await until(lambda: page.facts.email.text() == "new@example.org", "what the other desk wrote")
    assert page.facts.note.toPlainText() == "Oat milk"
    click_on(page.facts.save)
    await told(window, "is saved")
    assert (record_of(floor, SOFIA).email, record_of(floor, SOFIA).note) == ("new@example.org", "Oat milk")


async def test_another_day_closes_the_page_and_offline_nothing_can_be_saved(floor: Floor) -> None:
    window, page = await client_page(floor)
    await until(lambda: page.erase.isEnabled())
    window.page.days.step(1)
    await until(lambda: not window.page.clients.is_open)
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    page.facts.note.setPlainText("Oat milk")
    window.page.desk.cut()  # type: ignore[attr-defined]
    assert not page.erase.isEnabled()
    click_on(page.facts.save)
    await told(window, "does not answer")
    assert page.facts.note.toPlainText() == "Oat milk"


async def test_what_is_typed_while_it_is_being_saved_stays(floor: Floor) -> None:
    window, desk = await floor.window()
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    client = window.page.clients.page
    client.facts.allergies.setText("PPD")
    desk.answers.clear()
    key(Qt.Key.Key_S, CONTROL)
    await settled()
    client.facts.allergies.setText("PPD, nickel")
    client.facts.email.setFocus()
    type_text(".se")
    desk.answers.set()
    await told(window, "is saved")
    assert record_of(floor, SOFIA).allergies == "PPD"
    assert client.facts.allergies.text() == "PPD, nickel"
    assert client.facts.is_changed
    key(Qt.Key.Key_S, CONTROL)
    await until(lambda: record_of(floor, SOFIA).allergies == "PPD, nickel")
    await until(lambda: not client.facts.is_changed)


async def test_taking_a_save_back_leaves_what_was_typed_since_then(floor: Floor) -> None:
    window, client = await client_page(floor)
    client.facts.phone.setText("070-1")
    key(Qt.Key.Key_S, CONTROL)
    await told(window, "is saved")
    client.facts.note.setPlainText("Likes tea")
    key(Qt.Key.Key_F8)
    await told(window, "is as before")
    assert (client.facts.phone.text(), client.facts.note.toPlainText()) == ("070-123 45 67", "Likes tea")


async def test_the_key_that_saves_works_wherever_the_page_has_the_keys(floor: Floor) -> None:
    window, client = await client_page(floor)
    client.facts.allergies.setText("PPD")
    client.close_button.setFocus()
    key(Qt.Key.Key_S, CONTROL)
    await told(window, "is saved")
    assert record_of(floor, SOFIA).allergies == "PPD"
