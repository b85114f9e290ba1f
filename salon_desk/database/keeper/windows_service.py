"""The service on Windows, registered by PostgreSQL's own pg_ctl, which also is the program that it runs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from salon_desk.database.keeper.keeper import Keeper
from salon_desk.database.keeper.services import command
from salon_desk.domain.errors import Refusal

NAME = "SalonDeskBook"
TOLD = "Keeps the salon's book for all its desks."
ACCOUNT = r"NT AUTHORITY\NetworkService"  # services know it by this name in every language
# After a crash: at once, after half a minute, and then each minute; a day without one and it counts from the beginning.
AGAIN = "restart/2000/restart/30000/restart/60000"
RULE = "Salon Desk book"


@dataclass(frozen=True)
class WindowsService:
    """What Windows does for us. Nobody runs our program before its server starts: what that reads is written here."""

    sc: str = "sc.exe"
    netsh: str = "netsh.exe"

    def prepare(self) -> None:
        """Nothing: the account is Windows' own."""

    def start(self, keeper: Keeper) -> None:
        """Register it, where it is not yet, and start it."""
        keeper.prepare()
        if not self._is_registered():
            command(_register(keeper))
        self._sc("description", NAME, TOLD)
        self._sc("failure", NAME, "reset=", "86400", "actions=", AGAIN)
        self._sc("failureflag", NAME, "1")
        self._begin(keeper)

    def restart(self, keeper: Keeper) -> None:
        """With what it reads written anew, and the firewall told."""
        with suppress(Refusal):  # it may have been stopped already
            self._end()
        keeper.prepare()
        self._tell_firewall(keeper)
        self._begin(keeper)

    def stop(self) -> None:
        """Take it out of Windows' list of services."""
        with suppress(Refusal):
            self._end()
        self._sc("delete", NAME)
        self._forget_in_firewall()

    def _begin(self, keeper: Keeper) -> None:
        if not keeper.answers():
            self._sc("start", NAME)
        keeper.settle()

    def _end(self) -> None:
        # `sc stop` does not wait for the end, `net stop` does.
        command(["net.exe", "stop", NAME])

    def _is_registered(self) -> bool:
        try:
            self._sc("query", NAME)
        except Refusal:
            return False
        return True

    def _sc(self, *words: str) -> None:
        command([self.sc, *words])

    def _tell_firewall(self, keeper: Keeper) -> None:
        """Let in whom the book is open to; Windows keeps everybody out otherwise."""
        self._forget_in_firewall()
        said = keeper.sign
        if said.open_to is not None:
            words = ["dir=in", "action=allow", "protocol=TCP", f"localport={said.port}", f"remoteip={said.open_to}"]
            command([self.netsh, "advfirewall", "firewall", "add", "rule", f"name={RULE}", *words])

    def _forget_in_firewall(self) -> None:
        with suppress(Refusal):  # there was none
            command([self.netsh, "advfirewall", "firewall", "delete", "rule", f"name={RULE}"])


def _register(keeper: Keeper) -> list[str]:
    program, data = keeper.binaries.program("pg_ctl"), str(keeper.cluster.data)
    return [program, "register", "-N", NAME, "-D", data, "-S", "auto", "-U", ACCOUNT, "-w", "-t", "600"]
