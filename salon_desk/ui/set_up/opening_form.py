"""The form of the opening hours."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import tr
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.form import Form
from salon_desk.ui.set_up.week_editor import WeekEditor, WeekWords


class OpeningForm(Form[tuple[WeeklyHours, ...]]):
    """See Form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week = WeekEditor(WeekWords(tr("Closed"), tr("+ Hours"), tr("+ Hours on {day}"), (time(9), time(18))))
        self.week.changed.connect(self.changed)
        self.setFocusProxy(self.week.add_buttons[0])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(label("sectionTitle", tr("OPEN IN EVERY WEEK")))
        rows.addWidget(self.week)
        rows.addStretch(1)

    def show_value(self, value: tuple[WeeklyHours, ...]) -> None:
        """See Form."""
        self.week.show_week(value)

    def value(self) -> tuple[WeeklyHours, ...]:
        """See Form."""
        return self.week.hours
