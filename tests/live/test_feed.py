"""The feed: listens first, tells at once, keeps the link's pulse, notices what is cut, and closes quickly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from itertools import islice
from queue import Empty, SimpleQueue
from threading import Timer
from time import monotonic
from typing import Any

import psycopg
import pytest

from salon_desk.database.engine import hang_up, listening_connection
from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Announcement
from salon_desk.live.feed import Feed, Pulse, backoff
from tests.helpers.books import LEA, TestBook, eventually
from tests.helpers.cable import cable_to

Told = tuple[str, Any]

ONE_MORE = "SELECT visit_id FROM salon.claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, 5, 'Desk 2', 'Omar')"


class Notes:
    """Everything that a feed tells, in order."""

    def __init__(self) -> None:
        self.queue: SimpleQueue[Told] = SimpleQueue()

    def connected(self, pulse: Pulse) -> None:
        """See Ear."""
        self.queue.put(("connected", pulse))

    def heard(self, announcement: Announcement) -> None:
        """See Ear."""
        self.queue.put(("heard", announcement))

    def beat(self, pulse: Pulse) -> None:
        """See Ear."""
        self.queue.put(("beat", pulse))

    def lost(self, reason: str) -> None:
        """See Ear."""
        self.queue.put(("lost", reason))

    def next(self, kind: str, within: float = 10.0) -> Any:
        """The next thing of this kind; what came before it is passed over."""
        deadline = monotonic() + within
        while True:
            try:
                told, fact = self.queue.get(timeout=max(0.001, deadline - monotonic()))
            except Empty:
                raise AssertionError(f"{kind} was not told within {within} s") from None
            if told == kind:
                return fact

    def visits(self, wanted: set[VisitId], within: float = 10.0) -> None:
        """Wait until all of these visits were heard of."""
        missing = set(wanted)
        while missing:
            missing -= self.next("heard", within).visits or set()


@contextmanager
def listening(
    connect: Callable[[], psycopg.Connection[Any]], beat_every: float = 5.0, answer: float = 5.0
) -> Iterator[Notes]:
    """A feed, and what it tells."""
    notes = Notes()
    feed = Feed(connect, notes, beat_every, answer)
    feed.start()
    yield notes
    begun = monotonic()
    feed.close(5.0)
    assert monotonic() - begun < 1.0


def connect_to(book: TestBook) -> Callable[[], psycopg.Connection[Any]]:
    """Opens connections to the book."""
    return partial(listening_connection, book.url, "feed")


def test_whatever_is_committed_after_connected_was_told_is_heard(book: TestBook) -> None:
    with listening(connect_to(book)) as notes:
        pulse = notes.next("connected")
        assert abs(pulse.at - book.now()) < timedelta(seconds=5)
        assert pulse.asked <= pulse.answered
        ticket, _ = book.hold(book.slot())
        notes.visits({ticket.visit_id})


def test_what_is_heard_comes_at_once_and_not_with_the_next_look(book: TestBook) -> None:
    with listening(connect_to(book)) as notes:
        notes.next("connected")
        waits = []
        for nth in range(10):
            begun = monotonic()
            ticket, _ = book.hold(book.slot(f"{nth}:00"))
            notes.visits({ticket.visit_id})
            waits.append(monotonic() - begun)
        assert sorted(waits)[5] < 0.1


def test_a_burst_is_not_told_one_by_one_and_nothing_of_it_is_lost(book: TestBook) -> None:
    with listening(connect_to(book)) as notes:
        notes.next("connected")
        with book.direct.transaction():
            made = {
                book.value(
                    ONE_MORE,
                    book.at("08:00") + timedelta(minutes=5 * nth),
                )
                for nth in range(60)
            }
        first = notes.next("heard")
        rest = made - first.visits
        notes.visits(rest)
        assert len(first.visits) > 1


def test_what_arrives_while_the_heartbeat_is_asked_is_not_lost(book: TestBook) -> None:
    """The pulse is asked all the time, so that notifications come in with its answers."""
    with listening(connect_to(book), beat_every=0.0) as notes:
        notes.next("connected")
        held = set()
        for nth in range(200):
            ticket, _ = book.hold(book.slot(f"{nth % 24}:{nth // 24 * 5:02}"), minutes=5)
            held.add(ticket.visit_id)
        notes.visits(held)


def test_the_heart_beats_and_tells_the_databases_time(book: TestBook) -> None:
    with listening(connect_to(book), beat_every=0.05) as notes:
        notes.next("connected")
        first, second = notes.next("beat"), notes.next("beat")
        assert first.at < second.at
        assert (second.at - first.at) >= timedelta(seconds=0.04)


def test_a_killed_backend_is_told_and_the_feed_comes_back(book: TestBook) -> None:
    with listening(connect_to(book)) as notes:
        notes.next("connected")
        assert book.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'feed'")
        assert notes.next("lost") == "The connection to the database was lost."
        notes.next("connected")
        ticket, _ = book.hold(book.slot())
        notes.visits({ticket.visit_id})


def test_a_frozen_link_is_told_within_the_answers_time(book: TestBook) -> None:
    connect = partial(listening_connection, program="feed")
    with cable_to(book.url) as cable, listening(partial(connect, cable.url), beat_every=0.05, answer=0.3) as notes:
        notes.next("beat")
        cable.freeze()
        begun = monotonic()
        assert notes.next("lost") == "The database does not answer in time."
        assert monotonic() - begun < 2.0
        cable.cut_once()
        cable.mend()
        notes.next("connected")


def test_a_server_that_is_not_there_is_told_again_and_again_until_it_is(book: TestBook) -> None:
    with cable_to(book.url) as cable:
        cable.cut()
        with listening(partial(listening_connection, cable.url, "feed")) as notes:
            assert {notes.next("lost") for _ in range(2)} == {"The connection to the database was lost."}
            cable.mend()
            notes.next("connected")


def test_a_fault_of_our_own_does_not_make_a_desk_deaf(book: TestBook) -> None:
    faults = iter([ZeroDivisionError("ours")])

    def connect() -> psycopg.Connection[Any]:
        for fault in faults:
            raise fault
        return listening_connection(book.url, "feed")

    with listening(connect) as notes:
        assert notes.next("lost") == "The connection to the database had a fault (ZeroDivisionError)."
        notes.next("connected")


def test_nothing_is_told_any_more_once_it_is_closed(book: TestBook) -> None:
    with listening(connect_to(book)) as notes:
        notes.next("connected")
    book.hold(book.slot())
    told = [kind for kind, _ in iter_now(notes)]
    assert "lost" not in told
    assert "heard" not in told
    assert eventually(lambda: book.value("SELECT count(*) = 0 FROM pg_stat_activity WHERE application_name = 'feed'"))


def iter_now(notes: Notes) -> Iterator[Told]:
    """What was told up to now."""
    while not notes.queue.empty():
        yield notes.queue.get_nowait()


def test_a_feed_closes_quickly_also_while_it_can_not_connect(book: TestBook) -> None:
    with cable_to(book.url) as cable:
        cable.cut()
        with listening(partial(listening_connection, cable.url, "feed")) as notes:
            for _ in range(4):
                notes.next("lost")


def test_waits_grow_with_jitter_up_to_the_longest() -> None:
    series = [list(islice(backoff(0.2, 5.0), 10)) for _ in range(50)]
    for waits in series:
        bounds = [min(0.2 * 2**nth, 5.0) for nth in range(10)]
        assert all(bound / 2 <= wait <= bound for wait, bound in zip(waits, bounds, strict=True))
    assert len({waits[0] for waits in series}) > 40


OTHER_DESK = """
import sys
from functools import partial
from salon_desk.database.engine import listening_connection
from salon_desk.live.feed import Feed
class Ear:
    def connected(self, pulse): print("here", flush=True)
    def heard(self, announcement): pass
    def beat(self, pulse): pass
    def lost(self, reason): pass
feed = Feed(partial(listening_connection, sys.argv[1], "other"), Ear())
feed.start()
sys.stdin.read()
"""


def test_a_desk_that_is_killed_is_not_counted_any_more(book: TestBook) -> None:
    with listening(connect_to(book), beat_every=0.02) as notes:
        assert notes.next("connected").desks == 1
        command = [sys.executable, "-c", OTHER_DESK, book.url]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == "here\n"
            until_desks(notes, 2)
            os.kill(other.pid, signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
            other.wait(10)
            until_desks(notes, 1)


def until_desks(notes: Notes, desks: int) -> None:
    """Wait until so many desks are there."""
    eventually(lambda: notes.next("beat").desks == desks, f"{desks} desks")


def test_who_only_waits_for_a_stylist_is_no_desk(book: TestBook) -> None:
    with listening(connect_to(book), beat_every=0.02) as notes, book.another() as other:
        other.execute("SELECT pg_advisory_xact_lock(5340, %s)", (LEA,))
        other.execute("SELECT pg_advisory_lock_shared(5341, 1)")
        assert notes.next("connected").desks == 1


def test_hanging_up_ends_a_wait_at_once(book: TestBook) -> None:
    with listening_connection(book.url, "waiting") as connection:
        begun = monotonic()
        timer = Timer(0.1, hang_up, (connection,))
        timer.start()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT pg_sleep(30)")
        timer.join()
        assert monotonic() - begun < 5
    hang_up(connection)
