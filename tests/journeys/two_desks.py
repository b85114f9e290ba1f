"""Two whole desks in one program: real windows, real desks, one real book, and the hands and eyes of two people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import psycopg
import shiboken6
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import make_url

from salon_desk.demo.tour.cable import Cable
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.link import LinkState
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId, identity_of
from salon_desk.domain.timespan import instant_of, zone_of
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import until

LEA, MIA = 1, 2


class Person:
    """Someone at a desk: clicks and types there, and reads what is shown."""

    def __init__(self, window: SalonWindow, desk: Desk, day: date) -> None:
        self.window = window
        self.desk = desk
        self._day = day

    @property
    def page(self) -> DeskPage:
        """The desk on the screen."""
        return self.window.page

    def slot(self, clock: str, stylist: int = LEA) -> Slot:
        """A place of the shown day, such as `14:00`."""
        hour, minute = clock.split(":")
        zone = zone_of(self.desk.roster.salon.zone)
        return Slot(StylistId(stylist), instant_of(self._day, int(hour) * 60 + int(minute), zone))

    async def click(self, clock: str, stylist: int = LEA) -> None:
        """Click a place of the grid."""
        slot, grid = self.slot(clock, stylist), self.page.grid
        grid.reveal(slot.start, slot.stylist_id)
        area = grid.slot_rect(slot)
        await self._click_at(grid.viewport(), QPoint(area.center().x(), area.top() + 4))

    async def click_on(self, button: QWidget) -> None:
        """Click a button."""
        await self._click_at(button, button.rect().center())

    async def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(await self._focused(), text)

    async def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(await self._focused(), key, modifiers)

    def reads(self, clock: str, stylist: int = LEA) -> str:
        """What a screen reader says of a place."""
        model = self.page.model
        return str(model.data(model.index_of(self.slot(clock, stylist)), Qt.ItemDataRole.AccessibleTextRole))

    @property
    def counts(self) -> dict[str, str]:
        """The countdowns in the list of live holds."""
        return {row.text(): row.left_text for row in self.page.sidebar.holds.rows}

    @property
    def notice(self) -> str:
        """The line at the bottom."""
        return self.page.notices.sentence

    @property
    def own_hold(self) -> Booking | None:
        """What this desk holds."""
        return self.page.reception.holding.hold

    @property
    def hold(self) -> Booking:
        """What this desk holds; there must be something."""
        assert self.own_hold is not None, "nothing is held"
        return self.own_hold

    def known(self, booking: Booking) -> Booking:
        """The first part of a visit as this desk knows it now."""
        assert self.desk.day is not None
        return self.desk.day.visits[booking.visit_id][0]

    def count_of(self, words: str) -> int:
        """The seconds that the list of live holds shows for one of them; -1 where it is not there."""
        minutes, colon, seconds = self.counts.get(words, "").partition(":")
        return int(minutes) * 60 + int(seconds) if colon else -1

    async def counts_below(self, words: str, seconds: int) -> None:
        """Go on when the list shows less than so many seconds."""
        await until(lambda: 0 < self.count_of(words) < seconds, f"{words} counts down")

    async def is_told(self, words: str) -> None:
        """Go on when the state of the connection reads like this."""
        await until(lambda: words in self.page.top_bar.pill.text(), f"the connection is {words}")

    def colours_at(self, clock: str, stylist: int = LEA) -> set[str]:
        """The colours of the pixels along the middle of a place on the grid."""
        area = self.page.grid.slot_rect(self.slot(clock, stylist))
        picture = self.page.grid.viewport().grab(area).toImage()
        row = picture.height() // 2
        return {QColor(picture.pixel(x, row)).name() for x in range(picture.width())}

    async def holds(self, clock: str, stylist: int = LEA) -> Booking:
        """Click a free place, and go on when it is held."""
        await self.click(clock, stylist)
        slot = self.slot(clock, stylist)
        await until(lambda: self.own_hold and Slot(self.hold.stylist_id, self.hold.start) == slot, f"{clock} is held")
        return self.hold

    async def sees(self, clock: str, *words: str, stylist: int = LEA) -> None:
        """Go on when the place reads like this."""
        await until(lambda: all(word in self.reads(clock, stylist) for word in words), f"{clock} reads {words}")

    async def has_booked(self, clock: str, name: str, stylist: int = LEA) -> None:
        """Go on when it reads as booked and the answer is there: the news of it may come before."""
        await self.sees(clock, name, "booked", stylist=stylist)
        await until(lambda: self.own_hold is None, "the answer is there")

    async def _click_at(self, widget: QWidget, place: QPoint) -> None:
        await self._take_the_keys()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    async def _focused(self) -> QWidget:
        await self._take_the_keys()
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused

    async def _take_the_keys(self) -> None:
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            await until(self.window.isActiveWindow, "the window has the keyboard")


class Salon:
    """The book with two people at it; both reach it through a cable that can be pulled out."""

    def __init__(self, url: str, wardrobe: Wardrobe, folder: Path) -> None:
        self._url = make_url(url)
        self._wardrobe = wardrobe
        self._folder = folder
        self.cable = Cable(self._url.port or 0)
        self.people: list[Person] = []

    @property
    def anna(self) -> Person:
        """At Desk 1."""
        return self.people[0]

    @property
    def omar(self) -> Person:
        """At Desk 2."""
        return self.people[1]

    async def open(self) -> None:
        """Open both desks on tomorrow, a whole day that lies ahead."""
        await self.cable.plug_in()
        for number, name in enumerate(("Anna", "Omar"), start=1):
            self.people.append(await self._person(f"Desk {number}", name))
        await until(lambda: all(one.desk.link.state is LinkState.LIVE for one in self.people), "both are live")

    async def close(self) -> None:
        """Close both windows, as people do."""
        for one in self.people:
            one.window.close()
        await asyncio.gather(*(one.window.closed.wait() for one in self.people))
        await asyncio.gather(*(one.desk.close() for one in self.people))
        await self.cable.pull_out()

    def take_away_windows(self) -> None:
        """Nothing of a journey is left on the screen."""
        for one in self.people:
            shiboken6.delete(one.window)
        self.people.clear()

    async def let_time_pass(self, hold: Booking) -> None:
        """The hold runs out in the next second but one: the book says so, and the desks really count it down."""
        soon = "date_trunc('second', clock_timestamp()) + interval '2 s'"
        await self.write(
            f"UPDATE salon.visit SET reserved_until = {soon}, version = version + 1 WHERE id = %s", hold.visit_id
        )

    async def write(self, statement: str, *values: object) -> None:
        """Another program writes into the book, past both desks and the cable."""
        await asyncio.to_thread(self._write, statement, values)

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        with psycopg.connect(self._plain_url, autocommit=True) as connection:
            connection.execute(statement.encode(), values)

    @property
    def _plain_url(self) -> str:
        return self._url.set(drivername="postgresql").render_as_string(hide_password=False)

    @asynccontextmanager
    async def all_wait_for(self, stylist: int) -> AsyncIterator[Callable[[int], bool]]:
        """Nobody can write at this stylist meanwhile; what is yielded tells whether so many stand in the queue."""
        with psycopg.connect(self._plain_url) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(5340, %s)", (stylist,))

            def waiting(count: int) -> bool:
                queue = "SELECT FROM pg_locks WHERE classid = 5340 AND objid = %s AND NOT granted"
                return len(connection.execute(queue, (stylist,)).fetchall()) == count

            yield waiting

    def second_of(self, instant: datetime | None) -> str:
        """The salon's wall clock to the second."""
        assert instant is not None
        return instant.astimezone(zone_of(self.anna.desk.roster.salon.zone)).strftime("%H:%M:%S")

    async def beside(self) -> Desk:
        """A third desk, without a window and with a cable of its own."""
        return await self._desk(self._url.render_as_string(hide_password=False), "Desk 3", "Freja")

    async def _person(self, name: str, person: str) -> Person:
        through_cable = self._url.set(port=self.cable.port).render_as_string(hide_password=False)
        desk = await self._desk(through_cable, name, person)
        memory = QSettings(str(self._folder / f"{name}.ini"), QSettings.Format.IniFormat)
        window = SalonWindow(self._wardrobe, memory)
        window.show_desk(desk)
        window.resize(1200, 800)
        window.show()
        return Person(window, desk, self._day_of(desk))

    async def _desk(self, url: str, name: str, person: str) -> Desk:
        desk = Desk(Book(url, "salon-desk test"), identity_of(name, person))
        await desk.open()
        await desk.watch(self._day_of(desk))
        return desk

    def _day_of(self, desk: Desk) -> date:
        return desk.today() + timedelta(days=1)
