"""Why the embedded server did not start, in a sentence, and which reasons pass by themselves."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.domain.language import tr

PASSING = (
    "could not bind",  # the port was taken in this very moment
    "could not create any TCP/IP sockets",
    "Address already in use",
    "shared memory block",  # processes of a killed server are still on their way out
    "lock file",
    "is starting up",
)
MARKS = re.compile(r"(?:FATAL|PANIC|ERROR|could not|No space left|invalid value|unrecognized)")


def why_it_failed(log: Path, printed: str) -> str:
    """The line that tells most: from the server's own log, else from what pg_ctl `printed`; then where the log is."""
    lines = [line.strip() for line in (_tail(log / "start.log") + printed).splitlines() if line.strip()]
    telling = [line for line in lines if MARKS.search(line)] or lines[-1:]
    if any("No space left" in line for line in lines):
        return tr("the disk is full (the server's log is in {folder}).", folder=log)
    if not telling:
        return tr("it did not say why (the server's log is in {folder}).", folder=log)
    text = re.sub(r"^.*?(?:LOG|FATAL|PANIC|ERROR):\s*", "", telling[0])
    return tr("{why} (the server's log is in {folder}).", why=text.rstrip("."), folder=log)


def may_pass(reason: str) -> bool:
    """Whether the same start may succeed a moment later."""
    return any(sign in reason for sign in PASSING)


def forget_stale_pid(data: Path) -> None:
    """Remove the pid file of a dead server whose number the system has given to another program since.

    PostgreSQL itself removes the file when nobody has that number, and waits for ever when somebody has.
    """
    path = data / "postmaster.pid"
    try:
        pid = int(path.read_text(encoding="ascii", errors="replace").split()[0])
    except (OSError, ValueError, IndexError):
        return
    name = _program_of(pid)
    if name and "postgres" not in name.lower():
        path.unlink(missing_ok=True)


def _program_of(pid: int) -> str:
    """The name of the program that runs under `pid`, empty when there is none or it can't be told."""
    if sys.platform == "win32":
        return _printed(["tasklist", "/FI", f"PID eq {pid}", "/NH", "/FO", "CSV"])
    if os.path.isdir("/proc/self"):
        try:
            return Path(f"/proc/{pid}/comm").read_text(errors="replace").strip()
        except OSError:
            return ""
    return _printed(["ps", "-p", str(pid), "-o", "comm="])


def _printed(command: list[str]) -> str:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=10, creationflags=NO_WINDOW
    )
    return done.stdout.decode(errors="replace").strip()


def _tail(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[-8000:]
    except OSError:
        return ""
