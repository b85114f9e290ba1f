"""The machine's folder, where the book of a PC that keeps it lies, and who may change anything there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from salon_desk.database.embedded_account import Account, choose_account
from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

VARIABLE = "SALON_DESK_MACHINE"
SERVICE_USER = "salon-desk"
# Windows' names of accounts are translated, their numbers are not.
SERVICE, SYSTEM, ADMINISTRATORS, USERS = "*S-1-5-20", "*S-1-5-18", "*S-1-5-32-544", "*S-1-5-32-545"


def machine_folder() -> Path:
    """Where the machine keeps the book; everybody may enter it, but not the book in it."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "Salon Desk")
    return Path("/Library/Application Support/Salon Desk" if sys.platform == "darwin" else "/var/lib/salon-desk")


def is_administrator() -> bool:
    """Whether this program has administrator's rights."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0


def require_administrator() -> None:
    """Raises Refusal without administrator's rights, unless another folder than the machine's is used."""
    if not is_administrator() and not os.environ.get(VARIABLE):
        raise Refusal(tr("Only an administrator of this PC can do that; nothing was changed."))


def service_account(book: Path, program: str) -> Account:
    """As whom the server of `book` runs when root starts it: the service's own user, else whoever root may lend to.

    Raises Refusal where there is nobody.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        return Account()
    lent = Account(user=SERVICE_USER, owner=SERVICE_USER)
    if _is_known(SERVICE_USER) and lent.may_enter(book.parent, program):
        return lent
    return choose_account(book, program)


def close_to_others(folder: Path) -> None:
    """Let only the service and administrators into `folder`. Raises OSError or CalledProcessError."""
    if sys.platform == "win32":
        # Whoever makes the book has to be let in by name: what makes it gives up its administrator's rights first.
        _grant(folder, {SERVICE: "F", SYSTEM: "F", ADMINISTRATORS: "F", _me(): "F"})
    else:
        folder.chmod(0o700)


def leave_to_service(folder: Path) -> None:
    """Whoever made the book needs to be in there by name no longer. Raises as the above."""
    if sys.platform == "win32":
        _icacls(folder, "/remove:g", _me())


def let_all_read(folder: Path) -> None:
    """Let everybody on this PC look into `folder`, and only administrators change it. Raises as the above."""
    if sys.platform == "win32":
        _grant(folder, {SYSTEM: "F", ADMINISTRATORS: "F", USERS: "RX", SERVICE: "RX"})
    else:
        folder.chmod(0o755)


def _grant(folder: Path, rights: Mapping[str, str]) -> None:
    """On Windows: these rights for `folder` and all in it, and no other ones."""
    words = [word for who, right in rights.items() for word in ("/grant:r", f"{who}:(OI)(CI){right}")]
    _icacls(folder, "/inheritance:r", *words)


def _icacls(folder: Path, *words: str) -> None:
    command = ["icacls", str(folder), *words, "/Q"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, creationflags=NO_WINDOW)


def _me() -> str:
    return f"{os.environ.get('USERDOMAIN', '.')}\\{os.environ.get('USERNAME', '')}"


def _is_known(user: str) -> bool:
    import pwd

    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True
