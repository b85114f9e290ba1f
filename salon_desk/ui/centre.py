"""The middle of the page: the day's grid or a calm sentence, a page over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_desk.domain.language import tr_noop
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.labels import paragraph

NO_STYLISTS = tr_noop("Nobody works in this salon yet. As soon as there are stylists, their day is shown here.")


class Centre(QWidget):
    """Shows one of them at a time."""

    def __init__(self, grid: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
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
        announce_shown(page)

    def lift(self) -> None:
        """Show the day again."""
        self.over = None
        self._places.setCurrentWidget(self._under)

    def _show(self, under: QWidget) -> None:
        self._under = under
        if self.over is None:
            self._places.setCurrentWidget(under)
