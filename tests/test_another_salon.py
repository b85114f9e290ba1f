"""A desk that has joined goes to another salon, for real: two PCs that keep books, and clicks in the desk's window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk import settings
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.pairing.joining import join
from salon_desk.database.pairing.offering import desks, offer
from salon_desk.domain.errors import Refusal
from salon_desk.domain.pairing_code import PairingCode
from salon_desk.safe import Safe
from salon_desk.settings import Settings
from salon_desk.ui.calm_word import CalmWord
from salon_desk.ui.first_start.another_salon import AnotherSalon
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.notices import Action
from salon_desk.ui.window import SalonWindow
from tests.helpers.first_floor import name_desk, page_of
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import click_on, key
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.set_up_floor import network_at
from tests.helpers.whole_desks import play

NORTH, SOUTH = "Salon North", "Salon South"
PATIENCE = 30.0


@pytest.fixture(scope="module")
def shops() -> Iterator[tuple[KeptPc, KeptPc]]:
    """Two PCs that keep the book of a salon each, open to this very PC."""
    with ExitStack() as until_done:
        yield (_shop(until_done, NORTH), _shop(until_done, SOUTH))


def _shop(until_done: ExitStack, name: str) -> KeptPc:
    pc, small = until_done.enter_context(kept_pc()), small_salon()
    pc.make()
    pc.keeper.open(IPv4Network("127.0.0.0/8"), IPv4Address("127.0.0.1"))
    found_salon(pc.start(), small._replace(salon=small.salon._replace(name=name)))
    return pc


@pytest.fixture
def told(shops: tuple[KeptPc, KeptPc], tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Those of a desk that has joined the first."""
    monkeypatch.setenv("SALON_DESK_HOME", str(tmp_path))
    joined = join(code_of(shops[0]), f"Window {tmp_path.name}", tmp_path)
    Safe(tmp_path).keep(joined.url, joined.password)
    fresh = settings.load({"SALON_DESK_HOME": str(tmp_path)})
    return settings.remember(
        fresh, book="joined", database_url=joined.url, desk=f"Window {tmp_path.name}", person="Mia"
    )


def code_of(pc: KeptPc) -> PairingCode:
    """The code that this PC shows now."""
    engine, sign = open_engine(pc.keeper.url(), "tests"), pc.keeper.sign
    with connected(engine) as connection:
        offered = offer(connection, IPv4Address("127.0.0.1"), sign.port, sign.certificate)
    engine.dispose()
    return offered.code


def names_at(pc: KeptPc) -> list[str]:
    """The desks that have joined that PC."""
    engine = open_engine(pc.keeper.url(), "tests")
    with connected(engine) as connection:
        names = [desk.name for desk in desks(connection)]
    engine.dispose()
    return names


async def leave(window: SalonWindow) -> AnotherSalon:
    """Say yes; the questions of the window."""
    page = await network_at(window.page)
    click_on(page.card.leave_button)
    click_on(page.question.yes)
    await until(lambda: isinstance(window.centralWidget(), AnotherSalon), "it asks where the other one is", PATIENCE)
    await settled()  # and it listens
    questions = window.centralWidget()
    assert isinstance(questions, AnotherSalon)
    return questions


async def back(window: SalonWindow) -> str:
    """Go on when a desk is on the screen again; its title."""
    await until(lambda: window.has_desk, "the desk is there", PATIENCE)
    return window.windowTitle()


def test_a_desk_goes_to_another_salon_by_its_code(shops: tuple[KeptPc, KeptPc], told: Settings) -> None:
    code, seen = code_of(shops[1]), []
    old = told.database_url
    assert old is not None

    async def clicks(window: SalonWindow) -> None:
        assert NORTH in window.windowTitle()
        questions = await leave(window)
        page_of(questions, FindingPage).code.line.setText(code.text)
        questions.go_on()
        name_desk(questions, "Colour bar", "Lea")
        seen.append(await back(window))
        await until(lambda: window.page.notices.sentence, "where the password is kept")
        assert window.page.desk.identity.person == "Lea"
        assert f"127.0.0.1:{code.port}" in (await network_at(window.page)).card.state.text()

    play(told, clicks)
    assert seen == [f"Colour bar · {SOUTH} · Salon Desk"]
    assert "Colour bar" in names_at(shops[1])
    now = settings.load({"SALON_DESK_HOME": str(told.home)})
    assert now.database_url is not None
    assert (now.desk, now.person) == ("Colour bar", "Lea")
    assert Safe(told.home).password_for(now.database_url)
    assert Safe(told.home).password_for(old) is None, "nobody needs it any more"

    async def look(window: SalonWindow) -> None:
        seen.append(window.windowTitle())

    play(now, look)
    assert SOUTH in seen[1]


def test_who_changes_her_mind_is_back_at_the_desk_as_it_was(told: Settings) -> None:
    file = told.file.read_text()

    async def clicks(window: SalonWindow) -> None:
        questions = await leave(window)
        await until(lambda: page_of(questions, FindingPage).code.line.hasFocus(), "the code can be typed")
        key(Qt.Key.Key_Escape)
        assert NORTH in await back(window)
        assert (await network_at(window.page)).card.leave_button.isVisible()

    play(told, clicks)
    assert told.file.read_text() == file


def test_after_a_failed_try_the_desk_goes_back_and_opens_its_book_with_its_own_certificate(
    shops: tuple[KeptPc, KeptPc], told: Settings
) -> None:
    used = code_of(shops[1])
    code_of(shops[1])  # from now on the one before is worth nothing
    said: list[str] = []

    async def clicks(window: SalonWindow) -> None:
        questions = await leave(window)
        page_of(questions, FindingPage).code.line.setText(used.text)
        questions.go_on()
        name_desk(questions, "Back room", "Lea")
        await until(questions.refusal.text, "what went wrong", PATIENCE)
        said.append(questions.refusal.text())
        for _ in range(3):
            questions.go_back()
        said.append(await back(window))
        assert window.page.desk.identity.person == "Mia"

    play(told, clicks)
    assert "not valid any more" in said[0]
    assert NORTH in said[1]
    assert told.database_url is not None
    assert Safe(told.home).password_for(told.database_url)


def test_settings_that_can_not_be_written_leave_the_desk_where_it_was(
    shops: tuple[KeptPc, KeptPc], told: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_of(shops[1])

    def full(*_: object, **__: object) -> Settings:
        raise Refusal("The settings could not be written: No space left on device.")

    async def clicks(window: SalonWindow) -> None:
        monkeypatch.setattr(settings, "remember", full)
        questions = await leave(window)
        page_of(questions, FindingPage).code.line.setText(code.text)
        questions.go_on()
        name_desk(questions, "Corner", "Lea")
        await until(questions.refusal.text, "what went wrong", PATIENCE)
        for _ in range(3):
            questions.go_back()
        assert NORTH in await back(window)

    play(told, clicks)


def test_the_window_that_is_closed_meanwhile_changes_nothing(told: Settings) -> None:
    file = told.file.read_text()

    async def clicks(window: SalonWindow) -> None:
        await leave(window)

    play(told, clicks)
    assert told.file.read_text() == file


def test_an_address_that_the_command_line_tells_is_not_changed_here(told: Settings) -> None:
    async def clicks(window: SalonWindow) -> None:
        assert not (await network_at(window.page)).card.leave_button.isVisible()

    play(replace(told, database_url=f"{told.database_url}&connect_timeout=20"), clicks)


def test_a_desk_whose_pc_is_gone_for_good_goes_elsewhere_without_any_file(
    shops: tuple[KeptPc, KeptPc], told: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, seen = code_of(shops[1]), []
    shops[0].stop()

    class Waiting(SalonWindow):
        """Somebody presses what is offered as soon as it is there, goes back once, and answers then."""

        def offer(self, sentence: str, instead: Action) -> None:
            super().offer(sentence, instead)
            word = self.centralWidget()
            assert isinstance(word, CalmWord)
            assert word.button is not None
            seen.append(sentence)
            QTimer.singleShot(0, word.button, word.button.click)

        def show_form(self, form: QWidget) -> None:
            super().show_form(form)
            assert isinstance(form, AnotherSalon)
            QTimer.singleShot(50, form, partial(self.answer, form))

        def answer(self, form: AnotherSalon) -> None:
            if len(seen) == 1:
                form.go_back()
                return
            page_of(form, FindingPage).code.line.setText(code.text)
            form.go_on()
            name_desk(form, "New corner", "Lea")

    async def look(window: SalonWindow) -> None:
        seen.append(window.windowTitle())

    monkeypatch.setattr("salon_desk.app.SalonWindow", Waiting)
    try:
        play(told, look)
    finally:
        shops[0].start()
    assert all(words.endswith("Trying again…") for words in seen[:2])
    assert seen[2:] == [f"New corner · {SOUTH} · Salon Desk"]
