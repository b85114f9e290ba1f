"""The clients who were found, below the field in which someone types; the cursor stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.assets import picture
from salon_desk.ui.client_wording import ClientLine
from salon_desk.ui.labels import clear
from salon_desk.ui.theme import Look, font

MOST = 5
EDGE = 8


class HitRow(QAbstractButton):
    """One client: name and phone, below it small what she had last, and what to beware of."""

    def __init__(self, line: ClientLine, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.look = look
        self.is_highlighted = False
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _paint_name(self, painter: QPainter, area: QRect) -> None:
        star = 18 if self.line.client.vip else 0
        if star:
            painter.drawPixmap(area.left(), area.top() + 3, picture("star", 14, self.look.hold_other_ink.name()))
        name, rest = self.line.client.name, self.line.title.removeprefix(self.line.client.name)
        bold, area = font(13, QFont.Weight.Bold), area.adjusted(star, 0, 0, 0)
        width = min(QFontMetrics(bold).horizontalAdvance(name), area.width())
        _write(painter, bold, self.look.ink, area, name)
        _write(painter, font(13), self.look.ink, area.adjusted(width, 0, 0, 0), rest)

    def _paint_warnings(self, painter: QPainter, area: QRect) -> None:
        ink = self.look.warning_ink
        painter.drawPixmap(area.left(), area.top() + 2, picture("triangle-alert", 12, ink.name()))
        _write(painter, font(11, QFont.Weight.DemiBold), ink, area.adjusted(17, 0, 0, 0), self.line.warnings)

    def sizeHint(self) -> QSize:
        return QSize(120, 56 if self.line.warnings else 41)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_highlighted or self.underMouse():
            painter.setPen(self.look.focus if self.is_highlighted else Qt.PenStyle.NoPen)
            painter.setBrush(self.look.accent_tint if self.is_highlighted else self.look.hover)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        left, width = EDGE, self.width() - 2 * EDGE
        self._paint_name(painter, QRect(left, 4, width, 19))
        _write(painter, font(11), self.look.faint, QRect(left, 22, width, 15), self.line.facts)
        if self.line.warnings:
            self._paint_warnings(painter, QRect(left, 37, width, 16))


class ClientHits(QFrame):
    """The list. `taken` carries the ClientLine that was clicked."""

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("known")
        self.setAccessibleName(tr("Known clients"))
        self._look = look
        self._at: int | None = None
        self.rows: list[HitRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(4, 4, 4, 4)
        self._lines.setSpacing(0)
        self.hide()

    @property
    def highlighted(self) -> ClientLine | None:
        """The client whom Enter takes."""
        return None if self._at is None else self.rows[self._at].line

    def show_lines(self, lines: Sequence[ClientLine]) -> None:
        """Show these; the only one is highlighted at once."""
        self.clear()
        for line in lines[:MOST]:
            row = HitRow(line, self._look, self)
            row.clicked.connect(partial(self.taken.emit, line))
            self.rows.append(row)
            self._lines.addWidget(row)
        if len(self.rows) == 1:
            self._highlight(0)

    def clear(self) -> None:
        """Show none."""
        self._at = None
        clear(self._lines)
        self.rows = []
        self.hide()

    def step(self, by: int) -> None:
        """Highlight the next one (1) or the one before (-1); before the first one there is none."""
        if self.rows:
            at = min(len(self.rows) - 1, (-1 if self._at is None else self._at) + by)
            self._highlight(at if at >= 0 else None)

    def place_below(self, field: QWidget) -> None:
        """Lie upon whatever is below the field, so that nothing jumps while someone types."""
        over = self.parentWidget()
        self.setFixedWidth(field.width())
        self.adjustSize()
        if over is not None:
            self.move(field.mapTo(over, field.rect().bottomLeft()) + field.rect().topLeft())
        self.show()
        self.raise_()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for row in self.rows:
            row.look = look
            row.update()

    def _highlight(self, at: int | None) -> None:
        self._at = at
        for place, row in enumerate(self.rows):
            row.is_highlighted = place == at
            row.update()
        if at is not None:
            spoken = self.rows[at].line.spoken
            announce(self, tr("{client}, {nth} of {all}", client=spoken, nth=at + 1, all=len(self.rows)))


def _write(painter: QPainter, used: QFont, ink: QColor, area: QRect, words: str) -> None:
    painter.setFont(used)
    painter.setPen(ink)
    shown = QFontMetrics(used).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
