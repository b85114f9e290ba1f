"""The day under pointer and keys: a click or Enter chooses a slot or a booking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Day, Slot
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.geometry import snapped
from salon_desk.ui.grid.painting import outline_box
from salon_desk.ui.grid.pointing import block_at, outline_of
from salon_desk.ui.grid.scene import Marks, Scene, rect
from salon_desk.ui.grid.steps import shift_ends, stepped, stops
from salon_desk.ui.grid.words import booking_sentence
from salon_desk.ui.theme import Look

HOUR = timedelta(hours=1)
Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint


class DayGrid(DayCanvas):
    """One column per stylist. `slot_chosen` carries a Slot, `booking_chosen` a Booking."""

    slot_chosen = Signal(object)
    booking_chosen = Signal(object)
    today_wanted = Signal()

    def __init__(
        self, model: DayModel, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None
    ) -> None:
        self._hover: Slot | None = None
        self._proposal = 0
        self._turn = -1
        self._pressed: QPoint | None = None
        super().__init__(model, look, own, parent)
        model.modelReset.connect(self._forget_pointer)

    # what is pointed at

    def set_proposal(self, minutes: int) -> None:
        """How long the next visit would be: what the outline of a free slot shows."""
        self._proposal = minutes
        self._repaint_outlines()

    def select_slot(self, slot: Slot | None) -> None:
        """Put the cursor on a slot, or nowhere."""
        self._repaint_outlines()
        self._repaint_chosen()
        index = QModelIndex() if slot is None else self._day_model.index_of(slot)
        self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        self._repaint_outlines()
        self._repaint_chosen()

    def selected_slot(self) -> Slot | None:
        """The slot under the cursor, whoever has it."""
        return self._slot_at(self.currentIndex())

    def selected_booking(self) -> Booking | None:
        """The booking or hold under the cursor; the first where two share the time."""
        index = self.currentIndex()
        here = self._day_model.blocks_at(index.row(), index.column()) if index.isValid() else ()
        return here[0].booking if here else None

    def marks(self, scene: Scene) -> Marks:
        """What lies over a scene that has none yet."""
        chosen = self.selected_booking()
        slot = self.selected_slot() if chosen is None else None
        return Marks(
            hover=outline_of(scene, self._hover, self._minutes) if self._hover else None,
            cursor=outline_of(scene, slot, self._minutes) if slot else None,
            chosen=chosen if chosen and (self.hasFocus() or not chosen.is_hold) else None,
            fading=self._glow.fading,
        )

    # inside

    @property
    def _minutes(self) -> int:
        day = self._day_model.day
        return self._proposal or (day.slot_minutes if day else 15)

    def _choose(self, slot: Slot | None, block: Block | None) -> None:
        """Say what was chosen."""
        if block is not None:
            self.booking_chosen.emit(block.booking)
        elif slot is not None:
            self.slot_chosen.emit(slot)

    def _slot_at(self, index: Index) -> Slot | None:
        day, axis = self._day_model.day, self._day_model.axis
        if not index.isValid() or day is None or axis is None or index.column() >= len(day.columns):
            return None
        return Slot(day.columns[index.column()].stylist.id, snapped(axis.instant(index.row()), day))

    def _under(self, point: QPoint) -> tuple[Slot | None, Block | None]:
        """The slot and the block under a point of the viewport."""
        geometry, day = self.geometry_now(), self._day_model.day
        column = geometry.column_at(point.x()) if geometry else None
        if geometry is None or day is None or column is None:
            return None, None
        block = block_at(self._day_model.blocks(column), geometry, column, point.x(), point.y())
        return geometry.slot_at(point.x(), point.y(), day), block

    def _click(self, point: QPoint) -> None:
        slot, block = self._under(point)
        if block is not None:
            slot = Slot(block.booking.stylist_id, block.booking.start)
        self.select_slot(slot)
        self._choose(slot, block)

    def _enter(self) -> None:
        """Choose what is under the cursor; where two share the time, each in turn."""
        index = self.currentIndex()
        here = self._day_model.blocks_at(index.row(), index.column()) if index.isValid() else ()
        self._turn = (self._turn + 1) % len(here) if len(here) > 1 else 0
        self._choose(self.selected_slot(), here[self._turn] if here else None)

    def _point_at(self, point: QPoint | None) -> None:
        """Move the outline under the pointer."""
        slot, block = self._under(point) if point is not None else (None, None)
        free = slot if block is None else None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if slot or block else Qt.CursorShape.ArrowCursor)
        if free != self._hover:
            self._repaint_outlines()
            self._hover = free
            self._repaint_outlines()
            self._ruler.viewport().update()

    def _repaint_outlines(self) -> None:
        scene = self.scene()
        for outline in (scene.marks.hover, scene.marks.cursor) if scene else ():
            if scene is not None and outline is not None:
                self.repaint_box(outline_box(scene, outline))

    def _repaint_chosen(self) -> None:
        chosen = self.selected_booking()
        if chosen is not None:
            self.viewport().update(self.rect_of(chosen).adjusted(-5, -5, 5, 5))

    def _repaint_cursor(self, index: Index) -> None:
        """Paint again what the cursor draws on a cell: the rim of a block, the outline of a free slot."""
        scene, slot = self.scene(), self._slot_at(index)
        if scene is None or slot is None:
            return
        for block in self._day_model.blocks_at(index.row(), index.column()):
            self.viewport().update(self.rect_of(block.booking).adjusted(-5, -5, 5, 5))
        outline = outline_of(scene, slot, self._minutes)
        if outline is not None:
            self.repaint_box(outline_box(scene, outline))

    def _forget_pointer(self) -> None:
        self._hover = None

    def _stops(self, column: int) -> list[datetime]:
        model = self._day_model
        if model.day is None or model.axis is None:
            return []
        return stops(model.day, model.axis, model.blocks(column), model.offs(column))

    def _first_index(self) -> QModelIndex:
        """Where the cursor starts: at the first free slot from now on, else at the top."""
        model = self._day_model
        now = model.now()
        free = model.day.free_slots(self._minutes, now, now)[:1] if model.day else []
        return model.index_of(free[0]) if free else model.index(0, 0)

    def _moved(self, day: Day, column: int, instant: datetime, action: Move) -> tuple[int, datetime]:
        """The column and instant to which a key moves the cursor."""
        if action in (Move.MoveLeft, Move.MoveRight):
            column += 1 if action is Move.MoveRight else -1
            return min(max(column, 0), len(day.columns) - 1), instant
        ends = shift_ends(day, day.columns[column])
        if ends and action in (Move.MoveHome, Move.MoveEnd):
            return column, ends[0] if action is Move.MoveHome else ends[1]
        if action in (Move.MovePageUp, Move.MovePageDown):
            return column, instant + (HOUR if action is Move.MovePageDown else -HOUR)
        by = {Move.MoveDown: 1, Move.MoveNext: 1, Move.MoveUp: -1, Move.MovePrevious: -1}.get(action, 0)
        return column, stepped(self._stops(column), instant, by)

    def _key_wish(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key means here, None where it is none of the grid's."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Held down it would hold a slot and, in the form that comes up, confirm it too.
            return event.accept if event.isAutoRepeat() else self._enter
        return self.today_wanted.emit if event.key() == Qt.Key.Key_T else None

    # Qt asks

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model, index = self._day_model, self.currentIndex()
        if model.day is None or model.axis is None or not model.day.columns:
            return QModelIndex()
        if not index.isValid():
            # Qt asks for the next cell when the focus comes; a slot is selected by a person and not by that.
            return QModelIndex() if action is Move.MoveNext else self._first_index()
        column, instant = self._moved(model.day, index.column(), model.axis.instant(index.row()), action)
        row = min(max(model.axis.row_of(instant), 0), model.axis.rows - 1)
        return model.index(row, column)

    def visualRect(self, index: Index) -> QRect:
        day, axis, geometry = self._day_model.day, self._day_model.axis, self.geometry_now()
        if not index.isValid() or day is None or axis is None or geometry is None:
            return QRect()
        here = self._day_model.blocks_at(index.row(), index.column())
        if here:
            return rect(here[0].box(geometry, index.column()))
        start = snapped(axis.instant(index.row()), day)
        return rect(geometry.slot_box(Slot(day.columns[index.column()].stylist.id, start), day.slot_minutes))

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        box, height = self.visualRect(index), self.viewport().height()
        bar, geometry = self.verticalScrollBar(), self.geometry_now()
        if geometry is None or box.isNull():
            return
        if box.top() < 0 or box.height() > height:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() > height:
            bar.setValue(bar.value() + box.bottom() - height + 1)
        self._reveal_column(geometry, index.column())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The outline is larger than the cell that Qt would repaint. Not all is painted: a claim waits for the painting.
        self._repaint_cursor(previous)
        self._repaint_cursor(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._key_wish(event)
        if wish is not None:
            wish()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for finding cells by their text."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is one more click and nothing else."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fits = False
            self.zoom_around(self.zoom + (1 if event.angleDelta().y() > 0 else -1), int(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)
            self._point_at(event.position().toPoint())

    # Qt's own item view paints everything again when the focus comes or goes, just when a claim is on its way.
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._repaint_cursor(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_cursor(self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """All of a booking in one sentence, for blocks that are too small for their text."""
        _, block = self._under(event.pos())
        day = self._day_model.day
        if block is None or day is None:
            QToolTip.hideText()
            return
        service = self._day_model.service(block.booking.service_id)
        words = booking_sentence(block.booking, day, service, self._day_model.now())
        QToolTip.showText(event.globalPos(), words, self.viewport())
