"""The day under pointer and keys: a click or Enter chooses a slot or a booking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.cursor import Cursor, Move
from salon_desk.ui.grid.day_table import Index
from salon_desk.ui.grid.hand import Hand, Press
from salon_desk.ui.grid.hover import Hover
from salon_desk.ui.grid.keyboard import Keyboard
from salon_desk.ui.grid.pointing import outline_of
from salon_desk.ui.grid.scene import Marks, Scene
from salon_desk.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton
ScrollHint = QAbstractItemView.ScrollHint


class DayGrid(DayCanvas):
    """One column per stylist. `slot_chosen` carries a Slot, `booking_chosen` a Booking.

    What Qt hears of pointer and keys goes on to the parts: cursor and keyboard, hover and `hand`.
    """

    slot_chosen = Signal(object)
    booking_chosen = Signal(object)
    today_wanted = Signal()

    def __init__(
        self, model: DayModel, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None
    ) -> None:
        # The parts come first: a canvas that is being made asks for its marks already.
        self._proposal = 0
        self._cursor = Cursor(self, model, lambda: self._minutes)
        self._hover = Hover(self, model)
        self._keyboard = Keyboard(self._enter, {Qt.Key.Key_T: lambda: self.today_wanted.emit()})
        self.hand = Hand(self._hover.under, self._click)
        super().__init__(model, look, own, parent)
        model.modelReset.connect(self._hover.forget)

    def set_proposal(self, minutes: int) -> None:
        """How long the next visit would be: what the outline of a free slot shows."""
        self._proposal = minutes
        self.repaint_outlines()

    def select_slot(self, slot: Slot | None) -> None:
        """Put the cursor on a slot, or nowhere."""
        self._cursor.select(slot)

    def selected_slot(self) -> Slot | None:
        """The slot under the cursor, whoever has it."""
        return self._cursor.slot

    def selected_booking(self) -> Booking | None:
        """The booking or hold under the cursor; the first where two share the time."""
        return self._cursor.booking

    def marks(self, scene: Scene) -> Marks:
        """What lies over a scene that has none yet."""
        hover, chosen = self._hover.slot, self._cursor.booking
        slot = self._cursor.slot if chosen is None else None
        return Marks(
            hover=outline_of(scene, hover, self._minutes) if hover else None,
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

    def _click(self, press: Press) -> None:
        block, slot = press.block, press.slot
        if block is not None:
            slot = Slot(block.booking.stylist_id, block.booking.start)
        self.select_slot(slot)
        self._choose(slot, block)

    def _enter(self) -> None:
        """Choose what is under the cursor."""
        self._choose(self._cursor.slot, self._cursor.next_block())

    # Qt asks

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        return self._cursor.moved(action)

    def visualRect(self, index: Index) -> QRect:
        return self._cursor.rect_at(index)

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        box, geometry = self.visualRect(index), self.geometry_now()
        if geometry is not None and not box.isNull():
            self.sight.show_rows(box)
            self.sight.show_column(geometry, index.column())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The outline is larger than the cell that Qt would repaint. Not all is painted: a claim waits for the painting.
        self._cursor.repaint(previous)
        self._cursor.repaint(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._keyboard.deed(event)
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for finding cells by their text."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is LEFT:
            self.hand.press(event.position().toPoint())
        else:
            self.hand.cancel()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self.hand.move(point)
        if not self.hand.is_dragging:
            self._hover.move(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is LEFT:
            self.hand.release(event.position().toPoint())
        else:
            self.hand.cancel()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is one more click and nothing else."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        point = event.position().toPoint()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.by(1 if event.angleDelta().y() > 0 else -1, int(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)
            self._hover.move(point)

    # Qt's own item view paints everything again when the focus comes or goes, just when a claim is on its way.
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cursor.repaint(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._cursor.repaint(self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover.move(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._hover.show_tip(event)
            return True
        return super().viewportEvent(event)
