"""The card on which the pages of the first start are turned: what stands above each of them, and what under it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from salon_desk.ui.labels import label, paragraph

WIDTH, HEIGHT = 760, 600
MARGIN = 32


class Card(QFrame):
    """`place` tells which step this is, `instead` is another way on than `next`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("firstCard")
        self.setFixedWidth(WIDTH)
        self.setMaximumHeight(HEIGHT)
        self.place, self.title, self.words = label("faint"), label("title"), paragraph("")
        self.stack = QStackedWidget()
        self.refusal = paragraph("refusal")
        self.back, self.instead, self.next = QPushButton(), QPushButton(), QPushButton()
        for quiet in (self.back, self.instead):
            quiet.setObjectName("foot")
        self.next.setObjectName("primary")
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addStretch(1)
        for button in (self.instead, self.next):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        rows.setSpacing(6)
        for part in (self.place, self.title, self.words):
            rows.addWidget(part)
        rows.addSpacing(14)
        rows.addWidget(self.stack, 1)
        rows.addSpacing(4)
        rows.addWidget(self.refusal)
        rows.addSpacing(4)
        rows.addLayout(foot)
