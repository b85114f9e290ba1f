"""The feed: a thread that listens on a connection of its own, says what it hears, and comes back by itself."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple, Protocol

import psycopg

from salon_desk.database.engine import answered_within, translated
from salon_desk.domain.change import Announcement
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr
from salon_desk.live.announcements import CHANNEL, announcement_of, merged

# A desk that has the book open holds (PRESENCE, its backend's id) as a session lock: gone with its connection.
PRESENCE = 5341
_PULSE = f"""
SELECT clock_timestamp(),
       (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = {PRESENCE} AND mode = 'ExclusiveLock'
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
"""


class Pulse(NamedTuple):
    """A proof that the link is alive: the database's time, monotonic seconds around the question, desks present."""

    at: datetime
    asked: float
    answered: float
    desks: int


class Ear(Protocol):
    """Whom the feed tells. Everything is called on the feed's thread, in order."""

    def connected(self, pulse: Pulse) -> None:
        """LISTEN is in force from now on; whatever was read before must be read again."""

    def heard(self, announcement: Announcement) -> None:
        """Something changed."""

    def beat(self, pulse: Pulse) -> None:
        """The link is alive."""

    def lost(self, reason: str) -> None:
        """The link is cut, as a sentence says; the feed goes on trying."""


def backoff(shortest: float = 0.2, longest: float = 5.0) -> Iterator[float]:
    """Seconds to wait before each next try: doubling, with jitter so that desks do not come back in step."""
    wait = shortest
    while True:
        yield wait * random.uniform(0.5, 1.0)
        wait = min(wait * 2, longest)


class Feed:
    """Listens until it is closed.

    `connect` opens a connection in autocommit. In seconds: `beat_every` lies between two proofs of life, `answer` is
    how long one may take before the link counts as cut, `notice` how often the feed looks whether it is closed.
    """

    def __init__(
        self,
        connect: Callable[[], psycopg.Connection[Any]],
        ear: Ear,
        beat_every: float = 5.0,
        answer: float = 5.0,
        notice: float = 0.25,
    ) -> None:
        self._connect = connect
        self._ear = ear
        self._beat_every = beat_every
        self._answer = answer
        self._notice = notice
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._live, name="salon-desk-feed", daemon=True)

    def start(self) -> None:
        """Begin to connect and listen."""
        self._thread.start()

    def close(self, patience: float = 2.0) -> None:
        """Stop; waits up to `patience` seconds for the thread."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join(patience)

    def _live(self) -> None:
        waits = backoff()
        while not self._closing.is_set():
            try:
                with translated(), self._connect() as connection:
                    self._begin(connection)
                    waits = backoff()
                    self._listen(connection)
            except SalonError as trouble:
                self._tell_lost(trouble.sentence)
            except Exception as fault:  # whatever it is, a desk must not go deaf
                kind = fault.__class__.__name__
                self._tell_lost(tr("The connection to the database had a fault ({kind}).", kind=kind))
            self._closing.wait(next(waits))

    def _tell_lost(self, reason: str) -> None:
        if not self._closing.is_set():
            self._ear.lost(reason)

    def _begin(self, connection: psycopg.Connection[Any]) -> None:
        """LISTEN comes first: what changes from here on is heard, so a reading after it misses nothing."""
        with answered_within(self._answer, connection):
            connection.execute(f"LISTEN {CHANNEL}")
            connection.execute(f"SELECT pg_advisory_lock({PRESENCE}, pg_backend_pid())")
        self._ear.connected(self._pulse(connection))

    def _listen(self, connection: psycopg.Connection[Any]) -> None:
        """The first notification of a burst is told at once, together with what came in the same breath."""
        next_beat = time.monotonic() + self._beat_every
        while not self._closing.is_set():
            burst = list(connection.notifies(timeout=min(self._notice, self._beat_every), stop_after=1))
            if burst:
                self._ear.heard(merged(announcement_of(notify.payload) for notify in burst))
            if time.monotonic() >= next_beat:
                self._ear.beat(self._pulse(connection))
                next_beat = time.monotonic() + self._beat_every

    def _pulse(self, connection: psycopg.Connection[Any]) -> Pulse:
        with answered_within(self._answer, connection):
            asked = time.monotonic()
            at, desks = connection.execute(_PULSE).fetchall()[0]
            return Pulse(at, asked, time.monotonic(), desks)
