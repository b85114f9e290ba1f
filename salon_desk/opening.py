"""Opens the book behind a window that is there already: server, desk, first day; and gives everything back again.

What speaks to the database weighs more than the window, so `app` imports this while the window is on the screen.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, closing, nullcontext, suppress
from datetime import UTC, datetime
from functools import partial

from salon_desk.database.server import BookServer, server_for
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import BookTooOld, NoSalon, Refusal, SalonError, Unreachable
from salon_desk.domain.language import tr
from salon_desk.domain.people import identity_of
from salon_desk.failures import GOOD, REFUSED
from salon_desk.logs import DeskLog, open_log
from salon_desk.settings import Settings
from salon_desk.ui.window import SalonWindow

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
FAREWELL = 4.0

Then = Callable[[SalonWindow], Awaitable[None]]


async def open_book(settings: Settings, window: SalonWindow, then: Then | None) -> int:
    """Open the book, trying again while it is away; stay until the window is closed."""
    clock = Clock()
    try:
        server = server_for(settings)
        with closing(open_log(settings.log_folder, settings.desk, partial(_log_time, clock))) as log:
            desk = await _opened_desk(settings, server, log, clock, window)
            try:
                if then is not None:
                    await then(window)
                async with _looked_after(settings, server, window):
                    await window.closed.wait()
            finally:
                await _farewell(desk, server)
    except Refusal as refused:
        print(refused.sentence, file=sys.stderr)
        window.say(refused.sentence)
        await window.closed.wait()
        return REFUSED
    return GOOD


async def _opened_desk(settings: Settings, server: BookServer, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    """A desk that has read its first day, on the screen. Raises Refusal when waiting would not help."""
    attempt = 0
    while True:
        try:
            return await _try_to_open(settings, server, log, clock, window)
        except Unreachable as away:
            window.say(tr("{trouble} Trying again…", trouble=away.sentence))
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            attempt += 1


async def _try_to_open(settings: Settings, server: BookServer, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    url = await asyncio.to_thread(server.start)
    upgrade = partial(_upgrade, url) if settings.database_url is None else None
    desk = Desk(Book(url, settings.desk, server.start), identity_of(settings.desk, settings.person), log.record, clock)
    try:
        await _open_book(desk, window, upgrade)
        await desk.watch(settings.first_day or desk.today())
    except BaseException:
        await desk.close()
        raise
    window.show_desk(desk)
    return desk


async def _open_book(desk: Desk, window: SalonWindow, upgrade: Callable[[], None] | None) -> None:
    """Open it; an old one is upgraded where it is our own, an empty one founded by the person in front of it."""
    while True:
        try:
            return await desk.open()
        except NoSalon:
            await window.founded(window.ask_for_salon(), desk.found)
        except BookTooOld:
            if upgrade is None:
                raise
            await asyncio.to_thread(upgrade)


def _looked_after(settings: Settings, server: BookServer, window: SalonWindow) -> AbstractAsyncContextManager[None]:
    """The PC that keeps the book backs it up; what that needs is imported only there, when the day is on the screen."""
    if settings.database_url is not None:
        return nullcontext()
    from salon_desk.daily_backup import backed_up_daily

    return backed_up_daily(server.start, settings, window.page.notices.tell)


def _upgrade(url: str) -> None:
    """Bring the embedded book up to date. Alembic weighs a fifth of a second, so it is imported only here."""
    from salon_desk.database import migrate

    migrate.upgrade(url)


async def _farewell(desk: Desk, server: BookServer) -> None:
    """Give everything back; nobody waits long for a book that is away."""
    with suppress(TimeoutError):
        await asyncio.wait_for(desk.close(), FAREWELL)
    with suppress(SalonError):
        await asyncio.to_thread(server.leave)


def _log_time(clock: Clock) -> datetime:
    return clock.now() if clock.is_set else datetime.now(UTC)
