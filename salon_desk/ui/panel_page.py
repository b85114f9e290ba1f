"""A page of its own in the panel, such as the form of a wish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salon_desk.ui.theme import Look


class PanelPage(QWidget):
    """`closed` says that a person wants it put away."""

    closed = Signal()

    def leave(self) -> None:
        """Esc: one step back, which is out of the page where it asks nothing."""
        self.closed.emit()

    def set_look(self, look: Look) -> None:
        """Take other colours, where some are not the stylesheet's."""
