"""The face of this PC's backups, as the page sees it: the real one and the one of the tests both have it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Protocol

from salon_desk.domain.backup import Progress
from salon_desk.domain.backup_shelf import Backup, Preview, Shelf, Source

Tell = Callable[[Progress], None]


class Backups(Protocol):
    """What this PC does with backups of its book. All of it waits for disks and servers: it is called on a thread.

    `tell` hears how far it is, on that thread; setting `cancelled` calls it off. All raise SalonError.
    """

    @property
    def why_not(self) -> str:
        """Why this PC makes none and where they are made; "" where it does. Told at once."""
        ...

    def look(self) -> Shelf:
        """Which backups there are."""
        ...

    def back_up(self, tell: Tell, cancelled: Event) -> tuple[str, ...]:
        """Make one now; the answer is what a person has to be told although it is made."""
        ...

    def look_into(self, source: Source, tell: Tell, cancelled: Event) -> Preview:
        """What is in it, beside what is in the book now."""
        ...

    def put_in_place(self, source: Source, tell: Tell, cancelled: Event) -> None:
        """Let it take the place of the book. Desks come back on it by themselves, and say so."""
        ...

    def backup_in(self, file: Path) -> Backup:
        """A backup that came from elsewhere."""
        ...

    def take_second_place(self, folder: Path, tell: Tell, cancelled: Event) -> None:
        """Try this folder by a copy of the last good backup, and use it from now on."""
        ...
