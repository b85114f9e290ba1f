"""One of many writers: on `go MODE SECONDS` it claims as fast as it can, and says how often it won.

`claims` is the program's way; `rows` is the usual one: a row for each quarter of an hour, SELECT FOR UPDATE, UPDATE;
`told` is the same and tells the others, as the program does.
"""

from __future__ import annotations

import sys
import time
from datetime import date, datetime

import psycopg
from sqlalchemy import Connection, make_url

from salon_desk.database import claims
from salon_desk.database.engine import connected, open_engine
from salon_desk.domain.day import Slot
from salon_desk.domain.people import Identity
from tests.benchmarks.commands import MINUTES, TRIM
from tests.benchmarks.ground import free_slots
from tests.helpers.tickets import new_ticket

_LOCK = "SELECT status FROM bench.slot WHERE kind = %s AND stylist = %s AND starts = %s FOR UPDATE"
_TAKE = """
UPDATE bench.slot SET status = 'held', desk = %s, until = now() + interval '3 minutes'
 WHERE kind = %s AND stylist = %s AND starts = %s
"""


class Writer:
    """Has a share of the free slots of its own for each way; two writers never want the same one."""

    def __init__(self, nth: int, of: int, days: list[date], connection: Connection, plain: psycopg.Connection) -> None:
        self._who = Identity(f"Desk {nth}", "Anna")
        self._connection = connection
        self._plain = plain
        self._slots = {mode: iter(list(free_slots(days))[nth::of]) for mode in ("claims", "rows", "told")}

    def run(self, mode: str, seconds: float) -> int:
        """How many were won within the time."""
        until, won = time.monotonic() + seconds, 0
        take = {"claims": self.claim, "rows": self.take_row, "told": self.take_row_and_tell}[mode]
        while time.monotonic() < until:
            take()
            won += 1
        return won

    def claim(self) -> None:
        """The program's way."""
        slot = next(self._slots["claims"])
        answer = claims.claim(self._connection, new_ticket(), slot, TRIM, MINUTES, self._who)
        assert answer.verdict == "done", answer

    def take_row(self) -> None:
        """The usual way."""
        with self._plain.transaction():
            self._take(next(self._slots["rows"]), "rows")

    def take_row_and_tell(self) -> None:
        """The usual way, and a NOTIFY."""
        with self._plain.transaction():
            slot = next(self._slots["told"])
            self._take(slot, "told")
            self._plain.execute("SELECT pg_notify('told', %s)", (f"{slot}",))

    def _take(self, slot: Slot, kind: str) -> None:
        row = self._plain.execute(_LOCK, (kind, *slot)).fetchone()
        assert row == ("free",), row
        self._plain.execute(_TAKE, (self._who.desk, kind, *slot))


def main(nth: str, url: str, of: str, *days: str) -> None:
    """Until standard input is closed."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    engine = open_engine(url, f"writer {nth}")
    with connected(engine) as connection, psycopg.connect(address, autocommit=True, prepare_threshold=0) as plain:
        writer = Writer(int(nth), int(of), [datetime.fromisoformat(day).date() for day in days], connection, plain)
        print("ready", flush=True)
        for line in sys.stdin:
            _, mode, seconds = line.split()
            print("won", writer.run(mode, float(seconds)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
