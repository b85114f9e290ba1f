"""The first start of a desk, put together from its parts: what was answered becomes a book, and the settings of it.

It is imported once in a desk's life, and what it needs itself only when it is done.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from salon_desk import settings as told
from salon_desk.domain.errors import HasSalon, Refusal
from salon_desk.domain.first_answers import Answers, Keeping, Place, Way, read_back, written
from salon_desk.domain.founding import Founding
from salon_desk.domain.language import tr
from salon_desk.domain.pairing_code import PairingCode
from salon_desk.domain.people import Identity
from salon_desk.prepared import forget_prepared, read_prepared
from salon_desk.process import own_command
from salon_desk.settings import Book, Settings
from salon_desk.ui.first_start.beginning import begun, founded
from salon_desk.ui.first_start.face import NameTaken, Tell
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.wizard import FirstStart, SalonQuestions
from salon_desk.ui.translations import own_language, speak_as
from salon_desk.ui.window import SalonWindow
from salon_desk.whole_file import write_whole

if TYPE_CHECKING:
    from salon_desk.database.pairing.joining import Joined

STARTING = 5.0  # seconds in which a demo that can't be shown has said so


class Begun(NamedTuple):
    """The settings from now on, and what a person should know of them; mostly nothing."""

    settings: Settings
    remark: str = ""


async def first_start(settings: Settings, window: SalonWindow) -> Begun | None:
    """Ask at the window what this PC becomes, and do it. None: nothing yet, the made-up salon is shown."""
    draft, beginnings = Draft(settings), FirstBeginnings(settings)
    wizard = FirstStart(draft.read(), own_language(settings.language))
    if isinstance(wizard.page, FindingPage):
        wizard.page.code.line.insert(draft.waiting_code())
    wizard.turned.connect(draft.keep)
    wizard.language_wanted.connect(partial(_speak, beginnings, wizard))
    window.show_form(wizard)
    try:
        done = await begun(wizard, beginnings)
    finally:
        draft.keep(wizard.answers)
    if done.way is Way.TRY:
        return None
    draft.forget()
    window.say(tr("Opening the book…"))
    return Begun(beginnings.settings, beginnings.remark)


async def ask_for_salon(settings: Settings, window: SalonWindow, found: Callable[[Founding], Awaitable[None]]) -> None:
    """Ask at the window what a book that is there and empty needs to know, and write it there by `found`."""
    draft = Draft(settings)
    questions = SalonQuestions(draft.read())
    questions.turned.connect(draft.keep)
    window.show_form(questions)
    try:
        await founded(questions, found)
    finally:
        draft.keep(questions.answers)
    draft.forget()
    window.say(tr("Opening the book…"))


class Draft:
    """The answers so far, in a file, so that they can be gone on with tomorrow. What opens a book is not among them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._file = settings.home / "first_start.json"

    def read(self) -> Answers:
        """What was answered last time, else nothing but what the PC itself tells."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            return read_back(json.loads(self._file.read_text(encoding="utf-8")))
        prepared = read_prepared(self._settings)
        return prepared.answers if prepared else Answers(desk=self._settings.desk, person=self._settings.person)

    def waiting_code(self) -> str:
        """The pairing code that the installation was told, if any."""
        prepared = read_prepared(self._settings)
        return prepared.code if prepared else ""

    def keep(self, answers: Answers) -> None:
        """Keep them; a folder that can't be written to must not stop anyone."""
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
            write_whole(self._file, json.dumps(written(answers), ensure_ascii=False), 0o600)

    def forget(self) -> None:
        """All is done."""
        forget_prepared(self._settings)
        with suppress(OSError):
            self._file.unlink(missing_ok=True)


class FirstBeginnings:
    """See Beginnings. `settings` and `remark` are what came of it; the certificate of a book goes into `trust`."""

    def __init__(self, settings: Settings, trust: Path | None = None) -> None:
        self.settings = settings
        self.remark = ""
        self._trust = trust or settings.home

    async def try_it(self, tell: Tell) -> None:
        """See Beginnings."""
        tell(tr("The made-up salon opens in windows of its own…"))
        await asyncio.to_thread(_show_demo, self.settings)

    async def keep(self, founding: Founding, keeping: Keeping, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        if keeping is Keeping.ALWAYS:
            tell(tr("The system asks for an administrator's consent, and then makes the book. This takes a moment…"))
            made = await self._made_by_service()
        else:
            made = replace(self.settings, book=Book.HERE)
        tell(tr("The salon is written into its book…"))
        self.remark = await asyncio.to_thread(_found, made, founding)
        self._remember(made, identity)

    async def join(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        from salon_desk.database.pairing import joining

        tell(tr("Connecting to {place}…", place=code.address))
        try:
            joined = await asyncio.to_thread(joining.join, code, identity.desk, self._trust)
        except joining.NameTaken as taken:
            raise NameTaken(taken.sentence) if taken.can_be_replaced else taken from taken
        await self._go_in(joined, identity)

    async def join_instead(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        from salon_desk.database.pairing import joining

        tell(tr("Connecting to {place}…", place=code.address))
        joined = await asyncio.to_thread(joining.join_instead, code, identity.desk, self._trust)
        await self._go_in(joined, identity)

    async def connect(self, place: Place, password: str, identity: Identity, tell: Tell) -> None:
        """See Beginnings."""
        from salon_desk.database.pairing.by_hand import connect_by_hand

        tell(tr("Connecting to {place}…", place=place.server))
        joined = await asyncio.to_thread(
            connect_by_hand, place.server, int(place.port), place.database, place.user, password
        )
        await self._go_in(joined, identity)

    async def _made_by_service(self) -> Settings:
        """The settings of a book that the machine keeps. Who closes the window gives up that it was asked for."""
        given_up = Event()
        try:
            return await asyncio.to_thread(_kept_by_service, self.settings, given_up)
        finally:
            given_up.set()

    async def _go_in(self, joined: Joined, identity: Identity) -> None:
        place = await asyncio.to_thread(_keep_password, self.settings, joined.url, joined.password)
        self._remember(replace(self.settings, book=Book.JOINED, database_url=joined.url), identity)
        self.remark = joined.remark or place

    def _remember(self, made: Settings, identity: Identity) -> None:
        said = {"book": made.book, "database_url": made.database_url, **identity._asdict()}
        self.settings = told.remember(made, **{name: value for name, value in said.items() if value is not None})


def _speak(beginnings: FirstBeginnings, wizard: FirstStart, code: str) -> None:
    """Speak another language from now on."""
    app = QApplication.instance()
    assert app is not None
    with suppress(Refusal):
        beginnings.settings = told.remember(beginnings.settings, language=code)
    wizard.speak_anew(speak_as(app, code, beginnings.settings.home / "translations"))


def _kept_by_service(settings: Settings, given_up: Event) -> Settings:
    """Let the machine keep the book. Raises Refusal, Unreachable."""
    from salon_desk.elevated import kept_by_service

    return kept_by_service(settings, given_up)


def _keep_password(settings: Settings, url: str, password: str) -> str:
    """Put it into the safe; where that is, in a sentence. Raises Refusal."""
    from salon_desk.safe import Safe

    safe = Safe(settings.home)
    safe.keep(url, password)
    return safe.place_of(url)


def _found(settings: Settings, founding: Founding) -> str:
    """Write the salon into the book that these settings mean; a sentence where there is one already, which stays."""
    from salon_desk.database.engine import connected, open_engine
    from salon_desk.database.founding import found
    from salon_desk.database.server import server_for
    from salon_desk.database.upgrading import bring_up

    server = server_for(settings)
    url = server.start()
    engine = open_engine(url, told.PROGRAM)
    try:
        bring_up(url, settings)
        with connected(engine) as connection:
            found(connection, founding)
    except HasSalon as there:
        return there.sentence
    else:
        return ""
    finally:
        engine.dispose()
        server.leave()


def _show_demo(settings: Settings) -> None:
    """Start it as a program of its own, which goes on when this one ends. Raises Refusal where it does not start."""
    looks = ["--language", str(settings.language), "--theme", str(settings.theme)]
    said = settings.log_folder / "demo.log"
    try:
        with said.open("wb") as log:
            demo = subprocess.Popen(
                own_command("demo", *looks), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
    except OSError as trouble:
        raise Refusal(tr("The made-up salon could not be opened: {why}", why=trouble.strerror)) from trouble
    with suppress(subprocess.TimeoutExpired):
        if demo.wait(STARTING):
            lines = said.read_text(encoding="utf-8", errors="replace").split("\n")
            raise Refusal(
                tr("The made-up salon could not be opened: {why}", why=next(filter(None, reversed(lines)), ""))
            )
