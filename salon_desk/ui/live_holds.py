"""The live holds of all desks on the shown day, each with its countdown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.labels import drop, label, paragraph
from salon_desk.ui.ring import WARNING_SECONDS
from salon_desk.ui.theme import Look, font

LINE = 16
EDGE = 6
WIDE = 1000  # pixels, on which everything has room
THEN = tr_noop(", then ")  # between the parts of a visit


class HoldRow(QAbstractButton):
    """One visit that is held: `Desk 2 · Noah 11:00` and what is left of it. A click shows it in the grid."""

    def __init__(self, hold: Booking, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold = hold
        self.look = look
        self.left = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def left_text(self) -> str:
        """What is left, as it is painted."""
        return countdown(self.left)

    def show_hold(self, hold: Booking, words: str, now: datetime) -> None:
        """Show the state of the hold."""
        self.hold = hold
        if words != self.text():
            self.setText(words)
            self.updateGeometry()
            self.setAccessibleName(tr("Hold of {words}", words=words))
            self.setToolTip(words)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Count down."""
        left = self.hold.seconds_left(now)
        if left != self.left:
            self.left = left
            self.update()

    def _room(self, width: int) -> int:
        """What the countdown leaves of a width."""
        return width - 2 * EDGE - QFontMetrics(font(12, QFont.Weight.Bold)).horizontalAdvance(self.left_text) - 8

    def _lines(self, width: int) -> list[str]:
        """Each part of the visit on a line of its own; so is the desk where it has no room beside the first."""
        then = tr(THEN)
        first, *others = self.text().replace(then, then.replace(" ", "\n", 1)).split("\n")
        desk, _, place = first.partition(" · ")
        fits = not place or QFontMetrics(font(12)).horizontalAdvance(first) <= self._room(width)
        return [first, *others] if fits else [desk, place, *others]

    def _ink(self) -> QColor:
        return self.look.warning_ink if self.left <= WARNING_SECONDS else self.look.ink

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(WIDE))

    def heightForWidth(self, width: int) -> int:
        return 10 + LINE * len(self._lines(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(self.look.focus if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self.look.hover)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        painter.setPen(self._ink())
        inside = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        bold = font(12, QFont.Weight.Bold)
        painter.setFont(bold)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.left_text)
        plain = font(12)
        room, lines = self._room(self.width()), self._lines(self.width())
        painter.setFont(plain)
        fitted = (QFontMetrics(plain).elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "\n".join(fitted))


class LiveHolds(QWidget):
    """The list; `hold_chosen` carries the Booking of the row that was clicked."""

    hold_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = label("sectionTitle")
        self._none = paragraph("faint", tr("Nobody holds anything on this day."))
        self._rows: dict[VisitId, HoldRow] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._none)
        layout.addLayout(self._lines)
        layout.addStretch(1)

    @property
    def rows(self) -> list[HoldRow]:
        """The rows from the top."""
        return sorted(self._rows.values(), key=self._lines.indexOf)

    def show_holds(self, holds: Sequence[tuple[Booking, str]], now: datetime) -> None:
        """Show these holds, one of each visit with its words, in this order."""
        wanted = {hold.visit_id for hold, _ in holds}
        for visit in self._rows.keys() - wanted:
            drop(self._rows.pop(visit), self._lines)
        for place, (hold, words) in enumerate(holds):
            row = self._rows.get(hold.visit_id) or self._new_row(hold)
            row.show_hold(hold, words, now)
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        self._title.setText(tr("LIVE HOLDS · {n}", n=len(holds)))
        self._none.setVisible(not holds)

    def tick(self, now: datetime) -> None:
        """Count down."""
        for row in self._rows.values():
            row.tick(now)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for row in self._rows.values():
            row.look = look
            row.update()

    def _new_row(self, hold: Booking) -> HoldRow:
        row = self._rows[hold.visit_id] = HoldRow(hold, self._look, self)
        row.clicked.connect(lambda: self.hold_chosen.emit(row.hold))
        return row
