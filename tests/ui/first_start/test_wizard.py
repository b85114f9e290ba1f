"""The first start: page by page, forth and back, until everything is answered."""

from __future__ import annotations

import asyncio
from datetime import time

import pytest
from PySide6.QtCore import Qt

from salon_desk.domain.first_answers import Answers, Finding, Keeping, Place, Way
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import Identity
from salon_desk.ui.first_start.beginning import begun
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.hours_page import HoursPage
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.naming_page import NamingPage
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.services_page import ServicesPage
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.wizard import FirstStart
from tests.helpers.first_floor import FakeBeginnings, answer_salon, choose, name_desk, page_of
from tests.helpers.qt_loop import settled
from tests.helpers.salon_floor import key, type_text
from tests.ui.first_start.conftest import Show

ALT = Qt.KeyboardModifier.AltModifier


async def test_a_salon_is_begun_by_keys_alone(show: Show) -> None:
    wizard, made = await show(FirstStart(Answers(desk="pc-7", person="anna"))), FakeBeginnings()
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    key(Qt.Key.Key_Return)  # on the second of the three, where the cursor is
    type_text("Salon Aurora")
    page_of(wizard, SalonPage).zone.show_zone("Europe/Stockholm")
    key(Qt.Key.Key_Return)
    page_of(wizard, HoursPage)
    key(Qt.Key.Key_Return)
    page_of(wizard, PeoplePage)
    type_text("Lea")
    key(Qt.Key.Key_Return)
    type_text("Mia, Noah")
    key(Qt.Key.Key_Return)
    page_of(wizard, PeoplePage)
    key(Qt.Key.Key_Return)  # on an empty line
    page_of(wizard, ServicesPage)
    key(Qt.Key.Key_Return)
    name = page_of(wizard, NamingPage).desk
    assert name.hasFocus()
    name.selectAll()
    type_text("Reception")
    key(Qt.Key.Key_Return)
    assert page_of(wizard, KeepingPage).choices[Keeping.ALWAYS].hasFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert (await task).way is Way.KEEP
    ((deed, founding, keeping, identity),) = made.done
    assert isinstance(founding, Founding)
    assert (deed, keeping, identity) == ("keep", Keeping.WHILE_OPEN, Identity("Reception", "anna"))
    assert (founding.salon.name, founding.salon.zone, founding.salon.currency) == (
        "Salon Aurora", "Europe/Stockholm", "SEK",
    )  # fmt: skip
    assert [stylist.name for stylist in founding.stylists] == ["Lea", "Mia", "Noah"]
    assert [hours[:2] for hours in founding.opening] == [(day, time(9)) for day in range(1, 7)]
    assert (founding.services[0].name, founding.services[0].price) == ("Cut & finish", 52000)


@pytest.mark.parametrize("modifier", [None, ALT], ids=["Esc", "Alt+Left"])
async def test_going_back_loses_nothing_that_was_typed(show: Show, modifier: Qt.KeyboardModifier | None) -> None:
    wizard = await show(FirstStart(Answers()))
    choose(wizard, Way.KEEP)
    answer_salon(wizard, "Salon Aurora", "Lea\nMia")
    type_text("Door")
    for kind in (ServicesPage, PeoplePage, HoursPage, SalonPage, WelcomePage):
        key(Qt.Key.Key_Left, modifier) if modifier else key(Qt.Key.Key_Escape)
        assert isinstance(wizard.page, kind)
    key(Qt.Key.Key_Escape)
    page_of(wizard, WelcomePage)
    choose(wizard, Way.KEEP)
    assert page_of(wizard, SalonPage).name.text() == "Salon Aurora"
    wizard.go_on()
    wizard.go_on()
    assert page_of(wizard, PeoplePage).names.toPlainText() == "Lea\nMia"
    wizard.go_on()
    wizard.go_on()
    assert page_of(wizard, NamingPage).desk.text() == "Door"


async def test_what_is_missing_is_told_until_something_is_typed(show: Show) -> None:
    wizard = await show(FirstStart(Answers(way=Way.KEEP, page="salon", zone="Europe/Stockholm")))
    key(Qt.Key.Key_Return)
    assert wizard.refusal.text() == "The salon's name is missing."
    type_text("S")
    assert wizard.refusal.text() == ""
    page_of(wizard, SalonPage).zone.setCurrentText("Nowhere/Land")
    wizard.go_on()
    assert "“Nowhere/Land” is not a known time zone" in wizard.refusal.text()
    page_of(wizard, SalonPage)


async def test_the_currency_follows_the_zone_until_another_is_typed(show: Show) -> None:
    wizard = await show(FirstStart(Answers(way=Way.KEEP, page="salon", zone="Europe/Berlin")))
    page = page_of(wizard, SalonPage)
    assert page.currency.text() == "EUR"
    page.zone.setCurrentText("Europe/London")
    assert page.currency.text() == "GBP"
    page.currency.setFocus()
    page.currency.selectAll()
    type_text("usd")
    page.zone.setCurrentText("Europe/Berlin")
    assert wizard.answers.currency == "USD"


async def test_a_service_that_is_not_offered_or_costs_something_else_is_so_in_the_book(show: Show) -> None:
    wizard, made = await show(FirstStart(Answers())), FakeBeginnings()
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    choose(wizard, Way.KEEP)
    answer_salon(wizard, "Salon Aurora", "Lea")
    wizard.go_back()
    first, second = page_of(wizard, ServicesPage).rows[:2]
    first.tick.click()
    assert not first.name.isEnabled()
    second.name.setText("Cut")
    second.minutes.setValue(40)
    second.price.text.setText("")
    wizard.go_on()
    assert wizard.refusal.text() == "What does “Cut” cost? 0 is a price, too."
    second.price.text.setText("399,50")
    wizard.go_on()
    wizard.go_back()
    assert page_of(wizard, ServicesPage).rows[1].price.text.text() == "399.50"
    wizard.go_on()
    name_desk(wizard, "Reception", "Anna")
    wizard.go_on()
    await task
    founding = made.done[0][1]
    assert isinstance(founding, Founding)
    assert [(it.name, it.minutes, it.price) for it in founding.services[:2]] == [
        ("Cut", 40, 39950), ("Children's cut", 30, 22000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (Place("", "5432", "salon", "desk"), "Which server?"),
        (Place("pc", "x", "salon", "desk"), "A port is a number"),
        (Place("pc", "65536", "salon", "desk"), "A port is a number"),
        (Place("pc", "5432", "", "desk"), "Which database?"),
        (Place("pc", "5432", "salon", ""), "Who connects?"),
    ],
)
async def test_by_hand_everything_is_asked_for(show: Show, wrong: Place, sentence: str) -> None:
    wizard = await show(FirstStart(Answers(way=Way.CONNECT, page="finding", finding=Finding.BY_HAND, place=wrong)))
    wizard.go_on()
    assert wizard.refusal.text().startswith(sentence)
    page_of(wizard, FindingPage)


async def test_it_is_taken_up_where_it_was_left(show: Show, answers: Answers) -> None:
    wizard = await show(FirstStart(answers._replace(way=Way.KEEP, page="people")))
    assert page_of(wizard, PeoplePage).names.toPlainText() == "Lea\nMia"
    assert page_of(wizard, PeoplePage).counted.text() == "2 stylists: Lea and Mia"
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_Escape)
    assert page_of(wizard, SalonPage).name.text() == "Salon Aurora"


async def test_answers_that_fit_no_page_begin_at_the_first_one(show: Show) -> None:
    wizard = await show(FirstStart(Answers(page="elsewhere")))
    page_of(wizard, WelcomePage)


async def test_another_language_is_spoken_at_once_and_nothing_is_lost(show: Show, answers: Answers) -> None:
    wizard = await show(FirstStart(answers))
    wanted: list[str] = []
    wizard.language_wanted.connect(wanted.append)
    page = page_of(wizard, WelcomePage)
    page.languages.activated.emit(1)
    assert wanted == ["de"]
    wizard.speak_anew("de")
    anew = page_of(wizard, WelcomePage)
    assert anew is not page
    assert anew.languages.currentText() == "Deutsch"
    choose(wizard, Way.KEEP)
    assert page_of(wizard, SalonPage).name.text() == "Salon Aurora"
