"""The demo: a made-up salon with a book of its own, some desks side by side, bots if wanted, and a tour by itself."""

from __future__ import annotations

import signal
import tempfile
from pathlib import Path

from salon_desk.demo.parts import Part, PartProcess, end_all, told_part

__all__ = ["run"]

JOINED = "A demo runs already: they join it."


def run(
    desks: int = 2,
    bots: int = 0,
    tour: Path | None = None,
    fresh: bool = False,
    theme: str | None = None,
    language: str | None = None,
) -> int:
    """Show the demo until its last window is closed, or play the tour into the folder `tour`; the exit code.

    Raises Refusal or Unreachable when the demo's server can't be started.
    """
    part = told_part()
    if part is not None:
        from salon_desk.demo.part_work import work

        return work(part)
    from salon_desk.demo.screen import has_screen

    if tour is None and not has_screen():
        tour = Path(tempfile.mkdtemp(prefix="salon-desk-tour-"))
        print(f"There is no screen here, so the tour plays by itself; its pictures are in {tour}.", flush=True)
    if tour is not None:
        from salon_desk.demo.tour.conductor import play

        return play(tour)
    return _show(desks, bots, fresh=fresh, theme=theme, language=language)


def _show(desks: int, bots: int, *, fresh: bool, theme: str | None, language: str | None) -> int:
    """The windows, until the last one is closed or Ctrl+C is pressed."""
    from salon_desk.demo.book import DemoBook, demo_home
    from salon_desk.demo.daylight import own_zone

    _end_on_kill()
    book = DemoBook(demo_home())
    running: list[PartProcess] = []
    try:
        place = book.open(own_zone(), fresh=fresh)
        print(_welcome(desks, bots, place.why if place else JOINED), flush=True)
        first = book.desks_present() + 1
        for number in range(first, first + desks):
            running.append(PartProcess(Part("desk", book.address, str(book.home), number, desks, theme, language)))
        windows = list(running)
        if bots:
            running.append(PartProcess(Part("bots", book.address, str(book.home), first + desks, bots)))
        codes = [window.wait() for window in windows]
        return 1 if any(codes) else 0
    finally:
        end_all(running)
        book.leave()


def _welcome(desks: int, bots: int, more: str) -> str:
    windows = "One desk opens" if desks == 1 else f"{desks} desks open"
    busy = f", and {bots} simulated one{'s keep' if bots > 1 else ' keeps'} the salon busy" if bots else ""
    return f"{windows} in a made-up salon{busy}. Closing the last window ends the demo. {more}".strip()


def _end_on_kill() -> None:
    """A polite kill, or the terminal's end, ends the demo as Ctrl+C does."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
