"""The disk that the book of this PC lies on."""

from __future__ import annotations

import shutil
from pathlib import Path

from salon_desk.database.keeper.machine import machine_folder
from salon_desk.settings import Book, Settings


def book_folder(settings: Settings) -> Path:
    """Where the book of this PC lies: in the machine's folder, or in this user's."""
    return machine_folder() if settings.book is Book.KEPT else settings.server_folder


def free_at(folder: Path) -> int:
    """The bytes that are free where `folder` is, or will be; who may not look into it asks above. Raises OSError."""
    return shutil.disk_usage(next(place for place in (folder, *folder.parents) if _is_seen(place))).free


def _is_seen(place: Path) -> bool:
    try:
        return place.exists()
    except PermissionError:
        return False
