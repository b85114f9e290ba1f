"""What a client may take along: her booking as lines for a message, or as a file for her calendar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from salon_desk.domain.language import tr


class TakeAlong(QWidget):
    """Two buttons side by side."""

    copy_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = QPushButton(tr("Copy  Ctrl+C"))
        self.copy.setAccessibleName(tr("Copy as text for a message"))
        self.copy.setToolTip(tr("As text for a message"))
        self.file = QPushButton(tr("Calendar file…"))
        self.file.setAccessibleName(tr("Save as calendar file (.ics)"))
        self.file.setToolTip(tr("Save as .ics, for the client's calendar"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for button, wanted in ((self.copy, self.copy_wanted), (self.file, self.file_wanted)):
            button.clicked.connect(wanted)
            line.addWidget(button, 1)
