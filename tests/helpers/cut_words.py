"""Words that are cut where they stand: on a small screen, on any part of a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QStyle, QStyleOptionButton, QWidget

from salon_desk.ui.tick_box import BOX, GAP, TickBox
from tests.helpers.plain import plain

SMALL = (1366, 768)
ROUNDING = 1  # pixels


def words_of(widget: QWidget) -> str:
    """What is written on a widget."""
    if isinstance(widget, QLabel | QAbstractButton):
        return plain(widget.text())
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""


def room_for_words(widget: QWidget) -> QRect:
    """Where they can stand."""
    if isinstance(widget, TickBox):
        return widget.rect().adjusted(BOX + GAP, 0, 0, 0)
    if isinstance(widget, QAbstractButton):
        return _on_button(widget)
    if isinstance(widget, QComboBox):
        return widget.rect().adjusted(10, 0, -24, 0)
    return widget.contentsRect() if isinstance(widget, QLabel) else widget.rect().adjusted(10, 0, -10, 0)


def letters_of(widget: QWidget) -> QFontMetrics:
    """The letters in which they are painted: bold ones on a button that is pressed in, which its font does not tell."""
    letters = QFont(widget.font())
    if isinstance(widget, QAbstractButton) and not isinstance(widget, TickBox) and widget.isChecked():
        letters.setWeight(QFont.Weight.Bold)
    return QFontMetrics(letters)


def needed(widget: QWidget, words: str, room: QRect) -> QRect:
    """How much room the words take, in several lines where they may."""
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    flags = int(Qt.TextFlag.TextWordWrap.value) if wraps else int(Qt.TextFlag.TextExpandTabs.value)
    box = QRect(0, 0, room.width() if wraps else 10_000, 10_000)
    return letters_of(widget).boundingRect(box, flags, words)


def cut(part: QWidget) -> Iterator[str]:
    """What does not fit where it stands and is not told by a tooltip."""
    for widget in [part, *part.findChildren(QWidget)]:
        words = words_of(widget)
        if not words or not widget.isVisible() or words in plain(widget.toolTip()):
            continue
        room, takes = room_for_words(widget), needed(widget, words, room_for_words(widget))
        if takes.width() > room.width() + ROUNDING or takes.height() > room.height() + 2 * ROUNDING:
            yield f"{type(widget).__name__} {words!r}: {takes.size().toTuple()} in {room.size().toTuple()}"


def _on_button(button: QAbstractButton) -> QRect:
    option = QStyleOptionButton()
    option.initFrom(button)
    inner = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    if button.icon().isNull():
        return inner
    return inner.adjusted(button.iconSize().width() + 4, 0, 0, 0)
