"""A form of the set-up: fields for one value, below each other with their titles at the left."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from salon_desk.domain.set_up import SetUp
from salon_desk.ui.labels import label, paragraph

Value = TypeVar("Value")
TITLE_WIDTH, FIELD_WIDTH = 150, 300


class Form(QWidget, Generic[Value]):
    """`changed` tells that something was typed."""

    changed = Signal()

    @property
    def has_more(self) -> bool:
        """Whether something is typed that is not of the value, and is saved by itself."""
        return False

    def hear(self, set_up: SetUp) -> None:
        """Take what else there is in the salon, such as its currency; what is typed stays."""

    def show_value(self, value: Value) -> None:
        """Let this stand in the fields."""
        raise NotImplementedError

    def value(self) -> Value:
        """What stands in the fields. Raises BadInput for what means nothing."""
        raise NotImplementedError


class Fields(QGridLayout):
    """Rows of a title, a field and a few words about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        self.setColumnMinimumWidth(0, TITLE_WIDTH)
        self.setColumnStretch(1, 1)

    def add(self, title: str, field: QWidget, words: str = "") -> None:
        """One more row."""
        named = label("fieldLabel", title)
        named.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        if isinstance(field, QLineEdit):
            field.setFixedWidth(FIELD_WIDTH)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(field)
        line.addWidget(paragraph("faint", words), 1)
        row = self.rowCount()
        self.addWidget(named, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addLayout(line, row, 1)
