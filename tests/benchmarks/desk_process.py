"""One whole desk as a process of its own: it obeys lines, and tells what its grid has painted and when.

It is loaded and opened as the command line does it; only that each painting is looked at from the first one on.

It hears `click STYLIST START`, `look STYLIST START` and `release`. It says `painted` when the first day is on the
screen, `ready` when it can be used, `clicked`, and `held` or `freed` with stylist, start, the monotonic second after
the painting, and how many seconds of the wall clock it was after the hold's end.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from datetime import date, datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from salon_desk.cli import open_desk
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.settings import Settings, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from salon_desk.ui.grid.view import DayGrid
    from salon_desk.ui.window import SalonWindow

TRIM = ServiceId(3)


def say(*words: object) -> None:
    """One line."""
    print(*words, flush=True)


class Witness:
    """Looks at what was just painted."""

    def __init__(self) -> None:
        self._held: dict[VisitId, Booking] = {}
        self._has_painted = False

    def see(self, grid: DayGrid) -> None:
        """The grid has painted something."""
        at, model = time.monotonic(), grid.model()
        day = getattr(model, "day", None)
        if day is None:
            return
        if not self._has_painted and day.visits:
            self._has_painted = True
            say("painted", at)
        held = {hold.visit_id: hold for hold in day.holds(model.now())}  # type: ignore[attr-defined]
        for visit in held.keys() - self._held.keys():
            self._tell("held", held[visit], at)
        for visit in self._held.keys() - held.keys():
            self._tell("freed", self._held[visit], at)
        self._held = held

    def _tell(self, what: str, hold: Booking, at: float) -> None:
        assert hold.reserved_until is not None
        say(what, hold.stylist_id, hold.start.isoformat(), at, time.time() - hold.reserved_until.timestamp())


class Hands:
    """Does at the window what a line asks for."""

    def __init__(self, window: SalonWindow) -> None:
        self._window = window
        self._page = window.page
        self._page.panel.form.chooser.show_choice(TRIM, None)
        self._page.reception.holds.choose_service(TRIM, None)

    def obey(self, line: str) -> None:
        """One line; an empty one is the end."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        match line.split():
            case ["click", stylist, start]:
                where = self._place(stylist, start)
                say("clicked", time.monotonic())
                viewport = self._page.grid.viewport()
                QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
            case ["look", stylist, start]:
                self._place(stylist, start)
            case ["release"]:
                self._page.reception.holds.release()
            case []:
                self._window.close()

    def _place(self, stylist: str, start: str) -> QPoint:
        slot = Slot(StylistId(int(stylist)), datetime.fromisoformat(start))
        self._page.grid.reveal(slot.start, slot.stylist_id)
        return self._page.grid.slot_rect(slot).center()


def witness(grids: type[DayGrid]) -> None:
    """Look at every painting of a day from now on."""
    eyes, paint = Witness(), grids.paintEvent

    def paint_and_tell(grid: DayGrid, event: QPaintEvent) -> None:
        paint(grid, event)
        eyes.see(grid)

    grids.paintEvent = paint_and_tell  # type: ignore[method-assign, assignment]


async def obey(window: SalonWindow) -> None:
    """From now on do what standard input says."""
    hands, loop = Hands(window), asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(hands.obey, line)
        loop.call_soon_threadsafe(hands.obey, "")

    Thread(target=read, daemon=True).start()
    say("ready")


def main(name: str, url: str, day: str, home: str) -> int:
    """Stay until standard input is closed."""
    place = Path(home)
    shown = date.fromisoformat(day)
    settings = Settings(
        place, place / "settings.toml", name, "Anna", database_url=url, theme=Theme.LIGHT, first_day=shown
    )
    gc.disable()  # as the command line has it while it loads the program
    from salon_desk import app  # noqa: F401  first of all, and with all that comes before the window
    from salon_desk.ui.grid.view import DayGrid

    witness(DayGrid)
    return open_desk(settings, obey)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
