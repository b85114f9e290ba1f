"""Fixtures of the embedded server's tests: a folder for it, and desks that start or join it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries, find_binaries
from tests.helpers.server import PREFIX, quick_place

# Another desk of the same PC: starts or joins, says so, and leaves when its standard input ends.
OTHER_DESK = """
import sys
from pathlib import Path
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries
server = EmbeddedServer(Path(sys.argv[1]), Binaries(Path(sys.argv[2]), int(sys.argv[3])))
print(server.start(), flush=True)
sys.stdin.read()
server.leave()
"""


@pytest.fixture(scope="module")
def binaries() -> Binaries:
    """The PostgreSQL that is tried here."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    return find_binaries(Path(chosen) if chosen else None)


@pytest.fixture
def folder(binaries: Binaries) -> Iterator[Path]:
    """A folder for a server, which is stopped at the end whatever happened."""
    place = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    yield place / "server"
    EmbeddedServer(place / "server", binaries).stop_at_once()
    shutil.rmtree(place)


@pytest.fixture
def make(folder: Path, binaries: Binaries) -> Callable[[], EmbeddedServer]:
    """Makes one more desk's server on the same folder."""
    return lambda: EmbeddedServer(folder, binaries)


@pytest.fixture
def other_desk(folder: Path, binaries: Binaries) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Starts one more desk as a process of its own, and answers when it has joined."""
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", OTHER_DESK, str(folder), str(binaries.folder), str(binaries.major)]
        desk = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(desk)
        assert desk.stdout is not None
        assert desk.stdout.readline().startswith("postgresql+psycopg://")
        return desk

    yield begin
    for desk in started:
        desk.kill()
        desk.communicate()
