"""The backups: whether the book is safe, one more at a click, and one brought back in the place of the book."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from salon_desk.domain.backup_shelf import Preview, Shelf, Source
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.file_dialogs import ask_for_backup, ask_for_folder
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.set_up.backups_face import Backups, Tell
from salon_desk.ui.set_up.backups_list import BackupsList
from salon_desk.ui.set_up.restore_page import RestorePage
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.shelf_card import ShelfCard
from salon_desk.ui.set_up.working import ProgressRow, Work, worked
from salon_desk.ui.theme import Look

T = TypeVar("T")
INTO = tr_noop("It is being looked into…")


class BackupsPage(QWidget):
    """It looks each time when it is opened, and after each deed. One is done at a time, and can be cancelled."""

    def __init__(self, backups: Backups, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._saving = saving
        self._cancelled = Event()
        self.is_busy = False
        self.said = Said()
        self.card, self.list = ShelfCard(saving), BackupsList(saving, look)
        self.restoring, self.progress = RestorePage(saving), ProgressRow()
        self.now_button = QPushButton(tr("Back up now"))
        self.now_button.setProperty("kind", "primary")
        self.file_button = QPushButton(tr("Restore from a file…"))
        self.inside_button = QPushButton(tr("Look inside…"))
        self._lay_out()
        self._wire()

    def open(self) -> None:
        """Somebody looks at the page."""
        if not self._backups.why_not and not self.is_busy:
            self._saving.spawn(self._look())

    def back_up(self) -> None:
        """Make a backup now."""
        self._begin(tr("The backup begins…"), self._backups.back_up, self._backed_up)

    def look_into(self, source: Source | None) -> None:
        """See what is in one of them, beside what is in the book."""
        if source is not None:
            work = partial(self._backups.look_into, source)
            self._begin(tr(INTO), work, partial(self._show_inside, source))

    def look_into_file(self, file: Path) -> None:
        """The same for a file from elsewhere."""

        def look(tell: Tell, cancelled: Event) -> tuple[Source, Preview]:
            source = self._backups.backup_in(file)
            return source, self._backups.look_into(source, tell, cancelled)

        self._begin(tr(INTO), look, lambda found: self._show_inside(*found))

    def restore(self, source: Source) -> None:
        """Let it take the place of the book. When that is done this page is gone, and the desk comes back."""
        work = partial(self._backups.put_in_place, source)
        self._begin(tr("The backup is being restored beside the book…"), work, lambda _: None)

    def take_second_place(self, folder: Path) -> None:
        """Copy backups to this folder from now on, if it is any good."""
        work = partial(self._backups.take_second_place, folder)
        self._begin(tr("The second place is being tried…"), work, lambda _: self._say(tr("The second place is good.")))

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.list.set_look(look)

    # inside

    def _begin(self, words: str, work: Work[T], done: Callable[[T], object]) -> None:
        if self.is_busy:
            return
        self._cancelled = Event()
        self._say("")
        self._turn(busy=True)
        self.progress.begin(words)
        announce(self, words)
        task = self._saving.spawn(self._do(work, done))
        if task is not None:
            task.add_done_callback(self._end)

    async def _do(self, work: Work[T], done: Callable[[T], object]) -> None:
        cancelled = self._cancelled
        try:
            answer = await worked(work, self.progress.show_progress, cancelled)
        except SalonError as refused:
            self._say(refused.sentence, "plain" if self.progress.is_called_off else "warning")
        else:
            done(answer)
        await self._look()

    def _end(self, task: asyncio.Task[None]) -> None:
        """Everything can be pressed again, also after a fault, unless the window is being closed."""
        if task.cancelled():
            return
        had_keys = QApplication.focusWidget() is self.progress.cancel_button
        self.progress.hide()
        self._turn(busy=False)
        if had_keys and self._shows_inside:
            self.restoring.take_keys()
        elif had_keys:
            self.now_button.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _look(self) -> None:
        try:
            shelf = await asyncio.to_thread(self._backups.look)
        except SalonError as refused:
            self._say(refused.sentence, "warning")
        else:
            self._show(shelf)

    def _show(self, shelf: Shelf) -> None:
        self.card.show_shelf(shelf)
        self.card.show()
        self.list.show_shelf(shelf)

    def _backed_up(self, warnings: tuple[str, ...]) -> None:
        done = tr("The backup is made and was tried.") if not warnings else tr("The backup is made.")
        self._say(" ".join((done, *warnings)), "warning" if warnings else "good")

    def _show_inside(self, source: Source, preview: Preview) -> None:
        self._stack.setCurrentWidget(self.restoring)
        self.restoring.show_preview(source, preview)

    def _leave_inside(self) -> None:
        if self.restoring.question.isVisible():
            self.restoring.keep()
        elif not self.is_busy:
            self._stack.setCurrentIndex(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shows_inside(self) -> bool:
        return self._stack.currentWidget() is self.restoring

    def _say(self, sentence: str, tone: str = "good") -> None:
        (self.restoring.said if self._shows_inside else self.said).say(sentence, tone)
        announce(self, sentence)

    def _turn(self, *, busy: bool) -> None:
        self.is_busy = busy
        for button in (self.now_button, self.file_button):
            button.setEnabled(not busy)
        self.card.turn(busy=busy)
        self.restoring.turn(busy=busy)
        self._turn_inside()

    def _turn_inside(self) -> None:
        is_on = not self.is_busy and self.list.source is not None
        if self.inside_button.hasFocus() and not is_on:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.inside_button.setEnabled(is_on)

    def _wire(self) -> None:
        self.now_button.clicked.connect(self.back_up)
        self.inside_button.clicked.connect(lambda: self.look_into(self.list.source))
        self.file_button.clicked.connect(lambda: ask_for_backup(self, self.look_into_file))
        self.list.doubleClicked.connect(lambda: self.look_into(self.list.source))
        self.list.chosen.connect(self._turn_inside)
        self.card.place_wanted.connect(
            lambda: ask_for_folder(self, tr("Second place for backups"), self.take_second_place)
        )
        self.progress.cancel_wanted.connect(lambda: self._cancelled.set())
        self.restoring.left.connect(self._leave_inside)
        self.restoring.restore_wanted.connect(self.restore)
        self.restoring.again_wanted.connect(self.look_into)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._elsewhere() if self._backups.why_not else self._overview())
        self._stack.addWidget(self.restoring)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 12)
        foot.addWidget(self.progress)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._stack, 1)
        rows.addLayout(foot)

    def _overview(self) -> QWidget:
        made = QWidget()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label("headline", tr("Backups")))
        top.addWidget(self.said, 1)
        top.addStretch()
        top.addWidget(self.now_button)
        foot.setSpacing(10)
        foot.addWidget(self.file_button)
        foot.addStretch(1)
        foot.addWidget(self.inside_button)
        rows = QVBoxLayout(made)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(10)
        rows.addLayout(top)
        rows.addWidget(self.card)
        rows.addWidget(self.list, 1)
        rows.addLayout(foot)
        self.card.hide()
        self.inside_button.setEnabled(False)
        return made

    def _elsewhere(self) -> QWidget:
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(10)
        rows.addWidget(label("headline", tr("Backups")))
        rows.addWidget(paragraph("", self._backups.why_not))
        rows.addStretch(1)
        return made

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the list looks into what is chosen there."""
        inside = (lambda: None) if self._shows_inside else partial(self.look_into, self.list.source)
        if not answer_enter(self, event, inside):
            super().keyPressEvent(event)
