"""The week under pointer and keys: a click or Enter chooses a booking or a free slot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from salon_desk.domain.booking import VisitId
from salon_desk.domain.day import Slot
from salon_desk.ui.enter import ENTER
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.colouring import Colouring
from salon_desk.ui.grid.geometry import snapped
from salon_desk.ui.grid.phases import Shape
from salon_desk.ui.grid.pointing import block_at, outline_of
from salon_desk.ui.grid.scene import Marks, Scene
from salon_desk.ui.grid.steps import stepped, stops
from salon_desk.ui.grid.words import booking_sentence
from salon_desk.ui.theme import Look
from salon_desk.ui.week.canvas import Index, WeekCanvas
from salon_desk.ui.week.model import WeekModel

Move = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint


class WeekGrid(WeekCanvas):
    """`slot_chosen` carries a Slot, `booking_chosen` a Booking."""

    slot_chosen = Signal(object)
    booking_chosen = Signal(object)

    def __init__(
        self, model: WeekModel, look: Look, own: Callable[[VisitId], bool], colouring: Colouring, parent: QWidget
    ) -> None:
        self._hover: Slot | None = None
        super().__init__(model, look, own, colouring, parent)
        model.modelReset.connect(lambda: self._point_at(None))

    def under(self, point: QPoint) -> tuple[Slot | None, Block | None]:
        """The slot and the block under a point of the viewport."""
        column = self.columnAt(point.x())
        if column < 0:
            return None, None
        scene = self.scene(column)
        block = block_at(self._week.blocks(column), scene.geometry, 0, point.x(), point.y())
        return scene.geometry.slot_at(point.x(), point.y(), scene.day), block

    def slot_at(self, index: Index) -> Slot | None:
        """The slot in which a cell lies."""
        if not index.isValid():
            return None
        day = self._week.days[index.column()]
        start = snapped(self._week.axes[index.column()].instant(index.row()), day)
        return Slot(day.columns[0].stylist.id, start)

    def marks(self, scene: Scene, column: int) -> Marks:
        """The cursor's booking or slot and the free slot under the pointer, where they are on this date."""
        current, hover = self.currentIndex(), self._hover
        shape = Shape(scene.day.slot_minutes)
        here = self._week.blocks_at(current.row(), column) if current.isValid() and current.column() == column else ()
        slot = self.slot_at(current) if current.isValid() and current.column() == column and not here else None
        over = hover if hover is not None and scene.day.begins <= hover.start < scene.day.ends else None
        return Marks(
            hover=outline_of(scene, over, shape) if over is not None else None,
            cursor=outline_of(scene, slot, shape) if slot is not None else None,
            chosen=here[0].booking if here else None,
        )

    # inside

    def _choose(self, slot: Slot | None, block: Block | None) -> None:
        if block is not None:
            self.booking_chosen.emit(block.booking)
        elif slot is not None:
            self.slot_chosen.emit(slot)

    def _point_at(self, slot: Slot | None) -> None:
        """Outline a free slot, or none."""
        if slot != self._hover:
            self._hover = slot
            self.viewport().update()

    def _show_tip(self, event: QHelpEvent) -> None:
        """All of a booking in one sentence, for blocks that are too small for their text."""
        _, block = self.under(event.pos())
        column = self.columnAt(event.pos().x())
        if block is None or column < 0:
            QToolTip.hideText()
            return
        service = self._week.service(block.booking.service_id)
        words = booking_sentence(block.booking, self._week.days[column], service, self._week.now())
        QToolTip.showText(event.globalPos(), words, self.viewport())

    # Qt asks

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current, model = self.currentIndex(), self._week
        if not model.days or not current.isValid():
            # Qt asks for the next cell when the focus comes; a cell is chosen by a person and not by that.
            begins = model.days and action is not Move.MoveNext
            return model.index(model.rowCount() // 3, 0) if begins else QModelIndex()
        across = {Move.MoveLeft: -1, Move.MoveRight: 1}.get(action, 0)
        down = {Move.MoveDown: 1, Move.MoveUp: -1, Move.MovePageDown: 4, Move.MovePageUp: -4}.get(action, 0)
        column = min(max(current.column() + across, 0), len(model.days) - 1)
        if not down:
            return model.index(current.row(), column)
        places = stops(model.days[column], model.axes[column], model.blocks(column), model.offs(column))
        row = model.axes[column].row_of(stepped(places, model.axes[column].instant(current.row()), down))
        return model.index(min(max(row, 0), model.rowCount() - 1), column)

    def visualRect(self, index: Index) -> QRect:
        slot = self.slot_at(index)
        if slot is None:
            return QRect()
        here = self._week.blocks_at(index.row(), index.column())
        return self.rect_of(here[0].booking) if here else self.slot_rect(slot)

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        box = self.visualRect(index)
        if not box.isNull():
            self.sight.show_rows(box)
            self.sight.show_column(self.scene(index.column()).geometry, 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; with Ctrl the arrows are for whoever shows the week."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in ENTER:
            index = self.currentIndex()
            here = self._week.blocks_at(index.row(), index.column()) if index.isValid() else ()
            self._choose(self.slot_at(index), here[0] if here else None)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for finding cells by their text."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What counts is where the button is let go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(*self.under(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has gone to the day already."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        slot, block = self.under(event.position().toPoint())
        self._point_at(slot if block is None else None)
        over = slot is not None or block is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)
