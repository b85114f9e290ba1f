"""The first start that somebody leaves before its end: what is kept of the answers, and what is asked again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from salon_desk import app, first_start
from salon_desk.domain.first_answers import Way
from salon_desk.failures import GOOD
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.first_start.work_page import WorkPage
from salon_desk.ui.translations import speak_as
from tests.helpers.first_floor import answer_salon, answered_by, choose, page_of
from tests.helpers.fresh_pcs import fresh_home, settings_at
from tests.helpers.qt_loop import until
from tests.helpers.whole_desks import windows_gone

_windows_go = pytest.fixture(autouse=True)(windows_gone)
home = pytest.fixture(fresh_home)


def test_who_closes_the_window_goes_on_where_it_was(home: Path) -> None:
    async def begin(wizard: FirstStart) -> None:
        choose(wizard, Way.KEEP)
        answer_salon(wizard, "Salon Aurora", "Lea")
        wizard.go_back()
        wizard.go_back()
        page_of(wizard, PeoplePage).names.setPlainText("Lea\nMi")
        wizard.window().close()

    seen: list[str] = []

    async def look(wizard: FirstStart) -> None:
        seen.append(page_of(wizard, PeoplePage).names.toPlainText())
        wizard.window().close()

    with answered_by(begin):
        assert app.run(settings_at(home)) == GOOD
    with answered_by(look):
        assert app.run(settings_at(home)) == GOOD
    assert seen == ["Lea\nMi"]
    assert settings_at(home).is_first_start


def test_neither_code_nor_password_is_kept_with_the_answers(home: Path) -> None:
    async def begin(wizard: FirstStart) -> None:
        choose(wizard, Way.CONNECT)
        page = page_of(wizard, FindingPage)
        page.code.line.setText("3G584-04ADG")
        page.password.setText("s3cret")
        wizard.window().close()

    with answered_by(begin):
        assert app.run(settings_at(home)) == GOOD
    kept = (home / "first_start.json").read_text()
    assert '"page": "finding"' in kept
    assert not [word for word in ("3G584", "04ADG", "s3cret") if word in kept]


def test_answers_that_are_damaged_are_asked_again(home: Path) -> None:
    (home / "first_start.json").write_text('{"page": ')

    async def look(wizard: FirstStart) -> None:
        page_of(wizard, WelcomePage)
        wizard.window().close()

    with answered_by(look):
        assert app.run(settings_at(home)) == GOOD


def test_the_language_that_is_chosen_is_spoken_at_once_and_kept(home: Path, qapp: QApplication) -> None:
    async def choose_german(wizard: FirstStart) -> None:
        page = page_of(wizard, WelcomePage)
        page.languages.activated.emit(page.languages.findData("de"))
        assert page_of(wizard, WelcomePage).languages.currentText() == "Deutsch"
        choose(wizard, Way.KEEP)
        assert page_of(wizard, SalonPage).zone.accessibleName() == "Zeitzone"
        wizard.window().close()

    try:
        with answered_by(choose_german):
            assert app.run(settings_at(home)) == GOOD
    finally:
        speak_as(qapp, "en", home)
    assert str(settings_at(home).language) == "de"


def test_a_demo_that_does_not_start_is_told_and_one_that_does_ends_the_first_start(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = iter([["-c", "import sys; sys.exit('It has no screen.')"], ["-c", "pass"]])
    monkeypatch.setattr(first_start, "own_command", lambda *words: [sys.executable, *next(programs)])
    told: list[str] = []

    async def answer(wizard: FirstStart) -> None:
        choose(wizard, Way.TRY)
        await until(wizard.refusal.text, "what went wrong", 20)
        told.append(wizard.refusal.text())
        page_of(wizard, WorkPage)
        wizard.go_on()

    with answered_by(answer):
        assert app.run(settings_at(home)) == GOOD
    assert told == ["The made-up salon could not be opened: It has no screen."]
    assert settings_at(home).is_first_start
