"""A desk goes to another salon: the window asks where that is, and nothing is changed before it has come in there."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime

from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.first_start import FirstBeginnings
from salon_desk.handover import Outcome
from salon_desk.settings import Settings
from salon_desk.ui.first_start.another_salon import AnotherSalon
from salon_desk.ui.first_start.beginning import begun
from salon_desk.ui.window import OPENING, SalonWindow


async def another_salon(settings: Settings, window: SalonWindow) -> Outcome:
    """Ask at the window, and go there; without settings in it the desk stays at its book."""
    # In a folder of its own: the certificate of the book until now is trusted as long as the desk may come back.
    trust = settings.home / f"salon-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    wizard, beginnings = AnotherSalon(settings.desk, settings.person), FirstBeginnings(settings, trust)
    window.show_form(wizard)
    stays = await _stays(wizard, beginnings)
    window.say(tr(OPENING))
    if stays:
        return Outcome()
    await asyncio.to_thread(_forget_password, settings, beginnings.settings)
    return Outcome(beginnings.remark, beginnings.settings)


async def _stays(wizard: AnotherSalon, beginnings: FirstBeginnings) -> bool:
    """Whether somebody went back before the desk has come in."""
    stays = asyncio.Event()
    wizard.left.connect(stays.set)
    going, staying = asyncio.ensure_future(begun(wizard, beginnings)), asyncio.ensure_future(stays.wait())
    try:
        await asyncio.wait({going, staying}, return_when=asyncio.FIRST_COMPLETED)
        if going.done():
            going.result()
        return not going.done()
    finally:
        for task in (going, staying):
            task.cancel()
        await asyncio.wait({going, staying})


def _forget_password(before: Settings, now: Settings) -> None:
    """The one that nobody needs any more."""
    from salon_desk.safe import Safe, open_same

    old, new = before.database_url, now.database_url
    if old is not None and new is not None and not open_same(old, new):
        with suppress(Refusal):
            Safe(before.home).forget(old)
