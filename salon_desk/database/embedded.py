"""The server that comes with the program: made, started, shared by the desks of this PC, stopped by the last one."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

import psycopg
from psycopg import pq, sql

from salon_desk.database.embedded_account import Account, choose_account
from salon_desk.database.embedded_answers import ping, wait_until
from salon_desk.database.embedded_binaries import Binaries
from salon_desk.database.embedded_cluster import OWNER, Cluster, choose_port, is_free
from salon_desk.database.embedded_failures import forget_stale_pid, may_pass, why_it_failed
from salon_desk.database.embedded_lock import only_one
from salon_desk.database.embedded_moved import LOCK, require_not_moved
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr

BOOK = "salon_desk"
# Nobody reads along within one PC; but every user of it may listen at our port while the server is off, and whoever
# does is told no password: he has to prove that he knows it, too.
ON_THIS_PC = "sslmode=disable&require_auth=scram-sha-256"
START_TIMEOUT = 60
STOP_TIMEOUT = 30
LOCK_PATIENCE = 120.0
LAST_CLIENTS_TIMEOUT = 1.0

# Each desk holds this lock (shared) on its anchor connection: who gets it alone is the last one.
ANCHOR_LOCK = 7_390_112


class EmbeddedServer:
    """One server in `folder`, shared by every desk of this PC that names the same folder."""

    def __init__(
        self,
        folder: Path,
        binaries: Binaries,
        port: int | None = None,
        settings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`port` fixes the port (else one is chosen once and remembered); `settings` go into postgresql.conf."""
        self.folder = folder
        self._cluster = Cluster(folder, binaries)
        self._fixed_port = port
        self._settings = settings
        self._anchor: psycopg.Connection | None = None

    def start(self) -> str:
        """Make, start or join the server and stay with it; the answer is the book's SQLAlchemy address.

        Calling it again is fine: it starts the server anew if it has died since.
        Raises Refusal or Unreachable with a sentence that says why it can't be.
        """
        with self._alone():
            require_not_moved(self.folder)
            if not self._cluster.is_made:
                self._cluster.make(self._account())
            if not self._answers():
                self._launch()
            self._drop_anchor()
            self._settle()
        return self.url()

    def leave(self) -> None:
        """Go away; the server is stopped if no one else is connected to it."""
        with self._alone():
            self._drop_anchor()
            if self._cluster.is_made and self._answers() and self._is_unused():
                self._stop("fast")

    def stop_at_once(self) -> None:
        """Stop the server whoever is connected. Nothing that was confirmed is lost."""
        if not self.folder.is_dir():
            return
        with self._alone():
            self._drop_anchor()
            if (self._cluster.data / "postmaster.pid").exists():
                self._stop("immediate")

    def url(self, database: str = BOOK) -> str:
        """The SQLAlchemy address of one of the server's databases."""
        host = f"127.0.0.1:{self._cluster.port()}"
        return f"postgresql+psycopg://{OWNER}:{self._cluster.password()}@{host}/{database}?{ON_THIS_PC}"

    def conninfo(self, database: str = BOOK) -> str:
        """The same for psycopg and PostgreSQL's own programs."""
        return self.url(database).replace("+psycopg", "", 1)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            self.folder.mkdir(parents=True, mode=0o700, exist_ok=True)
            with only_one(self.folder / LOCK, LOCK_PATIENCE):
                yield
        except OSError as trouble:
            where = trouble.filename or self.folder
            raise Refusal(
                tr(
                    "The folder for the salon's book can't be used: {why} ({place}).",
                    why=trouble.strerror,
                    place=where,
                )
            ) from trouble
        except psycopg.Error as trouble:
            raise Unreachable(
                tr("The server that keeps the salon's book went away while it was asked: {why}", why=trouble)
            ) from trouble

    def _answers(self) -> bool:
        """Whether our server answers, and not another one on the same port."""
        port = self._cluster.port()
        if port is None:
            return False
        answer = ping(port)
        if answer is pq.Ping.REJECT and wait_until(lambda: ping(port) is not pq.Ping.REJECT, START_TIMEOUT):
            answer = ping(port)
        if answer is not pq.Ping.OK:
            return False
        try:
            with self._connect("postgres") as connection:
                row = connection.execute("SHOW data_directory").fetchone()
        except psycopg.OperationalError:
            return False
        return row is not None and Path(row[0]).resolve() == self._cluster.data.resolve()

    def _connect(self, database: str) -> psycopg.Connection:
        return psycopg.connect(self.conninfo(database), autocommit=True, connect_timeout=5)

    def _launch(self) -> None:
        """Start the server; what passes by itself (a port just taken, the old server's last breath) is waited out."""
        deadline = time.monotonic() + START_TIMEOUT
        account = self._account()
        while True:
            self._cluster.set_up(self._free_port(), self._settings)
            account.take_over(self.folder)
            (self._cluster.log / "start.log").unlink(missing_ok=True)
            done = account.run(self._pg_ctl_start(), self.folder, START_TIMEOUT + 30)
            if self._answers():
                return
            reason = why_it_failed(self._cluster.log, done.stdout)
            if not may_pass(reason) or time.monotonic() > deadline:
                raise Unreachable(tr("The server that keeps the salon's book did not start: {why}", why=reason))
            forget_stale_pid(self._cluster.data)
            time.sleep(0.2)

    def _free_port(self) -> int:
        port = self._fixed_port or self._cluster.port()
        if port is not None and is_free(port):
            return port
        if self._fixed_port is not None:
            raise Refusal(
                tr("Port {port} of this PC is used by another program; the salon's book needs it.", port=port)
            )
        return choose_port()

    def _pg_ctl_start(self) -> list[str]:
        start_log = str(self._cluster.log / "start.log")
        return [
            *(self._cluster.binaries.program("pg_ctl"), "start", "-D", str(self._cluster.data)),
            *("-l", start_log, "-w", "-t", str(START_TIMEOUT), "-s"),
        ]

    def _settle(self) -> None:
        """Drop anchor, so that no other desk stops the server under us, and see that the book is there."""
        self._anchor = self._connect("postgres")
        self._anchor.execute("SET application_name TO 'salon-desk anchor'")
        self._anchor.execute("SELECT pg_advisory_lock_shared(%s)", (ANCHOR_LOCK,))
        if self._anchor.execute("SELECT FROM pg_database WHERE datname = %s", (BOOK,)).fetchone() is None:
            self._anchor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(BOOK)))

    def _drop_anchor(self) -> None:
        if self._anchor is None:
            return
        with suppress(psycopg.Error):
            # Before the connection goes: the server takes a moment to notice that, and the next one asks at once.
            self._anchor.execute("SELECT pg_advisory_unlock_shared(%s)", (ANCHOR_LOCK,))
        self._anchor.close()
        self._anchor = None

    def _is_unused(self) -> bool:
        """Whether no desk has its anchor there and no other client is connected."""
        with self._connect("postgres") as connection:
            row = connection.execute("SELECT pg_try_advisory_lock(%s)", (ANCHOR_LOCK,)).fetchone()
            if row is None or not row[0]:
                return False
            # Our own connections, just closed, may linger for a moment.
            return wait_until(lambda: _others(connection) == 0, LAST_CLIENTS_TIMEOUT)

    def _account(self) -> Account:
        return choose_account(self.folder, self._cluster.binaries.program("pg_ctl"))

    def _stop(self, mode: str) -> None:
        pg_ctl = [self._cluster.binaries.program("pg_ctl"), "stop", "-D", str(self._cluster.data), "-m", mode]
        command = [*pg_ctl, "-w", "-t", str(STOP_TIMEOUT), "-s"]
        self._account().run(command, self.folder, STOP_TIMEOUT + 30)


def _others(connection: psycopg.Connection) -> int:
    row = connection.execute(
        "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    ).fetchone()
    return int(row[0]) if row else 0
