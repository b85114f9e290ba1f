"""The daily backup: made while a desk of the PC that keeps the book is open, without anybody being asked.

Whoever looks each hour whether it is time for one also looks whether the disk has room.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from salon_desk.database.backups.folder import last_good
from salon_desk.database.backups.making import Made, back_up_when_due
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import places_of
from salon_desk.database.backups.watch import Cancelled, Watch
from salon_desk.database.book_disk import book_folder, free_at
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.domain import disk_room
from salon_desk.domain.backup import warning
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr
from salon_desk.settings import Settings

# The first minutes of a day belong to the people at the counter.
FIRST, AGAIN = 10 * 60.0, 60 * 60.0  # seconds
FAREWELL = 10.0

Tell = Callable[[str], None]


@asynccontextmanager
async def backed_up_daily(
    server: Callable[[], str], settings: Callable[[], Settings], tell: Tell, first: float = FIRST
) -> AsyncIterator[None]:
    """Back up the book whose address `server` tells, once a day; it is looked at after `first` seconds and each hour,
    by the settings that count then.

    What went wrong, and that the last good backup is old, is told. One that is under way at the end is called off.
    """
    watch, closing = Watch(), asyncio.Event()
    task = asyncio.create_task(_daily(server, settings, watch, tell, closing, first))
    try:
        yield
    finally:
        watch.cancelled.set()
        closing.set()
        await asyncio.wait({task}, timeout=FAREWELL)
        task.cancel()
        await asyncio.wait({task})


async def _daily(
    server: Callable[[], str],
    settings: Callable[[], Settings],
    watch: Watch,
    tell: Tell,
    closing: asyncio.Event,
    pause: float,
) -> None:
    while not await _closes_within(closing, pause):
        for words in await asyncio.to_thread(_looked_after, server, settings(), watch):
            tell(words)
        pause = AGAIN


async def _closes_within(closing: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(closing.wait(), seconds)
    except TimeoutError:
        return False
    return True


def _looked_after(server: Callable[[], str], settings: Settings, watch: Watch) -> list[str]:
    """Make the backup if it is time for it; what there is to tell."""
    return [*_room(settings), *_backed_up(server, settings, watch)]


def _room(settings: Settings) -> list[str]:
    """That the disk with the book is running full, where it is."""
    try:
        told = disk_room.warning(free_at(book_folder(settings)))
    except OSError:  # then the server itself tells what is wrong with it
        return []
    return [told] if told else []


def _backed_up(server: Callable[[], str], settings: Settings, watch: Watch) -> list[str]:
    try:
        made = _made(server, settings, watch)
    except Cancelled:
        return []
    except SalonError as trouble:
        return [tr("The daily backup was not made. {why}", why=trouble.sentence), *_age(settings)]
    return list(made.warnings) if made is not None else _age(settings)


def _made(server: Callable[[], str], settings: Settings, watch: Watch) -> Made | None:
    return back_up_when_due(server(), places_of(settings), PgPrograms(find_binaries(settings.pg_bin)), watch)


def _age(settings: Settings) -> list[str]:
    """That the last good backup is old, where it is."""
    last = last_good(settings.backups)
    told = warning(datetime.now(UTC), last.made_at if last is not None else None)
    return [told] if told else []
