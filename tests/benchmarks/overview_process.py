"""One whole desk as a process of its own that goes to the overview and back, and tells when it is painted.

It hears `open` and `leave`. It says `ready`, `pressed` with the monotonic second at which Ctrl+4 was pressed, `numbers`
with the one at which the cards were painted, `whole` with the one at which the past was painted too, and `left`.
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
    from salon_desk.ui.overview.board import Board
    from salon_desk.ui.window import SalonWindow

POPULAR = 5  # the card that shows the past


def say(*words: object) -> None:
    """One line."""
    print(*words, flush=True)


class Witness(QObject):
    """Looks at the board under the cards, which is painted before any of them: one turn of the loop later it tells."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self._waits_for: list[str] = []
        board.installEventFilter(self)

    def look(self) -> None:
        """Tell each once from now on."""
        self._waits_for = ["numbers", "whole"]

    def _see(self) -> None:
        has_past = bool(self._board.cards) and getattr(self._board.cards[POPULAR].figure, "hours", None)
        seen = ("numbers", "whole") if has_past else ("numbers",) if self._board.cards else ()
        for what in (what for what in seen if what in self._waits_for):
            self._waits_for.remove(what)
            say(what, time.monotonic())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._see)
        return False


class Hands:
    """Does at the window what a line asks for."""

    def __init__(self, window: SalonWindow) -> None:
        self._window = window
        self._eyes: Witness | None = None

    def obey(self, line: str) -> None:
        """One line; an empty one is the end."""
        match line.split():
            case ["open"]:
                say("pressed", time.monotonic())
                self._press(Qt.Key.Key_4)
                self._look()
            case ["leave"]:
                self._press(Qt.Key.Key_1)
                self._window.repaint()
                say("left")
            case []:
                self._window.close()

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window, key, Qt.KeyboardModifier.ControlModifier)

    def _look(self) -> None:
        """Nothing is painted yet: that is for the next turn of the loop."""
        from salon_desk.ui.overview.place import OverviewPlace

        place = self._window.page.places.place
        assert isinstance(place, OverviewPlace)
        self._eyes = self._eyes or Witness(place.board)
        self._eyes.look()


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
    settings = Settings(place, place / "settings.toml", "Desk 1", "Anna", url, theme=Theme.LIGHT, first_day=shown)
    return open_desk(settings, obey)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
