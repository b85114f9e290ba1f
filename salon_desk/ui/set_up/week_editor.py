"""A week to be typed over: for each weekday its stretches of time, perhaps each with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import time
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import tr
from salon_desk.domain.set_up import Break
from salon_desk.ui.calm_boxes import TimeBox
from salon_desk.ui.dates import as_title, weekday_name
from salon_desk.ui.labels import clear, label
from salon_desk.ui.set_up.tab_order import lead_through

BOX_WIDTH, REASON_WIDTH = 62, 130
DAYS = 7
STRETCH_WIDTH = 210
LAST_HOUR = 23


class WeekWords(NamedTuple):
    """How a week of its kind is told: `none` stands where a weekday has nothing, `add` on the button for more.

    `add_on` is the button's name, with `{day}` in it; `first` is a weekday's first stretch.
    """

    none: str
    add: str
    add_on: str
    first: tuple[time, time]
    has_reasons: bool = False


class Stretch(QWidget):
    """From when until when; until 00:00 is until midnight."""

    changed = Signal()
    removed = Signal()

    def __init__(self, told: Break, *, has_reason: bool) -> None:
        super().__init__()
        self._weekday = told.weekday
        day = weekday_name(told.weekday)
        self.start, self.end = TimeBox(tr("{day} from", day=day), 9), TimeBox(tr("{day} until", day=day), 18)
        self.start.setTime(_shown(told.start))
        self.end.setTime(_shown(told.end))
        self.reason = QLineEdit(told.reason)
        self.reason.setAccessibleName(tr("{day}, reason", day=day))
        self.reason.setFixedWidth(REASON_WIDTH)
        self.reason.setVisible(has_reason)
        self.remove = QPushButton("×")
        self.remove.setObjectName("small")
        self.remove.setFixedWidth(30)
        self.remove.setAccessibleName(tr("Remove {time} on {day}", time=f"{told.start:%H:%M}", day=day))
        self.remove.setToolTip(tr("Remove"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 6, 0)
        line.setSpacing(4)
        for part in (self.start, label("", "–"), self.end, self.reason, self.remove):
            line.addWidget(part)
        for box in (self.start, self.end):
            box.setFixedWidth(BOX_WIDTH)
            box.timeChanged.connect(self.changed)
        self.reason.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    @property
    def told(self) -> Break:
        """As it stands in the fields."""
        for box in (self.start, self.end):
            box.interpretText()
        end = _clock(self.end.time())
        return Break(self._weekday, _clock(self.start.time()), end if end > time() else time.max, self.reason.text())


class WeekEditor(QWidget):
    """`changed` tells that a stretch was typed over, added or taken away."""

    changed = Signal()

    def __init__(self, words: WeekWords) -> None:
        super().__init__()
        self._words = words
        self.days: list[list[Stretch]] = [[] for _ in range(DAYS)]
        self.add_buttons: list[QPushButton] = []
        self.copy_buttons: list[QPushButton] = []
        self._cells: list[QGridLayout] = []
        self._lay_out()
        for nth in range(7):
            self._fill(nth)

    @property
    def breaks(self) -> tuple[Break, ...]:
        """All stretches, each weekday's as they stand."""
        return tuple(sorted(stretch.told for day in self.days for stretch in day))

    @property
    def hours(self) -> tuple[WeeklyHours, ...]:
        """The same without reasons."""
        return tuple(WeeklyHours(*one[:3]) for one in self.breaks)

    def show_week(self, week: Iterable[WeeklyHours | Break]) -> None:
        """Let this week stand in the fields."""
        with QSignalBlocker(self):
            told = [one if isinstance(one, Break) else Break(*one) for one in sorted(week)]
            for nth in range(7):
                self._put(nth, [one for one in told if one.weekday == nth + 1])
        self.changed.emit()

    def add(self, nth: int) -> None:
        """One more stretch on a weekday (Monday is 0), an hour after the last one, with the cursor in it."""
        told = [stretch.told for stretch in self.days[nth]]
        start, end = self._words.first
        if told:
            hour = min(told[-1].end.hour + 1, LAST_HOUR)
            start, end = time(hour), time(hour + 1) if hour < LAST_HOUR else time.max
        self._put(nth, [*told, Break(nth + 1, start, end, tr("Break"))])
        self.days[nth][-1].start.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_day_before(self, nth: int) -> None:
        """The same as on the day before."""
        self._put(nth, [stretch.told._replace(weekday=nth + 1) for stretch in self.days[nth - 1]])

    # inside

    def _put(self, nth: int, told: Iterable[Break]) -> None:
        self.days[nth] = [self._stretch(nth, one) for one in told]
        self._fill(nth)
        lead_through(self, self._fields())
        self.changed.emit()

    def _stretch(self, nth: int, told: Break) -> Stretch:
        made = Stretch(told, has_reason=self._words.has_reasons)
        made.changed.connect(self.changed)
        made.removed.connect(partial(self._remove, nth, made))
        return made

    def _remove(self, nth: int, stretch: Stretch) -> None:
        self._put(nth, [one.told for one in self.days[nth] if one is not stretch])
        self.add_buttons[nth].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> Iterator[QWidget]:
        """What takes keys, day by day."""
        for nth, day in enumerate(self.days):
            for stretch in day:
                yield from (stretch.start, stretch.end, stretch.reason, stretch.remove)
            yield self.add_buttons[nth]
            if nth:
                yield self.copy_buttons[nth - 1]

    def _fill(self, nth: int) -> None:
        cell = self._cells[nth]
        clear(cell)
        in_one_line = 1 if self._words.has_reasons else 2
        for place, stretch in enumerate(self.days[nth]):
            cell.addWidget(stretch, place // in_one_line, place % in_one_line)
            stretch.show()
        if not self.days[nth]:
            cell.addWidget(label("none", self._words.none), 0, 0)
        cell.setColumnStretch(in_one_line, 1)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(4, 1)
        grid.setColumnMinimumWidth(1, STRETCH_WIDTH)
        for nth in range(DAYS):
            day = weekday_name(nth + 1)
            cell = QGridLayout()
            cell.setSpacing(4)
            self._cells.append(cell)
            grid.addWidget(label("weekdayWord", as_title(day)), nth, 0)
            grid.addLayout(cell, nth, 1)
            grid.setRowMinimumHeight(nth, 36)
            add_on = self._words.add_on.format(day=day)
            self.add_buttons.append(_button(self._words.add, add_on, partial(self.add, nth)))
            grid.addWidget(self.add_buttons[-1], nth, 2)
            if nth:
                name = tr("{day} as on {other}", day=day, other=weekday_name(nth))
                as_before = _button(tr("As above"), name, partial(self.copy_day_before, nth))
                self.copy_buttons.append(as_before)
                grid.addWidget(as_before, nth, 3)


def _button(words: str, name: str, do: partial[None]) -> QPushButton:
    made = QPushButton(words)
    made.setObjectName("offer")
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.clicked.connect(lambda: do())
    return made


def _shown(clock: time) -> QTime:
    return QTime(0, 0) if clock == time.max else QTime(clock.hour, clock.minute)


def _clock(shown: QTime) -> time:
    return time(shown.hour(), shown.minute())
