"""The lines of the palette: what was found, under small headings; the cursor stays in the field above."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salon_desk.domain.language import tr
from salon_desk.ui.palette_finds import Find
from salon_desk.ui.theme import Look, font

FOUND = Qt.ItemDataRole.UserRole
ROW, HEADING, EDGE, GAP = 34, 26, 12, 16
TALLEST = 13 * ROW
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Painter(QStyledItemDelegate):
    """Draws a line: its words on the left, the detail small on the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def _paint_find(self, painter: QPainter, area: QRect, found: Find, is_current: bool) -> None:
        look = self.look
        if is_current:
            painter.setPen(look.focus)
            painter.setBrush(look.accent_tint)
            painter.drawRoundedRect(area.adjusted(4, 1, -5, -2), 6, 6)
        inner = area.adjusted(EDGE, 0, -EDGE, 0)
        detail = QFontMetrics(font(11)).elidedText(found.detail, Qt.TextElideMode.ElideRight, inner.width() // 2)
        room = inner.width() - QFontMetrics(font(11)).horizontalAdvance(detail) - GAP
        weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Normal
        title = QFontMetrics(font(13, weight)).elidedText(found.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font(13, weight))
        painter.setPen(look.accent_ink if is_current else look.ink)
        painter.drawText(inner, LEFT, title)
        painter.setFont(font(11))
        painter.setPen(look.accent_ink if is_current else look.faint)
        painter.drawText(inner, RIGHT, detail)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found, area = index.data(FOUND), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found is None:
            painter.setFont(font(11, QFont.Weight.DemiBold))
            painter.setPen(self.look.faint)
            painter.drawText(area.adjusted(EDGE, 6, -EDGE, 0), LEFT, index.data())
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_find(painter, area, found, chosen)
        painter.restore()


class PaletteRows(QListWidget):
    """`chosen` carries the Find that was clicked."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteRows")
        self.setAccessibleName(tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._painter = _Painter(look, self)
        self.setItemDelegate(self._painter)
        self._finds: list[Find] = []

    @property
    def finds(self) -> list[Find]:
        """What is shown, from the top."""
        return self._finds

    @property
    def current(self) -> Find | None:
        """The line that Enter takes."""
        return self._at(self.currentRow())

    def show_finds(self, finds: Sequence[Find], keep: Find | None, begins: bool = True) -> None:
        """Show these by group; the line that was `keep` stays the current one, else the first is where it may be."""
        self._finds = list(finds)
        self.clear()
        for group, members in groupby(finds, key=lambda found: found.group):
            self._add(tr(group), None)
            for found in members:
                self._add(", ".join(part for part in (found.title, found.detail) if part), found)
        self._go_to(keep, begins)
        rows = [self.sizeHintForRow(row) for row in range(self.count())]
        self.setFixedHeight(min(sum(rows), TALLEST))
        self.setVisible(bool(finds))

    def step(self, by: int) -> None:
        """Go so many lines down, past the headings; from the last to the first."""
        places = [row for row in range(self.count()) if self._at(row) is not None]
        if places:
            here = places.index(self.currentRow()) if self.currentRow() in places else -1
            self.setCurrentRow(places[(here + by) % len(places)])

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._painter.look = look
        self.viewport().update()

    def _at(self, row: int) -> Find | None:
        found: Find | None = self.model().index(row, 0).data(FOUND)
        return found

    def _add(self, words: str, found: Find | None) -> None:
        item = QListWidgetItem(words, self)
        item.setData(FOUND, found)
        item.setToolTip(words)
        item.setSizeHint(QSize(0, HEADING if found is None else ROW))
        if found is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _go_to(self, keep: Find | None, begins: bool) -> None:
        told = [(found[:3], row) for row in range(self.count()) if (found := self._at(row)) is not None]
        same = next((row for words, row in told if keep is not None and words == keep[:3]), None)
        if same is not None:
            self.setCurrentRow(same)
        elif told and begins:
            self.setCurrentRow(told[0][1])
            self.scrollToTop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if self._at(row) is not None:
            self.setCurrentRow(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(self.indexAt(event.position().toPoint()).row())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found)
