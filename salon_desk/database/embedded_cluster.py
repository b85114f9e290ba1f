"""The files of the embedded server: its cluster, its settings, its password and the port that it was given."""

from __future__ import annotations

import random
import secrets
import shutil
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from salon_desk.database.embedded_account import Account
from salon_desk.database.embedded_binaries import Binaries
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.whole_file import write_whole

OWNER = "salon"
ROOM_NEEDED = 200 * 1024 * 1024
PORTS = range(21000, 32000)  # below the ports that systems hand out for outgoing connections
SETTINGS_FILE = "salon_desk.conf"

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "timezone": "UTC",
    "synchronous_commit": "on",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "jit": "off",
    # A week of small files. Statements stay out: they would carry clients' names.
    "logging_collector": "on",
    "log_directory": "../log",
    "log_filename": "server-%a.log",
    "log_file_mode": "0600",
    "log_truncate_on_rotation": "on",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    "log_timezone": "UTC",
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
    "log_error_verbosity": "terse",
}


@dataclass(frozen=True)
class Cluster:
    """The server's folder. The major version is in the name of the cluster: another one can't read it."""

    folder: Path
    binaries: Binaries

    @property
    def data(self) -> Path:
        """The cluster itself."""
        return self.folder / f"data-{self.binaries.major}"

    @property
    def log(self) -> Path:
        """The folder of the server's logs."""
        return self.folder / "log"

    @property
    def is_made(self) -> bool:
        """Whether there is a cluster already."""
        return (self.data / "PG_VERSION").is_file()

    def password(self) -> str:
        """The owner's password, made when first asked for."""
        path = self.folder / "password"
        if not path.is_file():
            write_whole(path, secrets.token_urlsafe(24), 0o600)
        return path.read_text(encoding="utf-8")

    def port(self) -> int | None:
        """The port of the server that runs, else the one that was chosen last, else None."""
        try:
            return int((self.data / "postmaster.pid").read_text(encoding="ascii").splitlines()[3])
        except (OSError, ValueError, IndexError):
            pass
        try:
            return int((self.folder / "port").read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return None

    def make(self, account: Account) -> None:
        """Make the cluster beside its place and move it there when it is whole."""
        self._refuse_other_major()
        self._refuse_full_disk()
        draft = self.folder / f"making-{self.binaries.major}"
        shutil.rmtree(draft, ignore_errors=True)
        self.password()
        account.take_over(self.folder)
        done = account.run(self._initdb(draft), self.folder, timeout=120)
        if done.returncode != 0:
            why = _last_line(done.stdout)
            raise Refusal(tr("The salon's book could not be made in {folder}: {why}", folder=self.folder, why=why))
        with open(draft / "postgresql.conf", "a", encoding="ascii") as file:
            file.write(f"\ninclude = '{SETTINGS_FILE}'\n")
        write_whole(draft / SETTINGS_FILE, "")
        draft.rename(self.data)

    def set_up(self, port: int, more: Mapping[str, str]) -> None:
        """Write the settings for the next start, and remember the port."""
        lines = [f"{name} = {_quoted(value)}" for name, value in {**SETTINGS, "port": str(port), **more}.items()]
        head = "# Written at each start of the server. Settings of your own go into postgresql.conf, at its end.\n"
        write_whole(self.data / SETTINGS_FILE, head + "\n".join(lines) + "\n")
        write_whole(self.folder / "port", str(port))
        self.log.mkdir(mode=0o700, exist_ok=True)

    def _initdb(self, target: Path) -> list[str]:
        return [
            *(self.binaries.program("initdb"), "-D", str(target), "-U", OWNER, "-E", "UTF8", "--locale=C"),
            *_letters(self.binaries.major),
            *("-A", "scram-sha-256", f"--pwfile={self.folder / 'password'}", "--data-checksums", "--no-instructions"),
        ]

    def _refuse_other_major(self) -> None:
        others = sorted(path.parent.name for path in self.folder.glob("data-*/PG_VERSION"))
        if others:
            raise Refusal(
                tr(
                    "The salon's book in {folder} was made by PostgreSQL {other} and this is PostgreSQL {own}: nothing "
                    "was started, so that you don't see an empty book.",
                    folder=self.folder,
                    other=others[-1].removeprefix("data-"),
                    own=self.binaries.major,
                )
            )

    def _refuse_full_disk(self) -> None:
        free = shutil.disk_usage(self.folder).free
        if free < ROOM_NEEDED:
            raise Refusal(
                tr(
                    "The disk with {folder} has {free} MB left; a new book needs {needed} MB.",
                    folder=self.folder,
                    free=free // 2**20,
                    needed=ROOM_NEEDED // 2**20,
                )
            )


def choose_port() -> int:
    """A port on this PC that nobody listens on now."""
    return next(port for port in random.SystemRandom().sample(PORTS, len(PORTS)) if is_free(port))


def is_free(port: int) -> bool:
    """Whether a server could listen on this port of the loopback address."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as trial:
        # As PostgreSQL does itself: connections that are just closing are no hindrance.
        if sys.platform == "win32":
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _letters(major: int) -> list[str]:
    """What makes "Ö" a letter whose small one is "ö": PostgreSQL's own rules, before 17 the system's."""
    if major >= 17:
        return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return {"linux": ["--lc-ctype=C.UTF-8"], "darwin": ["--lc-ctype=UTF-8"]}.get(sys.platform, [])


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else tr("it did not say why.")
