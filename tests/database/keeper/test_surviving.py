"""Whatever is killed, and when: what a desk was told is booked is in the book afterwards, and desks come back alone."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import chain
from time import monotonic

import psycopg
import pytest

from salon_desk.database.soundness import at_odds, taken_twice
from tests.helpers.books import eventually, opened, plain
from tests.helpers.keepers import KeptPc
from tests.helpers.racing import Plan, answers, started
from tests.helpers.salons import small_salon

BOOKED = "SELECT id::text FROM salon.visit WHERE status = 'booked'"
SEEN = "SELECT count(*) FROM salon.visit WHERE status = 'booked'"
DESKS = 3


@pytest.fixture
def url(pc: KeptPc) -> str:
    """The address of a running book with four stylists who work round the clock."""
    pc.make()
    url = pc.start()
    with opened(url, small_salon(4)):
        return url


@pytest.fixture
def plan(url: str) -> Plan:
    """What the desks do: claim and confirm, a try each 20 ms, for as long as it takes."""
    with psycopg.connect(plain(url)) as connection:
        row = connection.execute("SELECT date_trunc('day', clock_timestamp()) + interval '1 day'").fetchone()
    assert row is not None
    return Plan(url, row[0].isoformat(), tries=6000, pace=0.02, tries_a_day=60, quarters=90, deeds=("confirm",))


def kill_a_desks_process(pc: KeptPc) -> None:
    """The work for one desk is killed in its middle; the server takes that for a crash and begins anew by itself."""
    with psycopg.connect(plain(pc.keeper.url())) as connection:
        asked = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'racer%' LIMIT 1"
        (number,) = eventually(lambda: connection.execute(asked).fetchone(), "a desk")
    os.kill(number, signal.SIGKILL)


def kill_the_server(pc: KeptPc) -> None:
    """The first process of the server alone; the service starts it again."""
    assert pc.server is not None
    pc.server.kill()
    pc.server.wait(30)
    pc.start()


def power_cut(pc: KeptPc) -> None:
    """All of it at once; the service starts it again with the machine."""
    pc.pull_the_plug()
    pc.start()


@pytest.mark.parametrize("kill", [kill_a_desks_process, kill_the_server, power_cut])
def test_what_was_confirmed_is_in_the_book_and_nobody_is_booked_twice(
    pc: KeptPc, plan: Plan, kill: Callable[[KeptPc], None]
) -> None:
    plans = [replace(plan, seed=seed, begin=monotonic() + 0.5) for seed in range(DESKS)]
    with ThreadPoolExecutor(DESKS) as readers, started(plans) as desks:
        said = [readers.submit(desk.stdout.read) for desk in desks if desk.stdout]
        for _ in range(3):
            go_on(pc)
            kill(pc)
        go_on(pc)
        for desk in desks:
            desk.kill()
    told = [list(answers(reading.result())) for reading in said]
    confirmed = {one.visit for one in chain(*told) if (one.asked, one.answer) == ("confirm", "done")}
    with psycopg.connect(plain(plan.url)) as connection:
        kept = {row[0] for row in connection.execute(BOOKED)}
        assert confirmed - kept == set()
        assert (taken_twice(connection), any(at_odds(connection))) == (None, False)
    assert len(confirmed) > 30
    assert any(one.answer == "unreachable" for one in chain(*told))
    assert all(desk[-1].answer != "unreachable" for desk in told), "a desk did not come back by itself"


def test_a_server_that_writes_later_would_lose_what_it_confirmed(pc: KeptPc, plan: Plan) -> None:
    with psycopg.connect(plain(plan.url), autocommit=True) as owner:
        owner.execute("ALTER SYSTEM SET synchronous_commit = off")
        owner.execute("ALTER SYSTEM SET wal_writer_delay = '10s'")
        owner.execute("SELECT pg_reload_conf()")
    with started([replace(plan, tries=20)]) as (desk,):
        said, _ = desk.communicate(timeout=60)
    power_cut(pc)
    confirmed = {one.visit for one in answers(said) if (one.asked, one.answer) == ("confirm", "done")}
    with psycopg.connect(plain(plan.url)) as connection:
        kept = {row[0] for row in connection.execute(BOOKED)}
    assert confirmed - kept


def go_on(pc: KeptPc) -> None:
    """Wait until the desks have booked on, each of them a few times."""
    before = eventually(partial(booked, pc), "the first booking", within=30)
    eventually(lambda: booked(pc) > before + 10 * DESKS, "bookings", within=60)


def booked(pc: KeptPc) -> int:
    """How many bookings there are; none while the server is on its way up."""
    try:
        with psycopg.connect(plain(pc.keeper.url()), connect_timeout=5) as connection:
            row = connection.execute(SEEN).fetchone()
    except psycopg.OperationalError:
        return 0
    return int(row[0]) if row else 0
