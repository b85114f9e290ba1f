"""A PC that keeps the book, in a folder of its own: `keeper run` in the foreground, as the service runs it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.embedded_cluster import choose_port
from salon_desk.database.keeper.keeper import Keeper
from tests.helpers.server import PREFIX, quick_place

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class KeptPc:
    """The machine's folder, and the server that runs there now. `through` stands before each command."""

    keeper: Keeper
    through: tuple[str, ...] = ()
    server: subprocess.Popen[bytes] | None = field(default=None)

    def make(self) -> None:
        """Make the book, at a port that no other test has."""
        self.keeper.make(choose_port())

    def start(self) -> str:
        """Start the server, and see that there is a book, brought up as its service does; its owner's address."""
        with open(self.keeper.folder.parent / "server.log", "ab") as printed:
            self.server = subprocess.Popen(
                self.command("run"), cwd=ROOT, env=self.environment, stderr=printed, start_new_session=True
            )
        upgraded = self.say("upgrade")
        assert upgraded.returncode == 0, upgraded.stderr
        return self.keeper.url()

    def stop(self) -> None:
        """As the service is stopped."""
        if self.server is not None:
            self.server.send_signal(signal.SIGINT)
            self.server.wait(30)
            self.server = None

    def pull_the_plug(self) -> None:
        """Kill the server and all that belongs to it, in one go."""
        assert self.server is not None
        os.kill(self.server.pid, signal.SIGSTOP)  # else it would start new ones meanwhile
        for pid in (*self.children(), self.server.pid):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.server.wait(30)
        self.server = None

    def children(self) -> list[int]:
        """The server's processes, each for one desk or one work."""
        assert self.server is not None
        return [
            int(each) for each in Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children").read_text().split()
        ]

    def say(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Call `salon-desk keeper …` on that PC."""
        return subprocess.run(
            self.command(*words), cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=100
        )

    def command(self, *words: str) -> list[str]:
        """`salon-desk keeper …` as a program."""
        return [*self.through, sys.executable, "-m", "salon_desk", "keeper", *words]

    @property
    def environment(self) -> dict[str, str]:
        """In which this PC is that folder."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith("SALON_DESK_")}
        home, folder = str(self.keeper.folder.parent / "home"), str(self.keeper.folder)
        binaries = str(self.keeper.binaries.folder)
        return {**plain, "SALON_DESK_HOME": home, "SALON_DESK_MACHINE": folder, "SALON_DESK_PG_BIN": binaries}


@contextmanager
def kept_pc(place: Path | None = None) -> Iterator[KeptPc]:
    """A PC whose machine's folder is in `place`, with nothing in it yet; at the end nothing of it is left."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    parent = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=place or quick_place()))
    parent.chmod(0o755)  # as the folder above the machine's is
    pc = KeptPc(Keeper(parent / "machine", find_binaries(Path(chosen) if chosen else None)))
    try:
        yield pc
    finally:
        if pc.server is not None:
            pc.pull_the_plug()
        shutil.rmtree(parent)
