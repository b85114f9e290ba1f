"""The folder with the backups: each is a file and, beside it, the facts about it. A draft never looks like one."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from salon_desk.database.backups.complaints import cant_write
from salon_desk.domain.backup import Contents, Counts, Facts
from salon_desk.domain.backup_rotation import to_drop
from salon_desk.whole_file import write_whole

SUFFIX, FACTS, DRAFT = ".backup", ".json", ".part"
STALE_AFTER = 24 * 3600  # a draft that is older was left behind by a power cut


@dataclass(frozen=True)
class Kept:
    """A backup in a folder. One without facts was brought there without them, or is none of ours."""

    file: Path
    made_at: datetime
    facts: Facts | None = None

    @property
    def proven(self) -> bool:
        """Whether it was restored once and held what the book did."""
        return self.facts is not None and self.facts.proven and not self.facts.damaged

    @property
    def is_whole(self) -> bool:
        """Whether the file is there with all its bytes, as far as one can see without reading it."""
        if self.facts is None or self.facts.damaged:
            return False
        with suppress(OSError):
            return self.file.stat().st_size == self.facts.size
        return False


def kept_in(folder: Path) -> list[Kept]:
    """The backups in this folder, the newest first; none where there is no such folder. Raises Refusal."""
    try:
        found = [look_at(path) for path in folder.glob(f"*{SUFFIX}")]
    except OSError as trouble:
        raise cant_write(folder, trouble) from trouble
    return sorted(found, key=lambda one: (one.made_at, one.file.name), reverse=True)


def last_good(folder: Path) -> Kept | None:
    """The newest backup that is whole. Raises Refusal when the folder can't be read."""
    return next((one for one in kept_in(folder) if one.is_whole), None)


def look_at(file: Path) -> Kept:
    """One backup, with its facts if they are beside it."""
    facts = _read_facts(file)
    if facts is not None:
        return Kept(file, facts.contents.made_at, facts)
    try:
        written = file.stat().st_mtime
    except OSError:
        written = 0.0
    return Kept(file, datetime.fromtimestamp(written, UTC))


def write_facts(file: Path, facts: Facts) -> None:
    """Write the facts beside the file. Raises OSError."""
    values = asdict(facts.contents) | {"counts": facts.contents.counts._asdict()}
    text = json.dumps(asdict(facts) | {"contents": values}, default=_plain, ensure_ascii=False, indent=1)
    write_whole(_facts_file(file), text, 0o600)


def mark(kept: Kept, *, proven: bool, damaged: bool) -> Kept:
    """Write down what a check has found; a folder that can only be read stays as it is."""
    if kept.facts is None:
        return kept
    facts = replace(kept.facts, proven=proven, damaged=damaged)
    with suppress(OSError):
        write_facts(kept.file, facts)
    return replace(kept, facts=facts)


@contextmanager
def drafted(folder: Path, made_at: datetime) -> Iterator[Path]:
    """An empty draft that only we may read, for the body to fill; it is deleted if it was not kept by then.

    Raises Refusal when the folder is gone or may not be written to.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _forget_drafts(folder)
        draft = folder / f"{_free_name(folder, made_at)}{SUFFIX}{DRAFT}"
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as trouble:
        raise cant_write(folder, trouble) from trouble
    try:
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def keep(draft: Path, facts: Facts) -> Kept:
    """Make a backup of the draft: first its facts, then its name, each of them whole. Raises OSError."""
    file = draft.with_suffix("")
    sync(draft)
    write_facts(file, facts)
    os.replace(draft, file)
    sync_folder(file.parent)
    return Kept(file, facts.contents.made_at, facts)


def rotate(folder: Path) -> None:
    """Delete what need not stay. What has no facts is not ours to delete. Raises OSError."""
    for one in to_drop([one for one in kept_in(folder) if one.facts is not None]):
        one.file.unlink(missing_ok=True)
        _facts_file(one.file).unlink(missing_ok=True)


def sha256(file: Path) -> str:
    """The file's checksum. Raises OSError."""
    with open(file, "rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def sync(file: Path) -> None:
    """Wait until the disk has it."""
    with open(file, "r+b") as content:
        os.fsync(content.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the folder's names; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # not every network disk can
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _facts_file(file: Path) -> Path:
    return file.with_suffix(FACTS)


def _free_name(folder: Path, made_at: datetime) -> str:
    """Two within a second have names of their own."""
    stem = f"salon-desk-{made_at.astimezone(UTC):%Y-%m-%d-%H%M%SZ}"
    names = (stem if nth == 1 else f"{stem}-{nth}" for nth in count(1))
    return next(name for name in names if not (folder / f"{name}{SUFFIX}").exists())


def _forget_drafts(folder: Path) -> None:
    for draft in folder.glob(f"*{SUFFIX}{DRAFT}"):
        if time.time() - draft.stat().st_mtime > STALE_AFTER:
            draft.unlink(missing_ok=True)


def _read_facts(file: Path) -> Facts | None:
    """The facts beside the file; None where there are none that can be understood."""
    try:
        told = json.loads(_facts_file(file).read_text(encoding="utf-8"))
        contents = told["contents"]
        return Facts(
            Contents(
                _aware(contents["made_at"]),
                str(contents["salon"]),
                str(contents["schema"]),
                str(contents["program"]),
                Counts(**{name: int(contents["counts"][name]) for name in Counts._fields}),
                _day(contents["first_day"]),
                _day(contents["last_day"]),
            ),
            int(told["size"]),
            str(told["sha256"]),
            told["proven"] is True,
            told.get("damaged") is True,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _aware(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(text)
    return instant.astimezone(UTC)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _plain(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
