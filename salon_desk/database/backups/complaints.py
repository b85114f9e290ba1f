"""What pg_dump and pg_restore complain about, in words that help."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from salon_desk.domain.errors import Refusal, SalonError, Unreachable
from salon_desk.domain.language import tr

FULL = ("no space left on device", "disk quota exceeded", "file too large", "could not extend file", "disk full")
AWAY = (
    "connection to server",
    "server closed the connection",
    "terminating connection",
    "connection to database",
    "no connection to the server",
    "the database system is",
    "invalid snapshot",  # our own connection has gone, and the snapshot with it
    'error:  snapshot "',
)
NOT_LET = ("permission denied", "must be", "is not available", "is not supported by this installation")
TOO_NEW = ("unsupported version",)


class Damaged(Refusal):
    """A backup that can't be read to its end, or holds something else than it should."""


class CannotTry(Refusal):
    """This server does not let a backup be tried: that says nothing about the backup."""


def damaged(file: Path) -> Damaged:
    """The refusal of a file that is not what was written once."""
    return Damaged(tr("The backup {file} is damaged: it is not what was written once.", file=file.name))


def disk_full(folder: Path) -> Refusal:
    """The refusal when the disk with the backups has no room left."""
    return Refusal(tr("The disk with {folder} is full: the backup was not kept.", folder=folder))


def no_room() -> CannotTry:
    """The refusal when the server's disk has no room for a second book."""
    return CannotTry(tr("The disk with the salon's book has too little room left to restore a backup beside it."))


def cant_write(folder: Path, trouble: OSError) -> Refusal:
    """The refusal when the folder is gone, or may not be written to."""
    why = trouble.strerror or trouble.__class__.__name__
    return Refusal(tr("The folder {folder} can't be used for backups: {why}.", folder=folder, why=why))


def cant_read(file: Path, trouble: OSError) -> Refusal:
    """The refusal of a file that is gone, or may not be read."""
    why = trouble.strerror or trouble.__class__.__name__
    return Refusal(tr("The backup {file} can't be read: {why}.", file=file, why=why))


def of_dump(lines: Sequence[str], file: Path) -> SalonError:
    """Why pg_dump made no backup."""
    if _says(lines, FULL):
        return disk_full(file.parent)
    if _says(lines, AWAY):
        return _away()
    return Refusal(tr("The backup could not be made: {why}.", why=first_error(lines)))


def of_restore(lines: Sequence[str], file: Path) -> SalonError:
    """Why pg_restore did not come to its end."""
    if _says(lines, FULL):
        return no_room()
    if _says(lines, AWAY):
        return _away()
    if _says(lines, TOO_NEW):
        return Refusal(
            tr(
                "The backup {file} was made by a newer PostgreSQL than this one. Please update Salon Desk.",
                file=file.name,
            )
        )
    why = first_error(lines)
    if _says(lines, NOT_LET):
        return CannotTry(tr("This server does not let the backup be restored: {why}.", why=why))
    return Damaged(tr("The backup {file} is damaged and can't be restored ({why}).", file=file.name, why=why))


def first_error(lines: Sequence[str]) -> str:
    """The first complaint, without the program's name."""
    for line in lines:
        _, found, words = line.partition("error: ")
        if found:
            return words.removeprefix("could not execute query: ERROR:").strip().rstrip(".")
    return lines[-1].strip().rstrip(".") if lines else tr("it did not say why")


def _away() -> Unreachable:
    return Unreachable(tr("The connection to the database was lost."))


def _says(lines: Sequence[str], signs: Sequence[str]) -> bool:
    said = "\n".join(lines).lower()
    return any(sign in said for sign in signs)
