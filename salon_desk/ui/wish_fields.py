"""The fields of a wish: lists, dates, times of day and days of the week, as narrow as the panel."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtWidgets import QDateEdit, QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.calm_boxes import DayBox, ListBox
from salon_desk.ui.dates import weekday_name, weekday_short
from salon_desk.ui.labels import label

FROM, UNTIL = 7, 21


def day_box(name: str) -> DayBox:
    """A date."""
    made = DayBox(name)
    _take_what_there_is(made)
    return made


def choice(name: str) -> ListBox:
    """A list to choose from."""
    made = ListBox()
    made.setAccessibleName(name)
    _take_what_there_is(made)
    return made


def times_of_day(name: str) -> ListBox:
    """A list of the half hours, and of no time at all."""
    made = choice(name)
    made.addItem(tr("any time"), None)
    for half in range(2 * FROM, 2 * UNTIL + 1):
        clock = time(half // 2, 30 * (half % 2))
        made.addItem(f"{clock:%H:%M}", clock)
    return made


def show_time(times: ListBox, clock: time | None) -> None:
    """Choose a time; one that is not on the list comes onto it."""
    place = next((at for at in range(times.count()) if times.itemData(at) == clock), -1)
    if place < 0:
        times.addItem(f"{clock:%H:%M}", clock)
        place = times.count() - 1
    times.setCurrentIndex(place)


def weekday_button(nth: int) -> QToolButton:
    """A day of the week, Monday is 0."""
    made = QToolButton()
    made.setText(weekday_short(nth + 1)[:2])
    made.setObjectName("weekday")
    made.setCheckable(True)
    made.setAccessibleName(tr("Only on {weekday}", weekday=weekday_name(nth + 1)))
    _take_what_there_is(made)
    return made


def _take_what_there_is(field: QWidget) -> None:
    """As wide as the panel leaves room for, however long the words in it are."""
    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def add_titled(rows: QVBoxLayout, words: str, field: QWidget) -> None:
    """Put a field below its title."""
    rows.addWidget(label("fieldLabel", words))
    rows.addWidget(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    rows.addSpacing(3)


def side_by_side(*pairs: tuple[str, QWidget]) -> QGridLayout:
    """Fields in one line, each below its title."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for column, (words, field) in enumerate(pairs):
        grid.addWidget(label("fieldLabel", words), 0, column)
        grid.addWidget(field, 1, column)
        grid.setColumnStretch(column, 1)
    return grid


def date_of(box: QDateEdit) -> date:
    """The date in a field."""
    shown = box.date()
    return date(shown.year(), shown.month(), shown.day())
