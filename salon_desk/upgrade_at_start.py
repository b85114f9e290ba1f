"""When a desk is opened: an older book is brought up to this program's version where this PC may do that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from salon_desk.database.backups.watch import Watch
from salon_desk.database.version import Age
from salon_desk.desk.front_desk import Desk
from salon_desk.domain.backup import Progress
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.settings import Settings
from salon_desk.ui.window import SalonWindow

COMMAND = "salon-desk db upgrade"

T = TypeVar("T")


async def brought_up(desk: Desk, url: str, settings: Settings, window: SalonWindow) -> str:
    """Upgrade an older book, after a backup; the answer is what to tell at the desk, mostly nothing.

    Raises Unreachable, and Refusal where an older book neither works with this program nor can be upgraded from here.
    """
    version = await desk.book_version()
    if not version.is_behind or (version.age is Age.NONE and not settings.keeps_book):
        return version.notice
    from salon_desk.database import upgrading  # Alembic weighs a fifth of a second

    try:
        made = await _with_words(partial(upgrading.bring_up, url, settings), window)
    except Refusal as refused:
        words = _advised(refused, settings) if isinstance(refused, upgrading.NoBackup) else refused.sentence
        if not version.works:
            raise Refusal(words) from refused
        return "" if isinstance(refused, upgrading.MayNot) else words
    return " ".join(made.warnings)


def _advised(refused: Refusal, settings: Settings) -> str:
    """Where the server is looked after by somebody else than the salon's people: how she goes on."""
    if settings.keeps_book:
        return refused.sentence
    return tr("{why} Whoever looks after the server can do both by “{command}”.", why=refused.sentence, command=COMMAND)


async def _with_words(bring_up: Callable[[Watch], T], window: SalonWindow) -> T:
    """Do it on a thread, while the window says how far it is; it is called off with this task."""
    loop = asyncio.get_running_loop()

    def tell(progress: Progress) -> None:
        loop.call_soon_threadsafe(say, progress.sentence)

    def say(progress: str) -> None:
        if not watch.cancelled.is_set():
            window.say(tr("The book is being brought up to date, after a backup. {progress}", progress=progress))

    watch = Watch(tell)
    try:
        return await asyncio.to_thread(bring_up, watch)
    finally:
        watch.cancelled.set()
