"""The page of a client: opened from wherever she is meant, with her visits, and closed while a hold ticks on."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from salon_desk.domain.booking import Progress
from salon_desk.domain.people import ClientDraft, ClientId
from tests.helpers.client_floor import SOFIA, client_page, record_of, told
from tests.helpers.days import SATURDAY, at, booked, empty_day
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, Floor, click_on, key, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def _was_here(floor: Floor, number: int, days: int, client: ClientId = SOFIA) -> None:
    """A visit of a client so many days from the Saturday on."""
    visit = booked(number, LEA, at(empty_day(SATURDAY + timedelta(days=days)), "10:00"), 45)
    missed = Progress.NO_SHOW if number % 2 else Progress.DONE
    floor.book.visits[visit.visit_id] = visit._replace(
        client_id=client, progress=missed if days < 0 else Progress.BOOKED
    )


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
    await told(window, "No client of the book is chosen here.")


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
    _, page = await client_page(floor)
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


async def test_every_control_of_the_page_has_a_name_that_can_be_spoken(floor: Floor) -> None:
    _was_here(floor, 501, -10)
    _, page = await client_page(floor)
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
    await other.clients.save(record_of(floor, SOFIA)._replace(name="Sofia Berg", allergies="PPD"))
    assert window.page.clients.page.title.text() == "Sofia Lindgren"
    desk.mend()
    await until(lambda: window.page.clients.page.title.text() == "Sofia Berg", "her page is read again")
    assert window.page.clients.page.warnings.text() == "Allergy: PPD"
    await until(lambda: window.page.panel.form.alerts.isVisible(), "and who is in the form")
