"""The page of a client: opened by a key, edited in place, merged, exported, erased; what is held ticks on beside it."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit

from salon_desk.domain.booking import Progress
from salon_desk.domain.client import Client
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.ui.client_page import ClientPage
from salon_desk.ui.window import SalonWindow
from tests.helpers.days import SATURDAY, at, booked, empty_day
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key, type_text

SOFIA, SOFIE = ClientId(1), ClientId(2)
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def _record(floor: Floor, client_id: ClientId) -> Client:
    return next(client for client in floor.book.clients if client.id == client_id)


def _was_here(floor: Floor, number: int, days: int, client: ClientId = SOFIA) -> None:
    """A visit of a client so many days from the Saturday on."""
    visit = booked(number, LEA, at(empty_day(SATURDAY + timedelta(days=days)), "10:00"), 45)
    missed = Progress.NO_SHOW if number % 2 else Progress.DONE
    floor.book.visits[visit.visit_id] = visit._replace(
        client_id=client, progress=missed if days < 0 else Progress.BOOKED
    )


async def _open(floor: Floor, client: ClientId = SOFIA) -> tuple[SalonWindow, ClientPage]:
    window, _ = await floor.window()
    window.page.clients.open(client)
    await until(lambda: window.page.clients.is_open)
    return window, window.page.clients.page


async def _told(window: SalonWindow, words: str) -> None:
    await until(lambda: words in window.page.notices.sentence, words)


async def test_a_key_opens_the_page_of_who_is_highlighted_while_the_hold_ticks(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("lindgren")
    await until(window.page.panel.form.client.known.isVisible)
    key(Qt.Key.Key_F4)
    await until(lambda: window.page.clients.is_open)
    assert window.page.clients.page.title.text() == "Sofia Lindgren"
    assert window.page.panel.form.isVisible()
    key(ESCAPE)
    assert not window.page.clients.is_open
    assert len(desk.own) == 1
    assert window.page.panel.form.draft.name == "lindgren"
    assert window.page.panel.form.client.name.hasFocus()


async def test_ctrl_i_opens_the_page_of_who_is_in_the_form(floor: Floor) -> None:
    window, _ = await floor.window()
    await floor.hold(window.page, "14:00")
    type_text("lindgren")
    await until(window.page.panel.form.client.known.isVisible)
    key(ENTER)
    key(Qt.Key.Key_I, CONTROL)
    await until(lambda: window.page.clients.is_open)


async def test_where_nobody_of_the_book_is_meant_it_is_said(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_F4)
    await _told(window, "No client of the book is chosen here.")


async def test_c_opens_the_page_from_a_booking(floor: Floor) -> None:
    _was_here(floor, 500, 7)
    window, desk = await floor.window()
    booking = next(visit for visit in floor.book.visits.values() if visit.client_id == SOFIA)
    window.page.reception.cards.open(booking)
    await settled()
    key(Qt.Key.Key_C)
    await until(lambda: window.page.clients.is_open)
    assert desk.link.desks == 1


async def test_visits_and_no_shows_are_listed(floor: Floor) -> None:
    for number, days in ((501, -10), (502, -40), (504, 7)):
        _was_here(floor, number, days)
    _, page = await _open(floor)
    assert page.about.text() == "1 no-show"
    assert [plain(row.words) for row in page.visits.rows] == [
        "Sat 28 Nov · 10:00 – 10:45 · Cut & finish with Lea",
        "Wed 11 Nov · 10:00 – 10:45 · Cut & finish with Lea · did not come",
        "Mon 12 Oct · 10:00 – 10:45 · Cut & finish with Lea",
    ]


async def test_a_click_on_a_visit_goes_to_its_day_and_shows_it(floor: Floor) -> None:
    window, _ = await floor.window()
    hold = await floor.hold(window.page, "14:00")
    type_text("lindgren")
    await until(window.page.panel.form.client.known.isVisible)
    key(ENTER)
    key(ENTER)
    await until(lambda: window.page.panel.shows_card)
    key(ESCAPE)
    window.page.days.go_to(SATURDAY + timedelta(days=3))
    await until(lambda: window.page.model.day and window.page.model.day.date != SATURDAY)
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    click_on(window.page.clients.page.visits.rows[0])
    await until(lambda: window.page.panel.shows_card)
    assert not window.page.clients.is_open
    assert window.page.model.day is not None
    assert window.page.model.day.date == SATURDAY
    assert window.page.panel.card.booking is not None
    assert window.page.panel.card.booking.visit_id == hold.visit_id


async def test_a_click_on_a_visit_while_a_hold_ticks_gives_nothing_back(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    theirs = await other.holds.claim(floor.slot("14:00"), floor.book.roster.services[3].id)
    booking = await other.holds.confirm(theirs, ClientDraft("Sofia Lindgren", client_id=SOFIA))
    await floor.hold(window.page, "15:00")
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    click_on(window.page.clients.page.visits.rows[0])
    await until(lambda: window.page.grid.selected_booking() == booking, "the visit is selected")
    assert not window.page.clients.is_open
    assert len(desk.own) == 1
    assert window.page.panel.form.isVisible()


async def test_what_is_typed_is_saved_by_a_key_and_taken_back_by_another(floor: Floor) -> None:
    window, page = await _open(floor)
    page.facts.allergies.setFocus()
    type_text("PPD")
    click_on(page.facts.tested_today)
    click_on(page.facts.vip)
    assert page.facts.save.isEnabled()
    key(Qt.Key.Key_S, CONTROL)
    await _told(window, "Sofia Lindgren is saved.")
    saved = _record(floor, SOFIA)
    assert (saved.allergies, saved.patch_tested_on, saved.vip) == ("PPD", SATURDAY, True)
    assert not page.facts.save.isEnabled()
    assert page.warnings.text() == "Allergy: PPD"
    key(Qt.Key.Key_F8)
    await _told(window, "as before")
    assert _record(floor, SOFIA)[1:9] == ("Sofia Lindgren", "+46701234567", "sofia@example.org", "", False, "", "", 0)


async def test_undo_brings_back_what_the_book_has(floor: Floor) -> None:
    _, page = await _open(floor)
    page.facts.name.setFocus()
    type_text("X")
    page.facts.note.setPlainText("Something")
    click_on(page.facts.undo)
    assert page.facts.texts == page.facts.before
    assert page.facts.name.text() == "Sofia Lindgren"


async def test_what_cant_be_read_is_told_and_stays(floor: Floor) -> None:
    window, page = await _open(floor)
    page.facts.owes.setFocus()
    type_text("a lot")
    click_on(page.facts.save)
    await _told(window, "“a lot” is not an amount")
    assert page.facts.owes.text() == "a lot"


async def test_what_was_typed_and_not_saved_is_there_again_after_closing(floor: Floor) -> None:
    window, page = await _open(floor)
    page.facts.phone.setFocus()
    type_text("9")
    typed = page.facts.phone.text()
    key(ESCAPE)
    await _told(window, "What you changed about Sofia Lindgren is not saved yet.")
    window.page.clients.open(SOFIE)
    await until(lambda: page.title.text() == "Sofie Ahl")
    window.page.clients.open(SOFIA)
    await until(lambda: page.title.text() == "Sofia Lindgren")
    assert page.facts.phone.text() == typed
    assert page.facts.is_changed


async def test_of_two_desks_the_later_is_told_and_keeps_what_it_typed(floor: Floor) -> None:
    window, page = await _open(floor)
    other = await floor.desk()
    page.facts.note.setPlainText("Oat milk")
    await other.clients.save(_record(floor, SOFIA)._replace(email="new@example.org"))
    await until(lambda: page.facts.email.text() == "new@example.org", "what the other desk wrote")
    assert page.facts.note.toPlainText() == "Oat milk"
    click_on(page.facts.save)
    await _told(window, "is saved")
    assert (_record(floor, SOFIA).email, _record(floor, SOFIA).note) == ("new@example.org", "Oat milk")


async def test_two_records_are_merged_after_a_look_and_parted_again(floor: Floor) -> None:
    window, page = await _open(floor)
    click_on(page.merge)
    type_text("sof")
    await until(lambda: page.merging.search.hits.rows)
    assert [row.line.client.id for row in page.merging.search.hits.rows] == [SOFIE]
    key(ENTER)
    assert page.merging.words.text() == "Sofia Lindgren stays, Sofie Ahl goes."
    assert "Is not kept: Sofie Ahl · 070-765 43 21" in page.merging.preview.text()
    key(ENTER)
    await _told(window, "Sofie Ahl is merged into Sofia Lindgren.")
    assert [client.id for client in floor.book.clients] == [SOFIA]
    key(Qt.Key.Key_F8)
    await _told(window, "Sofie Ahl has a record of her own again.")
    assert {client.id for client in floor.book.clients} == {SOFIA, SOFIE}


async def test_the_other_record_can_be_the_one_that_stays(floor: Floor) -> None:
    window, page = await _open(floor)
    click_on(page.merge)
    type_text("ahl")
    await until(lambda: page.merging.search.hits.rows)
    key(ENTER)
    click_on(page.merging.turn)
    assert page.merging.words.text() == "Sofie Ahl stays, Sofia Lindgren goes."
    click_on(page.merging.merge)
    await _told(window, "Sofia Lindgren is merged into Sofie Ahl.")
    assert page.title.text() == "Sofie Ahl"


async def test_escape_leaves_the_merge_and_then_the_page(floor: Floor) -> None:
    window, page = await _open(floor)
    click_on(page.merge)
    type_text("sofie")
    key(ESCAPE)
    assert page.merging.isHidden()
    assert window.page.centre.over is page
    key(ESCAPE)
    assert not window.page.clients.is_open
    assert len(floor.book.clients) == 2


async def test_erasing_asks_and_enter_alone_erases_nobody(floor: Floor) -> None:
    window, page = await _open(floor)
    click_on(page.erase)
    assert "can't be undone" in page.question.words.text()
    key(ENTER)
    assert page.question.isHidden()
    click_on(page.erase)
    click_on(page.question.yes)
    await _told(window, "The client is erased.")
    assert [client.id for client in floor.book.clients] == [SOFIE]
    assert not window.page.clients.is_open


async def test_everything_of_one_person_goes_into_a_file(floor: Floor, tmp_path: Path) -> None:
    window, page = await _open(floor)
    click_on(page.export)
    await until(lambda: page.findChildren(QFileDialog))
    dialog = page.findChildren(QFileDialog)[0]
    assert Path(dialog.selectedFiles()[0]).name == "sofia-lindgren.json"
    dialog.setDirectory(str(tmp_path))
    dialog.findChildren(QLineEdit)[0].setText("sofia")
    dialog.accept()
    await _told(window, "What the book has of Sofia Lindgren is in sofia.json.")
    assert "sofia@example.org" in json.dumps(json.loads((tmp_path / "sofia.json").read_text(encoding="utf-8")))


async def test_a_file_that_cant_be_written_is_told(floor: Floor, tmp_path: Path) -> None:
    window, page = await _open(floor)
    click_on(page.export)
    await until(lambda: page.findChildren(QFileDialog))
    page.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path / "nowhere" / "sofia.json"))
    await _told(window, "sofia.json can't be written: ")
    page.findChildren(QFileDialog)[0].reject()


async def test_another_day_closes_the_page_and_offline_nothing_can_be_saved(floor: Floor) -> None:
    window, page = await _open(floor)
    await until(lambda: page.erase.isEnabled())
    window.page.days.step(1)
    await until(lambda: not window.page.clients.is_open)
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    page.facts.note.setPlainText("Oat milk")
    window.page.desk.cut()  # type: ignore[attr-defined]
    assert not page.erase.isEnabled()
    click_on(page.facts.save)
    await _told(window, "does not answer")
    assert page.facts.note.toPlainText() == "Oat milk"


async def test_every_control_of_the_page_has_a_name_that_can_be_spoken(floor: Floor) -> None:
    _was_here(floor, 501, -10)
    _, page = await _open(floor)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    unnamed = [
        control
        for kind in kinds
        for control in page.findChildren(kind)
        if not control.accessibleName() and not (isinstance(control, QAbstractButton) and control.text())
    ]
    assert unnamed == []


async def test_what_was_missed_while_the_connection_was_lost_is_shown_when_it_is_back(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    await floor.hold(window.page, "14:00")
    window.page.panel.form.client.mean(SOFIA)
    window.page.clients.open(SOFIA)
    await until(lambda: window.page.clients.is_open)
    desk.cut()
    await other.clients.save(_record(floor, SOFIA)._replace(name="Sofia Berg", allergies="PPD"))
    assert window.page.clients.page.title.text() == "Sofia Lindgren"
    desk.mend()
    await until(lambda: window.page.clients.page.title.text() == "Sofia Berg", "her page is read again")
    assert window.page.clients.page.warnings.text() == "Allergy: PPD"
    await until(lambda: window.page.panel.form.alerts.isVisible(), "and who is in the form")


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
    await _told(window, "is saved")
    assert _record(floor, SOFIA).allergies == "PPD"
    assert client.facts.allergies.text() == "PPD, nickel"
    assert client.facts.is_changed
    key(Qt.Key.Key_S, CONTROL)
    await until(lambda: _record(floor, SOFIA).allergies == "PPD, nickel")
    await until(lambda: not client.facts.is_changed)


async def test_taking_a_save_back_leaves_what_was_typed_since_then(floor: Floor) -> None:
    window, client = await _open(floor)
    client.facts.phone.setText("070-1")
    key(Qt.Key.Key_S, CONTROL)
    await _told(window, "is saved")
    client.facts.note.setPlainText("Likes tea")
    key(Qt.Key.Key_F8)
    await _told(window, "is as before")
    assert (client.facts.phone.text(), client.facts.note.toPlainText()) == ("070-123 45 67", "Likes tea")


async def test_the_key_that_saves_works_wherever_the_page_has_the_keys(floor: Floor) -> None:
    window, client = await _open(floor)
    client.facts.allergies.setText("PPD")
    client.close_button.setFocus()
    key(Qt.Key.Key_S, CONTROL)
    await _told(window, "is saved")
    assert _record(floor, SOFIA).allergies == "PPD"
