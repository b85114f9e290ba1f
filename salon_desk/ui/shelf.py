"""The shelf: bookings that are parked while a day is looked for. Each stays booked where it is until it is placed, so
that nothing is lost with a shelf that is empty at the next start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.assets import icon
from salon_desk.ui.labels import clear, label, paragraph
from salon_desk.ui.names import shown_name
from salon_desk.ui.scrolling_list import ScrollingList
from salon_desk.ui.theme import Look

HINT = tr_noop("Drag a booking here while you look for a day, or press P.")
STAYS = tr_noop("What is parked stays booked where it is until it is placed. At the next start the shelf is empty.")
WIDE = 112
LEAST = 44  # pixels: one row
LEFT = Qt.MouseButton.LeftButton


class Parked(QPushButton):
    """A parked booking: a click picks it up, and it can be dragged from here.

    `carried` tells where on the screen it is dragged, `dropped` where it was let go.
    """

    carried = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parked")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed = QPoint()
        self._is_dragged = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._is_dragged = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() & LEFT and (far or self._is_dragged):
            self._is_dragged = True
            self.setDown(False)
            self.carried.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged and event.button() is LEFT:
            self._is_dragged = False
            self.setDown(False)
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)


class Shelf(QFrame):
    """A small strip. `picked` carries the Booking that was clicked, `taken_off` the one that shall stay where it is;
    `carried` and `dropped` tell of one that is dragged from here, and where on the screen."""

    picked = Signal(object)
    taken_off = Signal(object)
    carried = Signal(object, object)
    dropped = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelf")
        self._look = look
        self._title = label("sectionTitle", tr("SHELF"))
        self._hint = paragraph("faint", tr(HINT))
        self.setToolTip(tr(STAYS))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.rows: dict[VisitId, Parked] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 8)
        rows.setSpacing(4)
        rows.addWidget(self._title)
        rows.addWidget(self._hint)
        inside = QWidget()
        inside.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(ScrollingList(inside, LEAST))

    def show_parked(self, bookings: Sequence[Booking], words: Mapping[VisitId, str]) -> None:
        """Show these, each with where it stands in words."""
        self.rows.clear()
        clear(self._lines)
        for booking in bookings:
            self._lines.addLayout(self._row(booking, words[booking.visit_id]))
        self._title.setText(tr("SHELF · {n}", n=len(bookings)) if bookings else tr("SHELF"))
        self._hint.setVisible(not bookings)

    def set_look(self, look: Look) -> None:
        """Take other colours; a row that comes later has them too."""
        self._look = look

    def _row(self, booking: Booking, words: str) -> QHBoxLayout:
        row, off = Parked(), QToolButton()
        name = row.fontMetrics().elidedText(shown_name(booking.client_name), Qt.TextElideMode.ElideRight, WIDE)
        row.setText(f"{name}\n{words}")
        row.setAccessibleName(tr("Place {client}, {when}", client=shown_name(booking.client_name), when=words))
        row.clicked.connect(partial(self.picked.emit, booking))
        row.carried.connect(partial(self.carried.emit, booking))
        row.dropped.connect(partial(self.dropped.emit, booking))
        off.setObjectName("small")
        off.setProperty("kind", "quiet")
        off.setIcon(icon("x", self._look))
        off.setAccessibleName(tr("Take {client} off the shelf", client=shown_name(booking.client_name)))
        off.setToolTip(tr("Take it off the shelf; it stays where it is"))
        off.clicked.connect(partial(self.taken_off.emit, booking))
        self.rows[booking.visit_id] = row
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(row, 1)
        line.addWidget(off)
        return line
