"""What this PC brings to the book: room on the disk, and backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from salon_desk.database.backups.folder import last_good
from salon_desk.database.book_disk import free_at
from salon_desk.database.checks import LIMIT
from salon_desk.database.checks_deadline import within
from salon_desk.domain import disk_room
from salon_desk.domain.errors import Refusal
from salon_desk.domain.findings import Verdict, bad, good, warning
from salon_desk.domain.language import tr, tr_count

OLD, TOO_OLD = timedelta(days=2), timedelta(days=7)


def disk(folder: Path, free_in: Callable[[Path], int] = free_at) -> Verdict:
    """How much room there is where `folder` is, or will be."""
    try:
        free = within(LIMIT, lambda: free_in(folder))
    except OSError as trouble:  # TimeoutError is one
        return bad(
            tr("The folder {folder} can't be looked at: {why}.", folder=folder, why=trouble.strerror or "timeout"),
            tr("Look whether its disk is connected and whether you may open it."),
        )
    told = tr("{room} are free in {folder}.", room=disk_room.room(free), folder=folder)
    if free < disk_room.TOO_LITTLE:
        return bad(told, disk_room.advice())
    return warning(told, disk_room.advice()) if free < disk_room.LITTLE else good(told)


def backup_age(folder: Path, now: datetime) -> Verdict:
    """How old the newest whole backup in `folder` is."""
    try:
        kept = last_good(folder)
    except Refusal as refused:
        return bad(refused.sentence, _make_one())
    if kept is None:
        return bad(tr("There is no whole backup of the book in {folder}.", folder=folder), _make_one())
    old = now - kept.made_at
    days = old // timedelta(days=1)
    told = (
        tr_count("The last backup is {n} day old.", "The last backup is {n} days old.", days)
        if days > 0
        else tr("The last backup is less than a day old.")
    )
    if old > TOO_OLD:
        return bad(told, _make_one())
    if not kept.proven:
        return warning(tr("The last backup was never tried."), _make_one())
    return warning(told, _make_one()) if old > OLD else good(told)


def _make_one() -> str:
    return tr("Make one now with “{command}”, and keep a copy outside the salon.", command="salon-desk backup now")
