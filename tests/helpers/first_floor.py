"""The first start on trial: its window, what is answered there, and what a PC would make of the answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from salon_desk.domain.errors import SalonError
from salon_desk.domain.first_answers import Keeping, Place, Way
from salon_desk.domain.founding import Founding
from salon_desk.domain.pairing_code import PairingCode
from salon_desk.domain.people import Identity
from salon_desk.ui.first_start.face import Tell
from salon_desk.ui.first_start.naming_page import NamingPage
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.welcome_page import WelcomePage
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.window import SalonWindow

P = TypeVar("P", bound=Page)


@dataclass
class FakeBeginnings:
    """Writes down what it is told to do; what is in `refusals` is said first, one each time."""

    refusals: list[SalonError] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)

    async def try_it(self, tell: Tell) -> None:
        """See Beginnings."""
        self._do(tell, "try")

    async def keep(self, founding: Founding, keeping: Keeping, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        self._do(tell, "keep", founding, keeping, identity)

    async def join(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        self._do(tell, "join", code, identity)

    async def join_instead(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        self._do(tell, "join instead", code, identity)

    async def connect(self, place: Place, password: str, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        self._do(tell, "connect", place, password, identity)

    def _do(self, tell: Tell, *deed: object) -> None:
        tell("It is done…")
        if self.refusals:
            raise self.refusals.pop(0)
        self.done.append(deed)


def page_of(wizard: FirstStart, kind: type[P]) -> P:
    """The page that is shown, which has to be of this kind."""
    page = wizard.page
    assert isinstance(page, kind), f"{page} is shown"
    return page


def choose(wizard: FirstStart, way: Way) -> None:
    """Click on one of the three."""
    page_of(wizard, WelcomePage).ways[way].click()


def answer_salon(wizard: FirstStart, name: str, people: str) -> None:
    """Type the salon's name and its people, everything else as it stands, until the questions about it are over."""
    salon = page_of(wizard, SalonPage)
    salon.name.setText(name)
    salon.zone.show_zone("Europe/Stockholm")
    wizard.go_on()
    wizard.go_on()
    page_of(wizard, PeoplePage).names.setPlainText(people)
    wizard.go_on()
    wizard.go_on()


def name_desk(wizard: FirstStart, desk: str, person: str) -> None:
    """Say what this desk is called and who stands here, and go on."""
    page = page_of(wizard, NamingPage)
    page.desk.setText(desk)
    page.person.setText(person)
    wizard.go_on()


@contextmanager
def answered_by(answer: Callable[[FirstStart], Awaitable[None]]) -> Iterator[None]:
    """Let somebody answer whatever a window asks before there is a day; who stumbles closes the window."""
    people: list[asyncio.Future[None]] = []

    async def answer_or_leave(form: FirstStart) -> None:
        try:
            await answer(form)
        except BaseException:
            form.window().close()
            raise

    class Shown(SalonWindow):
        def show_form(self, form: QWidget) -> None:
            super().show_form(form)
            assert isinstance(form, FirstStart)
            people.append(asyncio.ensure_future(answer_or_leave(form)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("salon_desk.app.SalonWindow", Shown)
        yield
    for person in people:
        person.result()
