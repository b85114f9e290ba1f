"""A month to pick a day from: today marked, the shown day filled, one tab stop."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.assets import icon
from salon_desk.ui.dates import as_title, long_date, month_name, weekday_short
from salon_desk.ui.enter import ENTER
from salon_desk.ui.group import Group
from salon_desk.ui.labels import label
from salon_desk.ui.theme import Look, font

ROWS, COLUMNS = 7, 7
ROW_HEIGHT = 26
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
CENTRE = Qt.AlignmentFlag.AlignCenter
CHOOSING = (*ENTER, Qt.Key.Key_Space)


class _Days(QAbstractButton):
    """The days of one month; arrows walk, Enter or a click chooses. It is told as a button: the day walked to."""

    chosen = Signal(object)
    walked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.shown = self.cursor_day = self.today = date(2000, 1, 1)
        self._hover: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.clicked.connect(lambda: self.chosen.emit(self.cursor_day))
        self.setFixedHeight(ROWS * ROW_HEIGHT)

    @property
    def first(self) -> date:
        """The Monday of the first row."""
        start = self.cursor_day.replace(day=1)
        return start - timedelta(days=start.weekday())

    def rect_of(self, day: date) -> QRect:
        """Where a day stands."""
        row, column = divmod((day - self.first).days, COLUMNS)
        left, right = (self.width() * place // COLUMNS for place in (column, column + 1))
        return QRect(left, (row + 1) * ROW_HEIGHT, right - left, ROW_HEIGHT)

    def day_at(self, x: int, y: int) -> date | None:
        """The day of this month at a point."""
        row, column = y // ROW_HEIGHT - 1, x * COLUMNS // max(1, self.width())
        if not (0 <= row < ROWS - 1 and 0 <= column < COLUMNS):
            return None
        day = self.first + timedelta(days=row * COLUMNS + column)
        return day if day.month == self.cursor_day.month else None

    def walk_to(self, day: date) -> None:
        """Put the cursor on a day."""
        self.cursor_day = day
        self.setAccessibleName(long_date(day, self.today))
        self.walked.emit()
        self.update()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        square = self.rect_of(day)
        disc = QRect(0, 0, 24, 24)
        disc.moveCenter(square.center())
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self.shown:
            painter.setBrush(self.look.accent)
            painter.drawEllipse(disc)
        elif day == self._hover:
            painter.setBrush(self.look.hover)
            painter.drawEllipse(disc)
        if self.hasFocus() and day == self.cursor_day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.look.focus)
            painter.drawEllipse(disc.adjusted(-1, -1, 1, 1))
        painter.setFont(font(12, QFont.Weight.Bold if day in (self.today, self.shown) else QFont.Weight.Normal))
        painter.setPen(self._ink(day))
        painter.drawText(square, CENTRE, str(day.day))

    def _ink(self, day: date) -> QColor:
        if day == self.shown:
            return self.look.on_accent
        return self.look.accent_ink if day == self.today else self.look.ink

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(self.look.small, QFont.Weight.Medium))
        painter.setPen(self.look.faint)
        for nth in range(COLUMNS):
            place = self.rect_of(self.first + timedelta(days=nth)).translated(0, -ROW_HEIGHT)
            painter.drawText(place, CENTRE, weekday_short(nth + 1)[0].upper())
        for nth in range((ROWS - 1) * COLUMNS):
            day = self.first + timedelta(days=nth)
            if day.month == self.cursor_day.month:
                self._paint_day(painter, day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.walk_to(self.cursor_day + timedelta(days=step))
            announce_shown(self)
        elif event.key() in CHOOSING:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint().x(), event.position().toPoint().y())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self.day_at(event.position().toPoint().x(), event.position().toPoint().y())
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = None
        self.update()


class Month(Group):
    """The month of the shown day, with a step to the months around it. `day_chosen` carries a date."""

    day_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = _Days(look, self)
        self._title = label("monthTitle")
        self._back, self._on = QToolButton(), QToolButton()
        for button, name, step in ((self._back, tr("Month before"), -1), (self._on, tr("Month after"), 1)):
            button.setProperty("kind", "quiet")
            button.setObjectName("small")
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda *_, by=step: self._step(by))
        self._lay_out()
        self.set_look(look)
        self.days.chosen.connect(self.day_chosen)
        self.days.walked.connect(self._tell)

    @property
    def heading(self) -> str:
        """The month that is shown."""
        return self._title.text()

    def show_day(self, day: date, today: date) -> None:
        """Fill this day and mark today."""
        self.days.shown, self.days.today = day, today
        self.days.walk_to(day)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.days.look = look
        self._back.setIcon(icon("chevron-left", look))
        self._on.setIcon(icon("chevron-right", look))
        self._back.setIconSize(QSize(14, 14))
        self._on.setIconSize(QSize(14, 14))
        self.days.update()

    def _tell(self) -> None:
        self._title.setText(as_title(month_name(self.days.cursor_day)))
        self.setAccessibleName(self.heading)

    def _step(self, by: int) -> None:
        first = self.days.cursor_day.replace(day=1)
        self.days.walk_to((first + timedelta(days=32 if by > 0 else -1)).replace(day=1))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        top.addWidget(self._on)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addWidget(self.days)
