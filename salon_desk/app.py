"""The composition root: application, loop, book, desk and window are made and joined here, and nowhere else."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress
from functools import partial

import shiboken6
from PySide6.QtCore import QSettings, qVersion
from PySide6.QtWidgets import QApplication

from salon_desk import __version__, plain_import  # noqa: F401  the first of ours: all that follow are imported faster
from salon_desk import settings as told
from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.failures import BUG, GOOD
from salon_desk.faults import FaultMemory
from salon_desk.logs import file_name
from salon_desk.process import faults_logged, faults_told, log_task_fault, signals_close
from salon_desk.qt_loop import QtLoop
from salon_desk.settings import Settings
from salon_desk.ui.assets import app_icon, load_fonts
from salon_desk.ui.fault_card import Faults
from salon_desk.ui.garbage import Garbage
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.translations import speak_as
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window import SalonWindow

Then = Callable[[SalonWindow], Awaitable[None]]
Opening = Callable[[Settings, SalonWindow, Then | None], Awaitable[int]]


def run(settings: Settings, then: Then | None = None) -> int:
    """Open one desk and stay until its window is closed; the answer is the exit code.

    `then` is called with the window as soon as the day is on the screen. Raises Refusal when no log can be written.
    """
    app = application()
    with (
        faults_logged(settings.log_folder) as memory,
        closing(Garbage()),
        asyncio.Runner(loop_factory=partial(QtLoop, app)) as runner,
    ):
        return runner.run(_stand(app, settings, Faults(partial(_report, memory), settings.log_folder), then))


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
    """What the window of this desk remembers from one start to the next; the setting's zoom is that of the first."""
    memory = QSettings(str(settings.home / "windows" / f"{file_name(settings.desk)}.ini"), QSettings.Format.IniFormat)
    if settings.zoom is not None and not memory.contains("zoom"):
        memory.setValue("zoom", str(settings.zoom))
    return memory


async def _stand(app: QApplication, settings: Settings, faults: Faults, then: Then | None) -> int:
    """From the first painted window to the last released hold."""
    loop = asyncio.get_running_loop()
    speak_as(app, settings.language, settings.home / "translations")
    wardrobe = Wardrobe(app, settings.theme)
    window = SalonWindow(wardrobe, memory_of(settings), ThisPc(partial(_remember, settings), faults))
    with signals_close(loop, window.close), faults_told(loop, window.tell_bug):
        window.show()
        try:
            return await _until_closed(window, _open(settings, window, then))
        finally:
            # Now and from the top: left to Python's garbage, widgets would go in any order, and some orders crash.
            shiboken6.delete(window)


def _report(memory: FaultMemory) -> str:
    """The last faults, and in which program they were."""
    parts = f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform()
    return f"Salon Desk {__version__} · {' · '.join(parts)}\n\n{memory.last}"


async def _open(settings: Settings, window: SalonWindow, then: Then | None) -> int:
    """Load what speaks to the database while the window is on the screen already, and open the book.

    Where nobody has said yet which book that is, this is asked first.
    """
    if settings.is_first_start:
        from salon_desk.first_start import first_start

        begun = await first_start(settings, window)
        if begun is None:
            window.close()
            return GOOD
        settings, then = begun.settings, partial(_tell_first, begun.remark, then)
    open_book = await asyncio.to_thread(_loaded_opening)
    return await open_book(settings, window, then)


async def _tell_first(remark: str, then: Then | None, window: SalonWindow) -> None:
    if remark:
        window.page.notices.tell(remark)
    if then is not None:
        await then(window)


def _loaded_opening() -> Opening:
    """It weighs more than the window, so it is imported only here, on a thread."""
    from salon_desk.opening import open_book

    return open_book


async def _until_closed(window: SalonWindow, opening: Awaitable[int]) -> int:
    """What `opening` answers, which ends by itself when the window is closed, or is stopped while it still tries."""
    task, closed = asyncio.ensure_future(opening), asyncio.ensure_future(window.closed.wait())
    try:
        await asyncio.wait({task, closed}, return_when=asyncio.FIRST_COMPLETED)
        if not window.has_desk and not closed.done() and _stumbled(task):
            window.tell_bug()
            await closed
            return BUG
        return await task if window.has_desk or task.done() else GOOD
    finally:
        closed.cancel()
        task.cancel()
        await asyncio.wait({task})


def _stumbled(opening: asyncio.Future[int]) -> bool:
    """Whether a fault of ours kept the book from being opened; it is written down then."""
    fault = opening.exception()
    if fault is None or isinstance(fault, SalonError):
        return False
    log_task_fault({"message": "the book could not be opened", "exception": fault})
    return True


def _remember(settings: Settings, name: str, value: str) -> None:
    """Keep a choice for the next start; a folder that can't be written to must not stop anyone."""
    with suppress(Refusal):
        told.remember(settings, **{name: value})
