"""A group of controls for a screen reader: Qt tells a plain widget as nothing, and a frame as a border."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """Told as a group by its spoken name; for the eyes a plain widget, which the stylesheet may give a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # so Qt paints what the stylesheet gives it

    # Qt asks: without what a group box makes of it for its title

    def paintEvent(self, event: QPaintEvent) -> None:
        QWidget.paintEvent(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        QWidget.changeEvent(self, event)
