"""The second place for a backup: another disk, a stick, a folder in the network. Its trouble is told, no more."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from salon_desk.database.backups.folder import DRAFT, Kept, rotate, sync, sync_folder, write_facts
from salon_desk.database.backups.folder import sha256 as sha256_of
from salon_desk.database.backups.watch import Watch
from salon_desk.domain.backup import Step
from salon_desk.domain.language import tr

PIECE = 1024 * 1024


def copy_there(kept: Kept, place: Path, watch: Watch) -> str:
    """Copy the backup to `place`, read it back and compare; the answer is a warning, or "". Raises Cancelled.

    The folder is not made: a stick that is not in the PC would be a folder on its own disk.
    """
    if kept.facts is None or not place.is_dir():
        return tr("The second place for backups, {folder}, is not there.", folder=place)
    if place.resolve() == kept.file.parent.resolve():
        return tr("The second place for backups, {folder}, is the same as the first.", folder=place)
    draft = place / f"{kept.file.name}{DRAFT}"
    try:
        _copy(kept.file, draft, kept.facts.size, watch)
        if sha256_of(draft) != kept.facts.sha256:
            return tr("The copy of the backup in {folder} is not the same as the backup.", folder=place)
        write_facts(place / kept.file.name, kept.facts)
        os.replace(draft, place / kept.file.name)
        sync_folder(place)
        rotate(place)
    except OSError as trouble:
        why = trouble.strerror or trouble.__class__.__name__
        return tr("The backup could not be copied to {folder}: {why}.", folder=place, why=why)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return ""


def _copy(file: Path, draft: Path, size: int, watch: Watch) -> None:
    done = 0
    with open(file, "rb") as source, open(draft, "wb", opener=_for_us_alone) as target:
        while piece := source.read(PIECE):
            target.write(piece)
            done += len(piece)
            watch.at(Step.COPYING, done, size)
    sync(draft)


def _for_us_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
