"""Opens the book behind a window that is there already: server, desk, first day; and gives everything back again.

What speaks to the database weighs more than the window, so `app` imports this while the window is on the screen.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager, closing, nullcontext, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from salon_desk.backups_at_hand import BackupsAtHand
from salon_desk.database.server import BookServer, server_for
from salon_desk.desk.front_desk import Desk
from salon_desk.desk.work import Book
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import NoSalon, Refusal, SalonError, Unreachable
from salon_desk.domain.findings import Finding
from salon_desk.domain.language import tr
from salon_desk.domain.people import identity_of
from salon_desk.failures import GOOD, REFUSED
from salon_desk.handover import Change, Handover, Outcome
from salon_desk.logs import DeskLog, open_log
from salon_desk.settings import Book as At
from salon_desk.settings import Settings
from salon_desk.shop_network import NetworkAtHand
from salon_desk.ui.notices import Action
from salon_desk.ui.window import SalonWindow
from salon_desk.upgrade_at_start import brought_up

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
FAREWELL = 4.0

Then = Callable[[SalonWindow], Awaitable[None]]


class Whereabouts:
    """Where the book of this window is: the settings that count now, and its server."""

    def __init__(self, settings: Settings, backups: BackupsAtHand) -> None:
        self.settings = backups.settings = settings
        self.server = server_for(settings)
        self._backups = backups

    async def take(self, outcome: Outcome) -> None:
        """Go where the outcome of a change says."""
        if outcome.settings is not None:
            await self.leave()
            self.settings, self.server = outcome.settings, server_for(outcome.settings)
        self._backups.settings = self.settings

    async def leave(self) -> None:
        """Leave the server."""
        with suppress(SalonError):
            await asyncio.to_thread(self.server.leave)


async def open_book(settings: Settings, window: SalonWindow, then: Then | None) -> int:
    """Open the book, trying again while it is away; stay until the window is closed.

    When another book takes its place, the desk lets go of it and the next one is opened.
    """
    clock = Clock()
    backups = _put_at_hand(settings, window)
    try:
        where = Whereabouts(settings, backups)
        with closing(open_log(settings.log_folder, settings.desk, partial(_log_time, clock))) as log:
            try:
                desk = await _opened_desk(where, log, clock, window)
                while (change := await _at_desk(desk, where.server, window, backups, then)) is not None:
                    where.settings = replace(backups.settings, person=desk.identity.person)  # perhaps somebody else now
                    outcome = await _outcome(change, where.settings, window)
                    await where.take(outcome)
                    then = partial(_tell, outcome.sentence)
                    desk = await _opened_desk(where, log, clock, window)
            finally:
                await where.leave()
    except Refusal as refused:
        print(refused.sentence, file=sys.stderr)
        window.say(refused.sentence)
        await window.closed.wait()
        return REFUSED
    return GOOD


def _put_at_hand(settings: Settings, window: SalonWindow) -> BackupsAtHand:
    """Let the window's set-up look after its PC as well. The backups know which settings count now."""
    backups = BackupsAtHand(settings, Handover())
    network = NetworkAtHand(lambda: backups.settings, handover=backups.handover)
    examine = partial(_examined, lambda: backups.settings)
    window.this_pc = window.this_pc._replace(examine=examine, backups=backups, network=network)
    return backups


def _examined(settings: Callable[[], Settings]) -> Generator[Finding, None, None]:
    """The examination of this desk. What it needs is imported only when somebody wants it, on its thread."""
    from salon_desk.doctor import examined

    yield from examined(settings)


async def _at_desk(
    desk: Desk, server: BookServer, window: SalonWindow, backups: BackupsAtHand, then: Then | None
) -> Change | None:
    """Stay at the desk until its window is closed, or until it had to let go of the book: for that change."""
    with backups.handover.offered() as wanted:
        try:
            if then is not None:
                await then(window)
            async with _looked_after(server, backups, window):
                await _first_of(window.closed.wait(), wanted)
            if wanted.done():
                await window.let_go(tr("Another book takes the place of this one. The desk comes back by itself."))
        finally:
            await _farewell(desk)
    return None if wanted.cancelled() else wanted.result()


async def _outcome(change: Change, settings: Settings, window: SalonWindow) -> Outcome:
    """What became of it; where the window has to ask which book is next, what was answered."""
    outcome = await asyncio.wrap_future(change.outcome)
    return await _asked(settings, window) if outcome.asks else outcome


async def _asked(settings: Settings, window: SalonWindow) -> Outcome:
    from salon_desk.another_salon import another_salon  # once in years

    return await another_salon(settings, window)


async def _first_of(waiting: Coroutine[Any, Any, Any], future: asyncio.Future[Any]) -> None:
    """Go on as soon as one of both is there; the future is left as it is."""
    task = asyncio.ensure_future(waiting)
    try:
        await asyncio.wait({task, future}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        task.cancel()


async def _tell(sentence: str, window: SalonWindow) -> None:
    if sentence:
        window.page.notices.tell(sentence)


async def _opened_desk(where: Whereabouts, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    """A desk that has read its first day, on the screen. Raises Refusal when waiting would not help.

    Who waits in vain for a book on another PC, which may be gone for good, may go elsewhere.
    """
    while True:
        elsewhere = asyncio.Event()
        opening = asyncio.ensure_future(_patiently_opened(where, log, clock, window, elsewhere))
        try:
            await _first_of(elsewhere.wait(), opening)
            if opening.done():
                return opening.result()
        finally:
            opening.cancel()
            await asyncio.wait({opening})
        await where.take(await _asked(where.settings, window))


async def _patiently_opened(
    where: Whereabouts, log: DeskLog, clock: Clock, window: SalonWindow, elsewhere: asyncio.Event
) -> Desk:
    instead = Action(tr("Connect to another salon…"), elsewhere.set)
    attempt = 0
    while True:
        try:
            return await _try_to_open(where, log, clock, window)
        except Unreachable as away:
            words = tr("{trouble} Trying again…", trouble=away.sentence)
            if where.settings.book is At.JOINED:
                window.offer(words, instead)
            else:
                window.say(words)
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            attempt += 1


async def _try_to_open(where: Whereabouts, log: DeskLog, clock: Clock, window: SalonWindow) -> Desk:
    settings, server = where.settings, where.server
    url = await asyncio.to_thread(server.start)
    desk = Desk(Book(url, settings.desk, server.start), identity_of(settings.desk, settings.person), log.record, clock)
    try:
        notice = await brought_up(desk, url, settings, window)
        await _open_book(desk, settings, window)
        await desk.watch(settings.first_day or desk.today())
    except BaseException:
        await desk.close()
        raise
    page = window.show_desk(desk)
    if notice:
        page.notices.tell(notice)
    return desk


async def _open_book(desk: Desk, settings: Settings, window: SalonWindow) -> None:
    """Open it; an empty one is founded by the person in front of it."""
    while True:
        try:
            return await desk.open()
        except NoSalon:
            from salon_desk.first_start import ask_for_salon  # once in a book's life

            await ask_for_salon(settings, window, desk.found)


def _looked_after(server: BookServer, backups: BackupsAtHand, window: SalonWindow) -> AbstractAsyncContextManager[None]:
    """The PC that keeps the book backs it up; what that needs is imported only there, when the day is on the screen."""
    if not backups.settings.keeps_book:
        return nullcontext()
    from salon_desk.daily_backup import backed_up_daily

    return backed_up_daily(server.start, lambda: backups.settings, window.page.notices.tell)


async def _farewell(desk: Desk) -> None:
    """Give everything back; nobody waits long for a book that is away."""
    with suppress(TimeoutError):
        await asyncio.wait_for(desk.close(), FAREWELL)


def _log_time(clock: Clock) -> datetime:
    return clock.now() if clock.is_set else datetime.now(UTC)
