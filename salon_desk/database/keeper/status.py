"""How it stands with the book that this PC keeps, as everybody on it may know."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

from salon_desk.database.book_disk import free_at
from salon_desk.database.keeper.certificate import fingerprint
from salon_desk.database.keeper.keeper import Keeper


@dataclass(frozen=True)
class Status:
    """Without a book all but the folder is empty; `free` is the room on its disk, in bytes."""

    folder: Path
    free: int
    runs: bool = False
    port: int | None = None
    open_to: IPv4Network | None = None
    address: IPv4Address | None = None
    fingerprint: str | None = None

    @property
    def is_made(self) -> bool:
        """Whether there is a book."""
        return self.port is not None


def status_of(keeper: Keeper) -> Status:
    """Ask. Raises Refusal where what is written about the book can't be read."""
    free = free_at(keeper.folder)
    if not keeper.is_made:
        return Status(keeper.folder, free)
    said = keeper.sign
    return Status(
        folder=keeper.folder,
        free=free,
        runs=keeper.answers(),
        port=said.port,
        open_to=said.open_to,
        address=said.address,
        fingerprint=fingerprint(said.certificate) if said.certificate.is_file() else None,
    )
