"""Work beside the window: it goes on a thread, the window hears how far it is, and may call it off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from salon_desk.domain.backup import Progress
from salon_desk.domain.language import tr
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.backups_face import Tell

T = TypeVar("T")
Work = Callable[[Tell, Event], T]
PARTS = 1000  # of the bar


async def worked(work: Work[T], told: Callable[[Progress], object], cancelled: Event) -> T:
    """Do it; what it tells is told here, as long as it is not called off. Ended itself, this calls it off."""
    loop = asyncio.get_running_loop()

    def tell(progress: Progress) -> None:
        loop.call_soon_threadsafe(pass_on, progress)

    def pass_on(progress: Progress) -> None:
        if not cancelled.is_set():
            told(progress)

    try:
        return await asyncio.to_thread(work, tell, cancelled)
    finally:
        cancelled.set()


class ProgressRow(QFrame):
    """How far it is, in words and as a bar, and a button to call it off. Hidden while nothing is done."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self.words = label("entryWhen")
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(tr("Cancel  Esc", meaning="stop what is being done"))
        self.cancel_button.setAccessibleName(tr("Cancel", meaning="stop what is being done"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(12)
        line.addWidget(self.words)
        line.addWidget(self.bar, 1)
        line.addStretch()
        line.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self._cancel)
        self.hide()

    @property
    def is_called_off(self) -> bool:
        """Whether somebody wanted to cancel what was begun last."""
        return not self.cancel_button.isEnabled()

    def begin(self, words: str) -> None:
        """Something begins; nobody knows yet how much of it there is."""
        self._say(words)
        self.bar.hide()
        self.cancel_button.setEnabled(True)
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, progress: Progress) -> None:
        """It is so far now."""
        self._say(progress.sentence)
        self.bar.setVisible(progress.whole > 1)
        self.bar.setValue(round(progress.share * PARTS))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.setAccessibleName(words)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._say(tr("It is being cancelled…"))
        self.cancel_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """Esc cancels while this has the keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.cancel_button.isEnabled():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.cancel_button.click()
                return True
        return super().event(event)
