"""The places of a window: the way there by keys, and what is shown there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.ui.day_list.place import DayListPlace
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.salon_floor import key

CONTROL = Qt.KeyboardModifier.ControlModifier
WEEK, LIST = 1, 2


def go_to(page: DeskPage, number: int) -> None:
    """Press the key of a place."""
    key(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
    assert page.places.number == number


def week_of(page: DeskPage) -> WeekPlace:
    """The week that is shown."""
    place = page.places.place
    assert isinstance(place, WeekPlace)
    return place


def list_of(page: DeskPage) -> DayListPlace:
    """The list that is shown."""
    place = page.places.place
    assert isinstance(place, DayListPlace)
    return place


def has_keys(widget: QWidget) -> bool:
    """Whether the keyboard's focus is in a widget."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
