"""The visits of a client: those to come and those that are over, one click each to their day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import ClientCard
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.client_wording import visit_line
from salon_desk.ui.labels import clear, label, paragraph
from salon_desk.ui.theme import Look, font

MOST = 60


class VisitRow(QAbstractButton):
    """One visit: when, and below it what with whom."""

    def __init__(self, when: str, what: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._when, self._what = when, what
        self.setAccessibleName(tr("{when}, {what}: go there", when=when, what=what))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def words(self) -> str:
        """Both lines."""
        return f"{self._when} · {self._what}"

    def sizeHint(self) -> QSize:
        return QSize(160, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.look.focus if self.hasFocus() else self.look.border)
        painter.setBrush(self.look.hover if self.underMouse() else self.look.panel)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -2), 6, 6)
        lines = ((self._when, font(13, QFont.Weight.DemiBold), self.look.ink), (self._what, font(11), self.look.faint))
        for place, (words, used, ink) in enumerate(lines):
            area = self.rect().adjusted(10, 4 + 19 * place, -10, 0)
            area.setHeight(18)
            painter.setFont(used)
            painter.setPen(ink)
            shown = QFontMetrics(used).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class ClientVisits(QWidget):
    """`visit_chosen` carries the first part of the visit that was clicked."""

    visit_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: list[VisitRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(4)

    def show_card(self, card: ClientCard, roster: Roster, today: date) -> None:
        """Show the visits of a card."""
        clear(self._lines)
        self.rows = []
        self._section(tr("COMING"), card.coming, tr("No visit is booked."), roster, today)
        self._section(tr("PAST"), card.past, tr("No visit yet."), roster, today)
        self._lines.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for row in self.rows:
            row.look = look
            row.update()

    def _section(self, title: str, parts: Iterable[Booking], none: str, roster: Roster, today: date) -> None:
        visits = [tuple(part) for _, part in groupby(parts, key=lambda part: part.visit_id)]
        self._lines.addWidget(label("sectionTitle", f"{title} · {len(visits)}"))
        if not visits:
            self._lines.addWidget(paragraph("faint", none))
        for visit in visits[:MOST]:
            self._add(visit, roster, today)
        self._lines.addSpacing(8)

    def _add(self, visit: Sequence[Booking], roster: Roster, today: date) -> None:
        lines = [visit_line(part, roster, zone_of(roster.salon.zone), today) for part in visit]
        row = VisitRow(lines[0][0], ", ".join(what for _, what in lines), self._look, self)
        row.clicked.connect(partial(self.visit_chosen.emit, visit[0]))
        self.rows.append(row)
        self._lines.addWidget(row)
