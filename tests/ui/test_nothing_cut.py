"""On a small screen no word is cut: whatever is narrower than its text tells all of it in its tooltip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from salon_desk.domain.booking import Progress
from salon_desk.domain.day import Day
from salon_desk.ui.tick_box import BOX, GAP, TickBox
from tests.helpers.days import at, booked, held, with_parts
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, key
from tests.helpers.screens import SCREENS

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


def needed(widget: QWidget, words: str, room: QRect) -> QRect:
    """How much room the words take, in several lines where they may."""
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    flags = int(Qt.TextFlag.TextWordWrap.value) if wraps else int(Qt.TextFlag.TextExpandTabs.value)
    box = QRect(0, 0, room.width() if wraps else 10_000, 10_000)
    return widget.fontMetrics().boundingRect(box, flags, words)


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


def busy(floor: Floor) -> Day:
    """The floor's day with much to tell beside it: who waits, who holds what, a visit of phases."""
    plain, now = floor.day, floor.time.clock.now()
    more = [booked(10 + who, who, at(plain, "12:15"), 60) for who in range(2, 7)]
    here = [part._replace(progress=Progress.ARRIVED, progress_at=now) for part in more]
    holds = [held(20 + who, who, at(plain, "17:00"), 45, now + timedelta(minutes=3), f"Desk {who}") for who in (2, 3)]
    return with_parts(plain, [*plain.bookings, *here, *holds])


@pytest.mark.parametrize("make", [QLabel, QPushButton, TickBox])
def test_a_word_that_is_cut_is_found(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    widget = make("Confirm booking")
    qtbot.addWidget(widget)
    widget.show()
    assert list(cut(widget)) == []
    widget.resize(widget.sizeHint().width() - 16, widget.height())
    assert len(list(cut(widget))) == 1
    widget.setToolTip("Confirm booking  Enter")
    assert list(cut(widget)) == []


async def test_rows_that_are_painted_tell_all_of_themselves_in_their_tooltips(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    opened = await SCREENS["hold"](floor, window.page)
    hits = window.page.panel.form.client.search.hits.rows
    assert [row.toolTip() for row in hits] == [row.line.spoken for row in hits]
    assert [row.toolTip() for row in window.page.sidebar.holds.rows] == [
        "Desk 1 · Lea 14:00", "Desk 2 · Mia 17:00", "Desk 3 · Noah 17:00",
    ]  # fmt: skip
    assert opened.part.isVisible()
    key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    rows = window.page.palette_wishes.palette.rows
    assert all(rows.item(row).toolTip() == rows.item(row).text() for row in range(rows.count()))


async def test_where_a_hold_has_no_room_in_one_line_its_place_has_a_line_of_its_own(floor: Floor) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    row = window.page.sidebar.holds.rows[0]
    in_one = row.height()
    window.page.sidebar.setFixedWidth(150)
    await until(lambda: row.height() > in_one and row.height() == row.heightForWidth(row.width()), "two lines")


@pytest.mark.parametrize("name", list(SCREENS))
async def test_no_word_is_cut(floor: Floor, name: str) -> None:
    floor.day = busy(floor)
    window, _ = await floor.window()
    window.resize(*SMALL)
    await settled()
    opened = await SCREENS[name](floor, window.page)
    await settled()
    assert list(cut(window if opened.title == "" else opened.part)) == []
