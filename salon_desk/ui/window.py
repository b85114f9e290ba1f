"""The window: opens at once with a calm word, shows the desk as soon as the book is open, gives back on closing."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from salon_desk.desk.link import Nobody
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.assets import app_icon
from salon_desk.ui.calm_word import CalmWord
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.fault_card import WITHOUT_DESK, FaultCard
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.notices import Action
from salon_desk.ui.theme import Look
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window_sheet import window_sheet

SMALLEST = QSize(1100, 640)
USUAL = QSize(1440, 900)
OPENING = tr_noop("Opening the book…")
PATIENCE = 2.0


class SalonWindow(QMainWindow):
    """`closed` is set when it is closed and the hold is given back, or could not be within two seconds.

    `this_pc` counts from the next desk that is shown.
    """

    def __init__(self, wardrobe: Wardrobe, memory: QSettings, this_pc: ThisPc | None = None) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._memory = memory
        self.this_pc = this_pc or ThisPc()
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
        self.setCentralWidget(CalmWord(sentence))

    def offer(self, sentence: str, instead: Action) -> None:
        """Say it, and offer what can be done instead of waiting; said again, the button stays under the hand."""
        if sentence != self._word:
            self._word = sentence
            self.setCentralWidget(CalmWord(sentence, instead))

    def show_desk(self, desk: FrontDesk) -> DeskPage:
        """Show an opened desk; from now on it tells this window what it learns."""
        page = self._page = DeskPage(desk, self._wardrobe.look, self._memory, self.this_pc, self)
        page.top_bar.look_wanted.connect(self._turn_look)
        self.setCentralWidget(page)
        self.setWindowTitle(f"{desk.identity.desk} · {desk.roster.salon.name} · Salon Desk")
        desk.listener = page
        if desk.day is not None:
            page.day_read(desk.day)
        page.grid.setFocus()
        return page

    async def let_go(self, sentence: str) -> None:
        """Take the desk off the screen, what it holds given back, and say this there until another one is shown."""
        page = self.page
        page.keep_memory()
        page.setEnabled(False)
        with suppress(TimeoutError):
            await asyncio.wait_for(page.leave(), PATIENCE)
        page.desk.listener = Nobody()
        self._page = None
        self.say(sentence)

    def show_form(self, form: QWidget) -> None:
        """Show questions where the desk will be."""
        self._word = ""
        self.setCentralWidget(form)
        announce_shown(form)
        form.setFocus()

    def tell_bug(self) -> None:
        """Say calmly that something in the program went wrong."""
        if self._page is not None:
            self._page.failures.tell_bug()
        elif self.this_pc.faults is not None:
            FaultCard(self, KeysBefore(self.setFocus), self.this_pc.faults, WITHOUT_DESK).open()

    def _turn_look(self) -> None:
        self._wardrobe.turn()
        self.this_pc.remember("theme", self._wardrobe.name)

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
