"""The first start with the real parts: from a PC on which nothing is, to a desk with its day on the screen."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from salon_desk import app, first_start, settings
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.migrate import upgrade
from salon_desk.database.pairing.offering import desks, offer
from salon_desk.database.server import server_for
from salon_desk.doctor import examined
from salon_desk.domain.errors import Refusal
from salon_desk.domain.findings import State
from salon_desk.domain.first_answers import Answers, Finding, Keeping, Place, Way, written
from salon_desk.failures import GOOD
from salon_desk.safe import Safe
from salon_desk.settings import Book, Settings
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.wizard import FirstStart, SalonQuestions
from salon_desk.ui.first_start.work_page import WorkPage
from salon_desk.ui.translations import speak_as
from salon_desk.ui.window import SalonWindow
from tests.helpers.first_floor import answer_salon, answered_by, choose, name_desk, page_of
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.qt_loop import until
from tests.helpers.salons import found_salon
from tests.helpers.server import PREFIX, quick_place

TYPED = Answers(
    way=Way.KEEP, page="keeping", name="Salon Aurora", zone="Europe/Stockholm", currency="SEK", people="Lea, Mia",
    desk="Reception", person="Anna",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _windows_go(qapp: QApplication) -> Iterator[None]:
    """What a test leaves to be deleted later is deleted now."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that a server's own user may enter; a server that was started there is stopped."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    place = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    yield place
    EmbeddedServer(place / "server", find_binaries(Path(chosen) if chosen else None)).stop_at_once()
    shutil.rmtree(place)


@pytest.fixture(scope="module")
def shop() -> Iterator[KeptPc]:
    """A PC that keeps a salon's book, open to this very PC."""
    with kept_pc() as pc:
        pc.make()
        pc.keeper.open(IPv4Network("127.0.0.0/8"), IPv4Address("127.0.0.1"))
        url = pc.start()
        upgrade(url)
        found_salon(url)
        yield pc


def _fresh(home: Path) -> Settings:
    """What is told to a desk that was never started."""
    told = {"SALON_DESK_HOME": str(home)}
    if chosen := os.environ.get("SALON_DESK_TEST_PG_BIN"):
        told["SALON_DESK_PG_BIN"] = chosen
    return settings.load(told)


@dataclass
class Somebody:
    """Who looks at the day, and goes home: the window's title, and who works there."""

    saw: list[tuple[str, list[str]]] = field(default_factory=list)

    async def looks(self, window: SalonWindow) -> None:
        """Look and close."""
        self.saw.append((window.windowTitle(), [stylist.name for stylist in window.page.desk.roster.stylists]))
        window.close()


@pytest.fixture
def somebody() -> Somebody:
    """Nobody has looked yet."""
    return Somebody()


def test_a_salon_begins_in_the_users_own_folder(home: Path, somebody: Somebody) -> None:
    async def answer(wizard: FirstStart) -> None:
        choose(wizard, Way.KEEP)
        answer_salon(wizard, "Salon Aurora", "Lea\nMia")
        name_desk(wizard, "Reception", "Anna")
        page_of(wizard, KeepingPage).choices[Keeping.WHILE_OPEN].click()
        wizard.go_on()

    with answered_by(answer):
        assert app.run(_fresh(home), somebody.looks) == GOOD
    assert somebody.saw == [("Reception · Salon Aurora · Salon Desk", ["Lea", "Mia"])]
    kept = _fresh(home)
    assert (kept.book, kept.database_url, kept.desk, kept.person) == (Book.HERE, None, "Reception", "Anna")
    assert not (home / "first_start.json").exists()
    assert app.run(kept, somebody.looks) == GOOD
    assert len(somebody.saw) == 2


def test_a_desk_joins_by_the_code_of_the_pc_that_keeps_the_book(shop: KeptPc, home: Path, somebody: Somebody) -> None:
    url, sign = shop.keeper.url(), shop.keeper.sign
    engine = open_engine(url, "tests")
    with connected(engine) as connection:
        code = offer(connection, IPv4Address("127.0.0.1"), sign.port, sign.certificate).code

    async def answer(wizard: FirstStart) -> None:
        choose(wizard, Way.CONNECT)
        page_of(wizard, FindingPage).code.line.setText(code.text)
        wizard.go_on()
        name_desk(wizard, "Window", "Mia")

    with answered_by(answer):
        assert app.run(_fresh(home), somebody.looks) == GOOD
    with connected(engine) as connection:
        assert "Window" in [desk.name for desk in desks(connection)]
    engine.dispose()
    assert somebody.saw == [("Window · Test Salon · Salon Desk", ["Lea", "Mia"])]
    kept = _fresh(home)
    assert (kept.book, kept.keeps_book) == (Book.JOINED, False)
    assert kept.database_url is not None
    password = Safe(home).password_for(kept.database_url)
    assert password
    for file in home.rglob("*"):
        if file.is_file() and file.name != "passwords.json":
            assert password.encode() not in file.read_bytes(), file
    assert app.run(kept, somebody.looks) == GOOD
    found = {finding.id: finding.state for finding in examined(lambda: kept)}
    assert (found["connection"], found["encryption"]) == (State.GOOD, State.GOOD)


def test_what_went_wrong_at_joining_is_told_and_the_desk_joins_all_the_same(
    shop: KeptPc, home: Path, somebody: Somebody
) -> None:
    sign = shop.keeper.sign
    engine = open_engine(shop.keeper.url(), "tests")
    with connected(engine) as connection:
        used = offer(connection, IPv4Address("127.0.0.1"), sign.port, sign.certificate).code
        code = offer(connection, IPv4Address("127.0.0.1"), sign.port, sign.certificate).code
    engine.dispose()
    told: list[str] = []

    async def answer(wizard: FirstStart) -> None:
        choose(wizard, Way.CONNECT)
        page_of(wizard, FindingPage).code.line.setText(used.text)
        wizard.go_on()
        name_desk(wizard, "Back room", "Mia")
        await until(wizard.refusal.text, "what went wrong", 20)
        told.append(wizard.refusal.text())
        wizard.go_back()
        wizard.go_back()
        page_of(wizard, FindingPage).code.line.setText(code.text)
        wizard.go_on()
        wizard.go_on()

    with answered_by(answer):
        assert app.run(_fresh(home), somebody.looks) == GOOD
    assert "The code is not valid any more" in told[0]
    assert somebody.saw[0][0].startswith("Back room")


def test_a_desk_connects_by_hand(shop: KeptPc, home: Path, somebody: Somebody) -> None:
    keeper = shop.keeper

    async def answer(wizard: FirstStart) -> None:
        page = page_of(wizard, FindingPage)
        page.password.setText(keeper.password())
        wizard.go_on()
        wizard.go_on()

    place = Place("127.0.0.1", str(keeper.sign.port), "salon_desk", "salon")
    _draft(home, Answers("finding", Way.CONNECT, desk="Door", person="Mia", finding=Finding.BY_HAND, place=place))
    with answered_by(answer):
        assert app.run(_fresh(home), somebody.looks) == GOOD
    assert somebody.saw[0][0].startswith("Door")
    assert keeper.password() not in (home / "settings.toml").read_text()


def test_a_book_that_was_made_and_left_empty_asks_for_the_salon_alone(home: Path, somebody: Somebody) -> None:
    server = server_for(_fresh(home))
    server.start()
    server.leave()

    async def answer(wizard: FirstStart) -> None:
        assert isinstance(wizard, SalonQuestions)
        answer_salon(wizard, "Salon Aurora", "Lea")

    with answered_by(answer):
        assert app.run(_fresh(home), somebody.looks) == GOOD
    assert [people for _, people in somebody.saw] == [["Lea"]]


def test_a_salon_that_is_in_the_book_already_stays_and_is_told(
    shop: KeptPc, home: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SALON_DESK_MACHINE", str(shop.keeper.folder))
    monkeypatch.setattr("salon_desk.elevated.set_up_keeper", lambda given_up: shop.keeper.password())
    told: list[str] = []

    async def answer(wizard: FirstStart) -> None:
        wizard.go_on()

    async def look(window: SalonWindow) -> None:
        told.append(window.page.notices.sentence)
        await somebody.looks(window)

    _draft(home, TYPED)
    with answered_by(answer):
        assert app.run(_fresh(home), look) == GOOD
    assert told == ["This book belongs to a salon already."]
    assert somebody.saw[0][0] == "Reception · Test Salon · Salon Desk"


@pytest.mark.skipif(os.name == "nt", reason="Windows' own service is tried on Windows")
def test_a_salon_begins_with_a_book_that_the_machine_keeps(
    home: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service is a server in the foreground here, and the administrator says yes."""
    with kept_pc() as pc:
        monkeypatch.setenv("SALON_DESK_MACHINE", str(pc.keeper.folder))

        def set_up(given_up: Event) -> str:
            pc.make()
            pc.start()
            return pc.keeper.password()

        async def answer(wizard: FirstStart) -> None:
            wizard.go_on()

        monkeypatch.setattr("salon_desk.elevated.set_up_keeper", set_up)
        with answered_by(answer):
            _draft(home, TYPED)
            assert app.run(_fresh(home), somebody.looks) == GOOD
        kept = _fresh(home)
        assert (kept.book, kept.keeps_book, kept.database_url) == (Book.KEPT, True, pc.keeper.address())
        assert Safe(home).password_for(pc.keeper.address()) == pc.keeper.password()
        assert pc.keeper.answers(), "it goes on without a window"
        assert somebody.saw == [("Reception · Salon Aurora · Salon Desk", ["Lea", "Mia"])]


def test_who_gets_no_administrators_rights_can_keep_the_book_in_the_own_folder(
    home: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say_no(given_up: Event) -> str:
        raise Refusal("An administrator's rights were not given; nothing was changed.")

    async def answer(wizard: FirstStart) -> None:
        wizard.go_on()
        await until(wizard.refusal.text, "what went wrong")
        assert wizard.refusal.text().startswith("An administrator's rights were not given")
        wizard.go_back()
        page_of(wizard, KeepingPage).choices[Keeping.WHILE_OPEN].click()
        wizard.go_on()

    monkeypatch.setattr("salon_desk.elevated.set_up_keeper", say_no)
    with answered_by(answer):
        _draft(home, TYPED)
        assert app.run(_fresh(home), somebody.looks) == GOOD
    assert _fresh(home).book is Book.HERE


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
        assert app.run(_fresh(home)) == GOOD
    with answered_by(look):
        assert app.run(_fresh(home)) == GOOD
    assert seen == ["Lea\nMi"]
    assert _fresh(home).is_first_start


def test_neither_code_nor_password_is_kept_with_the_answers(home: Path) -> None:
    async def begin(wizard: FirstStart) -> None:
        choose(wizard, Way.CONNECT)
        page = page_of(wizard, FindingPage)
        page.code.line.setText("3G584-04ADG")
        page.password.setText("s3cret")
        wizard.window().close()

    with answered_by(begin):
        assert app.run(_fresh(home)) == GOOD
    kept = (home / "first_start.json").read_text()
    assert '"page": "finding"' in kept
    assert not [word for word in ("3G584", "04ADG", "s3cret") if word in kept]


def test_answers_that_are_damaged_are_asked_again(home: Path) -> None:
    (home / "first_start.json").write_text('{"page": ')

    async def look(wizard: FirstStart) -> None:
        page_of(wizard, WelcomePage)
        wizard.window().close()

    with answered_by(look):
        assert app.run(_fresh(home)) == GOOD


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
            assert app.run(_fresh(home)) == GOOD
    finally:
        speak_as(qapp, "en", home)
    assert str(_fresh(home).language) == "de"


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
        assert app.run(_fresh(home)) == GOOD
    assert told == ["The made-up salon could not be opened: It has no screen."]
    assert _fresh(home).is_first_start


def _draft(home: Path, answers: Answers) -> None:
    """Somebody has answered this much already."""
    (home / "first_start.json").write_text(json.dumps(written(answers)))
