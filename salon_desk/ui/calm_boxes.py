"""Fields for a choice, a number, a date or a time, none of which the mouse wheel changes by accident."""

from __future__ import annotations

import os

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QTimeEdit

from salon_desk.domain.language import tr
from salon_desk.ui.assets import picture
from salon_desk.ui.day_words import EARLIEST, LATEST
from salon_desk.ui.enter import ENTER


class ListBox(QComboBox):
    """Its arrow is drawn in the text's colour.

    A letter goes to the entry that begins with it, also where it is a key of the whole window elsewhere.
    """

    def setAccessibleName(self, name: str) -> None:
        """What it is for. Where Qt tells what is chosen as a list box's name, only the description can say it."""
        super().setAccessibleName(name)
        if os.name == "posix":
            self.setAccessibleDescription(name)
        if (field := self.lineEdit()) is not None:
            field.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_typed(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        arrow = picture("chevron-down", 16, self.palette().color(group, QPalette.ColorRole.Text).name())
        QPainter(self).drawPixmap(self.width() - 25, (self.height() - 16) // 2, arrow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberBox(QSpinBox):
    """A number, told when it is typed to its end. Enter takes what was typed, and no more: it books nothing as well."""

    def __init__(self, name: str, least: int, most: int, step: int = 1) -> None:
        super().__init__(minimum=least, maximum=most, singleStep=step)
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        super().keyPressEvent(event)
        if event.key() in ENTER and self.value() != before:
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayBox(QDateEdit):
    """A date."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLocale(QLocale())
        self.setDisplayFormat(tr("ddd d MMM yy"))
        self.setDateRange(*(QDate(day.year, day.month, day.day) for day in (EARLIEST, LATEST)))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeBox(QTimeEdit):
    """A time of day, told when it is typed to its end."""

    def __init__(self, name: str, hour: int) -> None:
        super().__init__(QTime(hour, 0))
        self.setDisplayFormat("HH:mm")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something: a letter, alone or with Shift."""
    others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return bool(event.text()) and event.text().isprintable() and not others
