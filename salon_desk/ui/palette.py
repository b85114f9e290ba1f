"""The palette (Ctrl+K): one field over the window for clients, bookings, days, free times and commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce, announce_shown
from salon_desk.ui.assets import picture
from salon_desk.ui.enter import ENTER
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.labels import label
from salon_desk.ui.palette_finds import Find
from salon_desk.ui.palette_rows import PaletteRows
from salon_desk.ui.theme import Look

WIDTH, TOP = 600, 64
NOTHING = tr_noop("Nothing is found for this.")
LOOKING = tr_noop("Looking…")
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class _Field(QLineEdit):
    """The arrows walk through what was found, Enter takes it."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class Palette(QFrame):
    """Lies over the window until something is chosen or Esc is pressed; what is typed is kept until it is used.

    `typed` carries the text that is to be found. Enter on a text whose finds are not all there yet waits for them.
    """

    typed = Signal(str)

    def __init__(self, over: QWidget, look: Look, before: KeysBefore) -> None:
        super().__init__(over)
        self._over = over
        self._before = before
        self._is_looking = self._enters = self._has_walked = False
        self.setObjectName("palette")
        self.setAccessibleName(tr("Find anything"))
        self.field = _Field(placeholderText=tr("A client, “tue”, “+6w”, “24.12.”, “cut lea tomorrow”, a command…"))
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(tr("Find a client, a booking, a day, free time or a command"))
        self._sign = QLabel()
        self.rows = PaletteRows(look, self)
        self.word = label("paletteWord")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 8, 8, 8)
        self._lines.setSpacing(4)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self.field, 1)
        self._lines.addLayout(line)
        for part in (self.rows, self.word):
            self._lines.addWidget(part)
        self.field.textEdited.connect(self._edited)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.rows.chosen.connect(self._use)
        over.installEventFilter(self)
        self.set_look(look)
        self.hide()

    def open(self) -> None:
        """Show it with what was typed last, ready to be typed over."""
        if self.isHidden():
            self._before.remember()
        self._place()
        self.show()
        self.raise_()
        announce_shown(self)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edited(self.field.text())

    def leave(self) -> bool:
        """Put it away, and the keys where they were; whether it was there."""
        if self.isHidden():
            return False
        self._enters = False
        self.hide()
        self._before.give_back()
        return True

    def show_finds(self, text: str, finds: Sequence[Find], is_all: bool, refusal: str = "") -> None:
        """Show what was found for a text, unless another one is typed by now; `is_all`: nothing more will come.

        `refusal` says why this is not all that could be found.
        """
        if self.isHidden() or text != self.field.text():
            return
        self._is_looking = not is_all
        # Without a text the first line is nobody's wish: Enter takes none until someone walks to it.
        self.rows.show_finds(finds, self.rows.current if self._has_walked else None, begins=bool(text.strip()))
        self.word.setText(refusal or tr(NOTHING if is_all else LOOKING))
        self.word.setVisible(bool(refusal) or not finds)
        self._place()
        if is_all and self._enters:
            self._enter()
        elif is_all:
            self._tell_current()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._sign.setPixmap(picture("search", 18, look.faint.name()))
        self.rows.set_look(look)

    def _edited(self, text: str) -> None:
        self._enters = self._has_walked = False
        self._is_looking = True
        self.typed.emit(text)

    def _step(self, by: int) -> None:
        self._has_walked = True
        self.rows.step(by)
        self._tell_current()

    def _tell_current(self) -> None:
        """The keys stay in the field: what Enter takes would not be heard otherwise."""
        current = self.rows.current
        if current is not None:
            announce(self, ", ".join(part for part in (current.title, current.detail) if part))
        elif not self.word.isHidden():
            announce(self, self.word.text())

    def _enter(self) -> None:
        """Before all is found the first line may not be the one that is meant: unless someone walked to it."""
        self._enters = self._is_looking and not self._has_walked
        if not self._enters and self.rows.current is not None:
            self._use(self.rows.current)

    def _use(self, found: Find) -> None:
        self.field.clear()
        self.leave()
        found.do()

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, self._over.width() - 32))
        self._lines.activate()
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, TOP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
