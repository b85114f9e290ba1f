"""pg_dump and pg_restore: run with the book's address, watched, and stopped when they are called off."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from salon_desk.database.backups import complaints
from salon_desk.database.backups.watch import Watch
from salon_desk.database.embedded_binaries import NO_WINDOW, Binaries, environment
from salon_desk.database.engine import connect_arguments, plain_address
from salon_desk.domain.backup import Step
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

PROGRAM = "salon-desk backup"
LOOK_EVERY = 0.1
PAGE = 8192  # bytes
PATIENCE_AT_THE_END = 10
DUMPED = re.compile(r'dumping contents of table "([^"]+)"')
RESTORED = re.compile(r"pg_restore: (creating|processing data|executing) ")
MISSING_ROLE = re.compile(r'role "([^"]+)" does not exist')
# pg_restore since 17 sets it in every server; one that is older has to be let off that.
HARMLESS = 'unrecognized configuration parameter "transaction_timeout"'
KNOWS_IT = 17


class RoleMissing(Refusal):
    """The backup gives rights to somebody whom this server does not know."""


@dataclass(frozen=True)
class PgPrograms:
    """PostgreSQL's programs for backups, all in one folder."""

    binaries: Binaries

    def require_for(self, server_major: int) -> None:
        """Raises Refusal when they are missing, or older than the server, which they then can't read."""
        for name in ("pg_dump", "pg_restore"):
            if not Path(self.binaries.program(name)).is_file():
                raise Refusal(tr("{program} is missing in {folder}.", program=name, folder=self.binaries.folder))
        if server_major > self.binaries.major:
            raise Refusal(
                tr(
                    "The book's server is PostgreSQL {server}; the programs in {folder} are PostgreSQL {own} and can't "
                    "back it up. SALON_DESK_PG_BIN may name the folder of newer ones.",
                    server=server_major,
                    own=self.binaries.major,
                    folder=self.binaries.folder,
                )
            )

    def dump(self, url: str, snapshot: str, file: Path, sizes: Mapping[str, int], watch: Watch) -> None:
        """Write the database as that snapshot sees it into `file`, which is there already and readable by us alone."""
        told = _Dumped(sizes, watch)
        options = ("--format=custom", "--verbose", "--lock-wait-timeout=60s", f"--snapshot={snapshot}")
        complained, code = self._run("pg_dump", [*options, f"--file={file}"], url, watch, told.hear)
        if code:
            raise complaints.of_dump(complained, file)

    def restore(self, file: Path, url: str, server_major: int, watch: Watch, *, rights: bool = True) -> None:
        """Read `file` into the empty database at `url`. Raises RoleMissing for rights of somebody unknown."""
        stays = server_major >= KNOWS_IT or self.binaries.major < KNOWS_IT
        options = ["--verbose", "--no-owner", "--no-comments", *(["--exit-on-error"] if stays else [])]
        told = _Restored(len(self._entries(file, watch)), watch)
        plain = [] if rights else ["--no-privileges"]
        complained, code = self._run("pg_restore", [*options, *plain, str(file)], url, watch, told.hear)
        errors = [line for line in complained if "error:" in line and HARMLESS not in line]
        if code and (stays or errors):
            missing = MISSING_ROLE.search("\n".join(errors))
            raise RoleMissing(missing[1]) if missing and rights else complaints.of_restore(errors or complained, file)

    def _entries(self, file: Path, watch: Watch) -> list[str]:
        """What is in the file, one line for each thing. Raises Damaged or Refusal when it can't be read."""
        listed: list[str] = []
        complained, code = self._run("pg_restore", ["--list", str(file)], None, watch, listed.append)
        if code:
            raise complaints.of_restore(complained, file)
        return [line for line in listed if not line.startswith(";")]

    def _run(
        self, name: str, arguments: Sequence[str], url: str | None, watch: Watch, hear: Callable[[str], None]
    ) -> tuple[list[str], int]:
        """What it complained about, and its exit code. It is stopped when anything goes wrong here."""
        told, secrets = _connection(url) if url else ((), {})
        process = subprocess.Popen(
            [self.binaries.program(name), *told, *arguments],
            env={**_environment(), **secrets},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            creationflags=NO_WINDOW,
            restore_signals=False,  # a file that may not grow is told as an error, and does not kill the program
        )
        heard: SimpleQueue[str | None] = SimpleQueue()
        reader = Thread(target=_listen, args=(process, heard), daemon=True)
        reader.start()
        try:
            complained = _attend(heard, watch, hear)
            return complained, process.wait()
        finally:
            _end(process)
            reader.join()


class _Dumped:
    """How much of the book is in the file, by the sizes of its tables."""

    def __init__(self, sizes: Mapping[str, int], watch: Watch) -> None:
        self._sizes, self._watch = sizes, watch
        self._whole = sum(sizes.values()) or 1
        self._done, self._current = 0, 0

    def hear(self, line: str) -> None:
        """A table begins: so the one before is done."""
        if found := DUMPED.search(line):
            self._done += self._current
            self._current = self._sizes.get(found[1], 0)
            self._watch.at(Step.DUMPING, self._done * PAGE, self._whole * PAGE)


class _Restored:
    """How many of the file's entries are in the book."""

    def __init__(self, entries: int, watch: Watch) -> None:
        self._whole, self._watch, self._done = entries or 1, watch, 0

    def hear(self, line: str) -> None:
        """An entry begins."""
        if RESTORED.match(line):
            before, self._done = self._done, self._done + 1
            if before * 100 // self._whole < self._done * 100 // self._whole:  # there are hundreds of them
                self._watch.at(Step.READING, self._done, self._whole)


def _attend(heard: SimpleQueue[str | None], watch: Watch, hear: Callable[[str], None]) -> list[str]:
    """Hear every line to the end; the answer is what may be a complaint."""
    complained: list[str] = []
    while True:
        watch.go_on()
        try:
            line = heard.get(timeout=LOOK_EVERY)
        except Empty:
            continue
        if line is None:
            return complained
        if "error:" in line or "DETAIL" in line or "FATAL" in line:
            complained.append(line)
        hear(line)


def _listen(process: subprocess.Popen[bytes], heard: SimpleQueue[str | None]) -> None:
    if process.stdout is not None:
        with process.stdout:
            for line in process.stdout:
                heard.put(line.decode(errors="replace").rstrip())
    heard.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(PATIENCE_AT_THE_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _connection(url: str) -> tuple[Sequence[str], Mapping[str, str]]:
    """The address for the command line, and for the environment what no other user of the PC may see there."""
    parts = conninfo_to_dict(plain_address(url))
    # Programs older than 16 don't know the second as a part of the address; from the environment they let it be.
    secrets = {"PGPASSWORD": parts.pop("password", None), "PGREQUIREAUTH": parts.pop("require_auth", None)}
    arguments = connect_arguments(PROGRAM)
    del arguments["options"]
    parts.pop("options", None)  # a time limit for desks would cut a backup off
    told = {name: str(value) for name, value in secrets.items() if value}
    return (f"--dbname={make_conninfo(**{**arguments, **parts})}",), told


def _environment() -> dict[str, str]:
    """As for all of PostgreSQL's programs, with what the driver itself takes from the environment."""
    also = {name: value for name, value in os.environ.items() if name.startswith("PG") and name != "PGOPTIONS"}
    return {**also, **environment()}
