"""What would take the place of the book, beside what is in the book now."""

from __future__ import annotations

from pathlib import Path

from salon_desk.database.backups.book_connection import Connection, address_of, connected, now
from salon_desk.database.backups.looking import preview
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.reading import contents_of, since
from salon_desk.database.backups.restoring import others_at
from salon_desk.database.backups.scratch import earlier_books
from salon_desk.database.backups.watch import Watch
from salon_desk.database.version import version_in
from salon_desk.domain.backup import Contents
from salon_desk.domain.backup_rotation import PUT_ASIDE_FOR
from salon_desk.domain.backup_shelf import Preview, PutAside, Since, Source


def compared(source: Source, url: str, desk: str, programs: PgPrograms, watch: Watch) -> Preview:
    """Look into a backup, or into a book that was put aside, and into the book at `url`, which `desk` has open itself.

    Raises Damaged, CannotTry, Refusal, Unreachable, Cancelled.
    """
    if isinstance(source, PutAside):
        contents = _of_earlier(url, source)
    else:
        contents = preview(Path(source.file), url, programs, watch)
    with connected(url) as book:
        present, done = _present(book), Since(0, 0, 0)
        if present is not None:
            done = since(book, contents.made_at)
        return Preview(contents, present, done, tuple(others_at(book, url, but=desk)))


def put_aside(url: str) -> tuple[PutAside, ...]:
    """The books that restores have put aside, the newest first. Raises Unreachable."""
    with connected(url) as book:
        return tuple(PutAside(name, at, at + PUT_ASIDE_FOR) for name, at in earlier_books(book, url))


def _of_earlier(url: str, source: PutAside) -> Contents:
    with connected(address_of(url, source.name)) as earlier:
        return contents_of(earlier, source.since)


def _present(book: Connection) -> Contents | None:
    return None if version_in(book) is None else contents_of(book, now(book))
