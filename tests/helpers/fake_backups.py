"""The backups of a PC without disks and servers: what a page asks for, at the hand of a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event, current_thread, main_thread

from salon_desk.domain.backup import Contents, Counts, Progress, Step
from salon_desk.domain.backup_shelf import Backup, Preview, PutAside, SecondPlace, Shelf, Since, Source, Trust
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

NOW = datetime(2026, 11, 21, 11, 24, tzinfo=UTC)
FOLDER = Path("/home/salon/.local/share/salon-desk/backups")
STICK = Path("/media/salon/STICK/salon-desk")
INSIDE = Contents(NOW, "Salon Aurora", "0001", "0.1.0", Counts(1240, 1402, 1630, 512, 9000), date(2025, 3, 3),
                  date(2027, 1, 30))  # fmt: skip
NIGHT = timedelta(days=1)


def backup(nights: int = 0, trust: Trust = Trust.PROVEN) -> Backup:
    """One that was made so many days ago."""
    made_at = NOW - nights * NIGHT - timedelta(hours=3)
    counts = INSIDE.counts._replace(bookings=1240 - 9 * nights, clients=512 - nights)
    contents = replace(INSIDE, made_at=made_at, counts=counts)
    return Backup(FOLDER / f"salon-desk-{made_at:%Y-%m-%d}.backup", made_at, 1_402_000 - 9000 * nights, trust, contents)


def full_shelf() -> Shelf:
    """Backups of some days, a damaged one among them, one without facts, and a book that was put aside."""
    made = [backup(nights) for nights in range(5)]
    made[3] = made[3]._replace(trust=Trust.DAMAGED)
    brought = Backup(FOLDER / "from-the-old-pc.backup", NOW - 9 * NIGHT, 990_000, Trust.UNTRIED)
    aside = PutAside("salon_before_20261112_080000", NOW - 9 * NIGHT, NOW + 21 * NIGHT)
    return Shelf(NOW, FOLDER, True, (*made, brought), (aside,), SecondPlace(STICK, made[0].made_at))


class FakeBackups:
    """`refuses` is said instead of doing what is asked; `works` is waited for, while `progress` is told."""

    def __init__(self, shelf: Shelf | None = None, why_not: str = "") -> None:
        self.shelf = shelf or full_shelf()
        self.why_not = why_not
        self.refuses = ""
        self.desks: tuple[str, ...] = ()
        self.warnings: tuple[str, ...] = ()
        self.progress = Progress(Step.DUMPING, 3_000_000, 7_000_000)
        self.works = Event()
        self.works.set()
        self.looks = 0
        self.called_off = False
        self.deeds: list[object] = []

    @property
    def names(self) -> list[str]:
        """What is shown of it and never translated: folders, the salon."""
        return [str(FOLDER), str(STICK), INSIDE.salon, "KB"]

    def look(self) -> Shelf:
        """See Backups."""
        assert current_thread() is not main_thread()
        self.looks += 1
        return self.shelf

    def back_up(self, tell: Callable[[Progress], None], cancelled: Event) -> tuple[str, ...]:
        """See Backups."""
        self._work("back up", tell, cancelled)
        return self.warnings

    def look_into(self, source: Source, tell: Callable[[Progress], None], cancelled: Event) -> Preview:
        """See Backups."""
        self._work(source, tell, cancelled)
        contents = source.contents if isinstance(source, Backup) else None
        return Preview(contents or INSIDE, INSIDE, Since(12, 3, 1), self.desks)

    def put_in_place(self, source: Source, tell: Callable[[Progress], None], cancelled: Event) -> None:
        """See Backups."""
        self._work(source, tell, cancelled)

    def backup_in(self, file: Path) -> Backup:
        """See Backups."""
        return Backup(file, NOW, 990_000, Trust.UNTRIED)

    def take_second_place(self, folder: Path, tell: Callable[[Progress], None], cancelled: Event) -> None:
        """See Backups."""
        self._work(folder, tell, cancelled)
        self.shelf = self.shelf._replace(second=SecondPlace(folder, NOW))

    def _work(self, deed: object, tell: Callable[[Progress], None], cancelled: Event) -> None:
        assert current_thread() is not main_thread()
        self.deeds.append(deed)
        tell(self.progress)
        while not self.works.wait(0.01) and not cancelled.is_set():
            pass
        if cancelled.is_set():
            self.called_off = True
            raise Refusal(tr("It was cancelled; nothing was changed."))
        if self.refuses:
            raise Refusal(self.refuses)
