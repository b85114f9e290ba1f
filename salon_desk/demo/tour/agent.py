"""The hands and eyes of a tour in a desk's process: real mouse and key events in, what is shown out."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.demo.tour.channel import Told, call_in
from salon_desk.demo.tour.shown import boxes_of, cell_of, shown_by, slot_told, slot_words
from salon_desk.domain.day import Slot

if TYPE_CHECKING:
    from salon_desk.ui.desk_page import DeskPage
    from salon_desk.ui.window import SalonWindow


ACTIVE_TRIES = 20


class Agent:
    """Does what the conductor asks at one window, and answers each time."""

    def __init__(self, window: SalonWindow) -> None:
        self._window = window
        self._deeds: dict[str, Callable[[Told], Told]] = {
            "see": lambda _: shown_by(self._page),
            "cell": lambda asked: {"text": cell_of(self._page, asked)},
            "boxes": lambda asked: {"boxes": boxes_of(self._page, asked)},
            "free": self._free,
            "click slot": self._click_slot,
            "drag": self._drag,
            "click booking": self._click_booking,
            "click wish": self._click_wish,
            "click": self._click,
            "press": self._press,
            "type": self._type,
            "grab": self._grab,
        }

    async def attend(self, port: int, secret: str, number: int) -> None:
        """Serve the conductor until one of us hangs up."""
        with suppress(OSError):
            line = await call_in(port, secret, number)
            while (asked := await line.hear()) is not None:
                await self._take_the_keys()
                await line.say(self._deeds[asked["do"]](asked))

    @property
    def _page(self) -> DeskPage:
        return self._window.page

    def _free(self, asked: Told) -> Told:
        """Where a visit of so many minutes fits on the shown day from now on."""
        day, now = self._page.model.day, self._page.desk.clock.now()
        slots = day.free_slots(asked["minutes"], now, now) if day is not None else []
        return {"slots": [slot_words(slot) | self._name_of(slot) for slot in slots]}

    def _name_of(self, slot: Slot) -> Told:
        stylist = self._page.desk.roster.stylist(slot.stylist_id)
        return {"name": stylist.name if stylist else ""}

    def _click_slot(self, asked: Told) -> Told:
        slot = slot_told(asked)
        grid = self._page.grid
        grid.reveal(slot.start, slot.stylist_id)
        # Near its upper edge: also a short slot is hit there.
        area = grid.slot_rect(slot)
        self._click_at(grid.viewport(), QPoint(area.center().x(), area.top() + min(8, area.height() // 2)))
        return {}

    def _click_booking(self, asked: Told) -> Told:
        """Click on the booking of this client, which may share the time of its place with another one."""
        slot, grid = slot_told(asked), self._page.grid
        index = self._page.model.index_of(slot)
        here = [block.booking for block in self._page.model.blocks_at(index.row(), index.column())]
        grid.reveal(slot.start, slot.stylist_id)
        area = grid.rect_of(next(booking for booking in here if booking.client_name == asked["whose"]))
        self._click_at(grid.viewport(), QPoint(area.center().x(), area.top() + min(8, area.height() // 2)))
        return {}

    def _drag(self, asked: Told) -> Told:
        """Press the booking near its upper edge, and let go where it shall begin."""
        grid = self._page.grid
        places = [grid.slot_rect(slot_told(asked[place])) for place in ("from", "to")]
        start, end = (QPoint(area.center().x(), area.top() + min(8, area.height() // 2)) for area in places)
        QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        _move(grid.viewport(), (start + end) / 2, Qt.MouseButton.LeftButton)
        _move(grid.viewport(), end, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        return {}

    def _click(self, asked: Told) -> Told:
        panel = self._page.panel
        button = {
            "primary": panel.form.primary,
            "cancel": panel.card.cancel,
            "cancel for sure": panel.card.question.yes,
            "name": panel.form.client.name,
            "service": panel.form.chooser.services,
            "add a service": panel.form.builder.add,
        }[asked["what"]]
        if asked["what"] == "service":
            # A click would open its list, a window of its own; the keys change it as well.
            button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._click_at(button, button.rect().center())
        return {}

    def _click_wish(self, asked: Told) -> Told:
        """Click the wish of this client."""
        card = next(card for card in self._page.waitlist.cards if card.shown.waiter.client_name == asked["whose"])
        self._click_at(card, card.rect().center())
        return {}

    def _press(self, asked: Told) -> Told:
        for name in asked["keys"]:
            QTest.keySequence(self._focused(), QKeySequence(name))
        return {}

    def _type(self, asked: Told) -> Told:
        QTest.keyClicks(self._focused(), asked["text"])
        return {}

    def _grab(self, asked: Told) -> Told:
        return {"saved": self._window.grab().save(asked["path"])}

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click on whatever lies on top there, as a hand would."""
        spot = widget.mapTo(self._window, place)
        top = self._window.childAt(spot) or self._window
        here = top.mapFrom(self._window, spot)
        _move(top, here)
        QTest.mouseClick(top, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, here)

    @property
    def _front(self) -> QWidget:
        """The dialog that lies over the window, or else the window."""
        dialog: QWidget | None = QApplication.activeModalWidget()
        return self._window if dialog is None else dialog

    def _focused(self) -> QWidget:
        focused: QWidget | None = self._front.focusWidget()
        return self._front if focused is None else focused

    async def _take_the_keys(self) -> None:
        """Two windows of two programs take turns; a window system that gives the keys to one only is not waited for."""
        for _ in range(ACTIVE_TRIES):
            if self._front.isActiveWindow():
                return
            self._front.activateWindow()
            await asyncio.sleep(0.01)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            QApplication.setActiveWindow(self._front)


def _move(widget: QWidget, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """The pointer moves there. QTest's own way runs the event loop, and with it other coroutines inside of this one."""
    where, none = QPointF(place), Qt.KeyboardModifier.NoModifier
    there = QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, where, there, Qt.MouseButton.NoButton, button, none)
    QApplication.sendEvent(widget, event)
