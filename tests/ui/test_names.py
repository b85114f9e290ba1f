"""Names that the book itself writes, as windows show them."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.grid.words import booking_sentence
from salon_desk.ui.names import shown_name
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.theme import LIGHT
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, with_parts
from tests.helpers.languages import greek, speaking_greek

DAY = empty_day()
NOW = at(DAY, "12:24")


def test_what_the_book_writes_itself_is_translated_and_no_other_name_is() -> None:
    written = (WAITLIST, "Erased client", "automatic")
    assert [shown_name(name) for name in written] == list(written)
    with speaking_greek():
        assert [shown_name(name) for name in written] == [greek(name) for name in written]
        assert [shown_name(name) for name in ("Nora Lund", "Desk 2", "Waitlist 2", "")] == [
            "Nora Lund", "Desk 2", "Waitlist 2", "",
        ]  # fmt: skip


def test_a_hold_of_nobody_is_listed_in_the_language_of_the_windows(qtbot: QtBot) -> None:
    hold = held(1, 1, at(DAY, "14:00"), 45, NOW + timedelta(minutes=3), WAITLIST)
    with speaking_greek():
        sidebar = Sidebar(LIGHT, lambda _: False)
        qtbot.addWidget(sidebar)
        sidebar.show_day(SATURDAY, SATURDAY)
        sidebar.show_holds(with_parts(DAY, [hold]), roster(), NOW)
        assert [row.text() for row in sidebar.holds.rows] == [f"{greek(WAITLIST)} · Lea 14:00"]


def test_who_was_erased_is_called_so_in_the_language_of_the_windows() -> None:
    gone = booked(1, 1, at(DAY, "14:00"), 45)._replace(client_name="Erased client")
    with speaking_greek():
        assert booking_sentence(gone, DAY, None, NOW).startswith(greek("Erased client"))
