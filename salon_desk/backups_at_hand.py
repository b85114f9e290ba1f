"""The backups that a person at this PC can make and bring back, put together from its settings.

What they need weighs something and is needed seldom, so it is imported where it is used, on the thread that works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from salon_desk import settings as told
from salon_desk.domain.backup import Progress
from salon_desk.domain.backup_rotation import PUT_ASIDE_FOR
from salon_desk.domain.backup_shelf import Backup, Preview, PutAside, SecondPlace, Shelf, Source, Trust
from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.domain.language import date_words, tr, tr_count
from salon_desk.handover import Handover, Outcome
from salon_desk.settings import Book, Settings, server_name

if TYPE_CHECKING:
    from salon_desk.database.backups.folder import Kept
    from salon_desk.database.backups.pg_programs import PgPrograms
    from salon_desk.database.backups.restoring import Asker

Tell = Callable[[Progress], None]
PROBE = ".salon-desk-probe"


def this_pcs_clock() -> datetime:
    """Only the age of a backup is told by it."""
    return datetime.now(UTC)


class BackupsAtHand:
    """See Backups (`ui/set_up/backups_face`). `settings` are those that count now: a second place may be new."""

    def __init__(self, settings: Settings, handover: Handover, now: Callable[[], datetime] = this_pcs_clock) -> None:
        self.settings = settings
        self.handover = handover
        self._now = now

    @property
    def why_not(self) -> str:
        """See Backups. Whoever connects to another PC's book has no right to copy all of it."""
        if self.settings.book is not Book.JOINED or self.settings.database_url is None:
            return ""
        where = server_name(self.settings.database_url)
        return tr("Backups are made on the PC that keeps the book: {server}.", server=where)

    def look(self) -> Shelf:
        """See Backups. What the server would tell is left out where it does not answer."""
        from salon_desk.database.backups.comparing import put_aside
        from salon_desk.database.backups.folder import kept_in

        shelf = Shelf(self._now(), self.settings.backups, self.settings.keeps_book, second=self._second())
        try:
            shelf = shelf._replace(backups=tuple(_backup(one) for one in kept_in(self.settings.backups)))
        except Refusal as refused:
            return shelf._replace(trouble=refused.sentence)
        with suppress(SalonError), self._book() as (url, _):
            shelf = shelf._replace(put_aside=put_aside(url))
        return shelf

    def back_up(self, tell: Tell, cancelled: Event) -> tuple[str, ...]:
        """See Backups."""
        from salon_desk.database.backups.making import back_up
        from salon_desk.database.backups.places import places_of
        from salon_desk.database.backups.watch import Watch

        with self._book() as (url, programs):
            return back_up(url, places_of(self.settings), programs, Watch(tell, cancelled)).warnings

    def look_into(self, source: Source, tell: Tell, cancelled: Event) -> Preview:
        """See Backups."""
        from salon_desk.database.backups.comparing import compared
        from salon_desk.database.backups.watch import Watch

        with self._book() as (url, programs):
            return compared(source, url, self.settings.desk, programs, Watch(tell, cancelled))

    def put_in_place(self, source: Source, tell: Tell, cancelled: Event) -> None:
        """See Backups. The desk of this window lets go of the book for a moment."""
        from salon_desk.database.backups.restoring import Asker

        def put(let_go: Callable[[], None]) -> Outcome:
            return Outcome(self._put_in_place(source, Asker(self.settings.desk, let_go), tell, cancelled))

        self.handover.during(put)

    def backup_in(self, file: Path) -> Backup:
        """See Backups."""
        from salon_desk.database.backups.folder import look_at

        return _backup(look_at(file))

    def take_second_place(self, folder: Path, tell: Tell, cancelled: Event) -> None:
        """See Backups. Nothing is changed when it is no good."""
        from salon_desk.database.backups.folder import last_good
        from salon_desk.database.backups.second_place import copy_there
        from salon_desk.database.backups.watch import Watch

        _require_second(folder, self.settings.backups)
        kept = last_good(self.settings.backups)
        trouble = copy_there(kept, folder, Watch(tell, cancelled)) if kept is not None else ""
        if trouble:
            raise Refusal(trouble)
        self.settings = told.remember(self.settings, backup_copy=str(folder))

    # inside

    def _put_in_place(self, source: Source, asker: Asker, tell: Tell, cancelled: Event) -> str:
        from salon_desk.database.backups.restoring import bring_back, restore
        from salon_desk.database.backups.watch import Watch

        with self._book() as (url, programs):
            if isinstance(source, PutAside):
                bring_back(url, source.name, asker)
                return tr("The earlier book is the book again. The one until now is kept, too.")
            restored = restore(url, source.file, programs, Watch(tell, cancelled), asker)
        when = date_words(restored.contents.made_at.astimezone().date())
        done = tr("The backup of {date} is the book now.", date=when)
        return " ".join(filter(None, (done, _kept(restored.before), _without(restored.without_rights_of))))

    def _second(self) -> SecondPlace | None:
        """Whether the second place is there, and how new what lies in it is."""
        from salon_desk.database.backups.folder import last_good

        folder = self.settings.backup_copy
        if folder is None:
            return None
        if not folder.is_dir():
            return SecondPlace(folder, trouble=tr("It is not there now."))
        try:
            last = last_good(folder)
        except Refusal as refused:
            return SecondPlace(folder, trouble=refused.sentence)
        return SecondPlace(folder, last.made_at if last is not None else None)

    @contextmanager
    def _book(self) -> Iterator[tuple[str, PgPrograms]]:
        """The book's address and PostgreSQL's programs. A server of this PC stays awake as long as the body works."""
        from salon_desk.database.backups.pg_programs import PgPrograms
        from salon_desk.database.embedded_binaries import find_binaries
        from salon_desk.database.server import server_for

        server = server_for(self.settings)
        try:
            yield server.start(), PgPrograms(find_binaries(self.settings.pg_bin))
        finally:
            server.leave()


def _backup(kept: Kept) -> Backup:
    facts = kept.facts
    try:
        size = kept.file.stat().st_size
    except OSError:
        size = 0
    if facts is None:
        return Backup(kept.file, kept.made_at, size, Trust.UNTRIED)
    trust = Trust.DAMAGED if not kept.is_whole else Trust.PROVEN if kept.proven else Trust.UNTRIED
    return Backup(kept.file, kept.made_at, size, trust, facts.contents)


def _require_second(folder: Path, first: Path) -> None:
    """Raises Refusal when nothing can be written there, or the backups are there already."""
    from salon_desk.database.backups.complaints import cant_write

    if folder.resolve() == first.resolve():
        raise Refusal(tr("The second place for backups, {folder}, is the same as the first.", folder=folder))
    probe = folder / PROBE
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as trouble:
        raise cant_write(folder, trouble) from trouble


def _kept(before: str) -> str:
    if not before:
        return ""
    days = PUT_ASIDE_FOR.days
    return tr_count("The one until now is kept for {n} day.", "The one until now is kept for {n} days.", days)


def _without(role: str) -> str:
    return tr("This server does not know {role}: rights were not restored.", role=role) if role else ""
