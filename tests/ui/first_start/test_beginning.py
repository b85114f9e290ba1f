"""The first start's last step: what was answered is done, and what went wrong is told and tried again."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.errors import HasSalon, Refusal, SalonError, Unreachable
from salon_desk.domain.first_answers import Answers, Keeping, Place, Way
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import Identity
from salon_desk.ui.first_start.beginning import begun, founded
from salon_desk.ui.first_start.face import NameTaken
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.wizard import FirstStart, SalonQuestions
from salon_desk.ui.first_start.work_page import WorkPage
from tests.helpers.first_floor import FakeBeginnings, answer_salon, choose, name_desk, page_of
from tests.helpers.pairing_codes import SOME_CODE
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import key, type_text
from tests.ui.first_start.conftest import Show


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
