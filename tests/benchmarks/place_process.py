"""One whole desk as a process of its own that goes to another place and back, and tells when it is painted.

It hears `open` with the number of a place, and `leave`. It says `ready`, `pressed` with the monotonic second of Ctrl
and the number, `soon` with that of the first painted part, `whole` with that of all of it, and `left`.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import date
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from salon_desk.cli import open_desk
from salon_desk.settings import Settings, Theme

if TYPE_CHECKING:
    from salon_desk.ui.window import SalonWindow

POPULAR = 5  # the card of the overview that shows the past


def say(*words: object) -> None:
    """One line."""
    print(*words, flush=True)


def shown(window: SalonWindow) -> tuple[str, ...]:
    """What of the place could be painted by now: nothing, the first of it, all of it."""
    from salon_desk.ui.overview.place import OverviewPlace
    from salon_desk.ui.week.place import WeekPlace

    match window.page.places.place:
        case OverviewPlace(board=board):
            has_past = bool(board.cards) and getattr(board.cards[POPULAR].figure, "hours", None)
            return ("soon", "whole") if has_past else ("soon",) if board.cards else ()
        case WeekPlace(model=model):
            return ("soon", "whole") if model.days else ()
        case _:
            return ("soon", "whole")


class Witness(QObject):
    """Hears when the window is painted: one turn of the loop later it tells what was shown."""

    def __init__(self, window: SalonWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waits_for: list[str] = []
        window.installEventFilter(self)

    def look(self) -> None:
        """Tell each once from now on."""
        self._waits_for = ["soon", "whole"]

    def _see(self) -> None:
        for what in (what for what in shown(self._window) if what in self._waits_for):
            self._waits_for.remove(what)
            say(what, time.monotonic())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and self._waits_for:
            QTimer.singleShot(0, self._see)
        return False


class Hands:
    """Does at the window what a line asks for."""

    def __init__(self, window: SalonWindow) -> None:
        self._window = window
        self._eyes = Witness(window)

    def obey(self, line: str) -> None:
        """One line; an empty one is the end."""
        match line.split():
            case ["open", number]:
                say("pressed", time.monotonic())
                self._press(Qt.Key(Qt.Key.Key_0 + int(number)))
                # Nothing is painted yet: that is for the next turn of the loop.
                self._eyes.look()
            case ["leave"]:
                self._press(Qt.Key.Key_1)
                self._window.repaint()
                say("left")
            case []:
                self._window.close()

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window, key, Qt.KeyboardModifier.ControlModifier)


async def obey(window: SalonWindow) -> None:
    """From now on do what standard input says."""
    hands, loop = Hands(window), asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(hands.obey, line)
        loop.call_soon_threadsafe(hands.obey, "")

    Thread(target=read, daemon=True).start()
    window.resize(1920, 1080)
    say("ready")


def main(url: str, day: str, home: str) -> int:
    """Stay until standard input is closed."""
    place, shown = Path(home), date.fromisoformat(day)
    settings = Settings(
        place, place / "settings.toml", "Desk 1", "Anna", database_url=url, theme=Theme.LIGHT, first_day=shown
    )
    return open_desk(settings, obey)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
