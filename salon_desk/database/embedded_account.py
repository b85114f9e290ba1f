"""As whom PostgreSQL's programs run: they refuse root, so root steps down first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn

from salon_desk.database.embedded_binaries import NO_WINDOW, environment
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr, tr_count

# A user namespace in which root is an ordinary user: no file changes its owner. Many containers forbid it.
STEP_DOWN = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "--")
# An ordinary user who may still pass through root's own folders (/root, a scratch folder) to the book's; without the
# securebit access() would say no to what open() may do.
LET_THROUGH = (
    *("setpriv", "--securebits=+no_setuid_fixup", "--clear-groups"),
    *("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"),
)
TIMED_OUT = 124
SYSTEM_USERS = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """How to start a program as someone who is not root: behind `prefix`, or as `user`. Files belong to `owner`."""

    prefix: tuple[str, ...] = ()
    user: str | None = None
    owner: str | None = None

    def run(self, command: Sequence[str], folder: Path, timeout: float) -> subprocess.CompletedProcess[str]:
        """Run `command` in `folder` and wait at most `timeout` seconds; what it printed is in `stdout`.

        The output goes through a file: a server that is started inherits the handle, and a pipe would never end.
        """
        printed = folder / "last-command.log"
        with open(printed, "w+b", opener=open_no_link) as output:
            code = self._wait(command, folder, timeout, output)
            output.seek(0)
            text = output.read().decode(errors="replace")
        return subprocess.CompletedProcess(command, code, text, None)

    def _wait(self, command: Sequence[str], folder: Path, timeout: float, output: IO[bytes]) -> int:
        try:
            return subprocess.run(
                [*self.prefix, *command],
                cwd=folder,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=self.user,
                group=_group_of(self.user) if self.user else None,
                extra_groups=[] if self.user else None,
                timeout=timeout,
                creationflags=NO_WINDOW,
            ).returncode
        except subprocess.TimeoutExpired:
            program = Path(command[0]).name
            words = tr_count(
                "{program} did not come to an end within {n} second",
                "{program} did not come to an end within {n} seconds",
                round(timeout),
                program=program,
            )
            output.write(words.encode())
            return TIMED_OUT

    def take_over(self, folder: Path) -> None:
        """Give `folder` and all in it to this account, where root decides who that is. No link leads out of it.

        Not even one that takes a folder's place meanwhile, as whoever has it already may do: each is held by a handle.
        """
        if self.owner is None:
            return
        number = _number_of(self.owner)
        os.chown(folder, number, -1, follow_symlinks=False)
        for _, folders, files, handle in os.fwalk(folder):
            for name in (*folders, *files):
                os.chown(name, number, -1, dir_fd=handle, follow_symlinks=False)

    def become(self, command: Sequence[str], more: Mapping[str, str]) -> NoReturn:
        """Become `command`, with `more` in its environment: nothing of this program is left. Raises OSError."""
        if self.user is not None:
            os.setgroups([])
            os.setgid(_group_of(self.user))
            os.setuid(_number_of(self.user))
        whole = [*self.prefix, *command]
        os.execvpe(whole[0], whole, {**environment(), **more})

    def may_enter(self, folder: Path, program: str) -> bool:
        """Whether this account can go into `folder` and start `program`."""
        return all(_works((*self.prefix, "test", "-x", path), self.user) for path in (str(folder), program))


def open_no_link(path: str | Path, flags: int) -> int:
    """Open a file where somebody else may write, too: a link there is not followed. Raises OSError."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def choose_account(folder: Path, program: str) -> Account:
    """The account for a server whose files are in `folder`, and which `program` starts.

    Raises Refusal when we are root and can neither step down nor lend the folder to a system user.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        return Account()
    if _works((*STEP_DOWN, "true")):
        return Account(prefix=STEP_DOWN, owner="root")
    for account in _system_accounts():
        if account.may_enter(folder.parent, program):
            return account
    raise Refusal(
        tr(
            "PostgreSQL does not run as root, and no other user may enter {folder} and start {program}: "
            "start Salon Desk as an ordinary user.",
            folder=folder.parent,
            program=program,
        )
    )


def _system_accounts() -> Iterator[Account]:
    """First as they are, then with leave to pass through folders that only root may enter."""
    for user in SYSTEM_USERS:
        yield Account(user=user, owner=user)
    for user in SYSTEM_USERS:
        yield Account(prefix=(*LET_THROUGH, f"--reuid={user}", "--"), owner=user)


def _number_of(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_uid


def _group_of(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_gid


def _works(command: Sequence[str], user: str | None = None) -> bool:
    try:
        done = subprocess.run(
            command,
            user=user,
            cwd="/",
            timeout=10,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError, KeyError, LookupError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
