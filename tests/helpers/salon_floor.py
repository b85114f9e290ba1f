"""A salon with windows for tests and pictures: a book in memory, a clock moved by hand, hands that click and type."""

from __future__ import annotations

from datetime import date, timedelta

import shiboken6
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.client import Client
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import ClientId, Identity, StylistId
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window import SalonWindow
from tests.helpers.check_ups import one_of_each
from tests.helpers.days import SATURDAY, HandClock, at, booked, empty_day, held, roster, with_parts
from tests.helpers.fake_backups import FakeBackups
from tests.helpers.fake_book import FakeBook
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.fake_network import FakeNetwork
from tests.helpers.qt_loop import until

LEA, MIA, NOAH = 1, 2, 3
LATIN_1 = 255
PC = ThisPc(examine=one_of_each)
KNOWN = (
    Client(ClientId(1), "Sofia Lindgren", "070-123 45 67", "sofia@example.org", version=1),
    Client(ClientId(2), "Sofie Ahl", "070-765 43 21", version=1),
)


def plain_day(day: date) -> Day:
    """Six stylists, 9 to 18; on the Saturday Lea is booked from 16:00 to 17:00."""
    plain = empty_day(day)
    return with_parts(plain, [booked(900, LEA, at(plain, "16:00"), 60)]) if day == SATURDAY else plain


def busy(floor: Floor) -> Day:
    """The floor's day with much to tell beside it: who waits, who holds what, a visit of phases."""
    plain, now = floor.day, floor.time.clock.now()
    more = [booked(10 + who, who, at(plain, "12:15"), 60) for who in range(2, 7)]
    here = [part._replace(progress=Progress.ARRIVED, progress_at=now) for part in more]
    holds = [held(20 + who, who, at(plain, "17:00"), 45, now + timedelta(minutes=3), f"Desk {who}") for who in (2, 3)]
    return with_parts(plain, [*plain.bookings, *here, *holds])


class Floor:
    """Builds windows on one book, and does what people do there."""

    def __init__(self, wardrobe: Wardrobe, memory: QSettings, day: Day | None = None, time: str = "12:24") -> None:
        self.wardrobe = wardrobe
        self.memory = memory
        self.day = day or plain_day(SATURDAY)
        self.time = HandClock(at(self.day, time))
        count = len(self.day.columns)
        self.book = FakeBook(roster(count), self.time.clock, lambda on: self.day if on == SATURDAY else plain_day(on))
        self.book.clients.extend(KNOWN)
        self.backups = FakeBackups()
        self.network = FakeNetwork(self.time.clock.now)
        self.windows: list[SalonWindow] = []

    async def desk(self, name: str = "Desk 2", person: str = "Björn") -> FakeDesk:
        """Another desk without a window, open on the Saturday."""
        desk = FakeDesk(self.book, Identity(name, person))
        await desk.open()
        await desk.watch(SATURDAY)
        return desk

    async def window(
        self,
        name: str = "Desk 1",
        person: str = "Anna",
        this_pc: ThisPc | None = None,
    ) -> tuple[SalonWindow, FakeDesk]:
        """A desk with its window, on the screen; unless told otherwise its PC can do all that there is."""
        desk = FakeDesk(self.book, Identity(name, person))
        await desk.open()
        window = SalonWindow(
            self.wardrobe, self.memory, this_pc or PC._replace(backups=self.backups, network=self.network)
        )
        self.windows.append(window)
        page = window.show_desk(desk)
        page.panel.form.chooser.show_choice(self.book.roster.services[3].id, None)
        page.reception.holds.choose_service(self.book.roster.services[3].id, None)
        window.show()
        window.activateWindow()
        await until(lambda: window.isActiveWindow() and QApplication.focusWidget(), "the window has the keyboard")
        await desk.watch(SATURDAY)
        return window, desk

    def slot(self, time: str, stylist: int = LEA) -> Slot:
        """A slot of the Saturday, such as `14:00`."""
        return Slot(StylistId(stylist), at(self.day, time))

    async def click(self, page: DeskPage, time: str, stylist: int = LEA) -> None:
        """Click a slot of the grid."""
        slot = self.slot(time, stylist)
        page.grid.reveal(slot.start, slot.stylist_id)
        press(page.grid.viewport(), page.grid.slot_rect(slot).center())

    async def hold(self, page: DeskPage, time: str, stylist: int = LEA) -> Booking:
        """Click a free slot, and go on when it is held."""
        await self.click(page, time, stylist)
        await until(lambda: self.held(page) == self.slot(time, stylist), f"{time} is held")
        hold = page.reception.holding.hold
        assert hold is not None
        return hold

    def held(self, page: DeskPage) -> Slot | None:
        """What the page holds now."""
        hold = page.reception.holding.hold
        return None if hold is None else Slot(hold.stylist_id, hold.start)

    def held_words(self, page: DeskPage) -> str:
        """The same, as `21 14:00 1`."""
        hold = page.reception.holding.hold
        return f"{hold.start.astimezone(self.day.zone):%d %H:%M} {hold.stylist_id}" if hold else ""

    def stop_work(self) -> None:
        """Stop what the windows still do, as leaving them does; nothing more is begun."""
        for window in self.windows:
            if window.has_desk:
                window.page.failures.cancel_all()

    def tear_down(self) -> None:
        """Take the windows away."""
        for window in self.windows:
            window.page.heartbeat.ticker.stop()
            window.hide()
            shiboken6.delete(window)
        self.windows.clear()

    def pass_time(self, seconds: float) -> None:
        """Let time pass; every window ticks once at the end."""
        self.time.advance(seconds)
        for window in self.windows:
            window.page.heartbeat.ticker.tick()


def says(page: DeskPage, words: str) -> bool:
    """Whether the window's notice says these words."""
    return words in page.notices.sentence


def press(widget: QWidget, where: QPoint) -> None:
    """A click with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def click_on(widget: QWidget) -> None:
    """A click in the middle of a button."""
    press(widget, widget.rect().center())


def turn_wheel(widget: QWidget) -> None:
    """Turn the mouse's wheel down by one notch over a widget."""
    where, nothing = QPointF(widget.rect().center()), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        where, QPointF(widget.mapToGlobal(where.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        nothing, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, pressed where the keyboard's focus is."""
    QTest.keyClick(_focus(), key, modifiers)


def type_text(text: str) -> None:
    """Some words, typed where the keyboard's focus is; what no plain key writes comes by an input method."""
    if all(ord(sign) <= LATIN_1 for sign in text):
        QTest.keyClicks(_focus(), text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_focus(), event)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard's focus"
    return focus
