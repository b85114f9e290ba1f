"""The day under pointer and keys: a click or Enter chooses a slot or a booking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.carry import Carry
from salon_desk.ui.grid.cursor import Cursor, Move
from salon_desk.ui.grid.day_table import Index
from salon_desk.ui.grid.drags import MoveDrag, StretchDrag
from salon_desk.ui.grid.ghosting import Ghosting
from salon_desk.ui.grid.hand import Hand, Press
from salon_desk.ui.grid.hover import Hover
from salon_desk.ui.grid.keyboard import Deed, Keyboard
from salon_desk.ui.grid.phases import Shape
from salon_desk.ui.grid.pointing import outline_of
from salon_desk.ui.grid.scene import Marks, Scene
from salon_desk.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
ScrollHint = QAbstractItemView.ScrollHint


class DayGrid(DayCanvas):
    """One column per stylist. `slot_chosen` carries a Slot, `booking_chosen` a Booking, `squeeze_wanted` a Slot that is
    taken, `let_go_outside` a Booking and where on the screen it was dropped.

    What Qt hears of pointer and keys goes on to the parts: cursor and keyboard, hover and `hand`; `carry` is what is
    picked up.
    """

    slot_chosen = Signal(object)
    booking_chosen = Signal(object)
    today_wanted = Signal()
    squeeze_wanted = Signal(object)
    let_go_outside = Signal(object, object)

    def __init__(
        self, model: DayModel, look: Look, own: Callable[[VisitId], bool], parent: QWidget | None = None
    ) -> None:
        # The parts come first: a canvas that is being made asks for its marks already.
        self._shape_at: Callable[[StylistId], Shape | None] = self._one_slot
        self.carry = Carry(model)
        self._cursor = Cursor(self, model, lambda stylist: self._shape_at(stylist))
        self._hover = Hover(self, model)
        letters: dict[int, Deed] = {Qt.Key.Key_T: lambda: self.today_wanted.emit()}
        self._keyboard = Keyboard(self.carry, self._enter, self._squeeze, self._take_end, letters)
        move = MoveDrag(self, self.carry, lambda: model.day, lambda *let_go: self.let_go_outside.emit(*let_go))
        self.hand = Hand(self._hover.under, self._click, (StretchDrag(self, self.carry, lambda: model.day), move))
        self._ghosting = Ghosting(self, model, self.carry)
        super().__init__(model, look, own, parent)
        self.carry.setParent(self)
        model.modelReset.connect(self._hover.forget)

    def set_proposal(self, shape_at: Callable[[StylistId], Shape | None]) -> None:
        """What the next visit would take at each stylist, as the outline shows it; None: she does not do it."""
        self.repaint_outlines()
        self._shape_at = shape_at
        self.repaint_outlines()

    def set_parked(self, visits: frozenset[VisitId]) -> None:
        """Mark the visits that are parked on the shelf."""
        self._ghosting.park(visits)

    def give_up(self) -> bool:
        """Leave what is dragged or carried where it was; the answer is whether there was something."""
        return self.hand.cancel() or self.carry.give_up()

    def carry_over(self, point: QPoint) -> None:
        """What was picked up by a key or from the shelf follows the pointer."""
        slot, _ = self._hover.under(point)
        if slot is not None:
            self.carry.hold_over(slot)

    def select_slot(self, slot: Slot | None) -> None:
        """Put the cursor on a slot, or nowhere."""
        self._cursor.select(slot)

    def select_booking(self, booking: Booking) -> None:
        """Put the cursor on a booking, also where it lies beside another."""
        self._cursor.select(Slot(booking.stylist_id, booking.start), booking)

    def selected_slot(self) -> Slot | None:
        """The slot under the cursor, whoever has it."""
        return self._cursor.slot

    def selected_booking(self) -> Booking | None:
        """The booking or hold under the cursor; of two that share the time the chosen one."""
        return self._cursor.booking

    def marks(self, scene: Scene) -> Marks:
        """What lies over a scene that has none yet."""
        hover, chosen = self._hover.slot, self._cursor.booking
        slot = self._cursor.slot if chosen is None else None
        if self._ghosting.ghost is not None:
            hover = slot = None
        return Marks(
            hover=outline_of(scene, hover, self._shape_at(hover.stylist_id)) if hover else None,
            cursor=outline_of(scene, slot, self._shape_at(slot.stylist_id)) if slot else None,
            chosen=chosen if chosen and (self.hasFocus() or not chosen.is_hold) else None,
            fading=self._glow.fading,
            ghost=self._ghosting.ghost,
            parked=self._ghosting.parked,
        )

    # inside

    def _one_slot(self, _: StylistId) -> Shape:
        day = self._day_model.day
        return Shape(day.slot_minutes if day else 15)

    def _choose(self, slot: Slot | None, block: Block | None) -> None:
        """Say what was chosen."""
        if block is not None:
            self.booking_chosen.emit(block.booking)
        elif slot is not None:
            self.slot_chosen.emit(slot)

    def _click(self, press: Press) -> None:
        block, slot = press.block, press.slot
        if self.carry.booking is not None:
            self._put_down(slot)
        elif block is not None:
            self.select_booking(block.booking)
            self._choose(slot, block)
        else:
            self.select_slot(slot)
            self._choose(slot, block)

    def _put_down(self, slot: Slot | None) -> None:
        """A click while something is carried lets it go there."""
        if slot is not None:
            self.carry.hold_over(slot)
        self.carry.drop()

    def _squeeze(self) -> None:
        """Ask to be squeezed in beside what is under the cursor; free time is simply chosen."""
        if self._cursor.slot is not None and self._cursor.booking is not None:
            self.squeeze_wanted.emit(self._cursor.slot)
        else:
            self._enter()

    def _take_end(self) -> None:
        booking = self._cursor.booking
        if booking is not None and not booking.is_hold:
            self.carry.take_end(booking)

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

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keyboard.let_go(event)
        super().keyReleaseEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for finding cells by their text."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        slot, block = self._hover.under(point)
        if event.button() is LEFT and event.modifiers() == SHIFT and slot is not None and block is not None:
            self.squeeze_wanted.emit(slot)
        elif event.button() is LEFT:
            self.hand.press(point)
        else:
            self.hand.cancel()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self.hand.move(point)
        if not self.hand.is_dragging:
            self._hover.move(point)
            self.carry_over(point)

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
