"""Looking at a backup before anything is done with it: by its facts, or by trying it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from salon_desk.database.backups.book_connection import alone_with, connected, major_of
from salon_desk.database.backups.complaints import Damaged, cant_read, damaged
from salon_desk.database.backups.folder import Kept, look_at, mark, sha256
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.reading import contents_of, last_event
from salon_desk.database.backups.trying import tried
from salon_desk.database.backups.watch import Watch, nobody
from salon_desk.domain.backup import Contents


def preview(file: Path, url: str, programs: PgPrograms, watch: Watch | None = None) -> Contents:
    """What is in the backup: its facts say it; one without facts is tried. Raises Damaged, Refusal, Cancelled."""
    kept = whole(file)
    return kept.facts.contents if kept.facts else check(file, url, programs, watch)


def check(file: Path, url: str, programs: PgPrograms, watch: Watch | None = None) -> Contents:
    """Try the backup beside the book at `url` and write down what came of it; the answer is what is in it.

    Raises Damaged when it is no good, and CannotTry, Refusal, Unreachable, Cancelled when that can't be found out.
    """
    watch = watch or nobody()
    kept = look_at(file)
    expected = kept.facts.contents if kept.facts else None
    try:
        whole(file)
        with alone_with(url) as connection:
            programs.require_for(major_of(connection))
            with tried(file, url, programs, watch, expected) as one:
                contents = _contents(one.url, kept, expected)
    except Damaged:
        mark(kept, proven=False, damaged=True)
        raise
    mark(kept, proven=True, damaged=False)
    return contents


def whole(file: Path) -> Kept:
    """The backup, if its file is what was written once. Raises Damaged, or Refusal when it can't be read."""
    kept = look_at(file)
    try:
        same = kept.facts is None or (file.stat().st_size, sha256(file)) == (kept.facts.size, kept.facts.sha256)
        file.open("rb").close()
    except OSError as trouble:
        raise cant_read(file, trouble) from trouble
    if not same:
        raise damaged(file)
    return kept


def _contents(url: str, kept: Kept, expected: Contents | None) -> Contents:
    """Without facts nobody knows when it was made: it is as old as what happened in it last."""
    if expected is not None:
        return expected
    with connected(url) as connection:
        made_at: datetime = last_event(connection) or kept.made_at
        return contents_of(connection, made_at)
