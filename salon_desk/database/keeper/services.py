"""What starts the book's server with the machine, and starts it again when it was killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.database.keeper.keeper import Keeper
from salon_desk.database.keeper.machine import VARIABLE
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr

ENOUGH = 3600.0  # a start may bring a large book up to date


class Service(Protocol):
    """The machine's own way to keep a program running. What fails raises Refusal or Unreachable with a sentence."""

    def prepare(self) -> None:
        """Do what has to be there before there is a book."""
        ...

    def start(self, keeper: Keeper) -> None:
        """Start the server now and with the machine from now on; the book is there when this comes back."""
        ...

    def restart(self, keeper: Keeper) -> None:
        """Start it anew, so that it reads its settings; desks come back by themselves."""
        ...

    def stop(self) -> None:
        """Stop it now, and do not start it with the machine any more."""
        ...


def service_of_this_machine() -> Service:
    """The one that this machine has. Raises Refusal where there is none that is known here."""
    if os.environ.get(VARIABLE):
        raise Refusal(tr("Another folder than this PC's own is used: no service knows of it."))
    # Each looks at another kind of machine, so only one of them is ever needed.
    if sys.platform == "win32":
        from salon_desk.database.keeper.windows_service import WindowsService

        return WindowsService()
    from salon_desk.database.keeper.systemd import RUNS_HERE, UNIT_PLACES, Systemd

    if not RUNS_HERE.is_dir():
        raise Refusal(
            tr("This PC starts no services by itself (systemd does not run), so its book is only there with a desk.")
        )
    if not any(place.is_file() for place in UNIT_PLACES):
        raise Refusal(tr("The book can only be kept by a Salon Desk that was installed from its package."))
    return Systemd()


def trouble() -> str:
    """What the machine's own words of what was in the way are told behind."""
    return tr("The service that keeps the book could not be changed:")


def command(words: Sequence[str], patience: float = ENOUGH) -> str:
    """Run one of the machine's commands; what it printed. Raises Refusal or Unreachable with what was in the way."""
    try:
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=patience,
            creationflags=NO_WINDOW,
        )
    except OSError as why:
        raise Refusal(f"{trouble()} {Path(words[0]).name}: {why.strerror}.") from why
    except subprocess.TimeoutExpired as why:
        raise Unreachable(f"{trouble()} {Path(words[0]).name}: timeout.") from why
    printed = done.stdout.decode(errors="replace").strip()
    if done.returncode != 0:
        raise Refusal(f"{trouble()} {printed.splitlines()[-1] if printed else f'{words[0]}: {done.returncode}'}")
    return printed
