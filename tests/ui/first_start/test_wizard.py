"""The first start: page by page, forth and back, until what was answered is done."""

from __future__ import annotations

import asyncio
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.errors import HasSalon, Refusal, SalonError, Unreachable
from salon_desk.domain.first_answers import Answers, Finding, Keeping, Place, Way
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import Identity
from salon_desk.ui.first_start.beginning import begun, founded
from salon_desk.ui.first_start.face import NameTaken
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.hours_page import HoursPage
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.naming_page import NamingPage
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.services_page import ServicesPage
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.wizard import FirstStart, SalonQuestions
from salon_desk.ui.first_start.work_page import WorkPage
from tests.helpers.first_floor import FakeBeginnings, answer_salon, choose, name_desk, page_of
from tests.helpers.pairing_codes import SOME_CODE
from tests.helpers.qt_loop import settled, until
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


async def test_what_failed_is_told_and_tried_again_or_gone_back_from(show: Show, answers: Answers) -> None:
    refused, away = Refusal("An administrator's rights were not given."), Unreachable("The server does not answer.")
    wizard = await show(FirstStart(answers._replace(way=Way.KEEP, page="keeping")))
    made = FakeBeginnings([refused, away])
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    wizard.go_on()
    await until(lambda: wizard.refusal.text() == refused.sentence, "the first sentence")
    page_of(wizard, WorkPage)
    assert wizard.next.text() == "Try again"
    assert wizard.next.hasFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: wizard.refusal.text() == away.sentence, "the second sentence")
    key(Qt.Key.Key_Escape)
    page = page_of(wizard, KeepingPage)
    assert wizard.refusal.text() == ""
    page.choices[Keeping.WHILE_OPEN].click()
    wizard.go_on()
    await task
    assert made.done[0][2] is Keeping.WHILE_OPEN


async def test_a_desk_joins_by_the_code_that_is_typed(show: Show) -> None:
    wizard, made = await show(FirstStart(Answers(desk="pc", person="Anna"))), FakeBeginnings()
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    choose(wizard, Way.CONNECT)
    type_text(SOME_CODE.text.lower().replace("-", " ")[:-1])
    key(Qt.Key.Key_Return)
    assert "40 signs; these are 39" in wizard.refusal.text()
    type_text(SOME_CODE.text[-1])
    key(Qt.Key.Key_Return)
    name_desk(wizard, "Window", "Mia")
    await task
    assert made.done == [("join", SOME_CODE, Identity("Window", "Mia"))]


async def test_a_name_that_is_taken_can_be_taken_over(show: Show, answers: Answers) -> None:
    wizard = await show(FirstStart(answers._replace(way=Way.CONNECT, page="finding")))
    made = FakeBeginnings([NameTaken("There is a desk “Reception”."), Refusal("No.")])
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    type_text(SOME_CODE.text)
    wizard.go_on()
    assert not wizard.instead.isVisible()
    wizard.go_on()
    await until(lambda: wizard.instead.isVisible(), "it is offered")
    wizard.instead.click()
    await until(lambda: wizard.refusal.text() == "No.", "another sentence")
    assert not wizard.instead.isVisible()
    wizard.go_on()
    await task
    assert [deed[0] for deed in made.done] == ["join"]


async def test_taking_a_place_is_another_deed(show: Show, answers: Answers) -> None:
    wizard = await show(FirstStart(answers._replace(way=Way.CONNECT, page="finding")))
    made = FakeBeginnings([NameTaken("There is a desk “Reception”.")])
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    type_text(SOME_CODE.text)
    wizard.go_on()
    wizard.go_on()
    await until(lambda: wizard.instead.isVisible(), "it is offered")
    wizard.instead.click()
    await task
    assert [deed[0] for deed in made.done] == ["join instead"]


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


async def test_a_desk_connects_by_hand_and_its_password_is_no_answer(show: Show, answers: Answers) -> None:
    wizard, made = await show(FirstStart(answers._replace(way=Way.CONNECT, page="finding"))), FakeBeginnings()
    turned: list[Answers] = []
    wizard.turned.connect(turned.append)
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    page = page_of(wizard, FindingPage)
    page.ways.buttons[1].click()
    assert page.server.hasFocus()
    type_text("salon-pc")
    for line, text in ((page.database, "salon"), (page.user, "desk"), (page.password, "s3cret")):
        line.setFocus()
        type_text(text)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    done = await task
    place = Place("salon-pc", "5432", "salon", "desk")
    assert made.done == [("connect", place, "s3cret", Identity("Reception", "Anna"))]
    assert "s3cret" not in repr([done, turned])


async def test_just_trying_needs_no_answer_at_all(show: Show) -> None:
    wizard, made = await show(FirstStart(Answers())), FakeBeginnings([Refusal("It does not start.")])
    task = asyncio.ensure_future(begun(wizard, made))
    await settled()
    choose(wizard, Way.TRY)
    await until(lambda: wizard.refusal.text() == "It does not start.", "what went wrong")
    wizard.go_back()
    choose(wizard, Way.TRY)
    assert (await task).way is Way.TRY
    assert made.done == [("try",)]


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


async def test_an_empty_book_asks_for_the_salon_alone(show: Show) -> None:
    wizard = await show(SalonQuestions(Answers()))
    refusals: list[SalonError] = [Unreachable("The database does not answer.")]
    written: list[Founding] = []

    async def found(founding: Founding) -> None:
        if refusals:
            raise refusals.pop()
        written.append(founding)

    task = asyncio.ensure_future(founded(wizard, found))
    await settled()
    assert not wizard.back.isVisible()
    answer_salon(wizard, "Salon Aurora", "Lea, Mia")
    await until(lambda: wizard.refusal.text() == "The database does not answer.", "the sentence")
    wizard.go_on()
    await task
    assert [stylist.name for stylist in written[0].stylists] == ["Lea", "Mia"]


async def test_a_book_that_was_founded_meanwhile_is_gone_on_with(show: Show) -> None:
    wizard = await show(SalonQuestions(Answers()))

    async def found(founding: Founding) -> None:
        raise HasSalon("This book belongs to a salon already.")

    task = asyncio.ensure_future(founded(wizard, found))
    await settled()
    answer_salon(wizard, "Salon Aurora", "Lea, Mia")
    await task
    assert QApplication.focusWidget() is not None
