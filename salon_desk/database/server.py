"""Which server keeps the book: the one that the settings name, else the one that comes with the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from salon_desk.settings import Settings


class BookServer(Protocol):
    """A server that can be gone to and left."""

    def start(self) -> str:
        """Be there; the answer is the book's SQLAlchemy address. Raises Refusal or Unreachable."""
        ...

    def leave(self) -> None:
        """Go away."""
        ...


@dataclass(frozen=True)
class OutsideServer:
    """A server that runs by itself: nothing has to be started, nothing stopped.

    A password that its address does not have comes out of the safe in `home`.
    """

    address: str = field(repr=False)
    home: Path

    def start(self) -> str:
        """The book's address."""
        if urlsplit(self.address).password is not None:
            return self.address
        # Asking the PC's keyring takes a while, and most of that is finding out what kind it has.
        from salon_desk.safe import Safe, with_password

        password = Safe(self.home).password_for(self.address)
        return self.address if password is None else with_password(self.address, password)

    def leave(self) -> None:
        """Nothing to do."""


def server_for(settings: Settings) -> BookServer:
    """The server for these settings, not started yet. Raises Refusal when there are no programs to start one.

    A desk at an outside server starts without loading what the embedded one needs.
    """
    if settings.database_url is not None:
        return OutsideServer(settings.database_url, settings.home)
    from salon_desk.database.embedded import EmbeddedServer
    from salon_desk.database.embedded_binaries import find_binaries

    return EmbeddedServer(settings.server_folder, find_binaries(settings.pg_bin))
