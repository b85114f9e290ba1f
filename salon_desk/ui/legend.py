"""What the colours of the day mean, in one line; to be seen while they mean how far a client is."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.grid.block_paint import booked_like
from salon_desk.ui.grid.colouring import STATUS_COLOURS, ColourBy, Colouring
from salon_desk.ui.grid.geometry import Box
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.words import PROGRESS
from salon_desk.ui.theme import Look, font

SWATCH, EDGE = 11, 3
TO_WORD, TO_NEXT = 5, 11
HELD = tr_noop("held")


class Entry(NamedTuple):
    """A fill and its edge as the day shows them, and what they mean."""

    tint: QColor
    edge: QColor
    word: str


class Legend(QWidget):
    """Shows itself when `colouring` is by status; `wanted` is so while it is, also where there is no room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = Lettering()
        self.wanted = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = ", ".join(map(tr, (*PROGRESS.values(), HELD)))
        self.setAccessibleName(tr("Colours by status: {words}", words=words))
        self.setToolTip(tr("Colours by status  Ctrl+Shift+C"))
        self.hide()

    def follow(self, colouring: Colouring) -> None:
        """Come and go with the choice of the desk."""
        colouring.changed.connect(partial(self._show_for, colouring))
        self._show_for(colouring)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def _show_for(self, colouring: Colouring) -> None:
        self.wanted = colouring.by is ColourBy.STATUS
        self.setVisible(self.wanted)

    def _wide(self, entry: Entry) -> int:
        return SWATCH + TO_WORD + self._letters.width(entry.word, font(self._look.small))

    def _entries(self) -> list[Entry]:
        look = self._look
        booked = ((word, booked_like(look, STATUS_COLOURS[it], it)) for it, word in PROGRESS.items())
        entries = [Entry(colours.tint, colours.edge, tr(word)) for word, colours in booked]
        return [*entries, Entry(look.hold_other_tint, look.hold_other, tr(HELD))]

    # Qt asks

    def sizeHint(self) -> QSize:
        entries = self._entries()
        return QSize(sum(map(self._wide, entries)) + TO_NEXT * (len(entries) - 1), SWATCH + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, top = 0, (self.height() - SWATCH) // 2
        for entry in self._entries():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(entry.edge)
            painter.drawRoundedRect(QRectF(x, top, SWATCH, SWATCH), 2, 2)
            painter.fillRect(QRectF(x + EDGE, top + 1, SWATCH - EDGE - 1, SWATCH - 2), entry.tint)
            painter.setPen(self._look.faint)
            line = Box(x + SWATCH + TO_WORD, 0, self.width(), self.height())
            self._letters.write(painter, entry.word, font(self._look.small), line)
            x += self._wide(entry) + TO_NEXT
