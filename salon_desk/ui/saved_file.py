"""Writes a file to where a person chose, and tells what became of it."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.ui.notices import Action, Notices
from salon_desk.whole_file import write_whole

PRIVATE = 0o600  # what a file says of clients and takings is for the person who saved it


async def save_file(path: Path, content: str | bytes, notices: Notices) -> None:
    """Write a file that only this person can read, and offer the folder it is in. Raises BadInput when it can't be."""
    try:
        await asyncio.to_thread(write_whole, path, content, PRIVATE)
    except OSError as told:
        raise BadInput(tr("{file} can't be written: {why}.", file=path.name, why=told.strerror)) from told
    folder = QUrl.fromLocalFile(str(path.parent))
    look = Action(tr("Open folder", meaning="verb"), partial(QDesktopServices.openUrl, folder))
    notices.tell(tr("{file} is saved.", file=path.name), look)
