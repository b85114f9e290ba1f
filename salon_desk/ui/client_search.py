"""Looking for a client while someone types: asked after a short pause, shown only if the words are still the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from salon_desk.ui.client_hits import ClientHits
from salon_desk.ui.client_typing import SearchField
from salon_desk.ui.client_wording import ClientLine
from salon_desk.ui.theme import Look

PAUSE = 80
SHORTEST = 2


class ClientSearch(QObject):
    """A field with its list. `asked` carries the words to look for, `taken` the ClientLine that was chosen.

    Enter pressed before the answer is there waits for it: one client is taken, several are shown, and where there is
    none `entered` says that Enter meant something else.
    """

    asked = Signal(str)
    taken = Signal(object)
    entered = Signal()

    def __init__(self, field: SearchField, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._field = field
        self.hits = ClientHits(look, over)
        self._is_open = False
        self._enter_waits = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self.asked.emit(self._field.text()))
        field.textEdited.connect(self._look)
        field.stepped.connect(self._step)
        field.entered.connect(self._enter)
        field.editingFinished.connect(self._leave)
        self.hits.taken.connect(self._take)

    def show_lines(self, typed: str, lines: Sequence[ClientLine]) -> None:
        """Offer who was found, if the words are still those that were asked for."""
        if typed != self._field.text() or not self._is_open:
            return
        enter, self._is_open, self._enter_waits = self._enter_waits, False, False
        self.hits.show_lines(lines if self._field.hasFocus() else [])
        if self.hits.rows:
            self.hits.place_below(self._field)
        self._mind_enter()
        if enter and (self.hits.highlighted is not None or not lines):
            self._enter()

    def close(self) -> None:
        """Offer nobody, and wait for no answer."""
        self._pause.stop()
        self._is_open = self._enter_waits = False
        self.hits.clear()
        self._mind_enter()

    def _look(self, text: str) -> None:
        self.close()
        if len(text.strip()) >= SHORTEST:
            self._is_open = True
            self._pause.start()
        self._mind_enter()

    def _step(self, by: int) -> None:
        self.hits.step(by)
        self._mind_enter()

    def _mind_enter(self) -> None:
        """Enter is the list's while someone is highlighted, and once while the answer is not there yet."""
        waits = self._is_open and not self._enter_waits
        self._field.list_takes_enter = waits or self.hits.highlighted is not None

    def _enter(self) -> None:
        line = self.hits.highlighted
        if line is not None:
            self._take(line)
        elif self._is_open:
            self._enter_waits = True
            self._mind_enter()
        else:
            self.entered.emit()

    def _take(self, line: ClientLine) -> None:
        self.close()
        self._field.setFocus()
        self.taken.emit(line)

    def _leave(self) -> None:
        if not self.hits.underMouse():
            self.close()
