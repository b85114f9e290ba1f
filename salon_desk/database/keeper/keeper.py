"""Keeps the salon's book in the machine's folder, with a server that runs whether or not a window is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from subprocess import CalledProcessError
from typing import NoReturn
from urllib.parse import quote

import psycopg
from psycopg import pq, sql

from salon_desk.database.embedded import BOOK, ON_THIS_PC
from salon_desk.database.embedded_account import Account, open_no_link
from salon_desk.database.embedded_answers import ping, wait_until
from salon_desk.database.embedded_binaries import Binaries
from salon_desk.database.embedded_cluster import OWNER, Cluster, is_free
from salon_desk.database.embedded_failures import forget_stale_pid
from salon_desk.database.embedded_lock import only_one
from salon_desk.database.keeper import access, sign
from salon_desk.database.keeper.certificate import write_certificate
from salon_desk.database.keeper.machine import close_to_others, leave_to_service, let_all_read, service_account
from salon_desk.database.keeper.planted import refuse_planted
from salon_desk.database.keeper.sign import Sign, read_sign
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr
from salon_desk.whole_file import write_whole

PORTS = range(54321, 54400)
PATIENCE = 60.0
# Its memory is the last to be taken when the PC has too little; the work for one desk may go.
CHILDREN_GO_FIRST = {"PG_OOM_ADJUST_FILE": "/proc/self/oom_score_adj", "PG_OOM_ADJUST_VALUE": "0"}


@dataclass(frozen=True)
class Keeper:
    """The machine's folder with the book. Only administrators and the service itself may change it."""

    folder: Path
    binaries: Binaries

    @property
    def cluster(self) -> Cluster:
        """The server's own folder, into which nobody else may look."""
        return Cluster(self.folder / "book", self.binaries)

    @property
    def key(self) -> Path:
        """The secret half of the certificate."""
        return self.cluster.folder / "book.key"

    @property
    def is_made(self) -> bool:
        """Whether this PC keeps a book; everybody may ask."""
        return (self.folder / sign.FILE).is_file()

    @property
    def sign(self) -> Sign:
        """Port, certificate, and to whom the book is open. Raises Refusal where there is no book."""
        return read_sign(self.folder)

    def make(self, port: int | None = None) -> bool:
        """Make the book's place, at `port` (else a free one, kept from then on). What is there already stays.

        Whether it was not there yet. Raises Refusal with the reason why it can't be made.
        """
        with _told():
            refuse_planted(self.folder)
            self.folder.mkdir(parents=True, exist_ok=True)
            let_all_read(self.folder)  # whoever made it
        with self._changing():
            if self.is_made:
                self._refuse_other_port(port)
                return False
            book, port = self.cluster.folder, _chosen(port, self.cluster.port())
            book.mkdir(mode=0o700, exist_ok=True)
            close_to_others(book)
            if not self.cluster.is_made:
                self.cluster.make(self.account())
            self.account().take_over(book)
            leave_to_service(book)
            # It comes last: from now on the service starts with the machine.
            Sign(port, self.folder / "book.crt").write(self.folder)
            return True

    def url(self, database: str = BOOK) -> str:
        """The owner's SQLAlchemy address with the password. Raises Refusal for who may not read that."""
        return _address(self.sign, f"{OWNER}:{quote(self.password())}", database)

    def address(self) -> str:
        """The same without the password, which everybody may know."""
        return _address(self.sign, OWNER, BOOK)

    def password(self) -> str:
        """The owner's password. Raises Refusal for who may not read it."""
        try:
            with open(self.cluster.folder / "password", encoding="utf-8", opener=open_no_link) as file:
                return file.read()
        except OSError as trouble:
            raise Refusal(tr("Only an administrator of this PC can do that; nothing was changed.")) from trouble

    def answers(self) -> bool:
        """Whether a server answers at the book's port; everybody may ask."""
        return ping(self.sign.port) is pq.Ping.OK

    def account(self) -> Account:
        """As whom the server runs."""
        return service_account(self.cluster.folder, self.binaries.program("pg_ctl"))

    def prepare(self) -> None:
        """Write what the server reads when it starts. Raises Refusal."""
        said, cluster = self.sign, self.cluster
        with _told():
            cluster.set_up(said.port, access.listening(said, self.key))
            write_whole(cluster.data / access.FILE, access.rules(said, BOOK), 0o600)
            self.account().take_over(cluster.folder)

    def run(self) -> NoReturn:
        """Become the server. Raises Refusal where there is no book, or one that runs."""
        if self.answers():
            raise Refusal(tr("The server of this PC's book runs already."))
        self.prepare()
        forget_stale_pid(self.cluster.data)
        server = [self.binaries.program("postgres"), "-D", str(self.cluster.data)]
        with _told():
            self.account().become(server, CHILDREN_GO_FIRST if Path("/proc/self").exists() else {})

    def settle(self, patience: float = PATIENCE) -> None:
        """Wait for the server, and see that there is a book in it, which may have no schema yet.

        Raises Unreachable where no server answers in time.
        """
        if not wait_until(self.answers, patience):
            raise Unreachable(tr("The server of this PC's book does not answer."))
        try:
            self._see_that_book_is_there()
        except psycopg.Error as trouble:
            raise Unreachable(tr("The server of this PC's book does not answer.")) from trouble

    def open(self, network: IPv4Network, address: IPv4Address) -> None:
        """Open the book to the salon's network, where this PC has `address`; it counts from the server's next start.

        Raises Refusal.
        """
        said = self.sign
        with self._changing():
            write_certificate(said.certificate, self.key, address, self.account())
            replace(said, open_to=network, address=address).write(self.folder)

    def close(self) -> None:
        """Let only this PC in; it counts from the server's next start. Raises Refusal."""
        said = self.sign
        with self._changing():
            replace(said, open_to=None, address=None).write(self.folder)

    def go_back_to(self, said: Sign) -> None:
        """Let the sign say again what it said before; it counts from the server's next start. Raises Refusal."""
        with self._changing():
            said.write(self.folder)

    def forget(self) -> None:
        """Take the sign down, so that no service starts any more; the book stays where it is. Raises Refusal."""
        with self._changing():
            (self.folder / sign.FILE).unlink(missing_ok=True)

    def _see_that_book_is_there(self) -> None:
        address = self.url("postgres").replace("+psycopg", "", 1)
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
            # Two that settle at once: the second waits, and then finds it.
            connection.execute("SELECT pg_advisory_lock(5342, 1)")
            if connection.execute("SELECT FROM pg_database WHERE datname = %s", (BOOK,)).fetchone() is None:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(BOOK)))

    def _refuse_other_port(self, port: int | None) -> None:
        if port is not None and port != self.sign.port:
            raise Refusal(
                tr("This PC keeps a book already, at port {port}; desks know that port.", port=self.sign.port)
            )

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One at a time, and trouble with the folder in a sentence."""
        with _told(), only_one(self.folder / "keeper.lock", PATIENCE):
            yield


def _address(said: Sign, who: str, database: str) -> str:
    return f"postgresql+psycopg://{who}@127.0.0.1:{said.port}/{database}?{ON_THIS_PC}"


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (OSError, CalledProcessError) as trouble:
        why = trouble.strerror if isinstance(trouble, OSError) else trouble
        place = getattr(trouble, "filename", None) or "icacls"
        raise Refusal(
            tr("The folder for the salon's book can't be used: {why} ({place}).", why=why, place=place)
        ) from trouble


def _chosen(port: int | None, before: int | None) -> int:
    """This port, else the one of `before`, else the first free one of ours. Raises Refusal where it is used."""
    wanted = [port] if port else [*([before] if before else []), *PORTS]
    free = next((each for each in wanted if is_free(each)), None)
    if free is None:
        words = tr("Port {port} of this PC is used by another program; the salon's book needs it.", port=wanted[0])
        raise Refusal(words)
    return free
