"""Plays the tour: a server and two desks of its own, chapter after chapter, with a picture and a line for each."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

from salon_desk.demo.book import DemoBook
from salon_desk.demo.daylight import own_zone
from salon_desk.demo.screen import has_screen
from salon_desk.demo.tour.act import Chapter
from salon_desk.demo.tour.pictures import join
from salon_desk.demo.tour.remote import RemoteDesk
from salon_desk.demo.tour.stage import Stage, stage
from salon_desk.demo.tour.story import chapters
from salon_desk.domain.errors import Refusal, SalonError

# By the salon's wall clock in hours: around noon the pictures have a morning behind them and an afternoon ahead.
HOURS = (9.5, 13.0)


def play(folder: Path) -> int:
    """Play the story and save its pictures into `folder`; 0 only if all of it really happened.

    Raises Refusal when there is no writing in the folder, or no server to be started.
    """
    _make(folder)
    with tempfile.TemporaryDirectory(prefix="salon-desk-tour-", ignore_cleanup_errors=True) as home:
        book = DemoBook(Path(home))
        try:
            place = book.open(own_zone(), hours=HOURS)
            if place is not None and place.why:
                print(place.why, flush=True)
            with asyncio.Runner() as runner:
                return runner.run(_play(book, folder.absolute()))
        finally:
            book.server.stop_at_once()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise Refusal(f"The folder {folder} can't be made: {trouble.strerror}.") from trouble


async def _play(book: DemoBook, folder: Path) -> int:
    began = time.monotonic()
    async with stage(book, offscreen=not has_screen()) as on:
        story = chapters(on, folder, partial(_portraits, on, folder))
        for number, chapter in enumerate(story, start=1):
            if not await _happens(on, folder, number, chapter):
                return 1
    if _faults(book.home):
        print(f"A desk had a fault of its own:\n{_faults(book.home)}", file=sys.stderr, flush=True)
        return 1
    print(f"All {len(story)} chapters happened at both desks, in {time.monotonic() - began:.0f} seconds.", flush=True)
    return 0


async def _happens(on: Stage, folder: Path, number: int, chapter: Chapter) -> bool:
    """Whether the chapter happened as it is told; the picture and the line are made either way."""
    name = f"{number:02}-{chapter.picture}"
    try:
        happened = await chapter.play()
        await _picture(on, folder / f"{name}.png")
    except (SalonError, TimeoutError) as trouble:
        with suppress(SalonError):
            await _picture(on, folder / f"{name}-differs.png")
        what = trouble.sentence if isinstance(trouble, SalonError) else "What should happen took too long."
        print(f"{number:2} differs  {what}  {name}-differs.png", file=sys.stderr, flush=True)
        return False
    print(f"{number:2} ok  {happened}  {name}.png", flush=True)
    return True


def _faults(home: Path) -> str:
    """What the desks wrote down about faults of the program."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted(home.glob("desk-*/log/faults.log")))


async def _picture(on: Stage, target: Path) -> None:
    """Two desks side by side."""
    with tempfile.TemporaryDirectory() as folder:
        halves = [Path(folder) / f"{place}.png" for place, _ in enumerate(on.pictured)]
        for desk, half in zip(on.pictured, halves, strict=True):
            await _portrait(desk, half)
        join(halves, target)


async def _portraits(on: Stage, folder: Path) -> None:
    """Each desk's picture for itself: the first in the light look, the second in the dark one."""
    for desk, name in zip(on.desks, ("day-light.png", "day-dark.png"), strict=True):
        await _portrait(desk, folder / name)


async def _portrait(desk: RemoteDesk, target: Path) -> None:
    """One desk, when it has counted what it shows: that follows a moment after a change."""
    await desk.until("how full the shown day is", lambda seen: bool(seen["is counted"]))
    await desk.grab(target)
