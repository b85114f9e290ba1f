"""The moment in which a hold runs out, while somebody confirms it, claims its time, or nobody cleans up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

import psycopg
import pytest

from salon_desk.database import claims
from salon_desk.domain.booking import Status, Ticket
from salon_desk.domain.errors import Lapsed, Taken
from tests.helpers.books import ANNA, BJORN, FRINGE, LEA, NORA, TestBook, eventually, opened
from tests.helpers.tickets import new_ticket

T = TypeVar("T")


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon, with holds of the usual length."""
    with opened(database_url) as small:
        yield small


@contextmanager
def while_all_is_locked(
    book: TestBook, *asked: Callable[[], T]
) -> Iterator[tuple[psycopg.Connection[Any], list[Future[T]]]]:
    """Everything that is asked waits for Lea or for its hold until the block ends; with the connection that locks."""
    with ThreadPoolExecutor(len(asked)) as threads, book.another() as other:
        other.execute("SELECT pg_advisory_xact_lock(5340, %s)", (LEA,))
        other.execute("SELECT FROM salon.visit FOR UPDATE")
        waiting: list[Future[T]] = []
        for ask in asked:
            waiting.append(threads.submit(ask))
            eventually(lambda: waiters(book) == len(waiting), "waiting for a lock")
        yield other, waiting


def waiters(book: TestBook) -> int:
    """How many wait for a lock now."""
    return int(book.value("SELECT count(*) FROM pg_locks WHERE NOT granted"))


def confirm(book: TestBook, ticket: Ticket) -> Callable[[], claims.Answer]:
    """Confirm this hold, later."""
    return lambda: book.run(claims.confirm, ticket, NORA, ANNA)


def test_a_hold_that_runs_out_while_its_confirm_waits_is_not_booked(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    with while_all_is_locked(book, confirm(book, ticket)) as (other, (waiting,)):
        book.let_pass(200, other)
    with pytest.raises(Lapsed):
        waiting.result().booking()
    assert book.read(ticket.visit_id).status is Status.LAPSED
    assert book.kinds(ticket.visit_id) == ["claimed", "lapsed"]


def test_who_claims_beside_a_confirm_that_came_too_late_wins_the_time(book: TestBook) -> None:
    slot = book.slot()
    ticket, _ = book.hold(slot)
    with while_all_is_locked(book, confirm(book, ticket), lambda: book.claim(slot, BJORN)[1]) as (lock, (late, other)):
        book.let_pass(200, lock)
    assert (late.result().verdict, other.result().verdict) == ("lapsed", "done")
    assert book.overlaps() == []


def test_who_claims_beside_a_confirm_in_time_loses(book: TestBook) -> None:
    slot = book.slot()
    ticket, _ = book.hold(slot)
    with while_all_is_locked(book, confirm(book, ticket), lambda: book.claim(slot, BJORN)[1]) as (_, (in_time, other)):
        pass
    assert in_time.result().booking().status is Status.BOOKED
    with pytest.raises(Taken, match=r"is (held|booked) by Desk 1"):
        other.result().booking()


def test_a_claim_beside_a_release_wins_or_is_told_of_the_hold_and_nothing_is_torn(book: TestBook) -> None:
    slot = book.slot()
    ticket, _ = book.hold(slot)
    release, claim = lambda: book.run(claims.release, ticket, ANNA), lambda: book.claim(slot, BJORN)[1]
    with while_all_is_locked(book, release, claim) as (_, (released, other)):
        pass
    assert released.result().verdict == "done"
    assert other.result().verdict in ("done", "taken")
    assert book.overlaps() == []
    assert book.claim(slot, BJORN)[1].verdict == ("taken" if other.result().verdict == "done" else "done")


def test_a_claim_beside_an_extension_of_a_hold_that_seemed_over_leaves_it_whole(book: TestBook) -> None:
    """The claim finds the hold run out; by the time it has the hold's row, the hold was kept."""
    slot = book.slot()
    ticket, hold = book.hold(slot)
    book.let_pass(200)
    with ThreadPoolExecutor(1) as thread, book.another() as other:
        other.execute("UPDATE salon.visit SET reserved_until = clock_timestamp() + interval '1 minute', version = 2")
        claim = thread.submit(lambda: book.claim(slot, BJORN)[1])
        eventually(lambda: waiters(book) == 1, "waiting for the hold")
    assert claim.result().verdict == "taken"
    assert book.read(ticket.visit_id).status is Status.HELD
    assert book.value("SELECT takes_time FROM salon.segment WHERE visit_id = %s", hold.visit_id) is True


def test_a_claim_that_waited_sees_the_clock_after_the_wait(book: TestBook) -> None:
    """Before the wait the rival's hold was alive; what counts is whether it is when the claim has its turn."""
    slot = book.slot()
    rival, _ = book.hold(slot, BJORN)
    with while_all_is_locked(book, lambda: book.claim(slot)[1]) as (lock, (waiting,)):
        book.let_pass(200, lock)
    assert waiting.result().booking().is_hold
    assert book.read(rival.visit_id).status is Status.LAPSED


@pytest.mark.parametrize(
    "late",
    [
        lambda book, ticket: book.run(claims.extend, ticket, ANNA),
        lambda book, ticket: book.run(claims.resize, ticket, FRINGE, None, ANNA),
        lambda book, ticket: book.run(claims.release, ticket, ANNA),
    ],
    ids=["extend", "resize", "release"],
)
def test_whatever_comes_after_the_wait_is_too_late_for_a_hold_that_ran_out(
    book: TestBook, late: Callable[[TestBook, Ticket], claims.Answer]
) -> None:
    ticket, _ = book.hold(book.slot())
    with while_all_is_locked(book, lambda: late(book, ticket)) as (lock, (waiting,)):
        book.let_pass(200, lock)
    assert waiting.result().verdict == "lapsed"
    assert book.read(ticket.visit_id).status is Status.LAPSED


def test_without_any_sweeper_a_hold_that_ran_out_is_in_nobodys_way(book: TestBook) -> None:
    """By the database's own clock: the hold lasts a second, and nothing but the next claim touches it."""
    book.rows(
        "ALTER TABLE salon.salon DROP CONSTRAINT salon_hold_seconds_check; UPDATE salon.salon SET hold_seconds = 1"
    )
    slot = book.slot()
    ticket, hold = book.hold(slot)
    until = hold.reserved_until
    assert until is not None
    lost: list[datetime] = []

    def claim() -> claims.Answer | None:
        asked = book.now()
        answer = won(book.claim(slot, BJORN)[1])
        if answer is None:
            lost.append(asked)
        return answer

    answer = eventually(claim, "winning the time")
    assert answer.parts[0].claimed_at >= until
    assert all(asked < until for asked in lost), "the first that is asked after the end wins"
    assert book.read(ticket.visit_id).status is Status.LAPSED


def won(answer: claims.Answer) -> claims.Answer | None:
    """The answer, if it was won."""
    return answer if answer.verdict == "done" else None


def test_a_hold_never_ends_early(book: TestBook) -> None:
    """In the race above nobody may win before the hold's last instant."""
    book.rows(
        "ALTER TABLE salon.salon DROP CONSTRAINT salon_hold_seconds_check; UPDATE salon.salon SET hold_seconds = 1"
    )
    slots = [book.slot(f"{hour}:00") for hour in range(8, 12)]
    holds = [book.hold(slot, minutes=15)[1] for slot in slots]
    wins = [eventually(lambda slot=slot: won(book.claim(slot, BJORN)[1])).parts[0] for slot in slots]  # type: ignore[misc]
    assert all(
        hold.reserved_until and win.claimed_at >= hold.reserved_until for hold, win in zip(holds, wins, strict=True)
    )


def test_two_sweepers_at_once_write_each_lapse_down_once(book: TestBook) -> None:
    for hour in range(8, 20):
        book.hold(book.slot(f"{hour}:00"))
    book.let_pass(200)
    with ThreadPoolExecutor(4) as threads:
        swept = [one.result() for one in [threads.submit(book.run, claims.sweep) for _ in range(8)]]
    assert sum(swept) == 12
    assert book.value("SELECT count(*) FROM salon.event WHERE kind = 'lapsed'") == 12


def test_the_same_claim_from_two_connections_at_once_is_one_hold(book: TestBook) -> None:
    """What a program does that has lost an answer, while its first question is still on the way."""
    slot, ticket = book.slot(), new_ticket()
    again: list[Callable[[], claims.Answer]] = [lambda: book.claim(slot, ticket=ticket)[1]] * 3
    with while_all_is_locked(book, *again) as (_, asked):
        pass
    answers = [one.result() for one in asked]
    assert [answer.verdict for answer in answers] == ["done"] * 3
    assert len({answer.parts for answer in answers}) == 1
    assert book.kinds(ticket.visit_id) == ["claimed"]
