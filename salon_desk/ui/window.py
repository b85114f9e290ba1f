"""The window: opens at once with a calm word, shows the desk as soon as the book is open, gives back on closing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from salon_desk.domain.errors import HasSalon, SalonError
from salon_desk.domain.founding import Founding
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.assets import app_icon
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.labels import paragraph
from salon_desk.ui.theme import Look
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window_sheet import window_sheet

if TYPE_CHECKING:
    from salon_desk.ui.first_salon import FirstSalon

SMALLEST = QSize(1100, 640)
USUAL = QSize(1440, 900)
OPENING = tr_noop("Opening the book…")
PATIENCE = 2.0


def _answer(future: asyncio.Future[Founding], founding: Founding) -> None:
    if not future.done():
        future.set_result(founding)


class SalonWindow(QMainWindow):
    """`closed` is set when it is closed and the hold is given back, or could not be within two seconds."""

    def __init__(self, wardrobe: Wardrobe, memory: QSettings, this_pc: ThisPc | None = None) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._memory = memory
        self._this_pc = this_pc or ThisPc()
        self._page: DeskPage | None = None
        self._leaving: asyncio.Task[None] | None = None
        self.closed = asyncio.Event()
        self.setWindowTitle("Salon Desk")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(SMALLEST)
        self._word = ""
        self.say(tr(OPENING))
        self._set_look(wardrobe.look)
        wardrobe.changed.connect(self._set_look)
        self._recall_geometry()

    @property
    def page(self) -> DeskPage:
        """The desk on the screen. There must be one."""
        assert self._page is not None, "no desk is shown yet"
        return self._page

    @property
    def has_desk(self) -> bool:
        """Whether a desk is on the screen."""
        return self._page is not None

    @property
    def word(self) -> str:
        """The calm sentence while no desk is shown."""
        return self._word if self._page is None else ""

    def say(self, sentence: str) -> None:
        """Say this where the desk will be."""
        self._word = sentence
        shown = paragraph("calm", sentence)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(shown)

    def show_desk(self, desk: FrontDesk) -> DeskPage:
        """Show an opened desk; from now on it tells this window what it learns."""
        page = self._page = DeskPage(desk, self._wardrobe.look, self._memory, self._this_pc, self)
        page.top_bar.look_wanted.connect(self._turn_look)
        self.setCentralWidget(page)
        self.setWindowTitle(f"{desk.identity.desk} · {desk.roster.salon.name} · Salon Desk")
        desk.listener = page
        if desk.day is not None:
            page.day_read(desk.day)
        page.grid.setFocus()
        return page

    def ask_for_salon(self) -> FirstSalon:
        """Ask what an empty book needs to know: once in a book's life, so it is not loaded at every start."""
        from salon_desk.ui.first_salon import FirstSalon

        self._word = ""
        form = FirstSalon()
        self.setCentralWidget(form)
        announce_shown(form)
        form.name.setFocus()
        return form

    async def founded(self, form: FirstSalon, found: Callable[[Founding], Awaitable[None]]) -> None:
        """Go on when there is a salon in the book, from here or by another PC; what can't be written is told."""
        loop = asyncio.get_running_loop()
        while True:
            answer: asyncio.Future[Founding] = loop.create_future()
            form.chosen.connect(partial(_answer, answer), Qt.ConnectionType.SingleShotConnection)
            try:
                await found(await answer)
                break
            except HasSalon:
                break
            except SalonError as refused:
                form.show_refusal(refused.sentence)

    def tell_bug(self) -> None:
        """Say calmly that something in the program went wrong."""
        if self._page is not None:
            self._page.failures.tell_bug()

    def _turn_look(self) -> None:
        self._wardrobe.turn()
        self._this_pc.remember("theme", self._wardrobe.name)

    def _set_look(self, look: Look) -> None:
        self.setStyleSheet(window_sheet(look))
        if self._page is not None:
            self._page.set_look(look)

    def _recall_geometry(self) -> None:
        geometry = self._memory.value("geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(USUAL.boundedTo(self.screen().availableSize()).expandedTo(SMALLEST))

    async def _leave(self, page: DeskPage) -> None:
        try:
            await asyncio.wait_for(page.leave(), PATIENCE)
        except TimeoutError:
            return
        finally:
            self.closed.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes at once; `closed` follows when the hold is given back."""
        self._memory.setValue("geometry", self.saveGeometry())
        if self._page is None:
            self.closed.set()
        elif self._leaving is None:
            self._page.keep_memory()
            self._leaving = asyncio.get_running_loop().create_task(self._leave(self._page))
        super().closeEvent(event)
