"""The first start at a salon that is there already: a desk joins by the code, by hand, or on the PC that keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import pytest

from salon_desk import app
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.migrate import upgrade
from salon_desk.database.pairing.offering import desks, offer
from salon_desk.doctor import examined
from salon_desk.domain.findings import State
from salon_desk.domain.first_answers import Answers, Finding, Place, Way
from salon_desk.failures import GOOD
from salon_desk.safe import Safe
from salon_desk.settings import Book
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.window import SalonWindow
from tests.helpers.first_floor import answered_by, choose, name_desk, page_of
from tests.helpers.fresh_pcs import TYPED, Somebody, answered_before, fresh_home, settings_at
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.qt_loop import until
from tests.helpers.salons import found_salon
from tests.helpers.whole_desks import windows_gone

_windows_go = pytest.fixture(autouse=True)(windows_gone)
home = pytest.fixture(fresh_home)


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


@pytest.fixture
def somebody() -> Somebody:
    """Nobody has looked yet."""
    return Somebody()


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
        assert app.run(settings_at(home), somebody.looks) == GOOD
    with connected(engine) as connection:
        assert "Window" in [desk.name for desk in desks(connection)]
    engine.dispose()
    assert somebody.saw == [("Window · Test Salon · Salon Desk", ["Lea", "Mia"])]
    kept = settings_at(home)
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
        assert app.run(settings_at(home), somebody.looks) == GOOD
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
    answered_before(
        home, Answers("finding", Way.CONNECT, desk="Door", person="Mia", finding=Finding.BY_HAND, place=place)
    )
    with answered_by(answer):
        assert app.run(settings_at(home), somebody.looks) == GOOD
    assert somebody.saw[0][0].startswith("Door")
    assert keeper.password() not in (home / "settings.toml").read_text()


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

    answered_before(home, TYPED)
    with answered_by(answer):
        assert app.run(settings_at(home), look) == GOOD
    assert told == ["This book belongs to a salon already."]
    assert somebody.saw[0][0] == "Reception · Test Salon · Salon Desk"
