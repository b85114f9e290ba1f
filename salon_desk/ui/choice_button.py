"""Buttons that stay pressed in, with room for their word in the bold letters of the chosen one from the start.

So nothing moves when another one is chosen, and no word is cut.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QToolButton


class ChoiceButton(QPushButton):
    """One of several words."""

    def sizeHint(self) -> QSize:
        return _with_room(super().sizeHint(), self)


class ChoiceTool(QToolButton):
    """One of several words, as short as a weekday's."""

    def sizeHint(self) -> QSize:
        return _with_room(super().sizeHint(), self)


def _with_room(size: QSize, button: QPushButton | QToolButton) -> QSize:
    bold, words = QFont(button.font()), button.text()
    bold.setWeight(QFont.Weight.Bold)
    more = QFontMetrics(bold).horizontalAdvance(words) - button.fontMetrics().horizontalAdvance(words)
    return size + QSize(max(0, more), 0)
