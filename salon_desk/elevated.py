"""Doing one of the keeper's commands with administrator's rights; the system itself asks the person for them."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.database.keeper.machine import is_administrator, machine_folder
from salon_desk.database.keeper.powershell import powershell
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import spoken, tr
from salon_desk.failures import GOOD
from salon_desk.settings import Book, Settings

PATIENCE = 3600.0
LOOKS_EACH = 0.2
ASKS = "pkexec"
DISMISSED, NOT_ALLOWED = 126, 127  # its own exit codes
ENDED = -signal.SIGTERM
# Windows asks, starts the program behind a window of its own that is hidden, and tells its exit code.
WINDOWS = (
    "try { $p = Start-Process -FilePath $args[0] -ArgumentList $args[1] -Verb RunAs -WindowStyle Hidden"
    " -Wait -PassThru } catch { exit 126 }; exit $p.ExitCode"
)


def kept_by_service(settings: Settings, given_up: Event) -> Settings:
    """Let this PC keep the book, by a service; the settings of who uses it there, whose password is in the safe.

    Raises as `set_up_keeper`; what is half made already is gone on with.
    """
    from salon_desk.database.embedded_binaries import find_binaries
    from salon_desk.database.keeper.keeper import Keeper
    from salon_desk.safe import Safe

    password = set_up_keeper(given_up=given_up)
    address = Keeper(machine_folder(), find_binaries(settings.pg_bin)).address()
    Safe(settings.home).keep(address, password)
    return replace(settings, book=Book.KEPT, database_url=address)


def set_up_keeper(port: int | None = None, given_up: Event | None = None) -> str:
    """Let this PC keep the book, by a service; the answer is the owner's password. The person is asked for rights.

    Raises Refusal where they were not given, or with the reason why it can't be; Unreachable where it took too long.
    For `given_up` see `run_elevated`.
    """
    from salon_desk.database.keeper.services import service_of_this_machine

    service_of_this_machine()  # else nobody is asked for anything
    with _own_file() as slip:
        run_elevated(["set-up", *(["--port", str(port)] if port else []), "--hand-over", str(slip)], given_up)
        return slip.read_text(encoding="utf-8")


def run_elevated(words: Sequence[str], given_up: Event | None = None) -> str:
    """Do `salon-desk keeper` with these words as an administrator; what it said. Raises as the above.

    It refuses in the language that is spoken here. Once `given_up` is set nobody waits for the rights any longer, and
    they are not given; what has begun goes on.
    """
    keeper = [*_program(), "keeper", "--language", spoken()]
    if sys.platform == "win32" and not is_administrator():
        with _own_file() as answer:
            done = _run(_for_windows([*keeper, "--answer", str(answer), *words]), given_up)
            return _said(done.returncode, answer.read_text(encoding="utf-8"))
    done = _run([*keeper, *words], None) if is_administrator() else _run([ASKS, *keeper, *words], given_up)
    return _said(done.returncode, done.stdout if done.returncode == GOOD else done.stderr)


def _run(command: Sequence[str], given_up: Event | None) -> subprocess.CompletedProcess[str]:
    """Wait for its end, or until it is given up."""
    pipes: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    try:
        running = subprocess.Popen(command, encoding="utf-8", errors="replace", creationflags=NO_WINDOW, **pipes)
    except OSError as trouble:
        raise Refusal(
            tr("This PC has no way to ask for an administrator's rights ({program}).", program=command[0])
        ) from trouble
    deadline = time.monotonic() + PATIENCE
    with running:
        while True:
            try:
                said, faults = running.communicate(timeout=LOOKS_EACH)
            except subprocess.TimeoutExpired as still:
                if time.monotonic() > deadline:
                    words = tr("It took too long; whether it happened can be seen under Check-up.")
                    raise Unreachable(words) from still
                if given_up is not None and given_up.is_set():
                    with suppress(PermissionError):  # it has the rights already, and we have not
                        running.terminate()
            else:
                return subprocess.CompletedProcess(command, running.returncode, said, faults)


def _said(code: int, words: str) -> str:
    """The words of a command that did it. Raises Refusal with those of one that did not."""
    if code in (DISMISSED, NOT_ALLOWED, ENDED):
        raise Refusal(tr("An administrator's rights were not given; nothing was changed."))
    if code != GOOD:
        lines = [line.strip() for line in words.splitlines() if line.strip()]
        raise Refusal(lines[-1] if lines else tr("It did not work, and did not say why."))
    return words


def _for_windows(command: Sequence[str]) -> list[str]:
    return powershell(WINDOWS, command[0], subprocess.list2cmdline(command[1:]))


def _program() -> list[str]:
    """This very program, as it has to be called from anywhere."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).resolve())]
    home = Path(__file__).resolve().parents[1]
    if sys.platform == "win32":
        return [sys.executable, "-m", "salon_desk"]  # it is installed there
    return ["/usr/bin/env", f"PYTHONPATH={home}", sys.executable, "-m", "salon_desk"]


@contextmanager
def _own_file() -> Iterator[Path]:
    """An empty file that only this user may read; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="salon-desk-"))
    try:
        file = folder / "slip"
        file.touch(0o600)
        yield file
    finally:
        shutil.rmtree(folder)
