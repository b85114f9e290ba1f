"""What the demo's processes do: a desk with its window in its place, or all the bots."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from salon_desk import settings
from salon_desk.demo.bots import Bot, keep_working
from salon_desk.demo.lists import person_at, read_list
from salon_desk.demo.parts import Part, on_leash
from salon_desk.demo.screen import Frame, side_by_side
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.people import identity_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from salon_desk.ui.window import SalonWindow

TOUR_SIZE = (1440, 900)


def work(part: Part) -> int:
    """Be this part until it ends; the exit code."""
    return run_bots(part) if part.kind == "bots" else run_desk(part)


def run_desk(part: Part) -> int:
    """One desk, as `salon-desk run` opens it, with its window beside the others'."""
    from salon_desk import app

    variables = {**os.environ, "SALON_DESK_HOME": os.path.join(part.home, f"desk-{part.number}")}
    told = settings.load(
        variables,
        desk=f"Desk {part.number}",
        person=person_at(part.number),
        theme=part.theme,
        language=part.language,
        database_url=part.address,
    )
    memory = app.memory_of(told)
    memory.clear()
    memory.setValue("geometry", _geometry(app.application(), part))
    return app.run(told, DeskPart(part).begin)


def run_bots(part: Part) -> int:
    """All the bots, until they are let go."""
    with asyncio.Runner() as runner:
        runner.run(_bots(part))
    return 0


class DeskPart:
    """A desk of the demo: it goes when the demo goes, and does what a tour's conductor asks."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._attending: asyncio.Task[None] | None = None

    async def begin(self, window: SalonWindow) -> None:
        """The day is on the screen."""
        from salon_desk.demo.tour.agent import Agent
        from salon_desk.demo.tour.quiet import hush

        on_leash(_on_loop(lambda: window.close()))
        if self._part.tour:
            if _is_offscreen():
                window.resize(*TOUR_SIZE)
                hush()
            attending = Agent(window).attend(self._part.tour, self._part.secret, self._part.number)
            self._attending = asyncio.create_task(attending)


async def _bots(part: Part) -> None:
    let_go = asyncio.Event()
    on_leash(_on_loop(let_go.set))
    working = asyncio.ensure_future(keep_working(partial(_new_bot, part), part.count))
    await let_go.wait()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


def _new_bot(part: Part, place: int) -> Bot:
    names: list[str] = read_list("people")["bots"]
    who = identity_of(f"Desk {part.number + place}", names[place % len(names)])
    return Bot(Desk(Book(part.address, "salon-desk bot", threads=1), who), Random())


def _on_loop(call: Callable[[], object]) -> Callable[[], None]:
    """The call, to be made from another thread."""
    loop = asyncio.get_running_loop()

    def from_thread() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(call)

    return from_thread


def _is_offscreen() -> bool:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName() == "offscreen"


def _geometry(application: QApplication, part: Part) -> object:
    """Where the window stands, as Qt remembers such things: so it appears there and nowhere else before."""
    from PySide6.QtWidgets import QMainWindow

    room = application.primaryScreen().availableGeometry()
    frame = side_by_side(
        (part.number - 1) % part.count, part.count, Frame(room.x(), room.y(), room.width(), room.height())
    )
    trial = QMainWindow()
    trial.setGeometry(*frame)
    return trial.saveGeometry()
