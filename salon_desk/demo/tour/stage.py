"""What the tour's story is played on: two desks on a cable, a third one beside them, and the book itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import cycle
from typing import NamedTuple
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import make_url

from salon_desk.demo.book import DemoBook
from salon_desk.demo.lists import person_at
from salon_desk.demo.parts import Part, PartProcess, end_all
from salon_desk.demo.tour.cable import Cable
from salon_desk.demo.tour.channel import Switchboard
from salon_desk.demo.tour.remote import Place, RemoteDesk
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.link import LinkState
from salon_desk.desk.work import Book
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import NoneFree
from salon_desk.domain.people import StylistId, identity_of
from salon_desk.domain.timespan import clock_label, zone_of

THEMES = ("light", "dark")
OPENING = 40.0
FIRST_GUEST = 4
WAITING = """
SELECT count(*) FROM pg_locks
 WHERE locktype = 'advisory' AND classid = 5340 AND objid = %s AND NOT granted
"""


class Hiring(NamedTuple):
    """How desks with windows come: `hire` starts one, `called` waits until it can be spoken to."""

    hire: Callable[[int, str, str], None]
    called: Callable[[int], Awaitable[RemoteDesk]]


class Stage:
    """Everything that the story needs. `first` wears the light look, `second` the dark one."""

    def __init__(
        self, first: RemoteDesk, second: RemoteDesk, third: Desk, cable: Cable, conninfo: str, hiring: Hiring
    ) -> None:
        self.first = first
        self.second = second
        self.third = third
        self.cable = cable
        self.pictured: tuple[RemoteDesk, ...] = (first, second)
        self._conninfo = conninfo
        self._hiring = hiring

    @property
    def desks(self) -> tuple[RemoteDesk, RemoteDesk]:
        """The two desks with a window."""
        return self.first, self.second

    @property
    def zone(self) -> ZoneInfo:
        """The salon's time zone."""
        return zone_of(self.third.roster.salon.zone)

    async def join(self, *languages: str) -> tuple[RemoteDesk, ...]:
        """Desks in these languages open their windows as well, and are the ones in the pictures from now on."""
        numbers = range(FIRST_GUEST, FIRST_GUEST + len(languages))
        for number, language, theme in zip(numbers, languages, cycle(THEMES), strict=False):
            self._hiring.hire(number, language, theme)
        self.pictured = tuple([await self._hiring.called(number) for number in numbers])
        return self.pictured

    async def free_place(self, minutes: int, besides: Collection[Place] = ()) -> Place:
        """Free time for a visit of so many minutes, with nobody who is needed at these places. Raises NoneFree."""
        kept = {place.slot.stylist_id for place in besides}
        soon = self.third.clock.now() + timedelta(minutes=3)
        for slot in await self.first.free(minutes):
            if slot.stylist_id not in kept and slot.start > soon:
                return self.place(slot)
        raise NoneFree(f"The made-up day has no {minutes} free minutes that the tour needs.")

    def place(self, slot: Slot) -> Place:
        """The slot with its words."""
        stylist = self.third.roster.stylist(slot.stylist_id)
        label = clock_label(slot.start, zone_of(self.third.roster.salon.zone))
        return Place(slot, stylist.name if stylist else "", label)

    def later(self, place: Place, minutes: int) -> Place:
        """The place so many minutes after this one."""
        return self.place(place.slot._replace(start=place.slot.start + timedelta(minutes=minutes)))

    async def hold_for(self, seconds: int) -> None:
        """Change the salon's setting: how long a hold lasts."""
        await asyncio.to_thread(_set_hold_seconds, self._conninfo, seconds)

    @asynccontextmanager
    async def queue_at(self, stylist: StylistId) -> AsyncIterator[Queue]:
        """Nobody can write at this stylist meanwhile: who clicks now stands in the queue."""
        connection = await asyncio.to_thread(_connected, self._conninfo)
        try:
            await asyncio.to_thread(connection.execute, "SELECT pg_advisory_xact_lock(5340, %s)", (stylist,))
            yield Queue(connection, stylist)
        finally:
            connection.close()


class Queue:
    """Who waits for a stylist, in the order in which they came."""

    def __init__(self, connection: psycopg.Connection, stylist: StylistId) -> None:
        self._connection = connection
        self._stylist = stylist

    async def holds(self, count: int) -> None:
        """Wait until so many stand in it. Raises TimeoutError when they do not come."""
        # Whoever waits for a lock gives up after two seconds.
        async with asyncio.timeout(1.5):
            while await asyncio.to_thread(self._length) < count:
                await asyncio.sleep(0.005)

    def _length(self) -> int:
        found = self._connection.execute(WAITING, (self._stylist,)).fetchone()
        return int(found[0]) if found else 0


def _connected(conninfo: str) -> psycopg.Connection:
    return psycopg.connect(conninfo)


def _set_hold_seconds(conninfo: str, seconds: int) -> None:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("UPDATE salon.salon SET hold_seconds = %s", (seconds,))


@asynccontextmanager
async def stage(book: DemoBook, offscreen: bool) -> AsyncIterator[Stage]:
    """The stage for a tour on an opened book; everything on it ends with it."""
    url = make_url(book.address)
    cable = Cable(url.port or 0)
    await cable.plug_in()
    running: list[PartProcess] = []

    def hire(number: int, language: str, theme: str) -> None:
        line = (switchboard.port, switchboard.secret)
        part = Part("desk", address, str(book.home), number, 2, theme, language, *line)
        running.append(PartProcess(part, offscreen))

    async def called(number: int) -> RemoteDesk:
        return RemoteDesk(f"Desk {number}", await switchboard.call_of(number, OPENING))

    third = Desk(Book(book.address, "salon-desk tour", threads=1), identity_of("Desk 3", person_at(3)))
    try:
        async with Switchboard() as switchboard:
            address = url.set(port=cable.port).render_as_string(hide_password=False)
            for number, theme in enumerate(THEMES, start=1):
                hire(number, "en", theme)
            await _open(third)
            first, second = await called(1), await called(2)
            for desk in (first, second):
                await desk.until("three desks", lambda seen: seen["pill"] == "Live · 3 desks", patience=12)
            yield Stage(first, second, third, cable, book.server.conninfo(url.database or ""), Hiring(hire, called))
    finally:
        await asyncio.to_thread(end_all, running)
        await third.close()
        await cable.pull_out()


async def _open(desk: Desk) -> None:
    await desk.open()
    await desk.watch(desk.today())
    async with asyncio.timeout(10):
        while desk.link.state is not LinkState.LIVE:
            await asyncio.sleep(0.02)
