"""The service on Linux: a unit of systemd that comes with the package and runs `salon-desk keeper run`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from salon_desk.database.keeper.keeper import Keeper
from salon_desk.database.keeper.services import command, trouble
from salon_desk.domain.errors import Refusal, Unreachable

UNIT = "salon-desk-book.service"
RUNS_HERE = Path("/run/systemd/system")
UNIT_PLACES = tuple(Path(place, UNIT) for place in ("/usr/lib/systemd/system", "/etc/systemd/system"))
ACCOUNT = "salon-desk.conf"  # in sysusers.d
BRIEF = 10.0  # seconds


@dataclass(frozen=True)
class Systemd:
    """What systemd does for us; the unit itself says how often it tries again and what the server may do."""

    systemctl: str = "systemctl"
    sysusers: str = "systemd-sysusers"
    journalctl: str = "journalctl"

    def prepare(self) -> None:
        """See that the user is there as whom the server runs, and that systemd has read the unit."""
        command([self.sysusers, ACCOUNT])
        command([self.systemctl, "daemon-reload"])

    def start(self, keeper: Keeper) -> None:
        """The unit waits for the book to be there, so this does, too."""
        self._begin(keeper, "enable", "--now")

    def restart(self, keeper: Keeper) -> None:
        """The same for one that runs already."""
        self._begin(keeper, "restart")

    def stop(self) -> None:
        """The unit stays, as it belongs to the package."""
        command([self.systemctl, "disable", "--now", UNIT])

    def _begin(self, keeper: Keeper, *words: str) -> None:
        try:
            command([self.systemctl, *words, UNIT])
        except Refusal as refused:
            raise self._in_its_own_words() or refused from refused
        keeper.settle()

    def _in_its_own_words(self) -> Refusal | None:
        """What the server itself wrote last; systemd only tells where to look for that."""
        words = [self.journalctl, "--unit", UNIT, "--lines", "1", "--output", "cat", "--quiet"]
        with suppress(Refusal, Unreachable):
            said = command(words, BRIEF)
            return Refusal(f"{trouble()} {said}") if said else None
        return None
