"""The first start with the real parts: from a PC on which nothing is, to a salon with its day on the screen."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event

import pytest

from salon_desk import app
from salon_desk.database.server import server_for
from salon_desk.domain.errors import Refusal
from salon_desk.domain.first_answers import Keeping, Way
from salon_desk.failures import GOOD
from salon_desk.safe import Safe
from salon_desk.settings import Book
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.wizard import FirstStart, SalonQuestions
from tests.helpers.first_floor import answer_salon, answered_by, choose, name_desk, page_of
from tests.helpers.fresh_pcs import TYPED, Somebody, answered_before, fresh_home, settings_at
from tests.helpers.keepers import kept_pc
from tests.helpers.qt_loop import until
from tests.helpers.whole_desks import windows_gone

_windows_go = pytest.fixture(autouse=True)(windows_gone)
home = pytest.fixture(fresh_home)


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
        assert app.run(settings_at(home), somebody.looks) == GOOD
    assert somebody.saw == [("Reception · Salon Aurora · Salon Desk", ["Lea", "Mia"])]
    kept = settings_at(home)
    assert (kept.book, kept.database_url, kept.desk, kept.person) == (Book.HERE, None, "Reception", "Anna")
    assert not (home / "first_start.json").exists()
    assert app.run(kept, somebody.looks) == GOOD
    assert len(somebody.saw) == 2


def test_a_book_that_was_made_and_left_empty_asks_for_the_salon_alone(home: Path, somebody: Somebody) -> None:
    server = server_for(settings_at(home))
    server.start()
    server.leave()

    async def answer(wizard: FirstStart) -> None:
        assert isinstance(wizard, SalonQuestions)
        answer_salon(wizard, "Salon Aurora", "Lea")

    with answered_by(answer):
        assert app.run(settings_at(home), somebody.looks) == GOOD
    assert [people for _, people in somebody.saw] == [["Lea"]]


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
            answered_before(home, TYPED)
            assert app.run(settings_at(home), somebody.looks) == GOOD
        kept = settings_at(home)
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
        answered_before(home, TYPED)
        assert app.run(settings_at(home), somebody.looks) == GOOD
    assert settings_at(home).book is Book.HERE
