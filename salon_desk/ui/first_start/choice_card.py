"""A large choice: a few words that say what it is, and under them what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from salon_desk.ui.assets import picture
from salon_desk.ui.labels import label, paragraph

MARGIN = 16
ICON = 24
LEAST_WIDTH = 320


class ChoiceCard(QPushButton):
    """A button as large as its words."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._icon_name, self._icon = icon, QLabel()
        self._icon.setFixedSize(ICON, ICON)
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(label("wayTitle", title))
        told.addWidget(paragraph("wayWords", words))
        line = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        line.setSpacing(MARGIN)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(told, 1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.setPixmap(picture(self._icon_name, ICON, self.palette().accent().color().name()))
        self.updateGeometry()

    def _height(self) -> int:
        layout = self.layout()
        return layout.heightForWidth(max(self.width(), LEAST_WIDTH)) if layout is not None else 0
