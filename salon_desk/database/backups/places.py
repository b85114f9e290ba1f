"""Where backups go: a folder on this PC, and perhaps a second place on another disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from salon_desk.database.backups.complaints import cant_write
from salon_desk.settings import Settings


@dataclass(frozen=True)
class Places:
    """The folder is made when its own folder is there; the second place is there, or the copy is not made."""

    folder: Path
    second: Path | None = None


def places_of(settings: Settings) -> Places:
    """Where this PC's backups go. Raises Refusal when the program's own folder can't be made."""
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise cant_write(settings.home, trouble) from trouble
    return Places(settings.backups, settings.backup_copy)
