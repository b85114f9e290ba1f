"""The composition root: application, loop, book, desk and window are made and joined here, and nowhere else."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from salon_desk import settings as told
from salon_desk.database.server import BookServer, server_for
from salon_desk.desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import BookTooOld, NoSalon, Refusal, SalonError, Unreachable
from salon_desk.domain.people import identity_of
from salon_desk.logs import DeskLog, file_name, open_log
from salon_desk.process import faults_logged, faults_told, signals_close
from salon_desk.qt_loop import QtLoop
from salon_desk.settings import Settings
from salon_desk.ui.assets import app_icon, load_fonts
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window import SalonWindow

GOOD, REFUSED = 0, 1
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
FAREWELL = 4.0

Then = Callable[[SalonWindow], Awaitable[None]]


def run(settings: Settings, then: Then | None = None) -> int:
    """Open one desk and stay until its window is closed; the answer is the exit code.

    `then` is called with the window as soon as the day is on the screen. Raises Refusal when no log can be written.
    """
    app = application()
    with (
        faults_logged(settings.log_folder),
        asyncio.Runner(loop_factory=partial(QtLoop, app)) as runner,
    ):
        return runner.run(_stand(app, settings, then))


def application() -> QApplication:
    """The one application of this process, with the bundled fonts."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["salon-desk"])
    app.setApplicationName("Salon Desk")
    app.setDesktopFileName("salon-desk")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    return app


def memory_of(settings: Settings) -> QSettings:
    """What the window of this desk remembers from one start to the next."""
    return QSettings(str(settings.home / "windows" / f"{file_name(settings.desk)}.ini"), QSettings.Format.IniFormat)


def build(desk: FrontDesk, wardrobe: Wardrobe, memory: QSettings) -> SalonWindow:
    """A window with an opened desk in it, not shown yet."""
    window = SalonWindow(wardrobe, memory)
    window.show_desk(desk)
    return window


async def _stand(app: QApplication, settings: Settings, then: Then | None) -> int:
    """From the first painted window to the last released hold."""
    loop = asyncio.get_running_loop()
    remember = partial(_remember, settings)
    wardrobe = Wardrobe(app, settings.theme)
    window = SalonWindow(wardrobe, memory_of(settings), partial(remember, "person"), partial(remember, "theme"))
    with signals_close(loop, window.close), faults_told(loop, window.tell_bug):
        window.show()
        try:
            return await _until_closed(window, _open(settings, window, then))
        finally:
            # Now and from the top: left to Python's garbage, widgets would go in any order, and some orders crash.
            shiboken6.delete(window)


async def _until_closed(window: SalonWindow, opening: Awaitable[int]) -> int:
    """What `opening` answers, which ends by itself when the window is closed, or is stopped while it still tries."""
    task, closed = asyncio.ensure_future(opening), asyncio.ensure_future(window.closed.wait())
    try:
        await asyncio.wait({task, closed}, return_when=asyncio.FIRST_COMPLETED)
        if window.has_desk or task.done():
            return await task
        return GOOD
    finally:
        closed.cancel()
        task.cancel()
        await asyncio.wait({task})


async def _open(settings: Settings, window: SalonWindow, then: Then | None) -> int:
    """Open the book, trying again while it is away; stay until the window is closed."""
    clock = Clock()
    try:
        server = server_for(settings)
        with closing(open_log(settings.log_folder, settings.desk, partial(_log_time, clock))) as log:
            desk = await _opened_desk(settings, server, log, clock, window)
            try:
                if then is not None:
                    await then(window)
                await window.closed.wait()
            finally:
                await _farewell(desk, server)
    except Refusal as refused:
        print(refused.sentence, file=sys.stderr)
        window.say(refused.sentence)
        await window.closed.wait()
        return REFUSED
    return GOOD


async def _opened_desk(settings: Settings, server: BookServer, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    """A desk that has read its first day, on the screen. Raises Refusal when waiting would not help."""
    attempt = 0
    while True:
        try:
            return await _try_to_open(settings, server, log, clock, window)
        except Unreachable as away:
            window.say(f"{away.sentence} Trying again…")
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            attempt += 1


async def _try_to_open(settings: Settings, server: BookServer, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    url = await asyncio.to_thread(server.start)
    upgrade = partial(_upgrade, url) if settings.database_url is None else None
    desk = Desk(Book(url, settings.desk, server.start), identity_of(settings.desk, settings.person), log.record, clock)
    try:
        await _open_book(desk, window, upgrade)
        await desk.watch(settings.first_day or desk.today())
    except BaseException:
        await desk.close()
        raise
    window.show_desk(desk)
    return desk


async def _open_book(desk: Desk, window: SalonWindow, upgrade: Callable[[], None] | None) -> None:
    """Open it; an old one is upgraded where it is our own, an empty one founded by the person in front of it."""
    while True:
        try:
            return await desk.open()
        except NoSalon:
            await window.founded(window.ask_for_salon(), desk.found)
        except BookTooOld:
            if upgrade is None:
                raise
            await asyncio.to_thread(upgrade)


def _upgrade(url: str) -> None:
    """Bring the embedded book up to date. Alembic weighs a fifth of a second, so it is imported only here."""
    from salon_desk.database import migrate

    migrate.upgrade(url)


async def _farewell(desk: Desk, server: BookServer) -> None:
    """Give everything back; nobody waits long for a book that is away."""
    with suppress(TimeoutError):
        await asyncio.wait_for(desk.close(), FAREWELL)
    with suppress(SalonError):
        await asyncio.to_thread(server.leave)


def _remember(settings: Settings, name: str, value: str) -> None:
    """Keep a choice for the next start; a folder that can't be written to must not stop anyone."""
    with suppress(Refusal):
        told.remember(settings, **{name: value})


def _log_time(clock: Clock) -> datetime:
    return clock.now() if clock.is_set else datetime.now(UTC)
