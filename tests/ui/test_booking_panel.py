"""The panel by itself: the form of a hold and the card of a booking."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_desk.domain.people import ClientDraft
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.offers import slots_near
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.theme import LIGHT
from salon_desk.ui.translations import USUAL
from tests.helpers.days import at, booked, empty_day, held, roster, with_parts
from tests.helpers.plain import plain
from tests.helpers.salon_floor import click_on

DAY = empty_day()
NOW = at(DAY, "12:24")
HOLD = held(1, 1, at(DAY, "13:00"), 45, NOW + timedelta(seconds=133), "Desk 1")


@pytest.fixture
def panel(qtbot: QtBot) -> BookingPanel:
    QLocale.setDefault(USUAL)
    panel = BookingPanel(roster(), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(304, 800)
    panel.show()
    return panel


def test_a_hold_is_shown_with_its_countdown_times_and_stylist(panel: BookingPanel) -> None:
    form = panel.form
    form.show_hold(HOLD, NOW)
    assert form.header.ring.text == "2:13"
    assert form.header.ring.accessibleName() == "two minutes 13 left"
    assert form.header.times.text() == "13:00 – 13:45"
    assert form.primary.text().startswith("Confirm booking")
    form.tick(NOW + timedelta(seconds=132, milliseconds=999))
    assert form.header.ring.text == "0:00"


def test_the_form_keeps_what_is_typed_through_every_stage(panel: BookingPanel) -> None:
    form = panel.form
    draft = ClientDraft("Nora Lund", "070-1", "Short\nat the sides")
    form.client.show_draft(draft)
    form.show_hold(HOLD, NOW)
    form.show_ended(HOLD, NOW, "Ran out.")
    form.show_lost("13:00 – 13:45", "Taken.")
    form.show_prompt()
    form.set_online("Offline.")
    form.show_roster(roster())
    assert form.draft == draft


def test_enter_means_confirm_then_hold_again_and_nothing_before(panel: BookingPanel) -> None:
    form = panel.form
    heard: list[str] = []
    form.confirm_wanted.connect(lambda: heard.append("confirm"))
    form.again_wanted.connect(lambda: heard.append("again"))
    form.next_free_wanted.connect(lambda: heard.append("next"))
    QTest.keyClick(form.client.name, Qt.Key.Key_Return)
    form.show_hold(HOLD, NOW)
    for field in (form.client.name, form.client.phone, form.client.note):
        QTest.keyClick(field, Qt.Key.Key_Return)
    form.show_ended(HOLD, NOW, "Ran out.")
    QTest.keyClick(form.client.name, Qt.Key.Key_Enter)
    assert heard == ["confirm", "confirm", "confirm", "again"]


def test_shift_enter_makes_a_new_line_in_the_note(panel: BookingPanel) -> None:
    form = panel.form
    form.show_hold(HOLD, NOW)
    QTest.keyClicks(form.client.note, "one")
    QTest.keyClick(form.client.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(form.client.note, "two")
    assert form.draft.note == "one\ntwo"


def test_offline_confirm_is_off_with_the_reason_and_comes_back(panel: BookingPanel) -> None:
    form = panel.form
    form.show_hold(HOLD, NOW)
    form.set_online("Offline: claiming is off.")
    assert not form.primary.isEnabled()
    assert form.reason.text() == "Offline: claiming is off."
    assert form.client.name.isEnabled()
    form.tick(NOW)
    assert not form.header.extend.isEnabled()
    form.set_online("")
    form.tick(NOW)
    assert form.primary.isEnabled()
    assert form.header.extend.isEnabled()


def test_the_length_is_the_services_own_unless_it_was_changed(panel: BookingPanel) -> None:
    chooser = panel.form.chooser
    chosen: list[tuple[object, object]] = []
    chooser.chosen.connect(lambda service, minutes: chosen.append((service, minutes)))
    chooser.show_choice(roster().services[3].id, None)
    assert (chooser.length.value(), chooser.minutes) == (45, None)
    click_on(chooser.longer)
    assert chosen == [(roster().services[3].id, 50)]
    click_on(chooser.shorter)
    assert chosen[-1] == (roster().services[3].id, None)


def test_a_booking_says_who_what_when_and_by_whom(panel: BookingPanel) -> None:
    booking = booked(7, 1, at(DAY, "14:00"), 45)._replace(note="Likes it short")
    panel.show_card(booking, NOW)
    card = panel.card
    assert card.title.text() == booking.client_name
    assert (card.times.text(), plain(card.whom.text())) == ("14:00 – 14:45", "with Lea · Sat 21 Nov")
    assert card.facts.text() == "Cut & finish · 45 min · €52\n070-123 45 67\nLikes it short"
    assert card.by.text() == "Booked by Anna at Desk 1"


def test_cancelling_asks_in_place_and_keep_keeps(panel: BookingPanel) -> None:
    booking = booked(7, 1, at(DAY, "14:00"), 45)
    cancelled: list[tuple[object, str]] = []
    panel.card.cancel_wanted.connect(lambda which, why: cancelled.append((which, why)))
    panel.show_card(booking, NOW)
    click_on(panel.card.cancel)
    assert panel.card.question.isVisible()
    click_on(panel.card.question.no)
    assert not panel.card.question.isVisible()
    click_on(panel.card.cancel)
    QTest.keyClicks(panel.card.question.reason, "Ill")
    QTest.keyClick(panel.card.question.reason, Qt.Key.Key_Return)
    assert cancelled == [(booking, "Ill")]


def test_a_hold_of_another_desk_counts_down_to_free_again(panel: BookingPanel) -> None:
    theirs = HOLD._replace(desk="Desk 2", person="Björn")
    panel.show_card(theirs, NOW)
    assert panel.card.title.text() == "Held by Desk 2"
    assert panel.card.ring.text == "2:13"
    assert panel.card.next_free.isVisible()
    panel.tick(NOW + timedelta(seconds=133))
    assert panel.card.by.text() == "The hold of Desk 2 ran out."
    assert not panel.card.next_free.isVisible()


def test_slots_near_begin_at_the_wanted_time_with_one_of_each_stylist() -> None:
    day = with_parts(DAY, [booked(9, 2, at(DAY, "13:00"), 60), HOLD])
    free = day.free_slots(45, at(DAY, "13:00"), NOW)
    wanted = slots_near(free, free[0])
    assert [(slot.stylist_id, slot.start) for slot in wanted] == [
        (4, at(DAY, "13:00")),
        (5, at(DAY, "13:00")),
        (6, at(DAY, "13:00")),
    ]


def test_the_stage_of_an_empty_form_is_the_prompt(panel: BookingPanel) -> None:
    form = panel.form
    assert form.stage is Stage.PROMPT
    assert form.primary.text().startswith("Take the next free")
    assert not form.secondary.isVisible()
    QTest.keyClicks(form.client.name, "N")
    assert form.secondary.isVisible()
