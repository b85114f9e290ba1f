"""The demo's own book: a database of an embedded server in the demo's own folder, made anew unless it is in use."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs
import psycopg
from psycopg import sql

from salon_desk.database import migrate
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.engine import translated
from salon_desk.demo.daylight import Daylight
from salon_desk.demo.seeding import MARK, seed
from salon_desk.domain.errors import Refusal
from salon_desk.live.feed import PRESENCE
from salon_desk.settings import PROGRAM

DATABASE = "salon_desk_demo"
_ONE_AT_A_TIME = 7_390_113
_MARK_OF = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
_VISITORS = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
_DESKS = """
SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
 WHERE datname = %s AND locktype = 'advisory' AND classid = %s AND mode = 'ExclusiveLock'
"""


def demo_home(environment: Mapping[str, str] | None = None) -> Path:
    """The folder of the demo's data, beside no real salon's."""
    variables = os.environ if environment is None else environment
    home = variables.get("SALON_DESK_HOME")
    if home:
        return Path(home).expanduser().absolute() / "demo"
    return platformdirs.user_cache_path(PROGRAM, appauthor=False) / "demo"


class DemoBook:
    """The server and the book of the demo in `home`. `address` is empty until it is opened."""

    def __init__(self, home: Path) -> None:
        variable = os.environ.get("SALON_DESK_PG_BIN")
        self.home = home
        self.server = EmbeddedServer(home / "server", find_binaries(Path(variable) if variable else None))
        self.address = ""

    def open(self, own_zone: str, *, fresh: bool = False, hours: tuple[float, float] | None = None) -> Daylight | None:
        """Start the server and make the salon; where it is. None where a demo runs already: then that one is joined.

        With `fresh` it is made anew also under a demo that runs. The salon's wall clock is between `hours`.
        Raises Refusal or Unreachable.
        """
        self.server.start()
        self.address = self.server.url(DATABASE)
        with translated(), psycopg.connect(self.server.conninfo("postgres"), autocommit=True) as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", (_ONE_AT_A_TIME,))
            if self._is_in_use(connection) and not fresh:
                return None
            _make_anew(connection)
            migrate.upgrade(self.address)
            earliest, latest = hours or (None, None)
            return seed(self.address, own_zone, earliest, latest)

    def desks_present(self) -> int:
        """How many desks have the book open."""
        with translated(), psycopg.connect(self.server.conninfo("postgres"), autocommit=True) as connection:
            found = connection.execute(_DESKS, (DATABASE, PRESENCE)).fetchone()
        return int(found[0]) if found else 0

    def leave(self) -> None:
        """Go away; the server stops with the last demo."""
        self.server.leave()

    def _is_in_use(self, connection: psycopg.Connection) -> bool:
        found = connection.execute(_VISITORS, (DATABASE,)).fetchone()
        return found is not None and found[0] > 0


def _make_anew(connection: psycopg.Connection) -> None:
    """Drop the demo's database, if it is the demo's, and create it. Raises Refusal for one that is not."""
    found = connection.execute(_MARK_OF, (DATABASE,)).fetchone()
    if found is not None and found[0] != MARK:
        raise Refusal(f"The database {DATABASE} was not made by the demo, so the demo leaves it alone.")
    name = sql.Identifier(DATABASE)
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
    connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
    connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(name, sql.Literal(MARK)))
