"""A PostgreSQL of the tests' own: the embedded server in a scratch folder, and databases cloned in milliseconds."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.domain.errors import SalonError

PREFIX = "salon-desk-tests-"

# A test's rows need not survive a power cut; what is proven about crashes uses a server with fsync on.
QUICK = {"fsync": "off", "full_page_writes": "off", "max_connections": "200"}

# A database is copied for each test, hundreds of small files: in memory that takes a third of the time, or a tenth
# when others use the disk as well. Many containers have but 64 MB of it, which is not enough for one server.
MEMORY = Path("/dev/shm")
ROOM_WANTED = 2 * 1024**3


@dataclass
class ScratchServer:
    """A server that nobody else uses. Its folder's name carries the id of the process that made it."""

    folder: Path
    embedded: EmbeddedServer
    major: int
    counter: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def make(cls) -> ScratchServer:
        """A scratch server that is not started yet; `SALON_DESK_TEST_PG_BIN` chooses another PostgreSQL."""
        folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
        chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
        binaries = find_binaries(Path(chosen) if chosen else None)
        return cls(folder, EmbeddedServer(folder / "server", binaries, settings=QUICK), binaries.major)

    def start(self) -> str:
        """Start it; the answer is the address of its own empty book."""
        address = self.embedded.start()
        if self.major >= 16:
            self._log_in_quickly()
        return address

    def url(self, database: str) -> str:
        """The SQLAlchemy address of one of its databases."""
        return self.embedded.url(database)

    def create_database(self, name: str, template: str = "template1") -> None:
        """A new database, copied from `template`, which nobody may be using."""
        # Without fsync copying files takes a third of the time of writing them to the log as well.
        how = sql.SQL(" STRATEGY FILE_COPY" if self.major >= 15 else "")
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        self._run(command + how)

    def clone(self, template: str) -> str:
        """A copy of `template` under a new name, which is the answer."""
        name = f"salon_{next(self.counter)}"
        self.create_database(name, template)
        return name

    def drop_database(self, name: str) -> None:
        """Drop it, whoever is still connected."""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def drop_beside(self, url: str) -> None:
        """Drop what programs have put beside the book at this address: the databases that begin with its name."""
        beside = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
        with psycopg.connect(self.embedded.conninfo("postgres")) as connection:
            names = connection.execute(beside, (f"{make_url(url).database}_",)).fetchall()
        for (name,) in names:
            self.drop_database(name)

    def remove(self) -> None:
        """Stop it, whoever is still connected, and delete its folder."""
        self.embedded.stop_at_once()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _log_in_quickly(self) -> None:
        """Keep the password in a form that is checked at once: a test connects many times, and nobody guesses here."""
        with psycopg.connect(self.embedded.conninfo("postgres"), autocommit=True) as connection:
            connection.execute("SET scram_iterations = 1")
            again = sql.SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(sql.Literal(connection.info.password))
            connection.execute(again)

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.embedded.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(statement)


def quick_place() -> Path:
    """Where a scratch server stands: in memory where there is room for it, else with all other temporary files."""
    with contextlib.suppress(OSError):
        if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM_WANTED:
            return MEMORY
    return Path(tempfile.gettempdir())


def forget_dead_sessions() -> None:
    """Stop and delete what test sessions left behind that were killed before they could tidy up."""
    places = {MEMORY, Path(tempfile.gettempdir())}
    for folder in (left for place in places for left in place.glob(f"{PREFIX}*")):
        owner = folder.name.removeprefix(PREFIX).split("-")[0]
        # Other users of this machine tidy up after themselves; another session may be doing it right now.
        with contextlib.suppress(SalonError, OSError):
            if owner.isdigit() and not _is_alive(int(owner)) and os.access(folder, os.W_OK):
                EmbeddedServer(folder / "server", find_binaries()).stop_at_once()
                shutil.rmtree(folder, ignore_errors=True)


def _is_alive(pid: int) -> bool:
    if os.name == "nt":
        return True  # os.kill(pid, 0) would end it there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
