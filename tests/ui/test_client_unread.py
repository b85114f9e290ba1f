"""A client of the book whose record is not read yet: she may have a warning, so she is not booked before it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.client import ClientCard
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.window import SalonWindow
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, key, type_text

SOFIE = ClientId(2)
ENTER = Qt.Key.Key_Return


async def _unread(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> tuple[SalonWindow, Callable[[], None]]:
    """Sofie is filled in while her record can't be read; the answer makes it readable again."""
    floor.book.clients[1] = floor.book.clients[1]._replace(do_not_book="ask Lea")
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    card = desk.clients.card

    async def away(_: ClientId) -> ClientCard:
        raise Unreachable("The book at salon-server does not answer.")

    monkeypatch.setattr(desk.clients, "card", away)
    window.page.panel.form.client.show_draft(ClientDraft("Sofie Ahl", client_id=SOFIE))
    await until(lambda: window.page.notices.sentence, "it can't be read")
    window.page.notices.dismiss()
    window.page.panel.form.focus_client()
    return window, lambda: monkeypatch.setattr(desk.clients, "card", card)


async def test_nobody_is_booked_whose_record_was_not_read(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    window, mend = await _unread(floor, monkeypatch)
    key(ENTER)
    await until(lambda: window.page.notices.sentence == "The book at salon-server does not answer.", "it is said")
    assert window.page.panel.form.stage is Stage.HELD
    mend()
    key(ENTER)
    key(ENTER)
    await until(lambda: window.page.panel.form.asks_about_client, "the warning is asked about")
    await settled()
    assert window.page.panel.form.stage is Stage.HELD
    key(ENTER)
    await until(lambda: window.page.panel.shows_card, "it is booked")


async def test_a_record_that_was_missed_is_read_when_the_book_is_back(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, mend = await _unread(floor, monkeypatch)
    mend()
    desk = window.page.desk
    assert isinstance(desk, FakeDesk)
    desk.cut()
    desk.mend()
    await until(lambda: window.page.panel.form.alerts.grave, "the warning is there")


async def test_a_name_that_is_typed_while_a_record_is_read_is_not_booked(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, mend = await _unread(floor, monkeypatch)
    mend()
    desk = window.page.desk
    assert isinstance(desk, FakeDesk)
    desk.answers.clear()
    key(ENTER)
    await settled()
    type_text("berg")
    desk.answers.set()
    await settled()
    assert window.page.panel.form.stage is Stage.HELD
    assert window.page.panel.form.draft.name == "Sofie Ahlberg"
