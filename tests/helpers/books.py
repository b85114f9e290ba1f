"""A book with a salon in it, as a test reaches it: through the program, and past it as any other could."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event
from time import monotonic
from typing import Any, Concatenate, ParamSpec, TypeVar, cast
from uuid import uuid4

import psycopg
from sqlalchemy import Connection

from salon_desk.database import claims
from salon_desk.database.engine import connected, open_engine, plain_address
from salon_desk.domain.booking import Booking, Ticket, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import ClientDraft, Identity, StylistId
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import ServiceId
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.tickets import new_ticket

T = TypeVar("T")
P = ParamSpec("P")

ANNA = Identity("Desk 1", "Anna")
BJORN = Identity("Desk 2", "Björn")
NORA = ClientDraft("Nora Lund", "070-123 45 67", "Likes it short")
CUT, COLOUR, FRINGE = ServiceId(1), ServiceId(2), ServiceId(3)
LEA, MIA = StylistId(1), StylistId(2)

TABLES = (
    "salon", "opening_hours", "closure", "stylist", "shift", "pause", "time_off", "service", "skill",
    "client", "client_merge", "visit", "segment", "event", "waiter",
)  # fmt: skip

_OVERLAPS = """
SELECT a.visit_id, b.visit_id FROM salon.segment a JOIN salon.segment b
    ON a.stylist_id = b.stylist_id AND a.lane = b.lane AND (a.visit_id, a.ordinal) < (b.visit_id, b.ordinal)
   AND a.busy && b.busy
  JOIN salon.visit v ON v.id = a.visit_id JOIN salon.visit w ON w.id = b.visit_id
 WHERE (v.status = 'booked' OR v.status = 'held' AND v.reserved_until > clock_timestamp())
   AND (w.status = 'booked' OR w.status = 'held' AND w.reserved_until > clock_timestamp())
"""


def eventually(condition: Callable[[], Any], what: str = "it", within: float = 10.0) -> Any:
    """The first true answer of the condition. Fails when there is none within so many seconds."""
    deadline, pause = monotonic() + within, Event()
    while not (answer := condition()):
        assert monotonic() < deadline, f"{what} did not happen within {within} s"
        pause.wait(0.005)
    return answer


def plain(url: str) -> str:
    """The same address for psycopg."""
    return plain_address(url)


class TestBook:
    """One database with a salon, and short ways to everything that is done to it."""

    __test__ = False

    def __init__(self, url: str, founding: Founding | None = None) -> None:
        found_salon(url, founding)
        self.url = url
        self.zone = zone_of((founding or small_salon()).salon.zone)
        self.engine = open_engine(url, "test")
        self.direct = psycopg.connect(plain(url), autocommit=True, options="-c timezone=UTC")

    def close(self) -> None:
        """Give up the connections."""
        self.direct.close()
        self.engine.dispose()

    def run(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function of the database layer. Raises what it raises, in our words."""
        with connected(self.engine) as connection:
            return function(connection, *args, **kwargs)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query past the program answers."""
        cursor = self.direct.execute(query, values or None)
        return cursor.fetchall() if cursor.description else []

    def value(self, query: str, *values: object) -> Any:
        """The one value that a query past the program answers."""
        return self.rows(query, *values)[0][0]

    def another(self) -> psycopg.Connection[tuple[Any, ...]]:
        """One more connection past the program; its transactions are the caller's."""
        return psycopg.connect(plain(self.url), options="-c timezone=UTC -c search_path=salon,public")

    def now(self) -> datetime:
        """The database's clock."""
        return cast(datetime, self.value("SELECT clock_timestamp()"))

    def at(self, clock: str, days: int = 1) -> datetime:
        """The instant of a wall-clock time so many days from today, in the salon's zone."""
        local = self.now().astimezone(self.zone) + timedelta(days=days)
        hour, minute = (int(part) for part in clock.split(":"))
        return local.replace(hour=hour, minute=minute, second=0, microsecond=0)

    def slot(self, clock: str = "12:00", stylist: StylistId = LEA, days: int = 1) -> Slot:
        """A slot at a wall-clock time, tomorrow unless told otherwise."""
        return Slot(stylist, self.at(clock, days))

    def claim(
        self,
        slot: Slot,
        who: Identity = ANNA,
        *,
        minutes: int | None = None,
        service: ServiceId = CUT,
        ticket: Ticket | None = None,
    ) -> tuple[Ticket, claims.Answer]:
        """Claim it; the ticket, and what the database said."""
        ticket = ticket or new_ticket()
        return ticket, self.run(claims.claim, ticket, slot, service, minutes, who)

    def hold(self, slot: Slot, who: Identity = ANNA, *, minutes: int | None = None) -> tuple[Ticket, Booking]:
        """Claim it and win."""
        ticket, answer = self.claim(slot, who, minutes=minutes)
        return ticket, answer.booking()

    def book(
        self, slot: Slot, who: Identity = ANNA, client: ClientDraft = NORA, *, minutes: int | None = None
    ) -> Booking:
        """Claim and confirm it."""
        ticket, _ = self.hold(slot, who, minutes=minutes)
        return self.run(claims.confirm, ticket, client, who).booking()

    def read(self, visit: VisitId) -> Booking:
        """The visit's first part as it stands."""
        rows = self.rows("SELECT * FROM salon.book WHERE visit_id = %s ORDER BY ordinal", visit)
        return claims.bookings_of(row[: len(Booking._fields)] for row in rows)[0]

    def let_pass(self, seconds: float, through: psycopg.Connection[Any] | None = None) -> None:
        """Let time pass for every hold: its beginning and end are moved back, and no trigger tells of it."""
        connection = through or self.direct
        with connection.transaction():
            connection.execute("SET LOCAL session_replication_role = replica")
            connection.execute(
                "UPDATE salon.visit SET reserved_until = reserved_until - make_interval(secs => %s),"
                " claimed_at = claimed_at - make_interval(secs => %s) WHERE status = 'held'",
                (seconds, seconds),
            )

    def contents(self) -> dict[str, list[str]]:
        """Every row of every table, as text."""
        return {
            table: [row for (row,) in self.rows(f"SELECT t::text FROM salon.{table} t ORDER BY 1")] for table in TABLES
        }

    def kinds(self, visit: VisitId) -> list[str]:
        """What the event log tells of a visit, in order."""
        return [kind for (kind,) in self.rows("SELECT kind FROM salon.event WHERE visit_id = %s ORDER BY id", visit)]

    def overlaps(self) -> list[tuple[Any, ...]]:
        """Pairs of visits that have the same time, found without the constraint's help."""
        return self.rows(_OVERLAPS)

    def deadlocks(self) -> int:
        """How many deadlocks the server has seen in this book. A backend counts them for certain when it ends."""
        self.engine.dispose()
        others = (
            "SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        eventually(lambda: self.value(others), "the end of every other connection")
        return int(self.value("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))

    def time_off(self, stylist: StylistId, start: datetime, end: datetime, reason: str = "Course") -> None:
        """The stylist is away for once."""
        self.rows(
            "INSERT INTO salon.time_off (stylist_id, during, reason) VALUES (%s, tstzrange(%s, %s), %s)",
            stylist, start, end, reason,
        )  # fmt: skip

    def write_visit(
        self, stylist: StylistId, pieces: list[tuple[datetime, datetime]], lane: int = 0, name: str = "Clara Weiss"
    ) -> VisitId:
        """A booking written past the functions, busy in these pieces only, as later visits with processing time are."""
        visit = VisitId(uuid4())
        with self.direct.transaction():
            self.rows(
                "INSERT INTO salon.visit (id, token, status, starts_at, ends_at, claimed_at, desk, person, client_name,"
                " change, changed_desk, changed_person) VALUES (%s, gen_random_uuid(), 'booked', %s, %s,"
                " clock_timestamp(), 'Desk 9', 'Omar', %s, 'imported', 'Desk 9', 'Omar')",
                visit, pieces[0][0], pieces[-1][1], name,
            )  # fmt: skip
            self.rows(
                "INSERT INTO salon.segment (visit_id, stylist_id, starts_at, ends_at, busy, lane)"
                " SELECT %s, %s, %s, %s, range_agg(tstzrange(a, b)), %s"
                " FROM unnest(%s::timestamptz[], %s::timestamptz[]) p(a, b)",
                visit, stylist, pieces[0][0], pieces[-1][1], lane, [a for a, _ in pieces], [b for _, b in pieces],
            )  # fmt: skip
        return visit


@contextmanager
def opened(url: str, founding: Founding | None = None) -> Iterator[TestBook]:
    """A book with this salon, or the small one, at an empty database's address."""
    book = TestBook(url, founding)
    try:
        yield book
    finally:
        book.close()
