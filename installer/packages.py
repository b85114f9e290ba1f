"""Locked packages into the environment by pip, one line of progress for each."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from installer.setup_failed import SetUpFailed

NO_NETWORK = re.compile(
    r"NewConnectionError|name resolution|getaddrinfo|Network is unreachable|ConnectTimeout|ProxyError|ReadTimeout"
    r"|Connection refused|Max retries exceeded|from versions: none"
)
NO_ROOM = re.compile(r"No space left on device|Errno 28")
SYSTEM = re.compile(r"sys_platform ([=!]=) '(\w+)'")
FETCHING = re.compile(r"^\s*(?:Downloading|Using cached|Processing) (\S+)(?: \((\d[^)]*)\))?")


def install_locked(python: Path, lock: Path) -> None:
    """Install what `lock` lists, each file checked against its hash. Raises SetUpFailed."""
    count = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if _is_for_here(line))
    command = [*_pip(python), "install", "--require-hashes", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar=off", "-r", str(lock)]
    # A user's own pip settings count (an index of the house, a proxy); only these would miss the environment.
    variables = {**os.environ, "PIP_USER": "0", "PYTHONUNBUFFERED": "1"}
    for name in ("PIP_TARGET", "PIP_PREFIX", "PYTHONHOME"):
        variables.pop(name, None)
    process = subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    with process:
        printed = _follow(process, count)
    if process.returncode != 0:
        raise SetUpFailed(_reason(printed))


def _is_for_here(line: str) -> bool:
    """Whether this line of a lock names a package for this system."""
    system = SYSTEM.search(line)
    return line[:1].isalpha() and (system is None or (system[1] == "==") == (system[2] == sys.platform))


def _pip(python: Path) -> list[str]:
    """The environment's own pip, or ours working on it from outside."""
    own = subprocess.run([str(python), "-c", "import pip"], stderr=subprocess.DEVNULL)
    return [str(python), "-m", "pip"] if own.returncode == 0 else [sys.executable, "-m", "pip", "--python", str(python)]


def _follow(process: subprocess.Popen[str], count: int) -> list[str]:
    """Show progress while pip works; the answer is all that it printed."""
    printed = []
    fetched = 0
    for line in process.stdout or ():
        printed.append(line.rstrip())
        found = FETCHING.match(line)
        if found and ".metadata" not in found[1]:
            fetched += 1
            name = found[1].rstrip("/").rsplit("/", 1)[-1]
            _show(f"  {fetched:2} of {count}  {name.split('-')[0]} {found[2] or ''}".rstrip())
        elif line.startswith("Installing collected packages"):
            _show("  unpacking")
    if sys.stdout.isatty() and fetched:
        print(flush=True)
    return printed


def _show(text: str) -> None:
    if sys.stdout.isatty():
        print(f"\r\x1b[K{text}", end="", flush=True)
    else:
        print(text, flush=True)


def _reason(printed: list[str]) -> str:
    text = "\n".join(printed)
    if NO_ROOM.search(text):
        return "The disk is full: Salon Desk's packages need about 600 MB."
    if NO_NETWORK.search(text):
        return (
            "The packages could not be fetched: this computer has no connection to a package index now. "
            "Connect it, or tell pip where its index is, and start again."
        )
    wrong = [line for line in printed if line.startswith("ERROR")] or printed[-1:]
    return "\n".join(["The packages could not be installed; pip says:", *(f"  {line}" for line in wrong)])
