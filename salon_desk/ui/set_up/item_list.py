"""A list of stylists or services in their order: one is chosen, moved up and down, or added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.keys import bind_letters
from salon_desk.ui.theme import Look

WIDTH, DOT = 230, 12


class Line(NamedTuple):
    """What stands in the list: `heading` above it where it is another than before; `gone` says why it steps back."""

    id: int
    heading: str
    name: str
    colour: str
    gone: str


class ItemList(QWidget):
    """`chosen` and `moved` carry an id, `moved` also 1 or -1; `add_wanted` is for a new one."""

    chosen = Signal(int)
    moved = Signal(int, int)
    add_wanted = Signal()

    def __init__(self, name: str, add: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[Line, ...] = ()
        self._unsaved: frozenset[int] = frozenset()
        self.rows = QListWidget()
        self.rows.setObjectName("items")
        self.rows.setAccessibleName(name)
        self.up, self.down = _button("↑", tr("Move up (Ctrl+↑)")), _button("↓", tr("Move down (Ctrl+↓)"))
        self.add_button = QPushButton(add)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.rows)

    @property
    def current(self) -> int | None:
        """Which one is chosen."""
        chosen: int | None = self.rows.currentIndex().data(Qt.ItemDataRole.UserRole)
        return chosen

    def show_lines(self, lines: Sequence[Line], unsaved: frozenset[int], chosen: int | None) -> None:
        """Show these, with a mark at those that something is typed of; without telling that one is chosen."""
        if (tuple(lines), unsaved, chosen) == (self._lines, self._unsaved, self.current):
            return
        self._lines, self._unsaved = tuple(lines), unsaved
        with QSignalBlocker(self.rows):
            self.rows.clear()
            heading = ""
            for line in lines:
                if line.heading != heading:
                    self._add_heading(line.heading)
                heading = line.heading
                self._add(line, chosen)
        self._stir()

    def set_online(self, why_not: str) -> None:
        """Say why nothing can be moved now; an empty reason means that it can."""
        self._why_not = why_not
        self._stir()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        lines, self._lines = self._lines, ()
        self.show_lines(lines, self._unsaved, self.current)

    # inside

    _why_not = ""

    def _add(self, line: Line, chosen: int | None) -> None:
        words = line.name or tr("New")
        item = QListWidgetItem(_dot(line.colour), f"{words}  •" if line.id in self._unsaved else words)
        item.setData(Qt.ItemDataRole.UserRole, line.id)
        if line.gone:
            item.setForeground(self._look.faint)
            item.setText(f"{item.text()}  ({line.gone})")
        spoken = [words, line.gone, tr("not saved") if line.id in self._unsaved else ""]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, spoken)))
        self.rows.addItem(item)
        if line.id == chosen:
            self.rows.setCurrentItem(item)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words.upper())
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(self._look.faint)
        small = self.rows.font()
        small.setPixelSize(self._look.small)
        small.setBold(True)
        item.setFont(small)
        self.rows.addItem(item)

    def _move(self, by: int) -> None:
        if self.current is not None and not self._why_not:
            self.moved.emit(self.current, by)

    def _tell(self) -> None:
        self._stir()
        if self.current is not None:
            self.chosen.emit(self.current)

    def _stir(self) -> None:
        ids = [line.id for line in self._lines]
        place = ids.index(self.current) if self.current in ids else -1
        # What is not in the book yet stands last, and has no place of its own.
        known = [number for number in ids if number]
        self.up.setEnabled(not self._why_not and place > 0 and bool(self.current))
        self.down.setEnabled(not self._why_not and 0 <= place < len(known) - 1)
        for button in (self.up, self.down):
            button.setToolTip(self._why_not or button.accessibleName())

    def _wire(self) -> None:
        self.rows.currentItemChanged.connect(self._tell)
        self.add_button.clicked.connect(self.add_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        bind_letters(self, {"Ctrl+Up": lambda: self._move(-1), "Ctrl+Down": lambda: self._move(1)})

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        order = QHBoxLayout()
        order.setSpacing(6)
        order.addWidget(self.add_button, 1)
        for button in (self.up, self.down):
            order.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 16, 0, 12)
        rows.setSpacing(8)
        rows.addWidget(self.rows, 1)
        rows.addLayout(order)


def _button(words: str, name: str) -> QPushButton:
    made = QPushButton(words)
    made.setAccessibleName(name)
    made.setFixedWidth(36)
    return made


def _dot(colour: str) -> QIcon:
    drawn = QPixmap(DOT, DOT)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, 1, DOT - 2, DOT - 2))
    painter.end()
    return QIcon(drawn)
