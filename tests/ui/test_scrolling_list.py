"""A list that scrolls only where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from salon_desk.ui.scrolling_list import ScrollingList

# Beside a scroll bar each of them takes a line more.
WORDS = "Gents cut with Noah on any day"


def test_where_all_of_it_has_room_no_scroll_bar_stays(qtbot: QtBot) -> None:
    inside = QWidget()
    rows = QVBoxLayout(inside)
    lines = [QLabel(WORDS, wordWrap=True) for _ in range(4)]
    for line in lines:
        rows.addWidget(line)
    shown = ScrollingList(inside, least=20)
    qtbot.addWidget(shown)
    widest = max(line.fontMetrics().horizontalAdvance(WORDS) for line in lines)
    margins = rows.contentsMargins()
    width = widest + margins.left() + margins.right() + 4
    shown.resize(width, 40)
    shown.show()
    qtbot.waitUntil(lambda: shown.verticalScrollBar().isVisible())
    shown.resize(width, shown.sizeHint().height())
    qtbot.waitUntil(lambda: not shown.verticalScrollBar().isVisible())
    assert inside.height() <= shown.height()
    shown.resize(width, shown.sizeHint().height() - 10)
    qtbot.waitUntil(lambda: shown.verticalScrollBar().isVisible())
