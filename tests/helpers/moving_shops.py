"""A shop whose book moves from a user's folder to the machine's service, and the administrator who is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event

import psycopg

from salon_desk import settings
from salon_desk.database import claims
from salon_desk.database.embedded_cluster import choose_port
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.server import BookServer, server_for
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal
from salon_desk.settings import Settings
from tests.helpers.books import ANNA, CUT, NORA, TestBook, plain
from tests.helpers.fresh_pcs import settings_at
from tests.helpers.keepers import KeptPc
from tests.helpers.tickets import new_ticket
from tests.helpers.whole_desks import Clicks, play


@dataclass
class Administrator:
    """Says yes, and does what the service does; `refuses` is said instead, `meanwhile` is done before the answer."""

    pc: KeptPc
    refuses: str = ""
    meanwhile: Callable[[Event], object] = lambda _: None
    asked: int = 0

    def __call__(self, given_up: Event) -> str:
        self.asked += 1
        self.meanwhile(given_up)
        if self.refuses:
            raise Refusal(self.refuses)
        slip = self.pc.keeper.folder.parent / "slip"
        slip.write_text("")
        slip.chmod(0o600)
        port = () if self.pc.keeper.is_made else ("--port", str(choose_port()))
        made = self.pc.say("set-up", "--without-service", *port, "--hand-over", str(slip))
        assert made.returncode == 0, made.stderr
        if self.pc.server is None:
            self.pc.start()
        return slip.read_text()


@dataclass
class Shop:
    """A PC with a book in its user's folder, and the machine's folder in which nothing is yet."""

    told: Settings
    book: TestBook
    server: BookServer
    administrator: Administrator
    said: list[str] = field(default_factory=list)

    def leave(self) -> None:
        """Let go of the book: else the test would be another desk that has it open."""
        self.book.close()
        self.server.leave()

    def play(self, clicks: Clicks) -> None:
        """Open a desk there on tomorrow, and let somebody do something; at the end its window is closed."""
        day = self.book.slot("12:00").start.date()
        self.leave()
        play(settings.load({"SALON_DESK_HOME": str(self.told.home)}, first_day=day), clicks)

    @property
    def pc(self) -> KeptPc:
        """The machine."""
        return self.administrator.pc

    def now(self) -> Settings:
        """What a desk that starts now is told."""
        return settings_at(self.told.home)

    def visits_there(self) -> int:
        """How many visits the book of the service has."""
        return visits_in(replace(self.told, database_url=self.pc.keeper.url()))

    def databases_there(self) -> list[str]:
        """The databases at the service."""
        with psycopg.connect(plain(self.pc.keeper.url("postgres"))) as connection:
            names = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'salon%' ORDER BY 1")
            return [str(name) for (name,) in names]

    def book_there(self, slot: Slot) -> None:
        """Book it in the book of the service, as a desk does that works with it."""
        engine = open_engine(self.pc.keeper.url(), "tests")
        ticket = new_ticket()
        with connected(engine) as connection:
            claims.claim(connection, ticket, slot, CUT, None, ANNA)
            claims.confirm(connection, ticket, NORA, ANNA).booking()
        engine.dispose()


def visits_in(told: Settings) -> int:
    """How many visits the book of these settings has."""
    server = server_for(told)
    try:
        with psycopg.connect(plain(server.start())) as connection:
            return int(connection.execute("SELECT count(*) FROM salon.visit").fetchall()[0][0])
    finally:
        server.leave()
