"""A card whose lines can be chosen, by the mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from salon_desk.ui.overview.card import Card, paint_ring
from salon_desk.ui.overview.drawing import Drawing
from salon_desk.ui.overview.framing import PADDING, empty_card, heading
from salon_desk.ui.overview.listing import Line, Listing
from salon_desk.ui.overview.painter import paint_drawing
from salon_desk.ui.theme import Look

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
OUTWARD = 6  # pixels by which a line's ground is wider than its words


class ListCard(Card):
    """Its lines are buttons; the Tab key comes to one of them, arrows go on.

    `chosen` carries a line's Target, `reached` the LineButton to which an arrow went.
    """

    chosen = Signal(object)
    reached = Signal(object)

    def __init__(self, listing: Listing, look: Look, parent: QWidget) -> None:
        super().__init__(listing, look, parent)
        self.listing = listing
        self.lines: list[LineButton] = []
        self._fill()

    def show_listing(self, listing: Listing) -> bool:
        """Show other lines; whether anything is different."""
        if not self.show_figure(listing):
            return False
        self.listing = listing
        self._fill()
        return True

    def set_look(self, look: Look) -> None:
        """See Card."""
        super().set_look(look)
        for button in self.lines:
            button.set_look(look)

    def step(self, by: int, button: LineButton) -> None:
        """Give the keys to a line further on."""
        place = self.lines.index(button) + by
        if 0 <= place < len(self.lines):
            self._let_tab_come_to(place)
            self.lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(self.lines[place])

    def _fill(self) -> None:
        """A button for each line; those that are there already stay, with the keys if they have them."""
        focus = next((nth for nth, one in enumerate(self.lines) if one.hasFocus()), None)
        while len(self.lines) > len(self.listing.lines):
            gone = self.lines.pop()
            gone.hide()
            gone.deleteLater()
        for nth, line in enumerate(self.listing.lines):
            if nth == len(self.lines):
                self._add(line)
            self.lines[nth].show_line(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.lines else Qt.FocusPolicy.TabFocus)
        if focus is not None and focus >= len(self.lines):
            (self.lines[-1] if self.lines else self).setFocus(Qt.FocusReason.OtherFocusReason)
        if not any(one.focusPolicy() is Qt.FocusPolicy.TabFocus for one in self.lines):
            self._let_tab_come_to(0)
        self._place_lines()

    def _add(self, line: Line) -> None:
        button = LineButton(line, self._look, self)
        button.clicked.connect(lambda: self._choose(button.line))
        button.show()
        self.lines.append(button)

    def _choose(self, line: Line) -> None:
        if line.target is not None:
            self.chosen.emit(line.target)

    def _let_tab_come_to(self, place: int) -> None:
        for nth, one in enumerate(self.lines):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus if nth == place else Qt.FocusPolicy.NoFocus)

    def _place_lines(self) -> None:
        y, inside = heading(self.listing, self._look, self.width()).height, self.width() - 2 * PADDING
        for button in self.lines:
            high = button.line.draw(self._look, inside).height
            button.setGeometry(QRectF(PADDING - OUTWARD, y, inside + 2 * OUTWARD, high).toAlignedRect())
            y += high

    def _draw(self) -> Drawing:
        """Frame, title, what parts the lines, and the foot; the lines paint themselves."""
        title, inside = heading(self.listing, self._look, self.width()), self.width() - 2 * PADDING
        made = empty_card(self._look, self.width(), self.height())
        made.lay(title, 0, 0)
        y = title.height
        for nth, line in enumerate(self.listing.lines):
            if nth:
                made.box(PADDING, y, inside, 1, self._look.line_strong)
            y += line.draw(self._look, inside).height
        made.lay(self.listing.draw_foot(self._look, inside), PADDING, y)
        return made.done(self.height())

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_lines()


class LineButton(QAbstractButton):
    """One line; a click or Enter chooses it where it leads somewhere."""

    def __init__(self, line: Line, look: Look, card: ListCard) -> None:
        super().__init__(card)
        self.line = line
        self._card = card
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_line(self, line: Line) -> None:
        """Show another one."""
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setCursor(Qt.CursorShape.ArrowCursor if line.target is None else Qt.CursorShape.PointingHandCursor)
        self.update()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._card.step(by, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.line.target is not None and (self.underMouse() or self.hasFocus()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.hover)
                painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, 0), 6, 6)
            if self.hasFocus():
                paint_ring(painter, self.rect().adjusted(0, 1, 0, 0), self._look)
            painter.translate(OUTWARD, 0)
            paint_drawing(self.line.draw(self._look, self.width() - 2 * OUTWARD), painter)
