"""The middle of the page: the day's grid or a calm sentence, a page over it, a banner while the day may be old."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.ui.labels import paragraph
from salon_desk.ui.live_pill import link_words

NO_STYLISTS = "Nobody works in this salon yet. As soon as there are stylists, their day is shown here."


class Centre(QWidget):
    """Shows one of them at a time."""

    def __init__(self, grid: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.banner = paragraph("oldBanner")
        self.banner.hide()
        self.calm = paragraph("calm")
        self.calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid = grid
        self._under = grid
        self.over: QWidget | None = None
        self._places = QStackedWidget()
        self._places.addWidget(grid)
        self._places.addWidget(self.calm)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(self._places, 1)

    def show_grid(self) -> None:
        """Show the day."""
        self.calm.setText("")
        self._show(self._grid)

    def say(self, sentence: str) -> None:
        """Say this instead of a day."""
        self.calm.setText(sentence)
        self._show(self.calm)

    def lay_over(self, page: QWidget) -> None:
        """Show a page instead of the day until it is lifted; the day goes on below."""
        self.over = page
        if self._places.indexOf(page) < 0:
            self._places.addWidget(page)
        self._places.setCurrentWidget(page)

    def lift(self) -> None:
        """Show the day again."""
        self.over = None
        self._places.setCurrentWidget(self._under)

    def show_link(self, link: Link, zone: ZoneInfo, today: date) -> None:
        """Say since when the day may be old, while the book can't be reached."""
        self.banner.setText(f"{link_words(link, zone, today)}: this is the day as it was then. {link.reason}")
        self.banner.setVisible(link.state is LinkState.OFFLINE)

    def _show(self, under: QWidget) -> None:
        self._under = under
        if self.over is None:
            self._places.setCurrentWidget(under)
