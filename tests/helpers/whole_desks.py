"""Whole desks, started as the program starts them: somebody does something in the window, or reads what it says."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from salon_desk import app, settings
from salon_desk.failures import GOOD
from salon_desk.settings import Settings
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import until

Clicks = Callable[[SalonWindow], Awaitable[None]]


def windows_gone(qapp: QApplication) -> Iterator[None]:
    """As a fixture: what a test leaves to be deleted later is deleted now."""
    yield
    delete_windows()


def delete_windows() -> None:
    """Delete now what was left to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def desk_1(home: Path, url: str, **told: str) -> Settings:
    """The settings of a PC that is told where the book is."""
    environment = {"SALON_DESK_HOME": str(home), "SALON_DESK_DATABASE_URL": url}
    return settings.load(environment, desk="Desk 1", person="Anna", **told)


def play(told: Settings, clicks: Clicks) -> None:
    """Open a desk by these settings, and let somebody do something there; at the end its window is closed."""
    tasks: list[asyncio.Task[None]] = []

    async def work(window: SalonWindow) -> None:
        try:
            await clicks(window)
        finally:
            window.close()

    async def begin(window: SalonWindow) -> None:
        tasks.append(asyncio.create_task(work(window)))

    assert app.run(told, begin) == GOOD
    tasks[0].result()
    delete_windows()


async def back_again(window: SalonWindow, before: DeskPage, patience: float) -> str:
    """Go on when the desk that was closed is back, and says why; the answer is what it says."""
    await until(lambda: window.has_desk and window.page is not before, "the desk is back", patience)
    await until(lambda: window.page.notices.sentence, "it says so")
    return window.page.notices.sentence


def bookings(window: SalonWindow) -> int:
    """How many the desk shows; -1 while it shows none at all."""
    day = window.page.model.day if window.has_desk else None
    return len(day.visits) if day is not None else -1


def closed_at(words: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window says from now on while there is no day in it; when these words are among it, it is closed."""
    say = SalonWindow.say
    said: list[str] = []

    def say_and_remember(window: SalonWindow, sentence: str) -> None:
        say(window, sentence)
        said.append(sentence)
        if words in sentence:
            asyncio.get_running_loop().call_soon(window.close)

    monkeypatch.setattr(SalonWindow, "say", say_and_remember)
    return said
